// What is decided of a request before anything is done for it: in which lane it waits, and whether
// whoever asks, asks too often. Knows of the session who it is, and nothing of which family it is
// about, so that a refusal tells nothing about a family.
#pragma once

#include "naast/base/text.h"
#include "naast/http/admission.h"
#include "naast/http/rate_limit.h"
#include "naast/http/request.h"
#include "naast/http/sessions.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace naast::http {

// Becomes a 429.
struct TooOften {
    Tekst detail{};
    std::chrono::seconds retry_after{1};
};

struct Verdict {
    Lane lane = Lane::usual;
    std::optional<TooOften> too_often{};
};

// Called on the server's own thread; must be quick and may not throw.
using GateFunction =
    std::function<Verdict(const Request&, std::chrono::steady_clock::time_point now)>;

struct GateRules {
    // Of one account: ten a second for as long as it likes, and a page or ten at once. Whoever
    // reads and writes by hand stays under a tenth of it.
    RateRule requests{.burst = 300, .refill = std::chrono::milliseconds{100}};
    // Of one address, behind which there may be a whole office.
    // Source: design/privacy-and-reliability 4.6, which has 5 for one account; there are no
    // passwords yet that one could guess.
    RateRule logins{.burst = 100,
                    .refill = std::chrono::milliseconds{3'000},
                    .first_delay = std::chrono::milliseconds{2'000}};
    // Of one account: opening in an emergency does not count with the rest.
    RateRule emergencies{.burst = 30, .refill = std::chrono::milliseconds{2'000}};
    // See client_address.h.
    std::vector<std::string> proxies{};
};

class Gate {
public:
    // `sessions` outlives it.
    Gate(GateRules rules, Sessions& sessions);

    Verdict judge(const Request& request, RateLimit::Instant now);

private:
    std::optional<TooOften> log_in(const Request& request, RateLimit::Instant now);

    GateRules rules_;
    Sessions& sessions_;
    RateLimit requests_;
    RateLimit logins_;
    RateLimit emergencies_;
};

}  // namespace naast::http
