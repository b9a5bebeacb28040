// What a copy says of itself: its parts with size and hash, the ledger it belongs to, and what is
// in it, under a seal that only the keys of that ledger make. Text; form:
// docs/formats/reservekopie.md.
#pragma once

#include "naast/base/date.h"
#include "naast/base/result.h"
#include "naast/ledger/content.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace naast {

enum class CopyKind { grootboek, sleutels };

// Their names in a copy, and behind which name the ledger's own files stand.
constexpr std::string_view manifest_name = "inhoudsopgave";
constexpr std::string_view ledger_part = "grootboek.db";
constexpr std::string_view log_part = "wie-keek.db";
constexpr std::string_view keys_part = "sleutels.db";
constexpr std::string_view erasures_part = "vernietigd";

struct Part {
    std::string name;
    std::int64_t size = 0;
    std::string hash;  // SHA-256, 32 raw bytes
    bool operator==(const Part&) const = default;
};

struct Manifest {
    CopyKind kind = CopyKind::grootboek;
    std::string ledger;  // 16 raw bytes: the name of the ledger in its key file
    Instant gemaakt_op{};
    std::optional<Content> inhoud;    // of a copy of the ledger
    std::optional<Content> wie_keek;  // of its log, if it has one
    std::vector<Part> parts;
    bool operator==(const Manifest&) const = default;
};

// 32 raw bytes that only whoever has the keys can make (KeyTree::keyed).
using Keyed = std::function<std::string(std::string_view)>;

std::string sealed_text(const Manifest& manifest, const Keyed& keyed);

struct SealedManifest {
    Manifest manifest;
    std::string covered;  // by the seal
    std::string seal;
};
// Returns: nothing unless the text is, to the byte, what sealed_text() writes; only the seal itself
// was not tried.
std::optional<SealedManifest> parse_manifest(std::string_view text);
bool has_seal_of(const SealedManifest& sealed, const Keyed& keyed);

// Returns: nothing if there is no such part.
const Part* find_part(const Manifest& manifest, std::string_view name);

}  // namespace naast
