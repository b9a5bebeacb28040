#include "naast/sleutels/erasure_list.h"

#include "naast/base/sha256.h"
#include "naast/base/text.h"
#include "naast/sleutels/box.h"
#include "naast/store/on_disk.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>

namespace naast {

namespace {

constexpr std::string_view form = "naast/vernietiging/1";

std::string hash_of(const ErasureList& before, const std::string& said) {
    const std::string previous =
        before.hashes.empty() ? std::string(key_id_bytes, '\0') : before.hashes.back();
    return sha256(std::string(form) + previous + said);
}

std::string said_by(const Erasure& erasure) {
    std::string keys;
    for (const std::string& key : erasure.keys) keys += (keys.empty() ? "" : ",") + to_hex(key);
    return fmt::format(
        "{} {} {} {} {}", form, to_text(erasure.op), erasure.grond, erasure.gezin.to_text(), keys);
}

std::optional<std::vector<std::string>> parse_keys(const std::string& text) {
    std::vector<std::string> keys;
    std::istringstream in(text);
    for (std::string hex; std::getline(in, hex, ',');) {
        const auto key = from_hex(hex);
        if (!key || key->size() != key_id_bytes) return std::nullopt;
        keys.push_back(*key);
    }
    return keys;
}

// Returns: nothing unless the line is what to_line would write after these.
std::optional<Erasure> parse_line(const ErasureList& before, const std::string& line) {
    std::istringstream words(line);
    std::string name, op, grond, gezin, keys, hash;
    words >> name >> op >> grond >> gezin >> keys >> hash;
    const auto instant = parse_instant(op);
    const auto family = Uuid::parse(gezin);
    const auto ids = parse_keys(keys);
    if (!instant || !family || !ids) return std::nullopt;
    Erasure erasure{*instant, grond, *family, *ids};
    const std::string said = said_by(erasure);
    if (line != said + " " + to_hex(hash_of(before, said))) return std::nullopt;
    return erasure;
}

void add(ErasureList& list, Erasure erasure) {
    list.hashes.push_back(hash_of(list, said_by(erasure)));
    list.entries.push_back(std::move(erasure));
}

}  // namespace

std::string erasure_path(const std::string& key_file) {
    return key_file + ".vernietigd";
}

Result<ErasureList, std::string> read_erasures(const std::string& path) {
    ErasureList list;
    // A list that is there and cannot be read is not an empty one: what was destroyed would show.
    const std::string unreadable = "kan " + path + " niet lezen: is het van deze gebruiker?";
    std::error_code failed;
    if (!std::filesystem::exists(path, failed)) {
        if (failed) return Unexpected{unreadable};
        return list;
    }
    std::ifstream in(path, std::ios::binary);
    if (!in || !std::filesystem::is_regular_file(path)) return Unexpected{unreadable};
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        if (in.eof()) break;  // no line feed: it was never said to be on disk
        auto erasure = parse_line(list, line);
        if (!erasure)
            return Unexpected{fmt::format(
                "{}, regel {}: dit is geen vernietiging zoals die is vastgelegd; zet een goede "
                "kopie van de lijst terug",
                path,
                number)};
        add(list, std::move(*erasure));
    }
    if (in.bad()) return Unexpected{unreadable};
    return list;
}

void append_erasure(const std::string& path, ErasureList& list, const Erasure& erasure) {
    ErasureList after = list;
    add(after, erasure);
    append_line_on_disk(path, said_by(erasure) + " " + to_hex(after.hashes.back()) + "\n");
    list = std::move(after);
}

}  // namespace naast
