// The text files that are built into the program, so that one binary is all that one needs.
#pragma once

#include <string_view>

namespace naast::ingebouwd {

std::string_view normen();
std::string_view gelijkgestelde_dagen();
std::string_view ruud_raymond();
std::string_view jay();
std::string_view jay_daarna();  // what the demonstration made up after his story
// SHA-256 in hex of the code of the simulation and what it counts working days with.
std::string_view rekenkern_hash();

}  // namespace naast::ingebouwd
