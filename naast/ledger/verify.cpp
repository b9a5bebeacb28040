#include "naast/ledger/verify.h"

#include "naast/events/segmenten.h"

#include <fmt/format.h>

#include <limits>
#include <map>

namespace naast {

namespace {

constexpr std::size_t max_faults = 1000;
constexpr std::int64_t progress_every = 10'000;
constexpr std::size_t hash_bytes = 32;

struct FamilyTail {
    std::int64_t nr = 0;
    std::string hash;
    Instant vastgelegd_op{};
};

class Verifier {
public:
    Verifier(const std::vector<Checkpoint>& checkpoints, const CanRead& can_read)
        : can_read_(can_read) {
        for (const Checkpoint& checkpoint : checkpoints)
            by_size_.emplace(checkpoint.size, checkpoint);
    }

    void look_at(const StoredEvent& event) {
        check_position(event);
        check_chain(event);
        check_content(event);
        // A hash of another length cannot stand in the tree; it was named as a fault above.
        tree_.add(event.positie,
                  event.hash.size() == hash_bytes ? event.hash : std::string(hash_bytes, '\0'));
        for (auto [at, end] = by_size_.equal_range(tree_.size()); at != end; ++at)
            check_against(at->second);
    }

    void harmed(const std::string& why) {
        fault(VerifyFaultKind::storage_damaged,
              {},
              {"het bestand is beschadigd: " + why, "the file is damaged: " + why});
    }

    std::vector<VerifyFault> finish() && {
        for (auto at = by_size_.upper_bound(tree_.size()); at != by_size_.end(); ++at) {
            const std::string seen = std::to_string(at->second.size);
            const std::string there = std::to_string(tree_.size());
            fault(VerifyFaultKind::ledger_too_short,
                  {},
                  {"het grootboek is te kort: het ijkpunt van " + to_text(at->second.gemaakt_op) +
                       " zag " + seen + " gebeurtenissen, er zijn er nu " + there,
                   "the ledger is too short: the checkpoint of " + to_text(at->second.gemaakt_op) +
                       " saw " + seen + " events, now there are " + there});
        }
        return std::move(faults_);
    }

private:
    void check_position(const StoredEvent& event) {
        ++expected_positie_;
        if (event.positie != expected_positie_) {
            about(VerifyFaultKind::position_gap,
                  event,
                  "staat op plaats " + std::to_string(event.positie) +
                      " van het grootboek, verwacht was " + std::to_string(expected_positie_),
                  "stands at place " + std::to_string(event.positie) +
                      " of the ledger, expected was " + std::to_string(expected_positie_));
        }
        expected_positie_ = event.positie;
        if (event.vastgelegd_op < last_in_ledger_)
            about(VerifyFaultKind::time_went_back,
                  event,
                  "is eerder vastgelegd dan de gebeurtenis ervoor",
                  "was recorded before the one it follows");
        last_in_ledger_ = event.vastgelegd_op;
    }

    void check_chain(const StoredEvent& event) {
        FamilyTail& tail = tails_[event.gezin];
        if (event.nr != tail.nr + 1) {
            about(VerifyFaultKind::number_gap,
                  event,
                  "volgt op nummer " + std::to_string(tail.nr) +
                      ": er ontbreekt iets of het staat dubbel",
                  "follows number " + std::to_string(tail.nr) +
                      ": something is missing or there twice");
        }
        const std::string expected = tail.nr == 0 ? genesis_hash(event.gezin) : tail.hash;
        if (event.vorige != expected)
            about(VerifyFaultKind::wrong_previous,
                  event,
                  "sluit niet aan op de gebeurtenis ervoor",
                  "does not follow the event before it");
        const bool can_be_hashed = event.vorige.size() == hash_bytes;
        if (!can_be_hashed || event.hash != event_hash(event))
            about(VerifyFaultKind::wrong_hash,
                  event,
                  "is niet meer wat er is vastgelegd",
                  "is no longer what was recorded");
        tail = {event.nr, event.hash, event.vastgelegd_op};
    }

    void check_content(const StoredEvent& event) {
        if (!can_read_(event))
            about(VerifyFaultKind::unreadable, event, "is niet te lezen", "cannot be read");
    }

    void check_against(const Checkpoint& checkpoint) {
        if (tree_.root() == checkpoint.root) return;
        const std::string size = std::to_string(checkpoint.size);
        fault(VerifyFaultKind::checkpoint_differs,
              {},
              {"de eerste " + size + " gebeurtenissen zijn niet wat het ijkpunt van " +
                   to_text(checkpoint.gemaakt_op) + " zag",
               "the first " + size + " events are not what the checkpoint of " +
                   to_text(checkpoint.gemaakt_op) + " saw"});
    }

    void about(VerifyFaultKind kind,
               const StoredEvent& event,
               const std::string& nl,
               const std::string& en) {
        const std::string who = fmt::format(
            "gezin {}, gebeurtenis {} ({}) ", event.gezin.to_text(), event.nr, event.id.to_text());
        const std::string who_en = fmt::format(
            "family {}, event {} ({}) ", event.gezin.to_text(), event.nr, event.id.to_text());
        fault(kind, event, {who + nl, who_en + en});
    }
    void fault(VerifyFaultKind kind, const StoredEvent& event, Tekst tekst) {
        if (faults_.size() < max_faults)
            faults_.push_back(
                {kind, event.gezin, event.nr, event.id, event.positie, std::move(tekst)});
    }

    const CanRead& can_read_;
    std::multimap<std::int64_t, Checkpoint> by_size_;
    std::map<Uuid, FamilyTail> tails_;
    std::vector<VerifyFault> faults_;
    MerkleRoot tree_;
    std::int64_t expected_positie_ = 0;
    Instant last_in_ledger_{};
};

}  // namespace

bool is_readable_event(const StoredEvent& stored) {
    const auto segments = unpack(stored.inhoud);
    return segments && from_segments(*segments);
}

std::vector<VerifyFault> verify(const EventStore& store,
                                const std::vector<Checkpoint>& checkpoints,
                                const std::function<void(std::int64_t)>& progress,
                                const CanRead& can_read) {
    Verifier verifier(checkpoints, can_read);
    std::int64_t done = 0;
    // From below zero: a row whose place was made negative is there too, and must not be missed.
    constexpr auto before_all = std::numeric_limits<std::int64_t>::min();
    try {
        store.for_each_event(before_all, [&](const StoredEvent& event) {
            verifier.look_at(event);
            if (++done % progress_every == 0) progress(done);
            return true;
        });
        for (const std::string& why : store.damage()) verifier.harmed(why);
    } catch (const StoreBroken& error) {
        verifier.harmed(error.what());
    }
    return std::move(verifier).finish();
}

}  // namespace naast
