#include "naast/tijdlijn/titels.h"

#include "naast/events/woorden.h"

namespace naast {

namespace {

Tekst both(const Tekst& a, const char* nl, const char* en) {
    return met_hoofdletter({a.nl + nl, a.en + en});
}
Tekst before(const char* nl, const char* en, const Tekst& b) {
    return {nl + b.nl, en + b.en};
}
Tekst with_name(const char* nl, const char* en, const std::string& name) {
    return {nl + name, en + name};
}

// No catch-all: the compiler names the kind that was forgotten.
struct Titel {
    Tekst operator()(const GezinAangemeld&) const {
        return {"Gezin komt bij het lokale team", "Family comes to the local team"};
    }
    Tekst operator()(const GezinAfgesloten&) const {
        return {"Lokale team rondt af", "Local team closes"};
    }
    Tekst operator()(const PersoonToegevoegd& e) const {
        return with_name("Hoort bij het gezin: ", "Belongs to the family: ", e.naam);
    }
    Tekst operator()(const RelatieVastgelegd& e) const {
        return both(in_woorden(e.relatie), " (relatie)", " (relation)");
    }
    Tekst operator()(const RelatieBeeindigd& e) const {
        return both(in_woorden(e.relatie), " (relatie voorbij)", " (relation ended)");
    }
    Tekst operator()(const GezagVastgelegd& e) const {
        return met_hoofdletter(in_woorden(e.gezag));
    }
    Tekst operator()(const RegisseurAangewezen& e) const {
        return with_name("Regisseur: ", "Coordinator: ", e.medewerker.naam);
    }
    Tekst operator()(const RegisseurGestopt&) const {
        return {"Regisseur stopt", "Coordinator stops"};
    }
    Tekst operator()(const BetrokkeneToegevoegd& e) const {
        const Tekst rol = in_woorden(e.rol);
        return {e.medewerker.naam + " komt erbij (" + rol.nl + ")",
                e.medewerker.naam + " joins (" + rol.en + ")"};
    }
    Tekst operator()(const BetrokkeneVertrokken&) const {
        return {"Betrokkene vertrekt", "Person involved leaves"};
    }
    Tekst operator()(const ContactGehad& e) const {
        if (e.strekking == Strekking::ultimatum)
            return both(in_woorden(e.vorm), " met ultimatum", " with ultimatum");
        return met_hoofdletter(in_woorden(e.vorm));
    }
    Tekst operator()(const SchakelmomentGemarkeerd& e) const {
        return met_hoofdletter(in_woorden(e.schakelmoment));
    }
    Tekst operator()(const SchoolverzuimBegonnen& e) const {
        return met_hoofdletter(in_woorden(e.verzuim));
    }
    Tekst operator()(const SchoolverzuimBeeindigd&) const {
        return {"Weer naar school", "Back to school"};
    }
    Tekst operator()(const DiagnoseGesteld& e) const {
        return before("Diagnose: ", "Diagnosis: ", in_woorden(e.diagnose));
    }
    Tekst operator()(const SignaalOntvangen& e) const {
        Tekst tekst = met_hoofdletter(in_woorden(e.wat));
        for (std::size_t i = 0; i < e.zorgen.size(); ++i) {
            const Tekst zorg = in_woorden(e.zorgen[i]);
            tekst.nl += (i == 0 ? ": " : ", ") + zorg.nl;
            tekst.en += (i == 0 ? ": " : ", ") + zorg.en;
        }
        return tekst;
    }
    Tekst operator()(const SignaalAfgerond&) const {
        return {"Signaal opgepakt", "Signal answered"};
    }
    Tekst operator()(const EvaluatieGehouden& e) const {
        return before("Evaluatie: ", "Evaluation: ", in_woorden(e.beweging));
    }
    Tekst operator()(const VeiligheidBeoordeeld&) const {
        return {"Veiligheid beoordeeld", "Safety assessed"};
    }
    Tekst operator()(const OnderzoekGestart& e) const {
        return both(in_woorden(e.wat), " begint", " starts");
    }
    Tekst operator()(const OnderzoekAfgerond&) const {
        return {"Onderzoek klaar", "Investigation finished"};
    }
    Tekst operator()(const MaatregelUitgesproken& e) const {
        return met_hoofdletter(in_woorden(e.wat));
    }
    Tekst operator()(const MaatregelBeeindigd&) const {
        return {"Maatregel voorbij", "Measure ended"};
    }
    Tekst operator()(const LeidingGewisseld& e) const {
        return with_name("Leiding bij ", "Lead with ", e.leiding.naam);
    }
    Tekst operator()(const HulpAangevraagd& e) const {
        return before("Hulp gevraagd: ", "Help asked for: ", in_woorden(e.wat));
    }
    Tekst operator()(const HulpGestart& e) const {
        return before("Hulp begint: ", "Help starts: ", in_woorden(e.wat));
    }
    Tekst operator()(const HulpGestopt&) const { return {"Hulp stopt", "Help stops"}; }
    Tekst operator()(const UithuisplaatsingGestart& e) const {
        return before("Uit huis geplaatst: ", "Placed out of home: ", in_woorden(e.vorm));
    }
    Tekst operator()(const LichtereVormOverwogen& e) const {
        return before("Lichtere vorm bekeken: ", "Lighter form considered: ", in_woorden(e.vorm));
    }
    Tekst operator()(const PerspectiefplanGemaakt&) const {
        return {"Perspectiefplan gemaakt", "Perspective plan made"};
    }
    Tekst operator()(const PlaatsingEvaluatieGepland&) const {
        return {"Terugkijken op de plaatsing afgesproken", "Look-back on the placement planned"};
    }
    Tekst operator()(const PlaatsingGeevalueerd&) const {
        return {"Samen teruggekeken op de plaatsing", "Looked back on the placement together"};
    }
    Tekst operator()(const TerugkeerGepland& e) const {
        return {"Terugkeer gepland voor " + to_dutch(e.gepland_op),
                "Return planned for " + to_english(e.gepland_op)};
    }
    Tekst operator()(const UithuisplaatsingBeeindigd& e) const {
        return met_hoofdletter(in_woorden(e.reden));
    }
    Tekst operator()(const GebeurtenisIngetrokken&) const {
        return {"Gebeurtenis ingetrokken", "Event withdrawn"};
    }
};

}  // namespace

Tekst titel_van(const Inhoud& inhoud) {
    return std::visit(Titel{}, inhoud);
}

std::optional<std::string> vrije_tekst_van(const Inhoud& inhoud) {
    std::optional<std::string> found;
    const auto look = [&](const auto& value) {
        using T = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<T, std::optional<VrijeTekst>>) {
            if (value && !found) found = value->waarde;
        } else if constexpr (std::is_same_v<T, VrijeTekst>) {
            if (!found) found = value.waarde;
        }
    };
    std::visit(
        [&](const auto& e) {
            std::apply([&](const auto&... veld) { (look(e.*veld.lid), ...); }, e.velden());
        },
        inhoud);
    return found;
}

