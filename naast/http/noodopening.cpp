#include "naast/http/noodopening.h"

#include "naast/base/sha256.h"
#include "naast/inzage/wereld_van.h"

#include <algorithm>

namespace naast::http {

namespace {

using inzage::Noodvenster;

const Weigering not_there{Weigeringsgrond::niet_gevonden, "", {}};

Medewerker worker(const inzage::Gebruiker& one) {
    return {MedewerkerId{one.id}, one.naam, one.organisatie};
}

Event event_of(Service& service, const inzage::Gebruiker& who, Inhoud inhoud) {
    Event event;
    event.id = Uuid::random(service.entropy);
    event.op = PartialDate{service.clock.today()};
    event.door = {who.naam, who.organisatie.naam};
    event.inhoud = std::move(inhoud);
    return event;
}

std::vector<Noodvenster> windows(const Stream& stream, const inzage::Gebruiker& who, Instant now) {
    const Date today = dutch_day(now);
    std::vector<Noodvenster> all = inzage::noodvensters(select_events(stream, {today, today}));
    std::erase_if(all, [&](const Noodvenster& one) {
        return one.geopend.medewerker.id.waarde != who.id || !one.venster.contains(now);
    });
    return all;
}

// Of the grant itself: a repeated request does not make it longer.
Instant open_until(const Service& service, const inzage::Gebruiker& who, const Uuid& gezin) {
    Instant until{};
    for (const Noodvenster& one : open_van(service, who, gezin))
        until = std::max(until, *one.venster.until);
    return until;
}

Result<Geopend, Weigering> record(Service& service,
                                  const inzage::Gebruiker& who,
                                  const Command& command,
                                  const May& may,
                                  const Decide& decide) {
    const MakeSamenvatting make = service.families.maker();
    const auto appended =
        handle({service.store, service.streams, service.clock, make}, command, may, decide);
    if (!appended) return Unexpected{appended.error()};
    service.families.refresh(command.gezin);
    return Geopend{command.gezin, open_until(service, who, command.gezin)};
}

}  // namespace

std::vector<Uuid> gezocht(const Service& service, const inzage::OpenNoodtoegang& vraag) {
    return service.families.gezinnen_met(vindsleutel(vraag.naam, vraag.geboren));
}

std::vector<Noodvenster> open_van(const Service& service,
                                  const inzage::Gebruiker& wie,
                                  const Uuid& gezin) {
    return windows(service.streams.load(gezin)->events, wie, service.clock.now());
}

Result<Geopend, Weigering> open_in_nood(Service& service, const Noodopening& opening) {
    const auto found = gezocht(service, opening.vraag);
    if (found.size() != 1) return Unexpected{not_there};
    const Uuid& gezin = found.front();
    const Instant now = service.clock.now();
    const auto may = [&](const Stream& stream) -> std::optional<Weigering> {
        const auto world = inzage::wereld_van(stream, now, "").wereld;
        if (mag_in_nood(world, opening.wie, opening.tweede, now)) return std::nullopt;
        return not_there;
    };
    const auto decide = [&](const Stream&) -> Result<std::vector<Event>, Weigering> {
        std::optional<Medewerker> second;
        if (opening.tweede != nullptr) second = worker(*opening.tweede);
        const bool with_place = second && opening.vraag.ook_plaats.value_or(false);
        return std::vector{event_of(service,
                                    opening.wie,
                                    NoodtoegangGeopend{worker(opening.wie),
                                                       opening.vraag.waarom,
                                                       opening.vraag.reden,
                                                       with_place,
                                                       second})};
    };
    const Command command{gezin,
                          "nood:" + opening.wie.id + ":" + gezin.to_text() + ":" + opening.sleutel,
                          sha256(opening.afdruk),
                          std::nullopt};
    return record(service, opening.wie, command, may, decide);
}

}  // namespace naast::http
