#include "naast/events/formulier.h"

#include <gtest/gtest.h>

namespace naast {

namespace {

const Formulierveld* field_of(const Formulier& form, std::string_view naam) {
    for (const Formulierveld& field : form.velden) {
        if (field.naam == naam) return &field;
    }
    return nullptr;
}

}  // namespace

TEST(Formulier, AsksWhatTheKindHoldsButForTheKeyOfWhatIsMade) {
    const Formulier form = formulier_van("besluit_genomen");
    EXPECT_EQ(form.betreft, OverWie::vrij);
    EXPECT_EQ(field_of(form, "besluit"), nullptr);
    ASSERT_NE(field_of(form, "beslotenDoor"), nullptr);
    EXPECT_EQ(field_of(form, "beslotenDoor")->vorm, Vorm::medewerker);
    EXPECT_TRUE(field_of(form, "beslotenDoor")->verplicht);
    EXPECT_EQ(field_of(form, "gehoord")->vorm, Vorm::persoon);
    EXPECT_TRUE(field_of(form, "gehoord")->meer);
    EXPECT_FALSE(field_of(form, "gehoord")->verplicht);
    EXPECT_EQ(field_of(form, "advies")->vorm, Vorm::verwijzing);
    EXPECT_EQ(field_of(form, "advies")->naar, "advies");
    EXPECT_FALSE(field_of(form, "advies")->verplicht);
    EXPECT_EQ(field_of(form, "weging")->vorm, Vorm::tekst);
}

TEST(Formulier, OffersEachValueWithItsWords) {
    const Formulier form = formulier_van("contact_gemist");
    const Formulierveld* who = field_of(form, "gemistDoor");
    ASSERT_NE(who, nullptr);
    EXPECT_EQ(who->keuzes,
              (std::vector<Keuze>{{"gezin", {"Het gezin", "The family"}},
                                  {"organisatie", {"De organisatie", "The organisation"}}}));
}

TEST(Formulier, SaysOfHowManyItIs) {
    EXPECT_EQ(formulier_van("waakvlam_gestopt").betreft, OverWie::niemand);
    EXPECT_EQ(formulier_van("relatie_vastgelegd").betreft, OverWie::een);
    EXPECT_EQ(formulier_van("jim_gekozen").betreft, OverWie::minstens_een);
    // About nobody who is there.
    EXPECT_EQ(formulier_van("kind_verwacht").betreft, OverWie::niemand);
}

TEST(Formulier, KnowsEachFormOfAField) {
    EXPECT_EQ(field_of(formulier_van("waakvlam_afgesproken"), "elkeDagen")->vorm, Vorm::getal);
    EXPECT_EQ(field_of(formulier_van("leiding_gewisseld"), "gezinVerteld")->vorm, Vorm::ja_nee);
    EXPECT_EQ(field_of(formulier_van("persoon_toegevoegd"), "geboren")->vorm, Vorm::moment);
    EXPECT_EQ(field_of(formulier_van("maatregel_verlengd"), "looptTotEnMet")->vorm, Vorm::dag);
    EXPECT_EQ(field_of(formulier_van("klacht_ingediend"), "over")->vorm, Vorm::organisatie);
    EXPECT_EQ(field_of(formulier_van("relatie_vastgelegd"), "naar")->vorm, Vorm::persoon);
    EXPECT_EQ(field_of(formulier_van("plaats_niet_meer_gedeeld"), "met")->naar, "medewerker");
    EXPECT_EQ(field_of(formulier_van("stuk_betwist"), "gebeurtenis")->naar, "gebeurtenis");
}

}  // namespace naast
