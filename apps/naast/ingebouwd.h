// The text files that are built into the program, so that one binary is all that one needs.
#pragma once

#include <string_view>

namespace naast::ingebouwd {

std::string_view normen();
std::string_view gelijkgestelde_dagen();
std::string_view ruud_raymond();

}  // namespace naast::ingebouwd
