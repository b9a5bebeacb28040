#include "naast/tijdlijn/tijdlijn.h"

#include "naast/events/organisatie_van.h"
#include "naast/events/woorden.h"
#include "naast/tijdlijn/op_de_lijn.h"
#include "naast/tijdlijn/perioden.h"
#include "naast/tijdlijn/titels.h"

#include <algorithm>

namespace naast {

namespace {

constexpr int adult_years = 18;  // Source: Jeugdwet art. 1.1; catalogue TRM-16.
constexpr int months_in_a_year = 12;
constexpr int look_ahead_months = 12;  // how far ahead an eighteenth birthday is shown

// What changes the course: marked turning points, a new regisseur, another frame, a move of the
// child.
std::optional<Tekst> turning_point(const Event& event, bool first_regisseur) {
    using Found = std::optional<Tekst>;
    return std::visit(Overloaded{
                          [](const SchakelmomentGemarkeerd& e) -> Found {
                              return met_hoofdletter(in_woorden(e.schakelmoment));
                          },
                          [&](const RegisseurAangewezen&) -> Found {
                              if (first_regisseur) return std::nullopt;
                              return Tekst{"Nieuwe regisseur", "New coordinator"};
                          },
                          [](const MaatregelUitgesproken& e) -> Found {
                              // An authorisation comes with the placement, which is the turning
                              // point itself.
                              const bool is_authorisation =
                                  e.wat == MaatregelSoort::machtiging_uithuisplaatsing ||
                                  e.wat == MaatregelSoort::gesloten_machtiging;
                              if (is_authorisation) return std::nullopt;
                              return met_hoofdletter(in_woorden(e.wat));
                          },
                          [](const UithuisplaatsingGestart&) -> Found {
                              return Tekst{"Uit huis geplaatst", "Placed out of home"};
                          },
                          [](const UithuisplaatsingBeeindigd& e) -> Found {
                              return met_hoofdletter(in_woorden(e.reden));
                          },
                          [](const auto&) -> Found { return std::nullopt; },
                      },
                      event.inhoud);
}

std::vector<TijdlijnSchakelmoment> turning_points(const Dossier& dossier,
                                                  const std::vector<Selected>& selected) {
    std::vector<TijdlijnSchakelmoment> found;
    bool first_regisseur = true;
    for (const auto& [recorded, feit] : selected) {
        const Event& event = recorded->event;
        if (auto titel = turning_point(event, first_regisseur)) {
            found.push_back({event.id, feit.op, std::move(*titel), event.betreft, false});
        }
        if (std::holds_alternative<RegisseurAangewezen>(event.inhoud)) first_regisseur = false;
        // TRM-16: the eighteenth birthday changes the law that applies. Only when the day is known.
        const auto* persoon = std::get_if<PersoonToegevoegd>(&event.inhoud);
        const bool has_day =
            persoon != nullptr && persoon->geboren && persoon->geboren->precisie() >= Precisie::dag;
        if (!has_day || persoon->rol != Gezinsrol::kind) continue;
        const Date of_age =
            add_months(persoon->geboren->first_day(), adult_years * months_in_a_year);
        const Date today = dossier.vraag.peildatum;
        if (of_age > add_months(today, look_ahead_months)) continue;
        found.push_back({event.id,
                         of_age,
                         {persoon->naam + " wordt 18", persoon->naam + " turns 18"},
                         event.betreft,
                         of_age > today});
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto& a, const auto& b) { return a.dag < b.dag; });
    return found;
}

InHetKort in_het_kort(const Tijdlijn& tijdlijn, Date today) {
    InHetKort kort;
    std::vector<Period> gaps;
    std::vector<Period> waits;
    for (const TijdlijnPeriode& bar : tijdlijn.perioden) {
        if (bar.soort == PeriodeSoort::geen_hulp_in_beeld) gaps.push_back(bar.period);
        if (bar.soort == PeriodeSoort::wachten) {
            ++kort.gewacht_keer;
            waits.push_back(bar.period);
        }
        const bool is_help = bar.soort == PeriodeSoort::hulp || bar.soort == PeriodeSoort::verblijf;
        if (is_help && !bar.period.until) kort.loopt_nu.push_back(bar.titel);
    }
    for (const Period& gap : merged(gaps)) {
        ++kort.geen_hulp_perioden;
        kort.geen_hulp_dagen += gap.days(today);
    }
    for (const Period& wait : merged(waits)) kort.gewacht_dagen += wait.days(today);
    for (const TijdlijnSchakelmoment& moment : tijdlijn.schakelmomenten) {
        ++(moment.toekomst ? kort.wisselingen_in_de_toekomst : kort.wisselingen);
    }
    return kort;
}

std::optional<Organisatie> as_optional(const Organisatie* organisatie) {
    return organisatie == nullptr ? std::nullopt : std::optional{*organisatie};
}

void note_organisation(std::vector<Organisatie>& list, const Organisatie* organisatie) {
    if (organisatie != nullptr && std::find(list.begin(), list.end(), *organisatie) == list.end())
        list.push_back(*organisatie);
}

}  // namespace

