// events, openapi, verify and version.
#include "naast/events/codec.h"
#include "naast/http/openapi.h"
#include "naast/http/service.h"
#include "naast/ledger/content.h"
#include "naast/ledger/memory_store.h"
#include "naast/ledger/verify.h"
#include "naast/store/checkpoint_file.h"
#include "naast/store/witness.h"
#include "naast/zegel/sealed_body.h"

#include <fmt/format.h>
#include <unistd.h>

#include "apps/naast/omgeving.h"
#include "apps/naast/plaats.h"
#include "apps/naast/verzegeld.h"
#include <filesystem>
#include <iostream>

namespace naast::app {

namespace {

template <std::size_t I = 0>
void say_kinds() {
    if constexpr (I < std::variant_size_v<Soorten>) {
        using S = std::variant_alternative_t<I, Soorten>;
        std::cout << S::soort << "\n";
        std::apply(
            [](const auto&... veld) {
                ((std::cout << fmt::format("    {:<36} {}\n", camel_case(veld.naam), veld.uitleg)),
                 ...);
            },
            S::velden());
        say_kinds<I + 1>();
    }
}

}  // namespace

int events(const Options& options) {
    if (options.json)
        std::cout << events_schema();
    else if (options.markdown)
        std::cout << events_markdown();
    else
        say_kinds();
    return 0;
}

int openapi(const Options&) {
    // The routes need a service to be built; none of them is called here.
    MemoryStore store(system_clock());
    KeptStreams streams(store, 0);
    http::KeptViews views(store, 0);
    const Normen normen;
    Register families(store);
    MemoryStore log_store(system_clock());
    Inzagelog inzagelog(
        log_store, system_entropy(), [](std::string_view text) { return std::string(text); });
    http::Sessions sessions(system_clock(), system_entropy());
    http::Service service{store,
                          streams,
                          views,
                          system_clock(),
                          system_entropy(),
                          normen,
                          families,
                          inzagelog,
                          sessions,
                          {},
                          ""};
    http::Router router;
    http::add_all_routes(router, service);
    std::cout << http::openapi_document(router);
    return 0;
}

namespace {

// What is sealed, tried with the keys or looked at from outside.
class Contents {
public:
    // `readable`: whether what opens is what belongs in this ledger.
    Contents(std::unique_ptr<SealedStore> sealed,
             std::unique_ptr<EventStore> bare,
             CanRead readable)
        : sealed_(std::move(sealed)), bare_(std::move(bare)), readable_(std::move(readable)) {}

    const EventStore& kept() const { return sealed_ ? sealed_->kept() : *bare_; }
    const SealedStore* sealed() const { return sealed_.get(); }
    bool can_read(const StoredEvent& event) {
        if (!sealed_) return has_sealed_form(event.inhoud);
        const Tried tried = try_seal(sealed_->keys(), event);
        if (tried.state == SealState::destroyed) ++destroyed_;
        if (tried.state != SealState::opens) return tried.state == SealState::destroyed;
        return readable_(tried.opened);
    }
    std::vector<std::string> broken_summaries() const {
        return sealed_ ? sealed_->broken_summaries() : std::vector<std::string>{};
    }
    std::string in_words() const {
        if (!sealed_) return "alleen de keten, want zonder sleutel: niet of alles te openen is";
        return fmt::format("{} vernietigd", destroyed_);
    }

private:
    std::unique_ptr<SealedStore> sealed_;
    std::unique_ptr<EventStore> bare_;
    CanRead readable_;
    std::int64_t destroyed_ = 0;
};

// Returns: nothing after saying what is wrong.
std::optional<Contents> ledger_of(const Options& options) {
    const bool has_keys = std::filesystem::exists(key_place_of(options).keys);
    if (has_keys && !options.zonder_sleutel) {
        auto sealed = open_to_verify(options);
        if (sealed == nullptr) return std::nullopt;
        return Contents(std::move(sealed), nullptr, is_readable_event);
    }
    auto bare = open_kept_for_reading(options);
    if (!bare) return say_no(bare.error()), std::nullopt;
    return Contents(nullptr, std::move(*bare), is_readable_event);
}

// The log of who looked, with the keys of its ledger.
std::optional<Contents> log_of(const Options& options, const Contents& ledger) {
    auto kept = open_kept_log_for_reading(options);
    if (!kept) return say_no(kept.error()), std::nullopt;
    const auto is_line = [](const StoredEvent& stored) {
        return logregel_from_bytes(stored.inhoud).has_value();
    };
    if (ledger.sealed() == nullptr) return Contents(nullptr, std::move(*kept), is_line);
    return Contents(ledger.sealed()->beside(std::move(*kept)), nullptr, is_line);
}

// Says what is wrong, or that it is in order. Returns: the number of faults; nothing if it could
// not be looked at.
std::optional<std::size_t> verify_one(Contents& contents,
                                      const std::string& path,
                                      const std::string& getuige,
                                      const std::string& name) {
    auto checkpoints = read_checkpoints(path);
    if (!checkpoints) return say_no(checkpoints.error()), std::nullopt;
    const std::size_t count = checkpoints->size();
    if (!getuige.empty()) {
        const auto seen = read_witness(getuige);
        if (!seen) return say_no(seen.error()), std::nullopt;
        if (*seen) checkpoints->push_back(**seen);
    }
    const bool is_terminal = isatty(STDERR_FILENO) != 0;
    const auto show = [&](std::int64_t done) {
        if (is_terminal)
            std::cerr << fmt::format("\r{} gebeurtenissen nagerekend", done) << std::flush;
    };
    ContentHash hash;
    const auto faults =
        naast::verify(contents.kept(), *checkpoints, show, [&](const StoredEvent& event) {
            hash.add(event);
            return contents.can_read(event);
        });
    if (is_terminal) std::cerr << "\n";
    std::vector<std::string> found = contents.broken_summaries();
    for (const auto& fault : faults) found.push_back(fault.tekst.nl);
    for (const std::string& one : found) std::cout << name << one << "\n";
    if (found.empty())
        std::cout << fmt::format("{}in orde: {} gebeurtenissen, {} ijkpunten; {}\n{}afdruk {}\n",
                                 name,
                                 hash.content().events,
                                 count,
                                 contents.in_words(),
                                 name,
                                 to_hex(hash.content().root));
    return found.size();
}

}  // namespace

int verify(const Options& options) {
    auto ledger = ledger_of(options);
    if (!ledger) return 1;
    const auto found = verify_one(*ledger, beside(options), options.getuige, "");
    if (!found) return 1;
    std::size_t all = *found;
    if (has_log(options)) {
        auto log = log_of(options, *ledger);
        if (!log) return 1;
        const auto in_log =
            verify_one(*log, log_beside(options), getuige_of_log(options), "wie keek: ");
        if (!in_log) return 1;
        all += *in_log;
    }
    if (all == 0) return 0;
    return say_no(fmt::format("{} {} gevonden", all, all == 1 ? "fout" : "fouten"));
}

int version(const Options&) {
    std::cout << "naast " NAAST_VERSION "\n";
    return 0;
}

}  // namespace naast::app
