#include "naast/sleutels/unlock.h"

#include "naast/base/text.h"
#include "naast/store/on_disk.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

namespace naast {

namespace {

constexpr std::string_view form = "naast/wortel/1 ";
constexpr mode_t only_the_owner = 0600;

class File {
public:
    File(const std::string& path, int flags)
        : handle_(open(path.c_str(), flags | O_CLOEXEC | O_NOFOLLOW, only_the_owner)) {}
    ~File() {
        if (handle_ >= 0) close(handle_);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    int handle() const { return handle_; }

private:
    int handle_;
};

std::string why_not_secret(const std::string& path, const struct stat& about) {
    if (!S_ISREG(about.st_mode)) return path + " is geen gewoon bestand";
    if ((about.st_mode & 0077U) != 0)
        return fmt::format("anderen mogen bij {}; zet dat dicht met: chmod 600 {}", path, path);
    if (about.st_uid != geteuid())
        return path + " is van iemand anders; alleen de dienst zelf mag het lezen";
    return {};
}

}  // namespace

Result<Secret, std::string> key_from_passphrase(const Secret& passphrase,
                                                const std::string& salt,
                                                const ArgonCost& cost) {
    if (passphrase.size() < shortest_passphrase)
        return Unexpected{
            fmt::format("een wachtzin heeft minstens {} tekens; neem vier of meer "
                        "woorden die niets met elkaar te maken hebben",
                        shortest_passphrase)};
    NAAST_ASSERT(salt.size() == crypto_pwhash_SALTBYTES);
    Secret key(key_bytes);
    const std::string_view text = passphrase.bytes();
    // NOLINTBEGIN(cppcoreguidelines-pro-type-reinterpret-cast): libsodium speaks unsigned char.
    const int done = crypto_pwhash(key.data(),
                                   key.size(),
                                   text.data(),
                                   text.size(),
                                   reinterpret_cast<const unsigned char*>(salt.data()),
                                   cost.passes,
                                   cost.memory_bytes,
                                   crypto_pwhash_ALG_ARGON2ID13);
    // NOLINTEND(cppcoreguidelines-pro-type-reinterpret-cast)
    if (done != 0)
        return Unexpected{fmt::format("voor de wachtzin is {} MB geheugen nodig, en dat is er niet",
                                      cost.memory_bytes >> 20U)};
    return key;
}

std::string root_path(const std::string& data_path) {
    return data_path + ".wortel";
}

Result<Secret, std::string> read_root_file(const std::string& path) {
    const File file(path, O_RDONLY);
    if (file.handle() < 0)
        return Unexpected{
            fmt::format("het wortelbestand {} is er niet, of u mag het niet lezen; staat het "
                        "elders, zeg dan waar met --wortel",
                        path)};
    struct stat about {};
    if (fstat(file.handle(), &about) != 0) return Unexpected{"kan " + path + " niet lezen"};
    if (const std::string why = why_not_secret(path, about); !why.empty()) return Unexpected{why};
    const std::size_t whole = form.size() + 2 * key_bytes + 1;
    Secret text(whole);
    const bool is_read = read(file.handle(), text.data(), whole) == static_cast<ssize_t>(whole);
    const std::string_view line = text.bytes();
    Secret key(key_bytes);
    std::size_t length = 0;
    const bool is_key = is_read && line.starts_with(form) && line.back() == '\n' &&
                        sodium_hex2bin(key.data(),
                                       key.size(),
                                       line.data() + form.size(),
                                       2 * key_bytes,
                                       nullptr,
                                       &length,
                                       nullptr) == 0 &&
                        length == key_bytes;
    if (!is_key) return Unexpected{path + " is geen wortelbestand van Naast"};
    return key;
}

Outcome<std::string> write_root_file(const std::string& path, KeyView key) {
    const File file(path, O_WRONLY | O_CREAT | O_EXCL);
    if (file.handle() < 0)
        return Unexpected{fmt::format(
            "kan {} niet maken: staat er al een, en mag u in die map schrijven?", path)};
    Secret text(form.size() + 2 * key_bytes + 1);
    std::copy(form.begin(), form.end(), text.data());
    Secret hex(2 * key_bytes + 1);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libsodium writes text here.
    sodium_bin2hex(reinterpret_cast<char*>(hex.data()), hex.size(), key.data(), key.size());
    std::copy_n(hex.data(), 2 * key_bytes, text.data() + form.size());
    text.data()[text.size() - 1] = '\n';
    const bool is_whole =
        write(file.handle(), text.data(), text.size()) == static_cast<ssize_t>(text.size());
    if (!is_whole || fsync(file.handle()) != 0 || !sync_folder_of(path))
        return Unexpected{"kan " + path + " niet wegschrijven: is de schijf vol?"};
    return Done{};
}

}  // namespace naast
