#include "naast/base/easter.h"

namespace naast {

Date easter_sunday(std::chrono::year year) {
    const int y = static_cast<int>(year);
    const int a = y % 19;
    const int b = y / 100;
    const int c = y % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int g = (8 * b + 13) / 25;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int j = c / 4;
    const int k = c % 4;
    const int m = (a + 11 * h) / 319;
    const int r = (2 * e + 2 * j - k - h + m + 32) % 7;
    const int month = (h - m + r + 90) / 25;
    const int day = (h - m + r + month + 19) % 32;
    return Date{year / month / day};
}

}  // namespace naast
