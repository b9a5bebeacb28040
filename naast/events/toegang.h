// Signals and reports. Catalogue 1.1.
#pragma once

#include "naast/events/organisatie.h"
#include "naast/events/velden.h"

#include <optional>
#include <tuple>
#include <vector>

namespace naast {

// SIG-02: four things kept apart; only a melding starts the clock of Veilig Thuis (TRM-01).
NAAST_ENUM(SignaalSoort, hulpvraag, adviesvraag, zorgsignaal, melding)
NAAST_ENUM(Zorg,
           huiselijk_geweld,
           getuige_van_geweld,
           kindermishandeling,
           grensoverschrijdend_gedrag,
           gedrag_op_school,
           schoolverzuim,
           opvoeding,
           psychische_problemen,
           verslaving,
           schulden,
           scheiding,
           anders)

// SIG-03: the steps of the meldcode. What is missing is shown and never stops a report.
NAAST_ENUM(MeldcodeStap, in_kaart, overlegd, gesproken, gewogen, besloten)

// Design 1.2, Meldcode: when the name of a professional who reports is kept from the family all the
// same (2.11 F42).
NAAST_ENUM(MelderAfscherming, gevaar_voor_gezin, gevaar_voor_melder, vertrouwen)

// SIG-01. `betreft` are all persons it concerns.
struct SignaalOntvangen {
    static constexpr std::string_view soort = "signaal_ontvangen";
    static constexpr Uitleg uitleg{
        "Er komt een hulpvraag, adviesvraag, zorgsignaal of melding over deze personen."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    SignaalId signaal;
    SignaalSoort wat = SignaalSoort::zorgsignaal;
    std::vector<Zorg> zorgen{};
    std::optional<Organisatie> van{};
    std::optional<VrijeTekst> tekst{};
    std::vector<MeldcodeStap> meldcode{};
    std::optional<MelderAfscherming> melder_afgeschermd{};

    static constexpr auto maakt() { return &SignaalOntvangen::signaal; }
    template <class S = SignaalOntvangen>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"signaal", &S::signaal, Categorie::safety, "Sleutel van het signaal."},
            Veld{"wat",
                 &S::wat,
                 Categorie::safety,
                 "Hulpvraag, adviesvraag, zorgsignaal of melding."},
            Veld{"zorgen", &S::zorgen, Categorie::safety, "Waar het over gaat."},
            Veld{"van",
                 &S::van,
                 Categorie::source,
                 "Organisatie die het deelde.",
                 Plaats::kan_verraden},
            Veld{"tekst", &S::tekst, Categorie::safety, "In eigen woorden."},
            Veld{"meldcode",
                 &S::meldcode,
                 Categorie::safety,
                 "Welke stappen van de meldcode gezet zijn."},
            Veld{"melder_afgeschermd",
                 &S::melder_afgeschermd,
                 Categorie::source,
                 "Waarom het gezin niet weet wie meldde, ook als dat een professional is."}};
    }
};

NAAST_ENUM(SignaalUitkomst,
           opgepakt_en_klaar,
           geen_zorgen_meer,
           onderzoek_gestart,
           doorgegeven,
           nog_geen_kind,
           geen_hulpvraag)

