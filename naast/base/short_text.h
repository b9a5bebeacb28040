// A text of at most 40 bytes that stands in the value itself: it asks for no memory, is copied as a
// number is, and is compared without looking at how long it is. For keys, of which a family has
// hundreds and which rules compare a thousand times.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace naast {

// What can be made of letters that stand elsewhere: std::string_view and those of other libraries.
template <class T>
concept ViewOfText =
    std::is_trivially_copyable_v<T> && std::constructible_from<T, const char*, std::size_t>;

class ShortText {
public:
    static constexpr std::size_t most = 40;

    constexpr ShortText() { put({}); }
    // A text that does not fit is no key: what is kept of it ends in three dots, and so equals none
    // that a key can be. Two of those can equal each other.
    template <std::convertible_to<std::string_view> Text>
    constexpr ShortText(const Text& text) {  // NOLINT(google-explicit-constructor): it is a text
        put(std::string_view(text));
    }

    constexpr std::size_t size() const {
        const auto last = static_cast<unsigned char>(bytes_.back());
        return last > most ? most : most - last;
    }
    constexpr bool empty() const { return size() == 0; }
    constexpr std::string_view text() const { return {bytes_.data(), size()}; }
    template <ViewOfText View>
    constexpr operator View() const {  // NOLINT(google-explicit-constructor): it is a text
        return View(bytes_.data(), size());
    }
    operator std::string() const {  // NOLINT(google-explicit-constructor): as above
        return std::string(text());
    }

    // The first of two texts in the order of their bytes comes first, as with std::string.
    friend constexpr auto operator<=>(const ShortText& a, const ShortText& b) {
        return a.text() <=> b.text();
    }
    friend constexpr bool operator==(const ShortText& a, const ShortText& b) {
        const Words x = a.words();
        const Words y = b.words();
        // Written out, since a loop of five is not made shorter by g++ 12.
        static_assert(x.size() == 5);
        return ((x[0] ^ y[0]) | (x[1] ^ y[1]) | (x[2] ^ y[2]) | (x[3] ^ y[3]) | (x[4] ^ y[4])) == 0;
    }
    template <std::convertible_to<std::string_view> Text>
    friend constexpr auto operator<=>(const ShortText& a, const Text& b) {
        return a.text() <=> std::string_view(b);
    }
    template <std::convertible_to<std::string_view> Text>
    friend constexpr bool operator==(const ShortText& a, const Text& b) {
        return a.text() == std::string_view(b);
    }

    constexpr std::size_t hash() const {
        std::uint64_t all = 0;
        for (const std::uint64_t word : words()) {
            all = (all ^ word) * spread;
            all ^= all >> 32;  // the letters at the end of a word stand high in it
        }
        return all;
    }

private:
    using Words = std::array<std::uint64_t, most / sizeof(std::uint64_t)>;
    static constexpr std::uint64_t spread =
        0x9e3779b97f4a7c15;  // Source: 2^64 by the golden ratio.
    static constexpr std::string_view dots = "…";

    static constexpr bool fits(std::string_view text) {
        return text.size() <= most && text.find('\0') == std::string_view::npos &&
               (text.size() < most || static_cast<unsigned char>(text.back()) > most);
    }
    static constexpr bool is_inside_letter(char byte) {  // of UTF-8
        return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
    }
    constexpr void put(std::string_view text) {
        std::size_t taken = text.size();
        if (!fits(text)) {
            taken = std::min(text.find('\0'), most - 1 - dots.size());
            while (taken > 0 && taken < text.size() && is_inside_letter(text[taken])) --taken;
        }
        std::size_t end = 0;
        for (const char c : text.substr(0, taken)) bytes_[end++] = c;
        if (taken < text.size()) {
            for (const char c : dots) bytes_[end++] = c;
        }
        if (end < most) bytes_.back() = static_cast<char>(most - end);
    }
    constexpr Words words() const { return std::bit_cast<Words>(bytes_); }

    // After the text zeros; the last byte is how many are free, unless the text takes that too.
    alignas(std::uint64_t) std::array<char, most> bytes_{};
};

inline std::string operator+(std::string before, const ShortText& text) {
    return std::move(before.append(text.text()));
}
inline std::string operator+(const ShortText& text, std::string_view after) {
    return std::string(text).append(after);
}
inline std::string operator+(const char* before, const ShortText& text) {
    return std::string(before).append(text.text());
}
inline std::string operator+(const ShortText& text, char after) {
    return std::string(text) + after;
}

}  // namespace naast

template <>
struct std::hash<naast::ShortText> {
    std::size_t operator()(const naast::ShortText& text) const noexcept { return text.hash(); }
};
