#include "naast/ledger/handle.h"

#include "naast/base/assert.h"
#include "naast/events/segmenten.h"

#include <algorithm>

namespace naast {

namespace {

constexpr int max_attempts = 3;

Unexpected<Weigering> refuse(Weigeringsgrond grond, Tekst reden) {
    return Unexpected{Weigering{grond, "", std::move(reden)}};
}

Weigering changed_in_between() {
    return {Weigeringsgrond::tussendoor_gewijzigd,
            "",
            {"Iemand anders heeft dit gezin net ook aangepast. Bekijk wat er veranderd is en "
             "probeer het opnieuw.",
             "Someone else has just changed this family too. Look at what changed and try again."}};
}

// What the stream will be if these are recorded, for the new summary.
Stream with_new(const VersionedStream& stream,
                const Uuid& gezin,
                const std::vector<Event>& events,
                Instant now) {
    Stream all;
    all.reserve(stream.events.size() + events.size());
    all = stream.events;
    Version version = stream.version;
    for (const Event& event : events) all.push_back({gezin, ++version, now, event});
    return all;
}

Unexpected<Weigering> as_refusal(AppendRefusal refusal) {
    switch (refusal) {
        case AppendRefusal::key_used_for_another_request:
            return refuse(Weigeringsgrond::sleutel_hergebruikt,
                          {"Deze sleutel hoort al bij een ander verzoek. Gebruik een nieuwe.",
                           "This key already belongs to another request. Use a new one."});
        case AppendRefusal::read_only:
            return refuse(Weigeringsgrond::kan_niet_opslaan,
                          {"Het kan nu niet bewaard worden. Er is niets vastgelegd. Probeer het "
                           "later opnieuw.",
                           "It cannot be stored now. Nothing was recorded. Try again later."});
        case AppendRefusal::wrong_expected_version: return Unexpected{changed_in_between()};
        case AppendRefusal::event_id_taken: break;
    }
    own_fault(__FILE__, __LINE__, "fresh random id");
}

// Returns: false if one of them cannot be read back.
bool pack_into(Append& append, const std::vector<Event>& events) {
    for (const Event& event : events) {
        auto body = pack_readable(event);
        if (!body) return false;
        append.events.push_back({event.id, std::move(*body)});
    }
    return true;
}

}  // namespace

Result<Appended, Weigering> handle(const CommandDoor& door,
                                   const Command& command,
                                   const May& may,
                                   const Decide& decide) {
    for (int attempt = 1;; ++attempt) {
        const KeptStreams::Kept known = door.streams.load(command.gezin);
        const Stream& stream = known->events;
        if (auto no = may(stream)) return Unexpected{std::move(*no)};
        // Before deciding again: a repeated command is answered, not judged on what it did itself.
        const bool is_repeat = door.store.answered(command.idempotency_key).has_value();
        const auto seen = static_cast<Version>(stream.size());
        if (!is_repeat && command.only_on && *command.only_on != seen)
            return Unexpected{changed_in_between()};

        Append append{command.gezin, known->version, {}, {}};
        if (is_repeat) {
            append.events.push_back({});  // the store answers from the key and looks no further
        } else {
            auto events = decide(stream);
            if (!events) return Unexpected{events.error()};
            if (!pack_into(append, *events))
                return refuse(Weigeringsgrond::kan_niet_opslaan,
                              {"Dit kan niet bewaard worden. Er is niets vastgelegd.",
                               "This cannot be stored. Nothing was recorded."});
            append.samenvatting = door.make_samenvatting(
                command.gezin, with_new(*known, command.gezin, *events, door.clock.now()));
        }
        const auto appended =
            door.store.append({command.idempotency_key, command.fingerprint, {append}});
        if (appended) return appended->front();
        const bool try_again =
            appended.error() == AppendRefusal::wrong_expected_version && !command.only_on;
        if (!try_again || attempt == max_attempts) return as_refusal(appended.error());
    }
}

}  // namespace naast
