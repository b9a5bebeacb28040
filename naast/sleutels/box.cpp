#include "naast/sleutels/box.h"

#include "naast/base/assert.h"

#include <sodium.h>

namespace naast {

namespace {

static_assert(key_bytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(nonce_bytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(box_overhead - nonce_bytes == crypto_aead_xchacha20poly1305_ietf_ABYTES);

constexpr std::string_view commit_text = "naast/sleutel/1";

// NOLINTBEGIN(cppcoreguidelines-pro-type-reinterpret-cast): libsodium speaks unsigned char.
const unsigned char* raw(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
unsigned char* raw(std::string& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}
// NOLINTEND(cppcoreguidelines-pro-type-reinterpret-cast)

bool decrypt(KeyView key, std::string_view box, std::string_view context, unsigned char* into) {
    return crypto_aead_xchacha20poly1305_ietf_decrypt(into,
                                                      nullptr,
                                                      nullptr,
                                                      raw(box) + nonce_bytes,
                                                      box.size() - nonce_bytes,
                                                      raw(context),
                                                      context.size(),
                                                      raw(box),
                                                      key.data()) == 0;
}

}  // namespace

std::string keyed_hash(KeyView key, std::string_view text) {
    std::string hash(key_id_bytes, '\0');
    crypto_generichash(raw(hash), hash.size(), raw(text), text.size(), key.data(), key.size());
    return hash;
}

std::string key_id(KeyView key) {
    return keyed_hash(key, commit_text);
}

std::string seal_box(KeyView key,
                     std::string_view plain,
                     std::string_view context,
                     Entropy& entropy) {
    std::string box = entropy.bytes(nonce_bytes);
    box.resize(box_overhead + plain.size());
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(box) + nonce_bytes,
                                               nullptr,
                                               raw(plain),
                                               plain.size(),
                                               raw(context),
                                               context.size(),
                                               nullptr,
                                               raw(box),
                                               key.data());
    return box;
}

std::optional<std::string> open_box(KeyView key, std::string_view box, std::string_view context) {
    if (box.size() < box_overhead) return std::nullopt;
    std::string plain(box.size() - box_overhead, '\0');
    if (!decrypt(key, box, context, raw(plain))) return std::nullopt;
    return plain;
}

bool open_key_box(KeyView key,
                  std::string_view box,
                  std::string_view context,
                  std::span<std::uint8_t> into) {
    return box.size() == box_overhead + into.size() && decrypt(key, box, context, into.data());
}

}  // namespace naast
