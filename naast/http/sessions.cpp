#include "naast/http/sessions.h"

#include "naast/base/text.h"

#include <sodium.h>

namespace naast::http {

namespace {

constexpr std::size_t token_bytes = 32;

}  // namespace

bool Sessions::is_good(const Session& session, Instant now) const {
    return now - session.last_used <= idle && now - session.begun <= longest;
}

Session Sessions::begin(const DemoPersoon& persoon) {
    const Instant now = clock_.now();
    Session session{to_hex(entropy_.bytes(token_bytes)),
                    to_hex(entropy_.bytes(token_bytes)),
                    persoon,
                    now,
                    now,
                    {}};
    const std::lock_guard lock(mutex_);
    std::erase_if(by_token_, [&](const auto& entry) { return !is_good(entry.second, now); });
    if (by_token_.size() >= most) by_token_.erase(by_token_.begin());
    by_token_[session.token] = session;
    return session;
}

std::optional<Session> Sessions::find(const Request& request) {
    auto found = find_unused(request);
    if (!found) return std::nullopt;
    const std::lock_guard lock(mutex_);
    const auto kept = by_token_.find(found->token);
    if (kept != by_token_.end()) kept->second.last_used = clock_.now();
    return found;
}

std::optional<Session> Sessions::find_unused(const Request& request) {
    const auto token = request.cookie(cookie_name);
    if (!token) return std::nullopt;
    const std::lock_guard lock(mutex_);
    const auto found = by_token_.find(std::string(*token));
    if (found == by_token_.end()) return std::nullopt;
    const Instant now = clock_.now();
    if (!is_good(found->second, now)) {
        by_token_.erase(found);
        return std::nullopt;
    }
    return found->second;
}

std::optional<Caller> Sessions::caller(const Request& request) {
    const auto token = request.cookie(cookie_name);
    if (!token) return std::nullopt;
    const std::lock_guard lock(mutex_);
    const auto found = by_token_.find(std::string(*token));
    const Instant now = clock_.now();
    if (found == by_token_.end() || !is_good(found->second, now)) return std::nullopt;
    const Session& session = found->second;
    return Caller{session.persoon.subject.id, session.emergency_until > now};
}

bool Sessions::is_live(const std::string& token) {
    const std::lock_guard lock(mutex_);
    const auto found = by_token_.find(token);
    return found != by_token_.end() && is_good(found->second, clock_.now());
}

void Sessions::note_emergency(const std::string& token, Instant until) {
    const std::lock_guard lock(mutex_);
    const auto found = by_token_.find(token);
    if (found != by_token_.end()) found->second.emergency_until = until;
}

void Sessions::end(const std::string& token) {
    const std::lock_guard lock(mutex_);
    by_token_.erase(token);
}

bool has_csrf(const Request& request, const Session& session) {
    const auto sent = request.header("x-csrf-token");
    return sent && sent->size() == session.csrf.size() &&
           sodium_memcmp(sent->data(), session.csrf.data(), session.csrf.size()) == 0;
}

}  // namespace naast::http
