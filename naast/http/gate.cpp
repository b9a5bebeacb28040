#include "naast/http/gate.h"

#include "naast/http/client_address.h"
#include "naast/http/target.h"

#include <utility>

namespace naast::http {
namespace {

// beside_emergency: what waits for a colleague, and what is open.
enum class Kind { page, login, session, emergency, beside_emergency, other };

// By what the router would take it for, so that another way of writing it changes nothing.
Kind kind_of(const Request& request) {
    const auto path = split_path(request.path);
    if (!path) return Kind::other;
    if (path->front() != "v1") return Kind::page;
    if (*path == std::vector<std::string>{"v1", "sessies"})
        return request.method == "POST" ? Kind::login : Kind::session;
    if (*path == std::vector<std::string>{"v1", "sessies", "huidige"}) return Kind::session;
    if (*path == std::vector<std::string>{"v1", "demo-personen"}) return Kind::session;
    if (path->size() >= 2 && (*path)[1] == "noodtoegangen") {
        const bool opens = path->size() == 2 && request.method == "POST";
        return opens ? Kind::emergency : Kind::beside_emergency;
    }
    return Kind::other;
}

std::optional<TooOften> refusal(std::chrono::milliseconds wait, const Tekst& what) {
    if (wait <= std::chrono::milliseconds::zero()) return std::nullopt;
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait);
    const std::string number = std::to_string(seconds.count());
    const bool is_one = seconds.count() == 1;
    return TooOften{
        {what.nl + " Over " + number + (is_one ? " seconde" : " seconden") + " kan het weer.",
         what.en + " It is possible again in " + number + (is_one ? " second." : " seconds.")},
        seconds};
}

}  // namespace

Gate::Gate(GateRules rules, Sessions& sessions)
    : rules_(std::move(rules)),
      sessions_(sessions),
      requests_(rules_.requests),
      logins_(rules_.logins),
      emergencies_(rules_.emergencies) {}

std::optional<TooOften> Gate::log_in(const Request& request, RateLimit::Instant now) {
    const std::string address = client_address(request, rules_.proxies);
    return refusal(logins_.take(address, now),
                   {"Er wordt van hier te vaak ingelogd.", "There are too many logins from here."});
}

Verdict Gate::judge(const Request& request, RateLimit::Instant now) {
    const Kind kind = kind_of(request);
    switch (kind) {
        case Kind::page:
        case Kind::session: return {Lane::vital, std::nullopt};
        case Kind::login: return {Lane::vital, log_in(request, now)};
        case Kind::emergency:
        case Kind::beside_emergency:
        case Kind::other: break;
    }
    const auto caller = sessions_.caller(request);
    const bool is_emergency = kind == Kind::emergency || kind == Kind::beside_emergency ||
                              (caller && caller->is_in_emergency);
    Verdict verdict{is_emergency ? Lane::vital : Lane::usual, std::nullopt};
    if (!caller) return verdict;
    RateLimit& limit = kind == Kind::emergency ? emergencies_ : requests_;
    verdict.too_often = refusal(
        limit.take(caller->account, now),
        {"U vraagt meer dan een mens kan lezen.", "You ask for more than a person can read."});
    return verdict;
}

}  // namespace naast::http
