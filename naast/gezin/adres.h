// Whether a name tells where somebody lives. Pure.
#pragma once

#include <string_view>

namespace naast {

// "Kerkstraat 12", "bij tante, 3511 AB": a street with a number, or a postcode. Not "Woonpark 3",
// nor a street without its number. "Leefgroep Lindenhof 2" is one too: whoever asks is careful.
bool lijkt_op_adres(std::string_view naam);

}  // namespace naast
