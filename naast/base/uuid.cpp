#include "naast/base/uuid.h"

#include "naast/base/assert.h"
#include "naast/base/text.h"

#include <algorithm>

namespace naast {

std::optional<Uuid> Uuid::parse(std::string_view text) {
    if (text.size() != 36) return std::nullopt;
    std::string hex;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool is_dash_place = i == 8 || i == 13 || i == 18 || i == 23;
        if (is_dash_place != (text[i] == '-')) return std::nullopt;
        if (!is_dash_place) hex += text[i];
    }
    const auto raw = from_hex(hex);
    if (!raw) return std::nullopt;
    return from_bytes(*raw);
}

Uuid Uuid::from_bytes(std::string_view raw) {
    NAAST_ASSERT(raw.size() == 16);
    Uuid id;
    std::copy(raw.begin(), raw.end(), id.bytes.begin());
    return id;
}

Uuid Uuid::random(Entropy& entropy) {
    Uuid id = from_bytes(entropy.bytes(16));
    id.bytes[6] = static_cast<std::uint8_t>((id.bytes[6] & 0x0FU) | 0x40U);
    id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3FU) | 0x80U);
    return id;
}

std::string Uuid::to_text() const {
    std::string text = to_hex(raw());
    for (const std::size_t place : {8U, 13U, 18U, 23U}) text.insert(place, 1, '-');
    return text;
}

std::string_view Uuid::raw() const {
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes seen as characters.
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace naast
