#include "naast/inzage/zichtbaar.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast::inzage {

using namespace testing_events;

namespace {

const Instant now = parse_instant("2021-03-15T10:00:00Z").value();

Gebruiker gebruiker(const std::string& id, const std::string& naam) {
    return {{id}, naam, team()};
}
const Gebruiker ada = gebruiker("ada", "Ada Kuip");
const Gebruiker bo = gebruiker("bo", "Bo Stam");

std::vector<Relatie> involved() {
    return {{{"ada"}, {date("2021-01-01"), {}}}, {{"bo"}, {date("2021-01-01"), {}}}};
}

// A contact, a note of Ada, and what a child told her.
std::vector<RecordedEvent> stream() {
    auto all = happened({{"2021-02-01", contact(), {"sil"}},
                         {"2021-02-02", NotitieGemaakt{{"Nog eens bellen."}}, {"sil"}},
                         {"2021-02-03", ErvaringGedeeld{{"Ik was bang."}}, {"sil"}}});
    for (RecordedEvent& recorded : all) {
        recorded.event.herkomst = Herkomst::hier_vastgelegd;
        recorded.event.door = {"Ada Kuip", team().naam};
    }
    return all;
}

std::string seen_by(const Gebruiker& who,
                    const std::vector<RecordedEvent>& all = stream(),
                    const std::vector<Relatie>& relations = involved()) {
    std::string text;
    for (const RecordedEvent& recorded : zichtbaar(all, who, relations, now))
        text += (text.empty() ? "" : " ") + std::string(soort_of(recorded.event));
    return text;
}

const std::string all_three = "contact_gehad notitie_gemaakt ervaring_gedeeld";

}  // namespace

TEST(P09, AnOwnNoteIsThereForWhoWroteIt) {
    EXPECT_EQ(seen_by(ada), all_three);
}

TEST(P08, AnOwnNoteIsNotThereForACloseColleague) {
    EXPECT_EQ(seen_by(bo), "contact_gehad");
}

TEST(Zichtbaar, ANoteIsNotThereForANamesakeElsewhere) {
    Gebruiker namesake = ada;
    namesake.id = {"ada-2"};
    namesake.organisatie.naam = "Lokaal team Zandstroom";
    const std::vector<Relatie> relations{{{"ada-2"}, {date("2021-01-01"), {}}}};
    EXPECT_EQ(seen_by(namesake, stream(), relations), "contact_gehad");
}

TEST(Zichtbaar, ANoteIsGoneForItsAuthorOnceThatTieEnded) {
    const std::vector<Relatie> ended{{{"ada"}, {date("2021-01-01"), date("2021-03-15")}}};
    EXPECT_EQ(seen_by(ada, stream(), ended), "contact_gehad");
    const std::vector<Relatie> ends_tomorrow{{{"ada"}, {date("2021-01-01"), date("2021-03-16")}}};
    EXPECT_EQ(seen_by(ada, stream(), ends_tomorrow), all_three);
    const std::vector<Relatie> began_today{{{"ada"}, {date("2021-03-15"), {}}}};
    EXPECT_EQ(seen_by(ada, stream(), began_today), all_three);
}

TEST(Zichtbaar, WhatWasTakenOverWasWrittenByNobodyHere) {
    auto all = stream();
    for (RecordedEvent& recorded : all) recorded.event.herkomst = Herkomst::overgenomen;
    EXPECT_EQ(seen_by(ada, all), "contact_gehad");
}

TEST(Zichtbaar, TheWithdrawalOfWhatIsHiddenIsHiddenAndSoIsItsOwn) {
    auto all = stream();
    const auto withdraw = [&](int place) {
        RecordedEvent recorded = all.front();
        recorded.nr = static_cast<std::int64_t>(all.size()) + 1;
        recorded.event.id = event_id(static_cast<int>(recorded.nr));
        recorded.event.inhoud =
            GebeurtenisIngetrokken{event_id(place), IntrekReden::vergissing, {"Verkeerd gezin."}};
        all.push_back(recorded);
    };
    withdraw(2);  // the note
    withdraw(4);  // and that
    withdraw(1);  // the contact
    EXPECT_EQ(seen_by(bo, all), "contact_gehad gebeurtenis_ingetrokken");
    EXPECT_EQ(seen_by(ada, all),
              all_three +
                  " gebeurtenis_ingetrokken gebeurtenis_ingetrokken "
                  "gebeurtenis_ingetrokken");
}

TEST(Zichtbaar, OnlyNotesConfidentialTalkAndSecretAddressesAreClosed) {
    const auto is_besloten = [](const Inhoud& inhoud) {
        const auto all = happened({{"2021-02-01", inhoud, {"sil"}}});
        return Besloten(all)(all.front().event).has_value();
    };
    EXPECT_TRUE(is_besloten(NotitieGemaakt{{"x"}}));
    EXPECT_TRUE(is_besloten(ErvaringGedeeld{{"x"}}));
    EXPECT_FALSE(is_besloten(contact()));
    EXPECT_FALSE(is_besloten(signaal("s1")));
    EXPECT_FALSE(is_besloten(HuishoudenGevormd{{"thuis"}, "Bij moeder", false}));
    EXPECT_TRUE(is_besloten(HuishoudenGevormd{{"opvang"}, "Opvang", true}));
}

// F36, F37: nobody is on the list of who knows the place, so it is there for nobody; not for who
// recorded it either.
TEST(Zichtbaar, AHouseholdWithASecretAddressAndAMoveThereAreNotThere) {
    auto all = happened({{"2021-02-01", HuishoudenGevormd{{"thuis"}, "Bij vader", false}, {"sil"}},
                         {"2021-02-02", HuishoudenGevormd{{"opvang"}, "Opvang", true}, {"moeder"}},
                         {"2021-02-03", Verhuisd{{"opvang"}}, {"sil"}},
                         {"2021-02-04", Verhuisd{{"thuis"}}, {"sil"}}});
    for (RecordedEvent& recorded : all) {
        recorded.event.herkomst = Herkomst::hier_vastgelegd;
        recorded.event.door = {"Ada Kuip", team().naam};
    }
    EXPECT_EQ(seen_by(bo, all), "huishouden_gevormd verhuisd");
    EXPECT_EQ(seen_by(ada, all), "huishouden_gevormd verhuisd");
}

}  // namespace naast::inzage
