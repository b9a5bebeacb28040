// What the list of one's families costs among 50,000: of an ordinary worker with twenty of them,
// beside one who may see all. Through the route, as a browser asks it; in memory, one core.
//
//   build/bench/lijst_bench [FAMILIES]      50,000; run from the root of the tree
#include "naast/base/sha256.h"
#include "naast/demo/region.h"
#include "naast/events/segmenten.h"
#include "naast/http/service.h"
#include "naast/ledger/memory_store.h"
#include "naast/termijnen/normen.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace naast;

constexpr int own = 20;                // families of the ordinary worker
constexpr std::size_t first_few = 30;  // events of each family
constexpr int a_batch = 1'000;

Medewerker ordinary() {
    return {{"gewoon"}, "Gewone medewerker", {"Lokaal team", OrganisatieSoort::lokaal_team}};
}
Medewerker all_seeing() {
    return {{"alles"}, "Wie alles ziet", {"Lokaal team", OrganisatieSoort::lokaal_team}};
}

std::string text_of(const char* path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

http::DemoPersoon person(const Medewerker& worker) {
    return {{worker.id.waarde, worker.naam, worker.organisatie}, {}, {}};
}

class Region {
public:
    explicit Region(const Normen& normen) : normen_(normen) {
        http::add_all_routes(router_, service_);
    }

    void fill(int families) {
        for (int done = 0; done < families; done += a_batch) {
            const auto seed = static_cast<std::uint64_t>(done / a_batch + 1);
            for (const demo::MadeFamily& made :
                 demo::make_region(seed, {std::min(a_batch, families - done), today_}))
                add(made, done == 0 && added_ < own);
            fmt::print(stderr, "\r{} families", added_);
        }
        fmt::print(stderr, "\n");
    }

    // Seconds of processor time, and how many families were in the answer.
    std::pair<double, int> list(const Medewerker& worker) {
        const http::Session session = sessions_.begin(person(worker));
        http::Request request;
        request.method = "GET";
        request.path = "/v1/gezinnen";
        request.cookies = {{http::Sessions::cookie_name, session.token}};
        timespec before{}, after{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
        const http::Response response = router_.handle(request);
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
        int many = 0;
        for (auto at = response.body.find("\"regisseur\""); at != std::string::npos;
             at = response.body.find("\"regisseur\"", at + 1))
            ++many;
        return {static_cast<double>(after.tv_sec - before.tv_sec) +
                    static_cast<double>(after.tv_nsec - before.tv_nsec) * 1e-9,
                many};
    }

private:
    const Normen& normen_;
    const Date today_ = date("2022-09-12");
    FixedClock clock_{Instant{today_} + std::chrono::hours{12}};
    SeededEntropy entropy_{7};
    MemoryStore store_{clock_};
    // What is measured is the decision, not that it was made before.
    KeptStreams streams_{store_, 0};
    http::KeptViews views_{store_, 0};
    MemoryStore log_store_{clock_};
    Register families_{store_, "bench"};
    Inzagelog log_{log_store_, entropy_, [](std::string_view text) { return sha256(text); }};
    http::Sessions sessions_{clock_, entropy_};
    http::Service service_{store_,
                           streams_,
                           views_,
                           clock_,
                           entropy_,
                           normen_,
                           families_,
                           log_,
                           sessions_,
                           {},
                           "secret"};
    http::Router router_;
    int added_ = 0;

    void add(const demo::MadeFamily& made, bool is_own) {
        std::vector<Event> events(made.events.begin(),
                                  made.events.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                            first_few, made.events.size())));
        const auto join = [&](const Medewerker& worker) {
            Event event = events.front();
            event.id = Uuid::random(entropy_);
            event.betreft.clear();
            event.inhoud = BetrokkeneToegevoegd{worker, {}};
            events.push_back(event);
        };
        join(all_seeing());
        if (is_own) join(ordinary());
        Append append{made.gezin, 0, {}, {}};
        std::vector<RecordedEvent> stream;
        for (const Event& event : events) {
            append.events.push_back({event.id, pack(to_segments(event))});
            stream.push_back({});
            stream.back().event = event;
            stream.back().gezin = made.gezin;
            stream.back().nr = static_cast<int>(stream.size());
        }
        append.samenvatting = families_.maker()(made.gezin, stream);
        const std::string key = made.gezin.to_text();
        if (!store_.append({key, key, {append}})) throw std::runtime_error("not appended");
        families_.refresh(made.gezin);
        ++added_;
    }
};

}  // namespace

int main(int argc, char** argv) {
    const int families = argc > 1 ? std::stoi(argv[1]) : 50'000;
    const auto normen =
        Normen::read(text_of("norms/normen.toml"), text_of("norms/gelijkgestelde-dagen.toml"));
    if (!normen) {
        fmt::print(stderr, "no norms: run from the root of the tree\n");
        return 1;
    }
    Region region(*normen);
    region.fill(families);
    std::vector<double> own_times;
    int shown = 0;
    for (int i = 0; i < 21; ++i) {
        const auto [seconds, many] = region.list(ordinary());
        own_times.push_back(seconds);
        shown = many;
    }
    std::sort(own_times.begin(), own_times.end());
    const auto [all, shown_to_all] = region.list(all_seeing());
    const double middle = own_times[own_times.size() / 2];
    fmt::print("the list of one's families, among {}:\n", families);
    fmt::print("  an ordinary worker  {:6} shown {:10.2f} ms {:8.1f} us a family\n",
               shown,
               middle * 1e3,
               middle * 1e6 / shown);
    fmt::print("  one who sees all    {:6} shown {:10.2f} ms {:8.1f} us a family\n",
               shown_to_all,
               all * 1e3,
               all * 1e6 / shown_to_all);
    fmt::print("  {:.4f} times the other; a family shown {:.2f} times\n",
               middle / all,
               (middle / shown) / (all / shown_to_all));
    return 0;
}
