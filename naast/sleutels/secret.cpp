#include "naast/sleutels/secret.h"

#include "naast/base/assert.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace naast {

namespace {

std::uint8_t* guarded_memory(std::size_t size) {
    NAAST_ASSERT(sodium_init() >= 0);
    auto* memory = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (memory == nullptr) throw std::bad_alloc();
    sodium_memzero(memory, size);
    return memory;
}

}  // namespace

Secret::Secret(std::size_t size) : data_(guarded_memory(size)), size_(size) {}

Secret::~Secret() {
    sodium_free(data_);
}

Secret::Secret(Secret&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    return *this;
}

Secret Secret::random(Entropy& entropy) {
    std::string drawn = entropy.bytes(key_bytes);
    return taken_from(drawn);
}

Secret Secret::taken_from(std::string& bytes) {
    Secret secret(bytes.size());
    std::memcpy(secret.data_, bytes.data(), bytes.size());
    wipe(bytes);
    return secret;
}

std::string_view Secret::bytes() const {
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are bytes.
    return {reinterpret_cast<const char*>(data_), size_};
}

KeyView Secret::key(std::size_t from) const {
    NAAST_ASSERT(from + key_bytes <= size_);
    return KeyView(data_ + from, key_bytes);
}

void wipe(std::string& bytes) {
    sodium_memzero(bytes.data(), bytes.size());
    bytes.clear();
}

}  // namespace naast
