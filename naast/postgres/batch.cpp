#include "naast/postgres/batch.h"

#include "naast/base/assert.h"
#include "naast/ledger/chain.h"
#include "naast/store/rows.h"

#include <algorithm>

namespace naast::postgres {

std::vector<Appended> stored_answer(std::string_view bytes) {
    auto appended = rows::unpack_answer(bytes);
    if (!appended) throw StoreBroken("the answer to an earlier request is harmed");
    return std::move(*appended);
}

Answer Batch::record(const AppendRequest& request) {
    NAAST_ASSERT(!request.appends.empty() && !request.idempotency_key.empty());
    const std::string key = rows::stored_key(request.idempotency_key);
    const std::string fingerprint = rows::stored_key(request.fingerprint);
    const auto earlier = known_.answers.find(key);
    if (earlier != known_.answers.end()) {
        if (earlier->second.fingerprint != fingerprint)
            return Unexpected{AppendRefusal::key_used_for_another_request};
        return stored_answer(earlier->second.antwoord);
    }
    if (const auto refusal = why_not(request)) return Unexpected{*refusal};
    std::vector<Appended> appended;
    for (const Append& append : request.appends) appended.push_back(take_up(append));
    const Known::EarlierAnswer answer{fingerprint, rows::pack_answer(appended)};
    known_.answers[key] = answer;
    new_answers_[key] = answer;
    return appended;
}

std::optional<AppendRefusal> Batch::why_not(const AppendRequest& request) const {
    for (const Append& append : request.appends) {
        if (tail_of(append.gezin).version != append.expected_version)
            return AppendRefusal::wrong_expected_version;
    }
    std::set<Uuid> fresh;
    for (const Append& append : request.appends) {
        for (const NewEvent& event : append.events) {
            if (known_.ids.contains(event.id) || !fresh.insert(event.id).second)
                return AppendRefusal::event_id_taken;
        }
    }
    return std::nullopt;
}

Known::Tail Batch::tail_of(const Uuid& gezin) const {
    const auto found = known_.tails.find(gezin);
    return found == known_.tails.end() ? Known::Tail{0, genesis_hash(gezin)} : found->second;
}

Appended Batch::take_up(const Append& append) {
    NAAST_ASSERT(!append.events.empty());
    Known::Tail tail = tail_of(append.gezin);
    Appended appended{append.gezin, 0, {}};
    for (const NewEvent& event : append.events) {
        known_.vastgelegd_op = std::max(clock_.now(), known_.vastgelegd_op);
        StoredEvent stored{append.gezin,
                           tail.version + 1,
                           event.id,
                           known_.vastgelegd_op,
                           tail.hash,
                           {},
                           event.inhoud,
                           ++known_.positie};
        stored.hash = event_hash(stored);
        tail = {stored.nr, stored.hash};
        known_.ids.insert(event.id);
        events_.push_back(std::move(stored));
        appended.ids.push_back(event.id);
    }
    known_.tails[append.gezin] = tail;
    appended.version = tail.version;
    samenvattingen_[append.gezin] = {
        append.gezin, appended.version, known_.positie, append.samenvatting};
    return appended;
}

}  // namespace naast::postgres
