// MEA-13. The guardian sees and speaks each child himself within a month.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

bool is_face_to_face(const Contact& contact) {
    return contact.vorm == ContactVorm::huisbezoek || contact.vorm == ContactVorm::gesprek;
}

std::optional<Feit> spoken(const Dossier& dossier, const PersoonId& kind, Date from) {
    constexpr auto gi = OrganisatieSoort::gecertificeerde_instelling;
    Feiten facts;
    for (const Contact& contact : dossier.gezin.contacten) {
        const bool counts =
            contact.organisatie.soort == gi && is_face_to_face(contact) && holds(contact.met, kind);
        if (counts) facts.push_back(contact.feit);
    }
    return eerste_vanaf(facts, from);
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Maatregel& maatregel : input.dossier.veiligheid.maatregelen) {
        if (!maatregel.geeft_gi_de_leiding()) continue;
        const auto due = input.due_on("MEA-13", maatregel.begin.op);
        if (!due) continue;
        for (const PersoonId& kind : maatregel.kinderen) {
            const Tekst tekst = input.text([&] {
                const Tekst names = input.namen({kind});
                return Tekst{"De maatregel begon op " + to_dutch(maatregel.begin.op) +
                                 ". De jeugdbeschermer heeft " + names.nl +
                                 " nog niet zelf gezien en gesproken.",
                             "The measure began on " + to_english(maatregel.begin.op) +
                                 ". The guardian has not yet seen and spoken " + names.en +
                                 " in person."};
            });
            found.push_back(
                {{kind},
                 {{Sterkte::waarschuwing, *due}},
                 eerste({spoken(input.dossier, kind, maatregel.begin.op), loop(maatregel).tot()}),
                 {maatregel.begin},
                 tekst,
                 "MEA-13"});
        }
    }
    return found;
}

}  // namespace

extern const Regel mea_13;
const Regel mea_13{
    "MEA-13",
    {"Kind niet gesproken", "Child not spoken to"},
    "catalogus MEA-13; S3 §4.5",
    Wie::gecertificeerde_instelling,
    {"De jeugdbeschermer heeft dit kind gezien en gesproken, of de maatregel is voorbij.",
     "The guardian has seen and spoken this child, or the measure is over."},
    zoek};

}  // namespace naast
