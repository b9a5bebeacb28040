#include "naast/base/sha256.h"

#include <sodium.h>

namespace naast {

std::string sha256(std::string_view bytes) {
    std::string digest(crypto_hash_sha256_BYTES, '\0');
    // NOLINTBEGIN(cppcoreguidelines-pro-type-reinterpret-cast): libsodium speaks unsigned char.
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(digest.data()),
                       reinterpret_cast<const unsigned char*>(bytes.data()),
                       bytes.size());
    // NOLINTEND(cppcoreguidelines-pro-type-reinterpret-cast)
    return digest;
}

}  // namespace naast