// The concern is answered; until then it is open (FAM-08).
struct SignaalAfgerond {
    static constexpr std::string_view soort = "signaal_afgerond";
    static constexpr Uitleg uitleg{"Een signaal is beantwoord; tot die dag staat het open."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    SignaalId signaal;
    SignaalUitkomst uitkomst = SignaalUitkomst::opgepakt_en_klaar;
    std::optional<VrijeTekst> tekst{};

    template <class S = SignaalAfgerond>
    static constexpr auto velden() {
        return std::tuple{Veld{"signaal", &S::signaal, Categorie::safety, "Welk signaal."},
                          Veld{"uitkomst", &S::uitkomst, Categorie::safety, "Hoe het afliep."},
                          Veld{"tekst", &S::tekst, Categorie::safety, "In eigen woorden."}};
    }
};

NAAST_ENUM(TriageUitkomst, doorgeven, onderzoek, samen_verder, spoed, geen_vervolg)
// SIG-06, TRM-02: where it goes from here. Does not answer the concern.
struct SignaalGetrieerd {
    static constexpr std::string_view soort = "signaal_getrieerd";
    static constexpr Uitleg uitleg{
        "Er is besloten waar een signaal heen gaat; beantwoord is het daarmee niet."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    SignaalId signaal;
    TriageUitkomst uitkomst = TriageUitkomst::geen_vervolg;
    Organisatie organisatie;

    template <class S = SignaalGetrieerd>
    static constexpr auto velden() {
        return std::tuple{Veld{"signaal", &S::signaal, Categorie::safety, "Welk signaal."},
                          Veld{"uitkomst", &S::uitkomst, Categorie::safety, "Wat ermee gebeurt."},
                          Veld{"organisatie",
                               &S::organisatie,
                               Categorie::safety,
                               "Wie de triage deed.",
                               Plaats::kan_verraden}};
    }
};

// SIG-02: the answer to a question for advice.
struct AdviesGegeven {
    static constexpr std::string_view soort = "advies_gegeven";
    static constexpr Uitleg uitleg{"Een vraag om advies is beantwoord."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    SignaalId signaal;
    Organisatie organisatie;
    VrijeTekst tekst;

    template <class S = AdviesGegeven>
    static constexpr auto velden() {
        return std::tuple{Veld{"signaal", &S::signaal, Categorie::safety, "Op welke vraag."},
                          Veld{"organisatie",
                               &S::organisatie,
                               Categorie::safety,
                               "Wie adviseerde.",
                               Plaats::kan_verraden},
                          Veld{"tekst", &S::tekst, Categorie::safety, "Het advies."}};
    }
};

NAAST_ENUM(IncidentSoort,
           geweld_tussen_partners,
           geweld_tegen_kind,
           geweld_tussen_kinderen,
           geweld_tegen_ouder,
           weggelopen,
           uitbuiting,
           anders)
// SAF-16. `betreft` are all who were part of it, on either side.
struct IncidentGemeld {
    static constexpr std::string_view soort = "incident_gemeld";
    static constexpr Uitleg uitleg{
        "Er gebeurde iets ergs waar deze personen bij betrokken waren, aan welke kant ook."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    IncidentSoort wat = IncidentSoort::anders;
    std::vector<PersoonId> getuigen{};
    std::optional<VrijeTekst> tekst{};

    template <class S = IncidentGemeld>
    static constexpr auto velden() {
        return std::tuple{Veld{"wat", &S::wat, Categorie::safety, "Wat er gebeurde."},
                          Veld{"getuigen",
                               &S::getuigen,
                               Categorie::safety,
                               "Wie van het gezin het zagen of hoorden."},
                          Veld{"tekst", &S::tekst, Categorie::safety, "In eigen woorden."}};
    }
};

NAAST_ENUM(BevindingAdvies, meer_toezicht, hulp_nodig, nader_onderzoek, geen_zorg)
// SIG-15: what an expert found. Stays open until it is answered with a reason.
struct BevindingGedaan {
    static constexpr std::string_view soort = "bevinding_gedaan";
    static constexpr Uitleg uitleg{
        "Wat een deskundige over deze personen vond; het staat open tot er met reden op geantwoord "
        "is."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    BevindingId bevinding;
    Organisatie van;
    BevindingAdvies advies = BevindingAdvies::geen_zorg;
    std::optional<VrijeTekst> tekst{};

    static constexpr auto maakt() { return &BevindingGedaan::bevinding; }
    template <class S = BevindingGedaan>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"bevinding", &S::bevinding, Categorie::medical, "Sleutel van de bevinding."},
            Veld{"van", &S::van, Categorie::medical, "Wie onderzocht.", Plaats::kan_verraden},
            Veld{"advies", &S::advies, Categorie::medical, "Wat de deskundige raadt."},
            Veld{"tekst", &S::tekst, Categorie::medical, "In eigen woorden."}};
    }
};

// SIG-15.
struct BevindingBeantwoord {
    static constexpr std::string_view soort = "bevinding_beantwoord";
    static constexpr Uitleg uitleg{"Er is gezegd wat er met een bevinding gedaan is en waarom."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    BevindingId bevinding;
    VrijeTekst tekst;

    template <class S = BevindingBeantwoord>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"bevinding", &S::bevinding, Categorie::medical, "Welke bevinding."},
            Veld{"tekst", &S::tekst, Categorie::medical, "Wat ermee gedaan is, en waarom."}};
    }
};

}  // namespace naast
