// Who is logged in: sessions in memory, named by a random token in an HttpOnly cookie. In this
// version only made-up people can log in, with --demo on loopback; OpenID Connect comes later.
#pragma once

#include "naast/base/clock.h"
#include "naast/base/entropy.h"
#include "naast/base/text.h"
#include "naast/http/request.h"
#include "naast/inzage/gebruiker.h"

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace naast::http {

struct DemoPersoon {
    inzage::Gebruiker subject;
    Tekst functie;
    Tekst uitleg;  // what one sees as this person
};

struct Session {
    std::string token;
    std::string csrf;  // must come back in X-CSRF-Token with every write
    DemoPersoon persoon;
    Instant begun{};
    Instant last_used{};
    // Until then this person looks in an emergency.
    Instant emergency_until{};
};

// Who asks, as far as it matters for how much may be asked.
struct Caller {
    std::string account;
    bool is_in_emergency = false;
};

class Sessions {
public:
    // Source: design/privacy-and-reliability 3.5, for staff.
    static constexpr std::chrono::minutes idle{15};
    static constexpr std::chrono::hours longest{8};
    static constexpr std::size_t most = 10'000;
    static constexpr const char* cookie_name = "naast-sessie";

    Sessions(const Clock& clock, Entropy& entropy) : clock_(clock), entropy_(entropy) {}

    Session begin(const DemoPersoon& persoon);
    // The session of this request, if it has one that is still good; counts as use of it.
    std::optional<Session> find(const Request& request);
    // The same, without counting as use.
    std::optional<Session> find_unused(const Request& request);
    // Who that is, without counting as use.
    std::optional<Caller> caller(const Request& request);
    // Whether this session is still good, without counting as use.
    bool is_live(const std::string& token);
    // Emergency access was opened.
    void note_emergency(const std::string& token, Instant until);
    void end(const std::string& token);

private:
    bool is_good(const Session& session, Instant now) const;

    const Clock& clock_;
    Entropy& entropy_;
    std::mutex mutex_;
    std::map<std::string, Session> by_token_;
};

// Whether the write carries the session's own X-CSRF-Token.
bool has_csrf(const Request& request, const Session& session);

}  // namespace naast::http
