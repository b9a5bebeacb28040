#include "naast/base/letters.h"

namespace naast {

namespace {

// How many bytes the sign at the begin takes, and what stands for it. Size 1: it stays.
struct Sign {
    std::size_t size = 1;
    char plain = ' ';
};

Sign sign_at(std::string_view text) {
    const auto byte = [&](std::size_t at) {
        return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
    };
    if (byte(0) == 0xC2 && byte(1) == 0xA0) return {2, ' '};
    const bool is_general = byte(0) == 0xE2 && (byte(1) == 0x80 || byte(1) == 0x81);
    if (!is_general || text.size() < 3) return {};
    if (byte(1) == 0x80 && byte(2) < 0x90) return {3, ' '};   // blanks of all widths
    if (byte(1) == 0x80 && byte(2) <= 0x95) return {3, '-'};  // dashes
    return {3, '"'};
}

}  // namespace

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_of_a_word(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80U;
}

std::string plain_signs(std::string_view text) {
    constexpr std::string_view blanks = " \t\n\r";
    std::string plain;
    plain.reserve(text.size());
    while (!text.empty()) {
        const Sign sign = sign_at(text);
        char one = sign.size > 1 ? sign.plain : text.front();
        if (blanks.find(one) != blanks.npos) one = ' ';
        if (one != ' ' || plain.empty() || plain.back() != ' ') plain += one;
        text.remove_prefix(sign.size);
    }
    return plain;
}

}  // namespace naast
