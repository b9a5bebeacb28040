// A random id of 16 bytes (UUID version 4), as families and events carry it outside the server.
#pragma once

#include "naast/base/entropy.h"

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace naast {

struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    // Returns: nothing unless 36 characters, lower-case hexadecimal with dashes at 8, 13, 18, 23.
    static std::optional<Uuid> parse(std::string_view text);
    // Requires: exactly 16 bytes.
    static Uuid from_bytes(std::string_view raw);
    // Version 4: 122 random bits.
    static Uuid random(Entropy& entropy);

    std::string to_text() const;
    std::string_view raw() const;
    auto operator<=>(const Uuid&) const = default;
};

}  // namespace naast

template <>
struct std::hash<naast::Uuid> {
    std::size_t operator()(const naast::Uuid& id) const noexcept {
        return std::hash<std::string_view>{}(id.raw());
    }
};
