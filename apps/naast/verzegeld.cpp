#include "apps/naast/verzegeld.h"

#include <fmt/format.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "apps/naast/omgeving.h"
#include "apps/naast/plaats.h"
#include <filesystem>
#include <iostream>
#include <termios.h>

namespace naast::app {

namespace {

constexpr std::size_t longest_line = 1024;

// What is typed does not show until this goes.
class Hidden {
public:
    Hidden() {
        if (tcgetattr(STDIN_FILENO, &before_) != 0) return;
        termios silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        is_hidden_ = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~Hidden() {
        if (is_hidden_) tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
    }
    Hidden(const Hidden&) = delete;
    Hidden& operator=(const Hidden&) = delete;

private:
    termios before_{};
    bool is_hidden_ = false;
};

Secret ask(const char* question) {
    const bool is_typed = isatty(STDIN_FILENO) != 0;
    std::optional<Hidden> hidden;
    if (is_typed) {
        std::cerr << question << std::flush;
        hidden.emplace();
    }
    auto answer = read_input_line();
    if (is_typed) std::cerr << "\n";
    return answer ? std::move(*answer) : Secret(0);
}

std::unique_ptr<SealedStore> sealed(const Options& options,
                                    Result<std::unique_ptr<EventStore>, std::string> kept,
                                    sqlite::Access access) {
    if (!kept) return say_no(kept.error()), nullptr;
    const KeyPlace place = key_place_of(options);
    const bool is_shared = is_in_postgres(options) && access == sqlite::Access::read_write;
    auto keys = is_shared ? share_keys(place, unlock_of(options), key_tools())
                          : open_keys(place, access, unlock_of(options), key_tools());
    if (!keys) return say_no(keys.error()), nullptr;
    return std::make_unique<SealedStore>(std::move(*kept), std::move(*keys), system_entropy());
}

// Returns: nothing after saying that the two do not belong together.
std::unique_ptr<SealedStore> if_ours(std::unique_ptr<SealedStore> store) {
    if (store == nullptr) return nullptr;
    if (const auto why = store->why_not_ours()) return say_no(*why), nullptr;
    return store;
}

// Before a ledger is made that nothing could be written in.
bool has_keys(const Options& options) {
    const auto shown = show_keys(key_place_of(options));
    if (shown) return true;
    say_no(shown.error());
    return false;
}

}  // namespace

KeyPlace key_place_of(const Options& options) {
    KeyPlace place = key_place(beside(options));
    if (!options.sleutels.empty()) {
        place.keys = options.sleutels;
        place.erasures = erasure_path(place.keys);
    }
    if (!options.wortel.empty()) place.root = options.wortel;
    return place;
}

KeyTools key_tools() {
    return {system_clock(), system_entropy()};
}

Unlock unlock_of(const Options& options) {
    return {key_place_of(options).root,
            []() -> Result<Secret, std::string> { return ask("Wachtzin van de sleutels: "); }};
}

std::unique_ptr<SealedStore> open_to_verify(const Options& options) {
    return sealed(options, open_kept_for_reading(options), sqlite::Access::read_only);
}

std::unique_ptr<SealedStore> open_for_reading(const Options& options) {
    return if_ours(open_to_verify(options));
}

std::unique_ptr<SealedStore> open_for_writing(const Options& options,
                                              const Clock& clock,
                                              const ToldOfHarm& told) {
    if (!std::filesystem::exists(options.data) && !has_keys(options)) return nullptr;
    return if_ours(
        sealed(options, open_kept_for_writing(options, clock, told), sqlite::Access::read_write));
}

std::unique_ptr<SealedStore> open_log(const Options& options,
                                      const SealedStore& ledger,
                                      const Clock& clock,
                                      const ToldOfHarm& told) {
    auto kept = open_kept_log_for_writing(options, clock, told);
    if (!kept) return say_no(kept.error()), nullptr;
    auto log = ledger.beside(std::move(*kept));
    if (const auto why = log->why_not_ours())
        return say_no(log_beside(options) + ": " + *why), nullptr;
    return log;
}

bool make_demo_keys(const Options& options) {
    const KeyPlace place = key_place_of(options);
    if (show_keys(place) || std::filesystem::exists(place.data)) return true;
    const auto made = begin_keys(place, {}, 0, 0, key_tools());
    if (!made) return say_no(made.error()), false;
    std::cerr << fmt::format(
        "demo: sleutels gemaakt in {}, geopend door {}\n", place.keys, place.root);
    return true;
}

// Byte by byte: a stream would keep a copy in its buffer.
std::optional<Secret> read_input_line() {
    Secret line(longest_line);
    std::size_t length = 0;
    while (length < longest_line) {
        if (read(STDIN_FILENO, line.data() + length, 1) != 1) {
            if (length == 0) return std::nullopt;
            break;
        }
        if (line.data()[length] == '\n') break;
        ++length;
    }
    Secret exact(length);
    std::copy_n(line.data(), length, exact.data());
    return exact;
}

Result<Secret, std::string> ask_new_passphrase() {
    Secret first = ask("Nieuwe wachtzin: ");
    if (isatty(STDIN_FILENO) == 0) return first;
    if (ask("Nog eens: ").bytes() != first.bytes())
        return Unexpected{std::string("de twee zijn niet gelijk; er is niets veranderd")};
    return first;
}

void keep_out_of_dumps() {
    const rlimit none{0, 0};
    const bool is_kept_out =
        setrlimit(RLIMIT_CORE, &none) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    NAAST_ASSERT(is_kept_out);
}

}  // namespace naast::app
