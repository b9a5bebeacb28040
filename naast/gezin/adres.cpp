#include "naast/gezin/adres.h"

#include "naast/base/letters.h"
#include "naast/base/text.h"

#include <algorithm>
#include <string>

namespace naast {

namespace {

// Ends of the names of Dutch streets.
constexpr std::string_view streets[] = {
    "straat", "laan", "weg", "plein", "dijk", "kade", "gracht", "singel", "hof"};
// Four figures and two small letters are as well a year and a word.
constexpr std::string_view words[] = {"al", "an", "as", "at", "bv", "by", "de", "en", "er",
                                      "ik", "in", "is", "me", "na", "nu", "of", "om", "on",
                                      "op", "or", "te", "tm", "we", "ze", "zo"};

bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool are_all(std::string_view text, bool (*is_it)(char)) {
    return std::all_of(text.begin(), text.end(), is_it);
}

bool begins_with_postcode(std::string_view text) {
    if (text.size() < 6 || text.front() == '0' || !are_all(text.substr(0, 4), is_digit))
        return false;
    text.remove_prefix(text[4] == ' ' ? 5 : 4);
    const std::string_view letters = text.substr(0, 2);
    if (letters.size() < 2 || !are_all(letters, is_ascii_letter)) return false;
    if (text.size() > 2 && is_of_a_word(text[2])) return false;
    return std::find(std::begin(words), std::end(words), letters) == std::end(words);
}

bool has_postcode(std::string_view naam) {
    for (std::size_t at = 0; at < naam.size(); ++at) {
        const bool can_begin = at == 0 || !is_of_a_word(naam[at - 1]);
        if (can_begin && begins_with_postcode(naam.substr(at))) return true;
    }
    return false;
}

// "12", "4a", "7-2", "100-iii", "263hs". Lower case.
bool is_house_number(std::string_view part) {
    constexpr std::size_t longest = 5;
    const auto first_other = std::find_if_not(part.begin(), part.end(), is_digit);
    const auto digits = static_cast<std::size_t>(first_other - part.begin());
    if (digits == 0 || digits > longest) return false;
    part.remove_prefix(digits);
    if (part.empty() || part == "bis" || part == "hs") return true;
    const bool has_dash = part.front() == '-';
    if (has_dash) part.remove_prefix(1);
    if (part.empty()) return false;
    if (part.size() <= 2 && are_all(part, is_ascii_letter)) return true;
    const bool is_number = part.size() < longest && are_all(part, is_digit);
    return has_dash && (is_number || part.find_first_not_of("ivx") == part.npos);
}

// "kerkstraat", "kerkstr". Lower case, without the point behind it.
bool is_street(std::string_view word) {
    const bool is_short = word == "str" || word == "ln" || word == "pln" ||
                          (word.size() >= 5 && word.ends_with("str"));
    return is_short || std::any_of(std::begin(streets), std::end(streets), [&](auto end) {
               return word.ends_with(end);
           });
}

}  // namespace

bool lijkt_op_adres(std::string_view naam) {
    const std::string plain = plain_signs(naam);
    if (has_postcode(plain)) return true;
    constexpr std::string_view between = " ,;:()/";
    constexpr std::string_view ends = ".'\"!?";  // of a sentence, or of a short form
    const std::string lower = lower_ascii(plain);
    std::string_view rest = lower;
    std::string_view before;
    while (true) {
        const std::size_t from = rest.find_first_not_of(between);
        if (from == rest.npos) return false;
        rest.remove_prefix(from);
        const std::string_view part = rest.substr(0, rest.find_first_of(between));
        const std::string_view word = part.substr(0, part.find_last_not_of(ends) + 1);
        if (is_house_number(word) && is_street(before)) return true;
        before = word;
        rest.remove_prefix(part.size());
    }
}

}  // namespace naast
