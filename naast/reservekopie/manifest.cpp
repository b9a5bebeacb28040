#include "naast/reservekopie/manifest.h"

#include "naast/base/sha256.h"
#include "naast/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

namespace naast {

namespace {

constexpr std::string_view form = "naast/reservekopie/1";
constexpr std::size_t ledger_bytes = 16;
constexpr std::size_t hash_bytes = 32;

std::string_view name_of(CopyKind kind) {
    return kind == CopyKind::grootboek ? "grootboek" : "sleutels";
}

std::string content_line(std::string_view name, const std::optional<Content>& content) {
    if (!content) return {};
    return fmt::format("{} {} {}\n", name, content->events, to_hex(content->root));
}

// All but the last line.
std::string covered_by_seal(const Manifest& manifest) {
    std::string text = fmt::format("{} {}\ngrootboek {}\ngemaakt_op {}\n",
                                   form,
                                   name_of(manifest.kind),
                                   to_hex(manifest.ledger),
                                   to_text(manifest.gemaakt_op));
    text += content_line("inhoud", manifest.inhoud) + content_line("wie_keek", manifest.wie_keek);
    for (const Part& part : manifest.parts)
        text += fmt::format("deel {} {} {}\n", part.name, part.size, to_hex(part.hash));
    return text + fmt::format("afdruk {}\n", to_hex(sha256(text)));
}

std::optional<std::string> parse_bytes(const std::string& hex, std::size_t length) {
    auto bytes = from_hex(hex);
    if (!bytes || bytes->size() != length) return std::nullopt;
    return bytes;
}

std::optional<Content> parse_content(const std::string& number, const std::string& hex) {
    const auto events = parse_number(number);
    auto root = parse_bytes(hex, hash_bytes);
    if (!events || !root) return std::nullopt;
    return Content{*events, std::move(*root)};
}

bool parse_part(std::istringstream& words, Manifest& into) {
    std::string name, number, hex;
    words >> name >> number >> hex;
    const auto size = parse_number(number);
    auto hash = parse_bytes(hex, hash_bytes);
    if (!size || !hash) return false;
    into.parts.push_back({std::move(name), *size, std::move(*hash)});
    return true;
}

bool parse_whole(std::istringstream& words, std::optional<Content>& into) {
    std::string number, hex;
    words >> number >> hex;
    into = parse_content(number, hex);
    return into.has_value();
}

// One line of it. What it says twice, or in another order, shows when it is written again.
bool parse_line(const std::string& line, Manifest& into, std::string& seal) {
    std::istringstream words(line);
    std::string first, second;
    words >> first;
    if (first == "deel") return parse_part(words, into);
    if (first == "inhoud") return parse_whole(words, into.inhoud);
    if (first == "wie_keek") return parse_whole(words, into.wie_keek);
    words >> second;
    if (first == form) {
        into.kind =
            second == name_of(CopyKind::sleutels) ? CopyKind::sleutels : CopyKind::grootboek;
        return true;
    }
    if (first == "gemaakt_op") {
        const auto instant = parse_instant(second);
        into.gemaakt_op = instant.value_or(Instant{});
        return instant.has_value();
    }
    if (first != "grootboek" && first != "zegel") return first == "afdruk";
    const auto bytes = parse_bytes(second, first == "zegel" ? hash_bytes : ledger_bytes);
    if (bytes) (first == "zegel" ? seal : into.ledger) = *bytes;
    return bytes.has_value();
}

std::string seal_line(const std::string& seal) {
    return fmt::format("zegel {}\n", to_hex(seal));
}

}  // namespace

std::string sealed_text(const Manifest& manifest, const Keyed& keyed) {
    const std::string covered = covered_by_seal(manifest);
    return covered + seal_line(keyed(covered));
}

std::optional<SealedManifest> parse_manifest(std::string_view text) {
    SealedManifest sealed;
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
        if (!parse_line(line, sealed.manifest, sealed.seal)) return std::nullopt;
    }
    sealed.covered = covered_by_seal(sealed.manifest);
    if (sealed.covered + seal_line(sealed.seal) != text) return std::nullopt;
    return sealed;
}

bool has_seal_of(const SealedManifest& sealed, const Keyed& keyed) {
    return keyed(sealed.covered) == sealed.seal;
}

const Part* find_part(const Manifest& manifest, std::string_view name) {
    const auto found = std::find_if(manifest.parts.begin(),
                                    manifest.parts.end(),
                                    [&](const Part& part) { return part.name == name; });
    return found == manifest.parts.end() ? nullptr : &*found;
}

}  // namespace naast
