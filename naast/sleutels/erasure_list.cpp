#include "naast/sleutels/erasure_list.h"

#include "naast/base/sha256.h"
#include "naast/base/text.h"
#include "naast/ledger/store.h"
#include "naast/sleutels/box.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

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

bool sync_folder_of(const std::string& path) {
    const auto folder = std::filesystem::absolute(path).parent_path();
    const int handle = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return false;
    const bool on_disk = fsync(handle) == 0;
    close(handle);
    return on_disk;
}

// Where the last whole line ends: what comes after was half written.
off_t whole_length(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    const std::size_t line_feed = text.str().rfind('\n');
    return line_feed == std::string::npos ? 0 : static_cast<off_t>(line_feed) + 1;
}

}  // namespace

std::string erasure_path(const std::string& key_file) {
    return key_file + ".vernietigd";
}

Result<ErasureList, std::string> read_erasures(const std::string& path) {
    ErasureList list;
    std::ifstream in(path, std::ios::binary);
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
    return list;
}

void append_erasure(const std::string& path, ErasureList& list, const Erasure& erasure) {
    ErasureList after = list;
    add(after, erasure);
    constexpr mode_t only_the_owner = 0600;
    const bool is_new = !std::filesystem::exists(path);
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, only_the_owner);
    if (file < 0) throw StoreBroken("cannot open " + path);
    const std::string line = said_by(erasure) + " " + to_hex(after.hashes.back()) + "\n";
    const off_t from = whole_length(path);
    const bool is_written =
        ftruncate(file, from) == 0 &&
        pwrite(file, line.data(), line.size(), from) == static_cast<ssize_t>(line.size()) &&
        fsync(file) == 0;
    close(file);
    if (!is_written || (is_new && !sync_folder_of(path))) throw StoreBroken("cannot write " + path);
    list = std::move(after);
}

}  // namespace naast
