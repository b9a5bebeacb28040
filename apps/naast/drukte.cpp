#include "apps/naast/drukte.h"

#include "naast/http/client_address.h"

#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <iostream>

namespace naast::app {

namespace {

constexpr std::chrono::seconds between_lines{10};
// What is open beside the connections: the ledger, its log, the database.
constexpr rlim_t other_files = 128;

struct Number {
    const char* name;
    std::size_t Drukte::*into;
    std::int64_t least;
    std::int64_t most;
    const char* help;
};

constexpr std::array numbers{
    Number{"--werkers", &Drukte::werkers, 1, 256, "Hoeveel verzoeken tegelijk worden uitgevoerd"},
    Number{"--wachtrij",
           &Drukte::wachtrij,
           0,
           10'000,
           "Hoeveel er daarna mogen wachten; de rest krijgt 503. Voor inloggen en nood is er een "
           "eigen rij"},
    Number{"--wachttijd",
           &Drukte::wachttijd_ms,
           1,
           60'000,
           "Hoeveel milliseconden een verzoek mag wachten; daarna 503"},
    Number{"--verbindingen", &Drukte::verbindingen, 1, 10'000, "Hoeveel verbindingen tegelijk"},
    Number{"--verzoeken-per-minuut",
           &Drukte::verzoeken_per_minuut,
           0,
           60'000,
           "Van één persoon; daarboven 429. 0: geen grens"},
    Number{"--inlogpogingen",
           &Drukte::inlogpogingen,
           0,
           10'000,
           "Van één adres in vijf minuten; daarna moet het steeds langer wachten. 0: geen grens"},
    Number{"--onthouden",
           &Drukte::onthouden_mb,
           0,
           65'536,
           "Hoeveel MB in het geheugen blijft van wat het laatst is bekeken. 0: niets"},
};

std::string checked_proxy(const std::string& text) {
    const auto address = http::whole_address(text);
    return address ? "" : "\"" + text + "\" is geen adres zoals 192.0.2.1";
}

}  // namespace

void add_drukte(CLI::App& serve, Drukte& drukte) {
    for (const Number& number : numbers) {
        serve
            .add_option_function<std::int64_t>(
                number.name,
                [&drukte, number](std::int64_t value) {
                    if (value < number.least || value > number.most)
                        throw CLI::ValidationError(fmt::format("{} moet {} tot en met {} zijn",
                                                               number.name,
                                                               number.least,
                                                               number.most));
                    drukte.*number.into = static_cast<std::size_t>(value);
                },
                fmt::format("{}; zonder: {}", number.help, drukte.*number.into))
            ->type_name("GETAL")
            ->group("Drukte");
    }
    serve
        .add_option("--proxy",
                    drukte.proxies,
                    "Adres van een eigen proxy, waarvan X-Forwarded-For geloofd wordt; mag vaker")
        ->type_name("ADRES")
        ->group("Drukte")
        ->check(checked_proxy);
    serve
        .add_option("--host",
                    drukte.hosts,
                    "Onder welke naam Naast te vinden is (Host), met de poort als die niet 80 is; "
                    "mag vaker. Zonder: de namen van deze computer zelf")
        ->type_name("NAAM");
}

http::GateRules gate_rules(const Drukte& drukte) {
    http::GateRules rules;
    constexpr std::chrono::milliseconds minute{60'000};
    constexpr std::chrono::milliseconds five_minutes{300'000};
    const auto each = [](std::chrono::milliseconds whole, std::size_t times) {
        const auto count = static_cast<std::int64_t>(std::max<std::size_t>(times, 1));
        return std::max(whole / count, std::chrono::milliseconds{1});
    };
    // Half a minute's worth may come at once.
    rules.requests.burst = (drukte.verzoeken_per_minuut + 1) / 2;
    rules.requests.refill = each(minute, drukte.verzoeken_per_minuut);
    rules.logins.burst = drukte.inlogpogingen;
    rules.logins.refill = each(five_minutes, drukte.inlogpogingen);
    for (const std::string& proxy : drukte.proxies)
        rules.proxies.push_back(http::whole_address(proxy).value_or(proxy));
    return rules;
}

void set_drukte(const Drukte& drukte, http::ServerOptions& server) {
    server.workers = drukte.werkers;
    server.hosts = drukte.hosts;
    server.limits.waiting = drukte.wachtrij;
    server.limits.wait = std::chrono::milliseconds(drukte.wachttijd_ms);
    server.limits.connections = drukte.verbindingen;
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0) return;
    const rlim_t wanted = std::min<rlim_t>(files.rlim_max, drukte.verbindingen + other_files);
    files.rlim_cur = std::max(files.rlim_cur, wanted);
    setrlimit(RLIMIT_NOFILE, &files);
}

TurnedAway::~TurnedAway() {
    say();
}

void TurnedAway::count(int status, Instant now) {
    ++(status == 429 ? often_ : busy_);
    if (now - said_ < between_lines) return;
    said_ = now;
    say();
}

void TurnedAway::say() {
    if (busy_ + often_ == 0) return;
    std::cerr << fmt::format(
        "let op: afgewezen sinds de vorige melding: {} omdat het te druk was, {} van wie te vaak "
        "vroeg\n",
        busy_,
        often_);
    busy_ = often_ = 0;
}

}  // namespace naast::app
