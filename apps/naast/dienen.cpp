// serve: builds what the routes need, listens, and stops when asked.
#include "naast/http/server.h"
#include "naast/http/service.h"
#include "naast/http/static_files.h"
#include "naast/ledger/jsonl.h"
#include "naast/register/follow.h"

#include <fmt/format.h>
#include <unistd.h>

#include "apps/naast/demo.h"
#include "apps/naast/drukte.h"
#include "apps/naast/ingebouwd.h"
#include "apps/naast/omgeving.h"
#include "apps/naast/plaats.h"
#include "apps/naast/verzegeld.h"
#include <atomic>
#include <csignal>
#include <filesystem>
#include <iostream>
#include <sstream>
#include <thread>

namespace naast::app {

namespace {

// How soon this server knows what another one recorded.
constexpr std::chrono::milliseconds between_looks{200};

struct Address {
    std::string host;
    std::uint16_t port = 0;
    bool is_loopback() const { return host == "127.0.0.1" || host == "::1"; }
};

// "127.0.0.1:8080", "[::1]:8080".
std::optional<Address> parse_address(const std::string& text) {
    const std::size_t colon = text.rfind(':');
    if (colon == std::string::npos) return std::nullopt;
    const auto port = parse_number(text.substr(colon + 1));
    std::string host = text.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
    if (!port || *port > 65535 || host.empty()) return std::nullopt;
    return Address{host, static_cast<std::uint16_t>(*port)};
}

// The built client: beside the program in the tree, or where --web says.
std::filesystem::path web_folder(const Options& options) {
    if (!options.web.empty()) return options.web;
    std::error_code none;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", none);
    return program.parent_path().parent_path().parent_path() / "web" / "dist";
}

// Through the same door as any import. `what` names it when it goes wrong.
bool take_in(const ImportDoor& door, std::istream& lines, const char* what) {
    const bool is_terminal = isatty(STDERR_FILENO) != 0;
    const ImportReport report =
        import_jsonl(door, lines, ImportMode::record, [&](std::size_t count) {
            if (is_terminal) std::cerr << fmt::format("\r{} regels gelezen", count) << std::flush;
        });
    if (is_terminal) std::cerr << "\r";
    if (!report.faults.empty())
        return say_no(fmt::format("{} klopt niet: {}", what, in_words(report.faults.front()).nl)),
               false;
    std::cerr << fmt::format("demo: {} gebeurtenissen van {} verzonnen {} vastgelegd\n",
                             report.events,
                             report.gezinnen,
                             report.gezinnen == 1 ? "gezin" : "gezinnen");
    return true;
}

// An empty file gets the families of two stories, and the made-up region if it was asked for.
// Whatever day it is made to be here, what they tell is not of the future.
bool fill_demo(const Options& options, EventStore& store) {
    if (store.last_positie() > 0) return true;
    const MakeSamenvatting make = ingangen_maker();
    const ImportDoor door{store, system_clock(), system_entropy(), make};
    std::stringstream stories;
    stories << ingebouwd::ruud_raymond() << ingebouwd::jay() << ingebouwd::jay_daarna();
    if (!take_in(door, stories, "een verhaal van de demo")) return false;
    if (!options.regio) return true;
    std::cerr << "demo: de verzonnen regio wordt gemaakt en vastgelegd\n";
    std::stringstream region;
    write_region(*options.regio, options.gezinnen, region);
    return take_in(door, region, "de verzonnen regio");
}

Instant last_recorded(const EventStore& store) {
    Instant last{};
    store.for_each_event(store.last_positie() - 1, [&](const StoredEvent& event) {
        last = event.vastgelegd_op;
        return true;
    });
    return last;
}

// Shares that nobody ever tried are no way back.
void warn_unproved(const Options& options) {
    const auto shown = show_keys(key_place_of(options));
    if (!shown) return;
    const ShareSeries& shares = shown->head.shares;
    if (shares.count > 0 && !shares.proved_op)
        std::cerr << fmt::format(
            "let op: de delen van de sleutel zijn nog niet bewezen; doe dat met naast sleutels "
            "bewijs --data {}\n",
            options.data);
}

void log_request(const http::RequestLog& line) {
    if (line.status >= 500)
        std::cerr << fmt::format("{} {} {} {} ms {} {}\n",
                                 line.method,
                                 line.route,
                                 line.status,
                                 line.took.count(),
                                 line.fault_id,
                                 line.fault_type);
}

void say_away(const std::string& why) {
    std::cerr << "let op: wat andere servers vastleggen is hier nu niet te zien: " << why << "\n";
}

// Random at every start; of servers that share a ledger the same, so that what one showed can be
// changed at another.
std::string etag_secret(const Options& options, const SealedStore& store) {
    constexpr std::size_t secret_bytes = 32;
    return is_in_postgres(options) ? store.keys().keyed("naast/etag/1")
                                   : system_entropy().bytes(secret_bytes);
}

// `gate` and `turned_away` outlive the server.
http::ServerOptions server_options_of(const Options& options,
                                      const Address& address,
                                      http::Gate& gate,
                                      TurnedAway& turned_away) {
    http::ServerOptions server;
    server.address = address.host;
    server.port = address.port;
    server.pace = std::chrono::milliseconds{5};
    server.log = [&turned_away](const http::RequestLog& line) {
        if (line.is_shed) return turned_away.count(line.status, std::chrono::steady_clock::now());
        log_request(line);
    };
    server.gate = [&gate](const http::Request& request, http::RateLimit::Instant now) {
        return gate.judge(request, now);
    };
    set_drukte(options.drukte, server);
    return server;
}

// Stops the server, as a start would have been refused.
class Alarm {
public:
    ToldOfHarm of(const std::string& which) {
        return [this, which](const std::string& why) {
            say_no(fmt::format("{}: {}", which, why));
            is_raised_ = true;
            kill(getpid(), SIGTERM);
        };
    }
    bool is_raised() const { return is_raised_; }

private:
    std::atomic<bool> is_raised_ = false;
};

// Blocks until SIGINT or SIGTERM. Requires: both were blocked before any thread began.
void wait_for_stop(const sigset_t& signals) {
    int signal = 0;
    sigwait(&signals, &signal);
}

// Returns: false after saying what is wrong.
bool make_demo_place(const Options& options) {
    const auto parent = std::filesystem::path(beside(options)).parent_path();
    std::error_code ignored;
    if (!parent.empty()) std::filesystem::create_directories(parent, ignored);
    return make_demo_keys(options);
}

// What is there once a server can begin.
struct Opened {
    const Address& address;
    const sigset_t& signals;
    const Normen& normen;
    const Clock& moved;               // goes on as the machine does
    ForwardClock& clock;              // never back: it waits for the machine
    std::optional<Date> another_day;  // what day it is here, if that is not today
    SealedStore& store;
    SealedStore& log_store;

