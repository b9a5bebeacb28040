#include "naast/reservekopie/parts.h"

#include "naast/base/sha256_stream.h"
#include "naast/ledger/store.h"
#include "naast/reservekopie/work_folder.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <vector>

namespace naast {

namespace {

constexpr std::size_t at_once = std::size_t{1} << 20U;
// A manifest has some six parts; more than this is no manifest.
constexpr std::size_t longest_manifest = std::size_t{1} << 16U;

class File {
public:
    File(const std::string& path, int flags) : path_(path) {
        constexpr mode_t only_the_owner = 0600;
        handle_ = open(path.c_str(), flags | O_CLOEXEC, only_the_owner);
    }
    ~File() {
        if (handle_ >= 0) close(handle_);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    bool is_open() const { return handle_ >= 0; }
    // Empty at the end. Throws: StoreBroken.
    std::string_view next(std::vector<char>& into) {
        const ssize_t length = read(handle_, into.data(), into.size());
        if (length < 0) throw StoreBroken("kan " + path_ + " niet lezen");
        return {into.data(), static_cast<std::size_t>(length)};
    }
    // Throws: StoreBroken.
    void put(std::string_view bytes) {
        while (!bytes.empty()) {
            const ssize_t length = write(handle_, bytes.data(), bytes.size());
            if (length <= 0) fail();
            bytes.remove_prefix(static_cast<std::size_t>(length));
        }
    }
    void sync() {
        if (fsync(handle_) != 0) fail();
    }

private:
    [[noreturn]] void fail() const {
        throw StoreBroken("kan " + path_ + " niet wegschrijven: is de schijf vol?");
    }
    std::string path_;
    int handle_ = -1;
};

// Every piece of the file goes through `each`.
template <class Each>
Part read_through(File& file, std::string name, Each&& each) {
    Part part{std::move(name), 0, {}};
    Sha256Stream sha;
    std::vector<char> room(at_once);
    for (auto bytes = file.next(room); !bytes.empty(); bytes = file.next(room)) {
        part.size += static_cast<std::int64_t>(bytes.size());
        sha.add(bytes);
        each(bytes);
    }
    part.hash = sha.hash();
    return part;
}

std::string text_of(File& file, std::size_t at_most = std::string::npos) {
    std::string text;
    std::vector<char> room(at_once);
    for (auto bytes = file.next(room); !bytes.empty() && text.size() < at_most;
         bytes = file.next(room))
        text += bytes;
    return text;
}

Outcome<std::string> why_another(const Part& came, const Part& part, const std::string& folder) {
    if (came == part) return Done{};
    const std::string which = fmt::format("het deel {} in {} ", part.name, folder);
    if (came.size < part.size)
        return Unexpected{
            which + fmt::format("is afgekapt: {} van de {} bytes zijn er", came.size, part.size)};
    if (came.size > part.size)
        return Unexpected{which + fmt::format("is {} bytes lang en moet er {} zijn: het is van een "
                                              "andere reservekopie of er is iets bij gezet",
                                              came.size,
                                              part.size)};
    return Unexpected{which +
                      "is niet wat er is weggeschreven: er is een byte veranderd, of het is van "
                      "een andere reservekopie"};
}

}  // namespace

Part measure(const std::string& path, std::string name) {
    File file(path, O_RDONLY);
    if (!file.is_open()) throw StoreBroken("kan " + path + " niet lezen");
    return read_through(file, std::move(name), [](std::string_view) {});
}

std::string read_text(const std::string& path) {
    File file(path, O_RDONLY);
    if (!file.is_open()) throw StoreBroken("kan " + path + " niet lezen");
    return text_of(file);
}

void write_new_file(const std::string& path, const std::string& text) {
    File file(path, O_WRONLY | O_CREAT | O_EXCL);
    if (!file.is_open()) throw StoreBroken("kan " + path + " niet maken");
    file.put(text);
    file.sync();
}

Result<SealedManifest, std::string> read_copy(const std::string& folder, CopyKind kind) {
    if (is_work_folder(folder))
        return Unexpected{folder + " is een reservekopie die niet af is; neem een andere"};
    File file(folder + "/" + std::string(manifest_name), O_RDONLY);
    if (!file.is_open())
        return Unexpected{
            fmt::format("{} is geen reservekopie: het deel {} ontbreekt, of u mag "
                        "het niet lezen",
                        folder,
                        manifest_name)};
    auto sealed = parse_manifest(text_of(file, longest_manifest));
    if (!sealed)
        return Unexpected{fmt::format(
            "het deel {} in {} is niet wat er is weggeschreven: er is iets in veranderd of het is "
            "afgekapt",
            manifest_name,
            folder)};
    if (sealed->manifest.kind == kind) return std::move(*sealed);
    return Unexpected{folder + (kind == CopyKind::grootboek
                                    ? " is een kopie van de sleutels, niet van het grootboek"
                                    : " is een kopie van het grootboek, niet van de sleutels")};
}

Outcome<std::string> take_part(const std::string& folder, const Part& part, const std::string& to) {
    File from(folder + "/" + part.name, O_RDONLY | O_NOFOLLOW);
    if (!from.is_open())
        return Unexpected{
            fmt::format("het deel {} ontbreekt in {}, of u mag het niet lezen", part.name, folder)};
    File into(to, O_WRONLY | O_CREAT | O_EXCL);
    if (!into.is_open()) throw StoreBroken("kan " + to + " niet maken");
    const Part came =
        read_through(from, part.name, [&](std::string_view bytes) { into.put(bytes); });
    into.sync();
    return why_another(came, part, folder);
}

}  // namespace naast
