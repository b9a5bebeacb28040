// How worries and questions come in at one family, and what is done with each: signals, reports and
// their triage, incidents, findings of experts, applications and refusals, referrals.
// Catalogue 1.1, 1.2.
#pragma once

#include "naast/base/period.h"
#include "naast/events/soort.h"
#include "naast/events/vraag.h"

#include <optional>
#include <vector>

namespace naast {

struct Triage {
    TriageUitkomst uitkomst = TriageUitkomst::geen_vervolg;
    Organisatie organisatie;
    Feit feit;
};

struct Signaal {
    SignaalId id;
    SignaalSoort wat = SignaalSoort::zorgsignaal;
    std::vector<Zorg> zorgen;
    std::vector<PersoonId> betreft;
    Feit ontvangen;
    std::optional<Feit> afgerond;
    std::optional<SignaalUitkomst> uitkomst{};
    std::optional<Organisatie> van{};
    std::vector<MeldcodeStap> meldcode{};
    std::vector<Triage> triages{};  // oldest first

    bool is_about_safety() const;
};

struct Incident {
    IncidentSoort wat = IncidentSoort::anders;
    std::vector<PersoonId> betrokkenen;
    std::vector<PersoonId> getuigen;
    Feit feit;
};

// SIG-15: what an expert found; open until it is answered.
struct Bevinding {
    BevindingId id;
    Organisatie van;
    BevindingAdvies advies = BevindingAdvies::geen_zorg;
    std::vector<PersoonId> betreft;
    Feit gedaan;
    std::optional<Feit> beantwoord;
};

struct GeweigerdeAanvraag {
    WeigerReden reden = WeigerReden::anders;
    bool says_who_decided = false;
    bool gives_alternative = false;
    bool explains_objection = false;
    Feit feit;

    bool is_complete() const { return says_who_decided && gives_alternative && explains_objection; }
};

struct Gescreend {
    Screening uitkomst = Screening::eenvoudig;
    Feit feit;
};

struct Aanvraag {
    AanvraagId id;
    std::vector<PersoonId> betreft;
    std::optional<Organisatie> van;
    Feit ontvangen;
    std::vector<Gescreend> screeningen;           // oldest first
    std::vector<GeweigerdeAanvraag> weigeringen;  // oldest first
};

struct Doorverwijzing {
    std::optional<Organisatie> van;
    Organisatie naar;
    std::vector<PersoonId> betreft;
    Feit feit;
};

struct Toegang {  // each list oldest first
    std::vector<Signaal> signalen;
    std::vector<Incident> incidenten;
    std::vector<Bevinding> bevindingen;
    std::vector<Aanvraag> aanvragen;
    std::vector<Doorverwijzing> doorverwijzingen;
};

void evolve(Toegang& toegang, const Selected& selected);
// Other kinds pass by.
Soortenkeus kinds_for(const Toegang&);

}  // namespace naast
