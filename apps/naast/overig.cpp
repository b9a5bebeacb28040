// events, openapi, verify and version.
#include "naast/events/codec.h"
#include "naast/http/openapi.h"
#include "naast/http/service.h"
#include "naast/ledger/memory_store.h"
#include "naast/ledger/verify.h"
#include "naast/store/checkpoint_file.h"

#include <fmt/format.h>
#include <unistd.h>

#include "apps/naast/omgeving.h"
#include <fstream>
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

int verify(const Options& options) {
    const auto store = open_for_reading(options);
    if (!store) return 1;
    const auto checkpoints = read_checkpoints(options.data);
    if (!checkpoints) return say_no(checkpoints.error());
    const bool is_terminal = isatty(STDERR_FILENO) != 0;
    const auto faults = naast::verify(*store, *checkpoints, [&](std::int64_t done) {
        if (is_terminal)
            std::cerr << fmt::format("\r{} gebeurtenissen nagerekend", done) << std::flush;
    });
    if (is_terminal) std::cerr << "\n";
    for (const auto& fault : faults) std::cout << fault.tekst.nl << "\n";
    if (!faults.empty())
        return say_no(
            fmt::format("{} {} gevonden", faults.size(), faults.size() == 1 ? "fout" : "fouten"));
    std::cout << fmt::format(
        "in orde: {} gebeurtenissen, {} ijkpunten\n", store->last_positie(), checkpoints->size());
    return 0;
}

int version(const Options&) {
    std::cout << "naast " NAAST_VERSION "\n";
    return 0;
}

}  // namespace naast::app
