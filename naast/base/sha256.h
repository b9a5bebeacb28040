// SHA-256, through libsodium.
#pragma once

#include <string>
#include <string_view>

namespace naast {

// Returns: 32 raw bytes.
std::string sha256(std::string_view bytes);

}  // namespace naast