    // On another day than today what was recorded can be of later.
    void catch_up_with(Instant recorded) const {
        if (!another_day) clock.at_least(recorded);
    }
};

// Returns: whether it could listen.
bool answer_until_stopped(http::Server& server, const Opened& opened) {
    const auto port = server.start();
    if (!port) return say_no(port.error()), false;
    const std::string host = opened.address.host == "::1" ? "[::1]" : opened.address.host;
    std::cout << fmt::format("Naast draait op http://{}:{}\n", host, *port) << std::flush;
    if (opened.another_day)
        std::cerr << fmt::format("vandaag is hier {}\n", to_dutch(*opened.another_day));
    wait_for_stop(opened.signals);
    std::cerr << "Naast stopt; lopende verzoeken worden afgemaakt\n";
    server.stop();
    return true;
}

// Builds what the routes need, and serves. Returns: whether it could listen.
bool serve_with(const Options& options, const Opened& opened) {
    SealedStore& store = opened.store;
    // Of what other servers record: from before the register is loaded.
    const std::int64_t followed_from = store.last_positie();
    Register families(store);
    std::optional<Follower> follower;
    if (is_in_postgres(options)) {
        const auto go_on = [&opened](Instant last) { opened.catch_up_with(last); };
        follower.emplace(
            store.kept(), families, followed_from, between_looks, FollowerTells{go_on, say_away});
    }
    Inzagelog inzagelog(opened.log_store, system_entropy(), [&store](std::string_view text) {
        return store.keys().keyed(text);
    });
    const std::size_t kept_bytes = options.drukte.onthouden_mb * 1024 * 1024;
    // By the clock that goes on: one that waits for the machine would let no session end.
    http::Sessions sessions(opened.moved, system_entropy());
    KeptStreams streams(store, kept_bytes / 2);
    http::KeptViews views(store, kept_bytes / 2);
    http::Service service{store,
                          streams,
                          views,
                          opened.clock,
                          system_entropy(),
                          opened.normen,
                          families,
                          inzagelog,
                          sessions,
                          options.demo ? demo_personen(options.regio ? MetRegio::ja : MetRegio::nee)
                                       : std::vector<http::DemoPersoon>{},
                          etag_secret(options, store)};
    http::Router router;
    http::add_all_routes(router, service);
    const http::StaticFiles files(web_folder(options));

    TurnedAway turned_away;
    http::Gate gate(gate_rules(options.drukte), sessions);
    const auto server_options = server_options_of(options, opened.address, gate, turned_away);
    http::Server server(server_options, http::serve_site(router, files));
    return answer_until_stopped(server, opened);
}

}  // namespace

int serve(const Options& options) {
    const auto address = parse_address(options.listen);
    if (!address) return say_no("--listen moet een adres en een poort zijn, zoals 127.0.0.1:8080");
    if (options.demo && !address->is_loopback())
        return say_no(
            "--demo mag alleen op deze computer zelf (127.0.0.1): iedereen kan er als een ander "
            "inloggen");
    const auto normen = load_normen(options);
    if (!normen) return 1;

    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    const bool is_moved = options.vandaag.has_value() || options.demo;
    const Date unless_told = options.demo ? demo_vandaag() : system_clock().today();
    const Date today = options.vandaag.value_or(unless_told);
    const ShiftedClock moved(system_clock(), today);
    ForwardClock clock(moved);
    if (options.demo && !make_demo_place(options)) return 1;
    Alarm alarm;
    const auto store = open_for_writing(options, clock, alarm.of(beside(options)));
    if (!store) return 1;
    // A ledger of its own beside the other: who looked, without which nothing is shown.
    const auto log_store = open_log(options, *store, clock, alarm.of(log_beside(options)));
    if (!log_store) return 1;
    const Opened opened{*address,
                        signals,
                        *normen,
                        moved,
                        clock,
                        is_moved ? std::optional{today} : std::nullopt,
                        *store,
                        *log_store};
    opened.catch_up_with(last_recorded(*store));
    opened.catch_up_with(last_recorded(*log_store));
    warn_unproved(options);
    if (options.demo && !fill_demo(options, *store)) return 1;
    return serve_with(options, opened) && !alarm.is_raised() ? 0 : 1;
}

}  // namespace naast::app
