// Bytes that must not leave this process: in memory with guard pages, kept out of swap where the
// system allows it, and wiped when they go.
#pragma once

#include "naast/base/entropy.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace naast {

constexpr std::size_t key_bytes = 32;
using KeyView = std::span<const std::uint8_t, key_bytes>;

class Secret {
public:
    // All zero.
    explicit Secret(std::size_t size);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    // A key of key_bytes.
    static Secret random(Entropy& entropy);
    // Wipes what it was made from.
    static Secret taken_from(std::string& bytes);

    std::size_t size() const { return size_; }
    std::uint8_t* data() { return data_; }
    const std::uint8_t* data() const { return data_; }
    std::string_view bytes() const;
    // The key that begins at this byte. Requires: key_bytes from there on.
    KeyView key(std::size_t from = 0) const;

private:
    std::uint8_t* data_;
    std::size_t size_;
};

// Overwrites the text with zeros, also where an optimiser would leave that out.
void wipe(std::string& bytes);

}  // namespace naast