Tijdlijn fold_tijdlijn(const Dossier& dossier,
                       const std::vector<RecordedEvent>& stream,
                       const Normen& normen) {
    const std::vector<Selected> selected = select_events(stream, dossier.vraag);
    Tijdlijn tijdlijn;
    for (const auto& [recorded, feit] : selected) {
        const Inhoud& inhoud = recorded->event.inhoud;
        const Organisatie* organisatie = organisatie_van(inhoud);
        tijdlijn.gebeurtenissen.push_back({*recorded,
                                           feit.bekend_op,
                                           titel_van(inhoud),
                                           vrije_tekst_van(inhoud),
                                           as_optional(organisatie),
                                           staat_op_de_lijn(inhoud)});
        note_organisation(tijdlijn.organisaties, organisatie);
    }
    tijdlijn.perioden = tijdlijn_perioden(dossier, selected, normen);
    tijdlijn.schakelmomenten = turning_points(dossier, selected);
    tijdlijn.in_het_kort = in_het_kort(tijdlijn, dossier.vraag.peildatum);
    return tijdlijn;
}

void laat_weg_wat_er_niet_was(Tijdlijn& tijdlijn) {
    std::erase_if(tijdlijn.perioden, [](const TijdlijnPeriode& bar) {
        return bar.soort == PeriodeSoort::geen_hulp_in_beeld ||
               bar.soort == PeriodeSoort::uit_beeld;
    });
    InHetKort& kort = tijdlijn.in_het_kort;
    kort.geen_hulp_perioden = kort.geen_hulp_dagen = kort.gewacht_keer = kort.gewacht_dagen = 0;
    kort.telt_wat_er_niet_was = false;
}

void in_woorden_van_het_gezin(Tijdlijn& tijdlijn) {
    const auto say = [](Tekst& titel) {
        constexpr std::string_view dutch = "Regisseur";
        constexpr std::string_view english = "Coordinator";
        if (titel.nl.starts_with(dutch) && titel.en.starts_with(english)) {
            titel.nl.replace(0, dutch.size(), "Vaste contactpersoon");
            titel.en.replace(0, english.size(), "Fixed contact");
        }
        if (titel.nl == "Nieuwe regisseur")
            titel = {"Nieuwe vaste contactpersoon", "New fixed contact"};
    };
    for (TijdlijnPeriode& bar : tijdlijn.perioden) say(bar.titel);
    for (TijdlijnGebeurtenis& event : tijdlijn.gebeurtenissen) say(event.titel);
    for (TijdlijnSchakelmoment& moment : tijdlijn.schakelmomenten) say(moment.titel);
}

}  // namespace naast
