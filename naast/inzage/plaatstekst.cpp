#include "naast/inzage/plaatstekst.h"

#include "naast/base/letters.h"
#include "naast/gezin/adres.h"

#include <algorithm>
#include <string>

namespace naast::inzage {

namespace {

constexpr std::size_t fewest_of_a_name = 3;

// Of a number as it is dialled inside the country, with its 0.
bool has_code_of_area(std::string_view digits) {
    constexpr std::size_t of_a_number = 10;
    constexpr std::string_view everywhere = "0689";  // 06, 088, 085, 0900; 00 is abroad
    return digits.size() == of_a_number && digits[0] == '0' &&
           everywhere.find(digits[1]) == everywhere.npos;
}

// How long a number is that begins so, with what stands before it from abroad.
std::size_t whole_number(std::string_view digits) {
    if (digits.starts_with('+')) return 12;   // +31 and nine
    if (digits.starts_with("00")) return 13;  // 0031 and nine
    return 10;
}

// The digits of what can be one number from here, without what people put in between, as it is
// dialled inside the country.
std::string number_from(std::string_view text) {
    constexpr std::string_view between = " -.()/";
    constexpr std::string_view not_from_abroad = "(0)";
    constexpr std::size_t longest = 40;
    text = text.substr(0, longest);
    std::string digits;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool is_whole = digits.size() >= whole_number(digits);
        if (is_digit(c) || (c == '+' && digits.empty())) {
            digits += c;
        } else if (is_whole || between.find(c) == between.npos) {
            break;
        } else if (!digits.empty() && text.substr(at).starts_with(not_from_abroad)) {
            at += not_from_abroad.size() - 1;
        }
    }
    for (const std::string_view abroad : {"+31", "0031"}) {
        if (digits.starts_with(abroad)) return '0' + digits.substr(abroad.size());
    }
    return digits;
}

bool has_telephone(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool can_begin = text[at] == '0' || text[at] == '+' || text[at] == '(';
        const bool is_inside = at > 0 && is_of_a_word(text[at - 1]);
        if (can_begin && !is_inside && has_code_of_area(number_from(text.substr(at)))) return true;
    }
    return false;
}

bool has_mail(std::string_view text) {
    for (std::size_t at = text.find('@'); at != text.npos; at = text.find('@', at + 1)) {
        const bool has_name = at > 0 && is_of_a_word(text[at - 1]);
        const auto host = text.substr(at + 1, text.substr(at + 1).find_first_of(" \t\n,;:<>()"));
        const std::size_t point = host.find('.');
        if (has_name && point != host.npos && point > 0 && point + 1 < host.size()) return true;
    }
    return false;
}

}  // namespace

bool kan_plaats_verraden(std::string_view tekst) {
    const std::string plain = plain_signs(tekst);
    return lijkt_op_adres(plain) || has_telephone(plain) || has_mail(plain);
}

bool noemt(std::string_view tekst, std::string_view naam) {
    if (naam.size() < fewest_of_a_name) return false;
    for (std::size_t at = tekst.find(naam); at != tekst.npos; at = tekst.find(naam, at + 1)) {
        const std::size_t end = at + naam.size();
        const bool begins = at == 0 || !is_of_a_word(tekst[at - 1]);
        const bool ends = end == tekst.size() || !is_of_a_word(tekst[end]);
        if (begins && ends) return true;
    }
    return false;
}

}  // namespace naast::inzage