bool staat_op_de_lijn(const Inhoud& inhoud) {
    return std::visit(Overloaded{
                          [](const PersoonToegevoegd&) { return false; },
                          [](const RelatieVastgelegd&) { return false; },
                          [](const RelatieBeeindigd&) { return false; },
                          [](const GezagVastgelegd&) { return false; },
                          [](const RegisseurAangewezen&) { return false; },
                          [](const RegisseurGestopt&) { return false; },
                          [](const BetrokkeneToegevoegd&) { return false; },
                          [](const BetrokkeneVertrokken&) { return false; },
                          [](const SchakelmomentGemarkeerd&) { return false; },
                          [](const SchoolverzuimBegonnen&) { return false; },
                          [](const SchoolverzuimBeeindigd&) { return false; },
                          [](const SignaalAfgerond&) { return false; },
                          [](const OnderzoekGestart&) { return false; },
                          [](const OnderzoekAfgerond&) { return false; },
                          [](const MaatregelBeeindigd&) { return false; },
                          [](const HulpAangevraagd&) { return false; },
                          [](const HulpGestart&) { return false; },
                          [](const HulpGestopt&) { return false; },
                          [](const GebeurtenisIngetrokken&) { return false; },
                          [](const auto&) { return true; },
                      },
                      inhoud);
}

}  // namespace naast
