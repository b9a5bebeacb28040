// Bytes sealed with a key so that any change shows: XChaCha20-Poly1305 of libsodium with a random
// nonce. Drawn in docs/formats/sleutels.md.
#pragma once

#include "naast/base/entropy.h"
#include "naast/sleutels/secret.h"

#include <optional>
#include <string>
#include <string_view>

namespace naast {

// What a box is longer than what it holds: the nonce before it, the mark of authenticity after it.
constexpr std::size_t nonce_bytes = 24;
constexpr std::size_t box_overhead = nonce_bytes + 16;
// A key is named by what commits to it: BLAKE2b-256, so that no two keys open the same box.
constexpr std::size_t key_id_bytes = 32;

std::string key_id(KeyView key);
// Of any text, 32 raw bytes: without the key nobody can make it or check a guess.
std::string keyed_hash(KeyView key, std::string_view text);

// `context` is not in the box, but opening it asks for the same one: where the box belongs.
std::string seal_box(KeyView key,
                     std::string_view plain,
                     std::string_view context,
                     Entropy& entropy);

// Returns: nothing if key, box or context is not the one of the sealing.
std::optional<std::string> open_box(KeyView key, std::string_view box, std::string_view context);

// For what is itself a key. Requires: `into` holds what the box holds.
bool open_key_box(KeyView key,
                  std::string_view box,
                  std::string_view context,
                  std::span<std::uint8_t> into);

}  // namespace naast
