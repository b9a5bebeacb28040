#include "naast/base/sha256_stream.h"

#include <sodium.h>

namespace naast {

struct Sha256Stream::State {
    crypto_hash_sha256_state sha;
};

Sha256Stream::Sha256Stream() : state_(std::make_unique<State>()) {
    crypto_hash_sha256_init(&state_->sha);
}

Sha256Stream::~Sha256Stream() = default;

void Sha256Stream::add(std::string_view bytes) {
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libsodium speaks unsigned char.
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    crypto_hash_sha256_update(&state_->sha, data, bytes.size());
}

std::string Sha256Stream::hash() {
    std::string hash(crypto_hash_sha256_BYTES, '\0');
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libsodium speaks unsigned char.
    crypto_hash_sha256_final(&state_->sha, reinterpret_cast<unsigned char*>(hash.data()));
    return hash;
}

}  // namespace naast
