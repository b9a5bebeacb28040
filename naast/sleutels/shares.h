// The root key in parts for people to keep: any `needed` of them give it back, fewer say nothing.
// Shamir's scheme over GF(256), by Debian's libgfshare.
#pragma once

#include "naast/base/result.h"
#include "naast/sleutels/secret.h"

#include <string>
#include <string_view>
#include <vector>

namespace naast {

struct Share {
    int nr = 1;          // 1 for the first
    int count = 3;       // how many there are
    int needed = 2;      // how many give the key back
    std::string series;  // 8 hexadecimal digits: shares of another series do not fit
    std::string bytes;   // as long as the key
};

constexpr int most_shares = 16;

// Requires: 2 <= needed <= count <= most_shares.
std::vector<Share> split(KeyView key, int count, int needed, const std::string& series);

// Refuses, with a sentence: too few, of different series, or one twice. That they are of one series
// does not yet prove that they open anything: whoever asks must try.
Result<Secret, std::string> combine(const std::vector<Share>& shares);

// One line of text that can be printed and typed over; its last group shows most typing errors.
std::string to_line(const Share& share);
// Refuses: what is no share, or was typed over wrongly.
Result<Share, std::string> parse_share(std::string_view line);

}  // namespace naast
