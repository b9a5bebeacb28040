// Whether words by themselves can tell where somebody is: what stands there counts, not what the
// family's events say. Source: design/privacy-and-reliability 2.8.
#pragma once

#include <string_view>

namespace naast::inzage {

// An address, a telephone number with the code of an area, an address for
// mail. Not a mobile number, nor one that is the same everywhere (088, 0800). Whoever asks is
// careful: "Leefgroep Lindenhof 2" is one too. Pure.
bool kan_plaats_verraden(std::string_view tekst);

// Whether the name stands there as words of its own: "gouda" in "naar gouda.", not in
// "goudastraat". Requires: both without capitals and in plain
// signs (lower_ascii, plain_signs). A name of fewer than three bytes
// stands nowhere.
bool noemt(std::string_view tekst, std::string_view naam);

}  // namespace naast::inzage
