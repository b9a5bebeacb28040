// What is a digit, what belongs to a word, and the plain signs for those that a keyboard makes.
// For looking through what people typed. Pure.
#pragma once

#include <string>
#include <string_view>

namespace naast {

bool is_digit(char c);
// A letter or a digit. Of what is no ASCII each byte is a part of a letter.
bool is_of_a_word(char c);

// With a blank, a quote and a dash for what keyboards and text programs put in their place (U+00A0,
// U+2000 to U+207F), and one blank for several and for the end of a line.
std::string plain_signs(std::string_view text);

}  // namespace naast
