#include "naast/events/onderwerp.h"

#include "naast/events/testing.h"
#include "naast/events/testing_kinds.h"

#include <gtest/gtest.h>

#include <set>

namespace naast {
namespace {

using testing_events::events_of_every_kind;
using testing_events::Vulling;

// "makes hulp:h1", "names hulp:h1"; empty if there is none.
std::string in_short(const Inhoud& inhoud) {
    const auto onderwerp = onderwerp_van(inhoud);
    if (!onderwerp) return "";
    return (onderwerp->maakt ? "makes " : "names ") + onderwerp->sleutel();
}

TEST(Onderwerp, IsWhatTheEventMakes) {
    EXPECT_EQ(in_short(testing_events::signaal("s1")), "makes signaal:s1");
    EXPECT_EQ(in_short(testing_events::maatregel("m1")), "makes maatregel:m1");
    EXPECT_EQ(in_short(testing_events::geplaatst("p1")), "makes plaatsing:p1");
}

// Help may start that nobody asked for, and be asked for and never start.
TEST(Onderwerp, IsMadeByTheApplicationForHelpAndByItsStart) {
    EXPECT_EQ(in_short(testing_events::hulp_gevraagd("h1")), "makes hulp:h1");
    EXPECT_EQ(in_short(testing_events::hulp_gestart("h1")), "makes hulp:h1");
}

TEST(Onderwerp, IsOtherwiseWhatTheEventSpeaksOf) {
    EXPECT_EQ(in_short(testing_events::signaal_klaar("s1")), "names signaal:s1");
    EXPECT_EQ(in_short(testing_events::hulp_gestopt("h1")), "names hulp:h1");
    EXPECT_EQ(in_short(TerugblikGehouden{{"p1"}, {"a"}, {"b"}, {"c"}}), "names plaatsing:p1");
    EXPECT_EQ(in_short(Verhuisd{{"thuis"}}), "names huishouden:thuis");
}

TEST(Onderwerp, WhatIsMadeGoesBeforeWhatIsNamed) {
    EXPECT_EQ(in_short(ActieAfgesproken{{"a1"}, DoelId{"d1"}, {"Bellen."}}), "makes actie:a1");
    EXPECT_EQ(in_short(AdviesUitgebracht{{"a1"}, {"t1"}, {"Wacht."}}), "makes advies:a1");
    EXPECT_EQ(in_short(BezwaarGemaakt{{"z1"}, BesluitId{"b1"}}), "makes bezwaar:z1");
}

TEST(Onderwerp, OfTwoThatAreNamedTheFirstCounts) {
    EXPECT_EQ(in_short(HulpAangehouden{{"h1"}, HulpId{"h2"}}), "names hulp:h1");
}

TEST(Onderwerp, WhatMayBeNamedCountsOnlyIfItIs) {
    EXPECT_EQ(in_short(VeiligheidBeoordeeld{SignaalId{"s1"}, testing_events::team()}),
              "names signaal:s1");
    EXPECT_EQ(in_short(VeiligheidBeoordeeld{{}, testing_events::team()}), "");
}

TEST(Onderwerp, APersonOrAWorkerIsNone) {
    EXPECT_EQ(in_short(testing_events::regisseur_weg("ada")), "");
    EXPECT_EQ(in_short(RelatieVastgelegd{RelatieSoort::ouder_van, {"sil"}}), "");
    EXPECT_EQ(in_short(GezagVastgelegd{GezagSoort::gezamenlijk, {{"moeder"}, {"vader"}}}), "");
    EXPECT_EQ(in_short(IncidentGemeld{IncidentSoort::anders, {{"sil"}}}), "");
}

TEST(Onderwerp, OneKeyOfTwoKindsOfThingIsTwoThings) {
    EXPECT_EQ(in_short(testing_events::signaal_klaar("x")), "names signaal:x");
    EXPECT_EQ(in_short(testing_events::hulp_gestopt("x")), "names hulp:x");
}

// A kind that should make something and only names it would wait for itself, and never count.
TEST(Onderwerp, OfEachKindThatMakesSomethingIsThat) {
    std::vector<std::string> found;
    for (const Event& event : events_of_every_kind(Vulling::kleinst)) {
        const std::string made = in_short(event.inhoud);
        if (made.starts_with("makes ")) found.push_back(std::string(soort_of(event)) + " " + made);
    }
    EXPECT_EQ(found,
              (std::vector<std::string>{"signaal_ontvangen makes signaal:sleutel-1",
                                        "onderzoek_gestart makes onderzoek:sleutel-1",
                                        "maatregel_uitgesproken makes maatregel:sleutel-1",
                                        "hulp_aangevraagd makes hulp:sleutel-1",
                                        "hulp_gestart makes hulp:sleutel-1",
                                        "uithuisplaatsing_gestart makes plaatsing:sleutel-1",
                                        "huishouden_gevormd makes huishouden:sleutel-1",
                                        "aanvraag_ontvangen makes aanvraag:sleutel-1",
                                        "analyse_gestart makes analyse:sleutel-1",
                                        "oordeel_vastgelegd makes oordeel:sleutel-1",
                                        "besluit_genomen makes besluit:sleutel-1",
                                        "bezwaar_gemaakt makes bezwaar:sleutel-1",
                                        "klacht_ingediend makes klacht:sleutel-1",
                                        "toestemming_gegeven makes toestemming:sleutel-1",
                                        "verzoek_ingediend makes verzoek:sleutel-1",
                                        "tafel_bijeengeroepen makes tafel:sleutel-1",
                                        "advies_uitgebracht makes advies:sleutel-1",
                                        "maatwerk_gevraagd makes maatwerk:sleutel-1",
                                        "bevinding_gedaan makes bevinding:sleutel-1",
                                        "doel_gesteld makes doel:sleutel-1",
                                        "actie_afgesproken makes actie:sleutel-1",
                                        "inlog_gekoppeld makes inlog:sleutel-1",
                                        "toezicht_geopend makes ticket:sleutel-1",
                                        "audit_geopend makes ticket:sleutel-1",
                                        "incidentonderzoek_geopend makes ticket:sleutel-1",
                                        "agenda_vastgesteld makes tafel:sleutel-1",
                                        "meelezen_toegestaan makes toestemming:sleutel-1",
                                        "signalering_uitgesteld makes uitstel:sleutel-1"}));
}

// A field of a new kind that names a thing in a way that is not looked at would leave that event
// before the beginning of the thing. What stands here tells of no thing that has a key of its own.
TEST(Onderwerp, EveryOtherKindNamesOne) {
    const std::set<std::string_view> name_none{"gezin_aangemeld",
                                               "gezin_afgesloten",
                                               "persoon_toegevoegd",
                                               "relatie_vastgelegd",
                                               "relatie_beeindigd",
                                               "gezag_vastgelegd",
                                               "regisseur_aangewezen",
                                               "regisseur_gestopt",
                                               "betrokkene_toegevoegd",
                                               "betrokkene_vertrokken",
                                               "contact_gehad",
                                               "schakelmoment_gemarkeerd",
                                               "schoolverzuim_begonnen",
                                               "schoolverzuim_beeindigd",
                                               "diagnose_gesteld",
                                               "evaluatie_gehouden",
                                               "regisseur_naar_achtergrond",
                                               "waarnemer_aangewezen",
                                               "duo_gevormd",
                                               "duo_gestopt",
                                               "zicht_aangeboden",
                                               "zicht_aanvaard",
                                               "jim_gekozen",
                                               "jim_gestopt",
                                               "contact_gemist",
                                               "gezin_zocht_contact",
                                               "waakvlam_afgesproken",
                                               "waakvlam_gestopt",
                                               "notitie_gemaakt",
                                               "dreiging_vastgesteld",
                                               "plaats_gedeeld",
                                               "plaats_niet_meer_gedeeld",
                                               "plaats_vrijgegeven",
                                               "grondslag_vastgelegd",
                                               "delen_geweigerd",
                                               "weigering_ingetrokken",
                                               "stuk_onthouden",
                                               "stuk_betwist",
                                               "betwisting_afgerond",
                                               "belang_gemeld",
                                               "belang_voorbij",
                                               "dossier_beschermd",
                                               "wilsonbekwaam_verklaard",
                                               "weer_wilsbekwaam",
                                               "noodtoegang_geopend",
                                               "noodtoegang_beoordeeld",
                                               "voorlopige_hechtenis_geschorst",
                                               "noodgegeven_vastgelegd",
                                               "doorverwezen",
                                               "termijn_pauze_gevraagd",
                                               "ervaring_gedeeld",
                                               "kind_verwacht",
                                               "kind_geboren",
                                               "persoon_overleden",
                                               "incident_gemeld",
                                               "gezinsplan_gemaakt",
                                               "standpunt_gegeven",
                                               "veiligheidsplan_gemaakt",
                                               "veiligheidsfase_bereikt",
                                               "veiligheidsteam_gevraagd",
                                               "veiligheidsteam_aangesloten",
                                               "probleem_gezien",
                                               "passende_plek_afgesproken",
                                               "gebeurtenis_ingetrokken"};
    for (const Event& event : events_of_every_kind(Vulling::volledig)) {
        const bool names_one = in_short(event.inhoud).ends_with(":sleutel-1");
        EXPECT_EQ(names_one, !name_none.contains(soort_of(event))) << soort_of(event);
    }
}

}  // namespace
}  // namespace naast
