#include "tests/faults/history_testing.h"

#include "naast/ledger/testing.h"

#include <fmt/format.h>

namespace naast::testing_faults {

namespace {

std::size_t events_of(const AppendRequest& request) {
    std::size_t count = 0;
    for (const Append& append : request.appends) count += append.events.size();
    return count;
}

}  // namespace

std::size_t History::ask(const AppendRequest& request) {
    const std::lock_guard lock(mutex_);
    const std::size_t number = asked_.size();
    asked_.push_back({request, std::nullopt});
    for (std::size_t a = 0; a < request.appends.size(); ++a) {
        const auto& events = request.appends[a].events;
        for (std::size_t e = 0; e < events.size(); ++e) place_of_[events[e].id] = {number, a, e};
    }
    return number;
}

void History::answered(std::size_t number, const std::vector<Appended>& answer) {
    const std::lock_guard lock(mutex_);
    asked_[number].answer = answer;
}

Findings History::hold_against(const EventStore& store,
                               const std::set<std::size_t>& acknowledged) const {
    Findings findings;
    std::vector<Seen> seen(asked_.size());
    std::int64_t last_positie = 0;
    store.for_each_event(0, [&](const StoredEvent& row) {
        if (row.positie != ++last_positie) findings.push_back("a gap in the ledger");
        const auto found = place_of_.find(row.id);
        if (found == place_of_.end()) {
            findings.push_back("an event that nobody asked for");
            return true;
        }
        const Place& place = found->second;
        const Append& append = asked_[place.request].request.appends[place.append];
        if (row.gezin != append.gezin || row.inhoud != append.events[place.event].inhoud)
            findings.push_back(fmt::format("request {}: other bytes", place.request));
        Seen& request = seen[place.request];
        ++request.events;
        const std::int64_t first = row.nr - static_cast<std::int64_t>(place.event);
        const auto [at, is_first] = request.first_nr.emplace(place.append, first);
        if (!is_first && at->second != first)
            findings.push_back(fmt::format("request {}: not in its order", place.request));
        return true;
    });
    for (std::size_t i = 0; i < asked_.size(); ++i) {
        for (std::string& one : look_at_request(store, i, seen[i], acknowledged.contains(i)))
            findings.push_back(std::move(one));
    }
    return findings;
}

Findings History::look_at_request(const EventStore& store,
                                  std::size_t number,
                                  const Seen& seen,
                                  bool is_acknowledged) const {
    const Asked& asked = asked_[number];
    const auto finding = [number](const char* what) {
        return Findings{fmt::format("request {}: {}", number, what)};
    };
    const std::size_t whole = events_of(asked.request);
    const auto answer = store.answered(asked.request.idempotency_key);
    if (seen.events == 0) {
        if (is_acknowledged) return finding("acknowledged, and gone");
        return answer ? finding("answered, and not there") : Findings{};
    }
    if (seen.events < whole) return finding("there in part");
    if (seen.events > whole) return finding("there more than once");
    if (!answer) return finding("there, and its answer is gone");
    if (is_acknowledged && asked.answer && *answer != *asked.answer)
        return finding("another answer than was given");
    for (std::size_t i = 0; i < answer->size() && i < asked.request.appends.size(); ++i) {
        const auto count = static_cast<std::int64_t>(asked.request.appends[i].events.size());
        if (seen.first_nr.at(i) != (*answer)[i].version - count + 1)
            return finding("not at the place that was said");
    }
    return {};
}

Findings History::ask_again(EventStore& store, std::size_t number) const {
    const Asked& asked = asked_[number];
    const auto before = store.answered(asked.request.idempotency_key);
    const std::int64_t last = store.last_positie();
    const auto finding = [number](const char* what) {
        return Findings{fmt::format("request {}: asked again, {}", number, what)};
    };
    try {
        const auto answer = store.append(asked.request);
        if (!answer) return finding("refused");
        if (before && *answer != *before) return finding("another answer");
        const auto more = before ? 0 : static_cast<std::int64_t>(events_of(asked.request));
        if (store.last_positie() != last + more) return finding("there twice, or not at all");
    } catch (const StoreBroken&) {
        return finding("the store broke");
    }
    return {};
}

Writer::Writer(int number, unsigned seed, std::size_t largest_body)
    : number_(number), dice_(seed + static_cast<unsigned>(number)), largest_body_(largest_body) {}

std::string Writer::body() {
    // Often small, now and then over several pages.
    const std::size_t most = dice_() % 4 == 0 ? largest_body_ : largest_body_ / 8 + 1;
    std::string bytes(1 + dice_() % most, '\0');
    for (char& one : bytes) one = static_cast<char>(dice_() & 0xFFU);
    return bytes;
}

AppendRequest Writer::next() {
    std::vector<Append> appends;
    const int first = static_cast<int>(dice_() % families);
    const int count = dice_() % 3 == 0 ? 2 : 1;
    for (int i = 0; i < count; ++i) {
        const int mine = (first + i) % families;
        std::vector<testing_ledger::New> events;
        const int events_here = 1 + static_cast<int>(dice_() % 3);
        for (int e = 0; e < events_here; ++e)
            events.push_back({number_ * 1'000'000 + ++events_, body()});
        appends.push_back(testing_ledger::append_to(
            number_ * families + mine + 1, versions_[mine], events, body()));
        versions_[mine] += events_here;
    }
    return testing_ledger::request(fmt::format("{}-{}", number_, ++made_), std::move(appends));
}

}  // namespace naast::testing_faults
