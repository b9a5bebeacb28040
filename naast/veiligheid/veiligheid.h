// Safety judgements, investigations, requests to the court and measures of one family, and who has
// the lead in them. Catalogue 1.7 to 1.10.
#pragma once

#include "naast/base/period.h"
#include "naast/events/soort.h"
#include "naast/events/vraag.h"

#include <optional>
#include <string>
#include <vector>

namespace naast {

struct Onderzoek {
    OnderzoekId id;
    OnderzoekSoort wat = OnderzoekSoort::anders;
    Organisatie organisatie;
    std::vector<PersoonId> betreft;
    Feit begin;
    std::optional<Feit> einde;
    std::optional<OnderzoeksVraag> vraag{};
    bool says_why_new = false;  // which question earlier investigations left open (ACC-05)
    Period period() const { return {begin.op, einde ? std::optional{einde->op} : std::nullopt}; }
};

// SAF-04: each child and each adult is judged.
struct Beoordeling {
    std::vector<PersoonId> betreft;
    std::optional<SignaalId> signaal;
    Organisatie organisatie;
    std::optional<Veiligheidsoordeel> oordeel;
    bool is_argued = false;
    Feit feit;
};

struct Gezien {
    std::vector<PersoonId> kinderen;
    Medewerker medewerker;
    Feit feit;
};

struct Verzoek {
    VerzoekId id;
    MaatregelSoort wat = MaatregelSoort::ots;
    Organisatie verzoeker;
    std::vector<VerzoekReden> redenen;
    std::vector<PersoonId> kinderen;
    Feit ingediend;
    std::vector<Gezien> gezien;  // oldest first
    std::optional<Feit> uitspraak;
    std::optional<Uitspraak> uitkomst;
    Period period() const {
        return {ingediend.op, uitspraak ? std::optional{uitspraak->op} : std::nullopt};
    }
};

struct Maatregelverlenging {
    Date loopt_tot_en_met{};
    VerlengReden reden = VerlengReden::anders;
    Feit feit;
};

struct EindeVoorstel {
    Organisatie organisatie;
    Feit feit;
};

// TRM-59: asked, and never granted for a term of the law.
struct PauzeVraag {
    std::string termijn;
    Organisatie organisatie;
    Feit feit;
};

struct Veiligheidsplan {
    std::vector<PersoonId> betreft;
    Feit feit;
};

struct Fase {
    Veiligheidsfase fase = Veiligheidsfase::directe_veiligheid;
    Feit feit;
};

struct Leiding {
    Medewerker medewerker;
    bool gezin_verteld = false;
    Feit feit;
};

struct Maatregel {
    MaatregelId id;
    MaatregelSoort wat = MaatregelSoort::ots;
    std::vector<PersoonId> kinderen;
    std::optional<Organisatie> gi;
    std::optional<Date> loopt_tot_en_met;
    Feit begin;
    std::optional<Feit> einde;
    std::vector<Leiding> leiding;  // oldest first
    std::vector<Maatregelverlenging> verlengingen{};
    std::vector<EindeVoorstel> einde_voorstellen{};

    // The last day as it was set by the court, the last time it was set.
    std::optional<Date> last_day() const;
    // Until it was ended, or else through its last day if that is known.
    Period period() const;
    // OTS, provisional OTS and voogdij bring a GI professional into the lead; an authorisation does
    // not.
    bool geeft_gi_de_leiding() const;
};

struct Veiligheid {  // each list oldest first
    std::vector<Onderzoek> onderzoeken;
    std::vector<Maatregel> maatregelen;
    std::vector<Beoordeling> beoordelingen;
    std::vector<Verzoek> verzoeken;
    std::vector<PauzeVraag> pauze_gevraagd;
    std::vector<Veiligheidsplan> veiligheidsplannen;
    std::vector<Fase> fasen;
    std::optional<Feit> team_gevraagd;     // the last time
    std::optional<Feit> team_aangesloten;  // the last time
};

void evolve(Veiligheid& veiligheid, const Selected& selected);
// Other kinds pass by.
Soortenkeus kinds_for(const Veiligheid&);

}  // namespace naast
