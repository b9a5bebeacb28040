// events, openapi, verify and version.
#include "naast/events/codec.h"
#include "naast/http/openapi.h"
#include "naast/http/service.h"
#include "naast/ledger/memory_store.h"
#include "naast/ledger/verify.h"
#include "naast/store/checkpoint_file.h"
#include "naast/zegel/sealed_body.h"

#include <fmt/format.h>
#include <unistd.h>

#include "apps/naast/omgeving.h"
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
    const Normen normen;
    Register families(store, "");
    MemoryStore log_store(system_clock());
    Inzagelog inzagelog(log_store, system_entropy());
    http::Sessions sessions(system_clock(), system_entropy());
    http::Service service{
        store, system_clock(), system_entropy(), normen, families, inzagelog, sessions, {}, ""};
    http::Router router;
    http::add_all_routes(router, service);
    std::cout << http::openapi_document(router);
    return 0;
}

namespace {

// What is sealed, tried with the keys or looked at from outside.
class Contents {
public:
    // Returns: nothing after saying what is wrong.
    static std::optional<Contents> of(const Options& options) {
        Contents contents;
        const bool has_keys = std::filesystem::exists(key_place_of(options).keys);
        if (has_keys && !options.zonder_sleutel) {
            contents.sealed_ = open_to_verify(options);
            if (contents.sealed_ == nullptr) return std::nullopt;
        } else {
            contents.bare_ = open_kept(options);
            if (contents.bare_ == nullptr) return std::nullopt;
        }
        return contents;
    }

    const EventStore& kept() const { return sealed_ ? sealed_->kept() : *bare_; }
    bool can_read(const StoredEvent& event) {
        if (!sealed_) return has_sealed_form(event.inhoud);
        const SealState state = seal_state(sealed_->keys(), event);
        if (state == SealState::destroyed) ++destroyed_;
        return state != SealState::broken;
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
    std::int64_t destroyed_ = 0;
};

}  // namespace

int verify(const Options& options) {
    auto contents = Contents::of(options);
    if (!contents) return 1;
    const auto checkpoints = read_checkpoints(options.data);
    if (!checkpoints) return say_no(checkpoints.error());
    const bool is_terminal = isatty(STDERR_FILENO) != 0;
    const auto show = [&](std::int64_t done) {
        if (is_terminal)
            std::cerr << fmt::format("\r{} gebeurtenissen nagerekend", done) << std::flush;
    };
    const auto faults =
        naast::verify(contents->kept(), *checkpoints, show, [&](const StoredEvent& event) {
            return contents->can_read(event);
        });
    if (is_terminal) std::cerr << "\n";
    std::vector<std::string> found = contents->broken_summaries();
    for (const auto& fault : faults) found.push_back(fault.tekst.nl);
    for (const std::string& one : found) std::cout << one << "\n";
    if (!found.empty())
        return say_no(
            fmt::format("{} {} gevonden", found.size(), found.size() == 1 ? "fout" : "fouten"));
    std::cout << fmt::format("in orde: {} gebeurtenissen, {} ijkpunten; {}\n",
                             contents->kept().last_positie(),
                             checkpoints->size(),
                             contents->in_words());
    return 0;
}

int version(const Options&) {
    std::cout << "naast " NAAST_VERSION "\n";
    return 0;
}

}  // namespace naast::app
