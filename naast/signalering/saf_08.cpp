// SAF-08. One named holder of sight on safety at any time; who offers it keeps it until the other
// accepts.
#include "naast/signalering/regel.h"

namespace naast {

namespace {

// When this offer was accepted, or another to whom it was offered took it over meanwhile.
std::optional<Einde> taken_over(const std::vector<ZichtAanbod>& all, const ZichtAanbod& aanbod) {
    std::optional<Einde> first;
    for (const ZichtAanbod& other : all) {
        const bool counts =
            other.aanvaard && other.van == aanbod.van && other.aanvaard->op >= aanbod.feit.op;
        if (counts)
            first = eerste({first, Einde{other.aanvaard->op, {*other.aanvaard, other.feit}}});
    }
    return first;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const ZichtAanbod& aanbod : input.dossier.regie.zicht) {
        std::vector<Stap> stappen{{Sterkte::signaal, aanbod.feit.op}};
        if (const auto due = input.due_on("SAF-08", aanbod.feit.op))
            stappen.push_back({Sterkte::waarschuwing, *due + Days{1}});
        const Tekst tekst = input.text([&] {
            return Tekst{aanbod.van.naam + " vroeg " + aanbod.aan.naam +
                             " om het zicht op de veiligheid over te nemen. Tot dat is aanvaard, "
                             "houdt " +
                             aanbod.van.naam + " het.",
                         aanbod.van.naam + " asked " + aanbod.aan.naam +
                             " to take over the sight on safety. Until it is accepted, " +
                             aanbod.van.naam + " keeps it."};
        });
        found.push_back({{},
                         std::move(stappen),
                         taken_over(input.dossier.regie.zicht, aanbod),
                         {aanbod.feit},
                         tekst,
                         "SAF-08"});
    }
    return found;
}

}  // namespace

extern const Regel saf_08;
const Regel saf_08{"SAF-08",
                   {"Zicht op veiligheid niet overgenomen", "Sight on safety not taken over"},
                   "catalogus SAF-08; S1 §2, §3.1",
                   Wie::regisseur,
                   {"Een ander heeft het zicht op de veiligheid aanvaard.",
                    "Another has accepted the sight on safety."},
                   zoek};

}  // namespace naast
