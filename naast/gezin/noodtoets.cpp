#include "naast/gezin/noodtoets.h"

#include <algorithm>

namespace naast {

namespace {

Unexpected<Weigering> refuse(Tekst reden) {
    return Unexpected{Weigering{Weigeringsgrond::vereist, "gebeurtenis", std::move(reden)}};
}

}  // namespace

const Noodkijk* Noodkijken::find(const Uuid& gebeurtenis) const {
    const auto found = std::find_if(alle.begin(), alle.end(), [&](const Noodkijk& kijk) {
        return kijk.feit.gebeurtenis == gebeurtenis;
    });
    return found == alle.end() ? nullptr : &*found;
}

namespace {

struct Evolver {
    Noodkijken& noodkijken;
    const Feit& feit;

    void operator()(const NoodtoegangGeopend& e) const {
        noodkijken.alle.push_back(
            {e.medewerker, e.tweede, e.waarom, e.reden.waarde, e.ook_plaats, feit, std::nullopt});
    }
    void operator()(const NoodtoegangBeoordeeld& e) const {
        for (Noodkijk& kijk : noodkijken.alle) {
            if (kijk.feit.gebeurtenis == e.gebeurtenis && !kijk.oordeel)
                kijk.oordeel = Noodoordeel{e.oordeel, e.reden.waarde, feit};
        }
    }
};

}  // namespace

void evolve(Noodkijken& noodkijken, const Selected& selected) {
    take_in(Evolver{noodkijken, selected.feit}, selected.event().inhoud);
}

Soortenkeus kinds_for(const Noodkijken&) {
    return kinds_of<Evolver>();
}

Decision decide(const Noodkijken& noodkijken, const BeoordeelNoodtoegang& opdracht, Date today) {
    const Noodkijk* kijk = noodkijken.find(opdracht.gebeurtenis);
    if (kijk == nullptr) {
        return refuse({"Dit is geen keer dat iemand in nood keek.",
                       "This is not a time that someone looked in an emergency."});
    }
    if (kijk->oordeel) {
        return refuse({"Dit is al beoordeeld. Klopt dat oordeel niet? Trek het dan eerst in.",
                       "This was reviewed already. Is that review wrong? Then withdraw it first."});
    }
    Event event;
    event.op = PartialDate{today};
    event.inhoud = NoodtoegangBeoordeeld{opdracht.gebeurtenis, opdracht.oordeel, opdracht.reden};
    return std::vector{event};
}

}  // namespace naast
