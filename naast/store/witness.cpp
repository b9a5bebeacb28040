#include "naast/store/witness.h"

#include "naast/base/sha256.h"
#include "naast/base/text.h"
#include "naast/ledger/store.h"
#include "naast/store/on_disk.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <string_view>
#include <utility>

namespace naast {

namespace {

// Written by turns: of what was half written the other is still whole.
constexpr int slots = 2;
constexpr std::size_t slot_bytes = 512;
constexpr std::string_view nothing_yet = "naast/witness/1\n";

std::string as_slot(const std::string& line) {
    std::string slot = line + to_hex(sha256(line));
    slot.resize(slot_bytes - 1, ' ');
    return slot + '\n';
}

// Returns: nothing if the slot is not whole.
std::optional<std::string> line_of(const std::string& slot) {
    const std::size_t end = slot.find('\n');
    if (end == std::string::npos) return std::nullopt;
    std::string line = slot.substr(0, end + 1);
    if (as_slot(line) != slot) return std::nullopt;
    return line;
}

struct Said {
    std::optional<Checkpoint> last;
    int slot = 0;  // where that stands
};

off_t place_of(int slot) {
    return static_cast<off_t>(slot) * static_cast<off_t>(slot_bytes);
}

// Returns: nothing if it says nothing whole.
std::optional<Said> read_slots(int file) {
    std::optional<Said> said;
    for (int slot = 0; slot < slots; ++slot) {
        std::string bytes(slot_bytes, '\0');
        if (pread(file, bytes.data(), slot_bytes, place_of(slot)) !=
            static_cast<ssize_t>(slot_bytes))
            continue;
        const auto line = line_of(bytes);
        if (!line) continue;
        const auto checkpoint = parse_checkpoint(*line);
        if (!checkpoint && *line != nothing_yet) continue;
        const bool is_newer =
            checkpoint && (!said || !said->last || said->last->size < checkpoint->size);
        if (!said || is_newer) said = Said{checkpoint, slot};
    }
    return said;
}

bool write_slot(int file, int slot, const std::string& line) {
    const std::string bytes = as_slot(line);
    return pwrite(file, bytes.data(), bytes.size(), place_of(slot)) ==
               static_cast<ssize_t>(bytes.size()) &&
           fdatasync(file) == 0;
}

Unexpected<std::string> not_there(const std::string& path) {
    return Unexpected{fmt::format(
        "de getuige {} is niet te openen; is die schijf aangekoppeld? Een nieuwe begint met "
        "--nieuwe-getuige",
        path)};
}

Unexpected<std::string> not_whole(const std::string& path) {
    return Unexpected{fmt::format("{} is beschadigd, of is geen getuige", path)};
}

}  // namespace

Witness::Witness(Witness&& other) noexcept
    : path_(std::move(other.path_)),
      file_(std::exchange(other.file_, -1)),
      last_(std::move(other.last_)),
      next_slot_(other.next_slot_) {}

Witness::~Witness() {
    if (file_ >= 0) close(file_);
}

Result<Witness, std::string> Witness::open(const std::string& path) {
    Witness witness(path, ::open(path.c_str(), O_RDWR | O_CLOEXEC));
    if (witness.file_ < 0) return not_there(path);
    const auto said = read_slots(witness.file_);
    if (!said) return not_whole(path);
    witness.last_ = said->last;
    witness.next_slot_ = (said->slot + 1) % slots;
    return witness;
}

Result<Witness, std::string> Witness::begin(const std::string& path) {
    constexpr mode_t only_the_owner = 0600;
    Witness witness(path, ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, only_the_owner));
    // Whatever else is there, a ledger or its keys, is not written over.
    struct stat there {};
    if (witness.file_ >= 0 && fstat(witness.file_, &there) == 0 && there.st_size != 0 &&
        !read_slots(witness.file_))
        return Unexpected{fmt::format("{} is geen getuige en blijft zoals het is", path)};
    const std::string line(nothing_yet);
    if (witness.file_ < 0 || ftruncate(witness.file_, slots * slot_bytes) != 0 ||
        !write_slot(witness.file_, 0, line) || !write_slot(witness.file_, 1, line) ||
        !sync_folder_of(path))
        return Unexpected{fmt::format("de getuige {} is niet te schrijven", path)};
    return witness;
}

void Witness::saw(const Checkpoint& checkpoint) {
    if (!write_slot(file_, next_slot_, to_line(checkpoint)))
        throw StoreBroken("cannot write " + path_);
    next_slot_ = (next_slot_ + 1) % slots;
    last_ = checkpoint;
}

Result<std::optional<Checkpoint>, std::string> read_witness(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return Unexpected{fmt::format("de getuige {} is niet te openen", path)};
    const auto said = read_slots(file);
    close(file);
    if (!said) return not_whole(path);
    return said->last;
}

}  // namespace naast
