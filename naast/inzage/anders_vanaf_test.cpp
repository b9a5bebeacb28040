// What one sees is so until the moment that it names itself: on that rests that it may be kept.
#include "naast/inzage/anders_vanaf.h"

#include "naast/inzage/dagbegin.h"
#include "naast/inzage/testing_dewit.h"
#include "naast/inzage/wereld_van.h"
#include "naast/inzage/zichtbaar.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <random>

namespace naast::inzage {

using namespace testing_dewit;

namespace {

const Organisatie crisis{"Crisisdienst", OrganisatieSoort::overig};
const Medewerker cas{{"cas"}, "cas", lokaal()};
const Medewerker leo{{"leo"}, "leo", lokaal()};
const Medewerker fien{{"fien"}, "fien", lokaal()};
const Medewerker tom{{"tom"}, "tom", {"Politie", OrganisatieSoort::politie}};

Inhoud noodtoegang(std::optional<Medewerker> tweede = {}) {
    return NoodtoegangGeopend{{{"mo"}, "mo", crisis},
                              NoodReden::acuut_gevaar,
                              {"Kind alleen thuis, brand gemeld."},
                              true,
                              std::move(tweede)};
}

// P1 helps a second child.
Happened more_help() {
    return {"2020-01-01",
            HulpGestart{{"t3"}, HulpSoort::opvoedondersteuning, GerichtOp::jeugdige, p1(), {}},
            {"sem"}};
}

// Whatever gives, takes or bounds a right, each with whom it is about.
std::vector<Happened> all_that_changes_rights(const std::string& op) {
    return {
        {op, RegisseurAangewezen{cas, {}}},
        {op, regisseur_weg("kim")},
        {op, erbij("ilse", lokaal())},
        {op, BetrokkeneVertrokken{{"paul"}, {}}},
        {op, HulpGestopt{{"t1"}, StopReden::anders}, {"noor"}},
        {op, HulpGestopt{{"t3"}, StopReden::anders}, {"sem"}},
        {op, MaatregelBeeindigd{{"ots"}, {}}, {"sem"}},
        {op, DreigingVastgesteld{{"pim"}, {}}, {"mara", "noor"}},
        {op, PlaatsGedeeld{{{"kim"}, "kim", lokaal()}, {}}, {"mara"}},
        {op, PlaatsVrijgegeven{{"pim"}, {}}, {"mara"}},
        {op, InlogOntkoppeld{{"noor-d"}}, {"noor"}},
        {op, InlogGekoppeld{{"oma"}, InlogAls::netwerk}, {"mara"}},
        {op, ToestemmingGegeven{{"c1"}, ToestemmingDoel::hulp_afstemmen, {}, {}}, {"noor"}},
        {op, ToestemmingGegeven{{"c2"}, ToestemmingDoel::hulp_afstemmen, {}, {}}, {"mara"}},
        {op, ToestemmingIngetrokken{{"c1"}}, {"noor"}},
        {op, BelangGemeld{{{"bas"}, "bas", lokaal()}}},
        {op, DossierBeschermd{{{{"kim"}, "kim", lokaal()}}}},
        {op, WilsonbekwaamVerklaard{{}}, {"noor"}},
        {op, AgendaVastgesteld{{"tafel"}, date("2021-03-20"), {tom}}},
        {op, CasusbladGemaakt{{"tafel"}, {{"tom"}}, {"Kort."}}, {"noor"}},
        {op, TafelGehouden{{"tafel"}, {}, {}}},
        {op, MeelezenToegestaan{{"c3"}, {Categorie::help}, PersoonId{"mara"}, {}, {}}, {"noor"}},
        {op, StukGedeeld{event_id(26), PersoonId{"noor"}, {}}},
    };
}

const std::vector<Gebruiker> viewers{werker("kim", lokaal()),
                                     werker("bas", lokaal()),
                                     werker("cas", lokaal()),
                                     werker("ilse", lokaal()),
                                     werker("paul", p1()),
                                     werker("tess", vt()),
                                     werker("gina", gi()),
                                     werker("saskia", de_school()),
                                     werker("mo", crisis),
                                     werker("tom", tom.organisatie),
                                     werker("leo", lokaal()),
                                     werker("fien", lokaal()),
                                     burger("mara-d"),
                                     burger("pim-d"),
                                     burger("noor-d"),
                                     burger("oma"),
                                     burger("advocaat")};

bool shows_the_same(const Gezien& a, const Gezien& b) {
    return a.kenmerk == b.kenmerk && a.aanwezig == b.aanwezig && a.doel == b.doel &&
           a.als == b.als && a.wat == b.wat && a.lid == b.lid &&
           a.mag_vastleggen == b.mag_vastleggen && a.stream.size() == b.stream.size();
}

// Recorded here at some minute of a day and a night.
void add_recorded(std::vector<RecordedEvent>& stream, Inhoud inhoud, int minute) {
    stream.push_back(happened({{"2021-03-01", std::move(inhoud)}}).front());
    stream.back().nr = static_cast<std::int64_t>(stream.size());
    stream.back().event.id = event_id(900 + static_cast<int>(stream.size()));
    stream.back().event.herkomst = Herkomst::hier_vastgelegd;
    stream.back().vastgelegd_op =
        parse_instant("2021-03-01T20:00:00Z").value() + std::chrono::minutes{minute};
}

// De Wit with more help of P1, and eight things that change rights at some minute or day of sixty,
// in which summer time begins.
std::vector<RecordedEvent> made_family(std::mt19937_64& dice) {
    const auto roll = [&](int sides) {
        return static_cast<int>(dice() % static_cast<unsigned>(sides));
    };
    std::vector<Happened> story = with(de_wit(), {more_help()});
    for (int i = 0; i < 8; ++i) {
        const std::string day = to_text(date("2021-03-01") + Days{roll(60)});
        const std::string minute = fmt::format("{}T{:02}:{:02}", day, roll(24), roll(60));
        const auto all = all_that_changes_rights(roll(2) == 0 ? day : minute);
        story.push_back(all[static_cast<std::size_t>(roll(static_cast<int>(all.size())))]);
    }
    std::vector<RecordedEvent> stream = happened(story);
    for (int i = 0; i < 2; ++i)
        add_recorded(
            stream, noodtoegang(roll(2) == 1 ? std::optional{cas} : std::nullopt), roll(1440));
    add_recorded(stream, ToezichtGeopend{{"tk1"}, leo, {"kim"}, {"x"}}, roll(1440));
    add_recorded(stream, IncidentonderzoekGeopend{{"tk2"}, fien, leo, {"x"}}, roll(1440));
    add_recorded(stream, TicketGesloten{{"tk1"}}, roll(1440));
    return stream;
}

TEST(AndersVanaf, WhatOneSeesIsTheSameUntilTheMomentItNames) {
    std::mt19937_64 dice(20210315);
    int within_a_day = 0;
    int changed = 0;
    for (int made = 0; made < 60; ++made) {
        const auto stream = made_family(dice);
        for (int look = 0; look < 6; ++look) {
            const Instant nu = parse_instant("2021-03-01T10:00:00Z").value() +
                               std::chrono::minutes{dice() % (100 * 1440)};
            const Instant next_day = begin_of(dutch_day(nu) + Days{1});
            for (const Gebruiker& viewer : viewers) {
                const Gezien now = zichtbaar(stream, viewer, nu);
                ASSERT_GT(now.tot, nu);
                ASSERT_LE(now.tot, next_day);
                within_a_day += now.tot < next_day ? 1 : 0;
                const auto span = static_cast<std::uint64_t>((now.tot - nu).count());
                for (const Instant later : {now.tot - std::chrono::microseconds{1},
                                            nu + std::chrono::microseconds{dice() % span}}) {
                    EXPECT_TRUE(shows_the_same(now, zichtbaar(stream, viewer, later)))
                        << viewer.id << " at " << to_text(nu) << ", differs at " << to_text(later)
                        << ", family " << made;
                }
                changed += shows_the_same(now, zichtbaar(stream, viewer, now.tot)) ? 0 : 1;
            }
        }
    }
    EXPECT_GT(within_a_day, 100);  // what is bounded within a day was there to be missed
    EXPECT_GT(changed, 5);
}

// Thirty days after the help ended are days of 24 hours: over the begin of summer time they end at
// one in the night. That one is still involved with another child does not make it longer.
TEST(AndersVanaf, IsTheHourAtWhichAProviderStopsReading) {
    const auto stream = happened(with(
        de_wit(), {more_help(), {"2021-03-10", HulpGestopt{{"t1"}, StopReden::anders}, {"noor"}}}));
    const auto paul_at = [&](const char* moment) {
        return zichtbaar(stream, werker("paul", p1()), parse_instant(moment).value());
    };
    const Gezien before = paul_at("2021-04-08T22:30:00Z");
    EXPECT_EQ(before.tot, parse_instant("2021-04-08T23:00:00Z").value());
    EXPECT_FALSE(shows_the_same(before, paul_at("2021-04-08T23:00:00Z")));
}

// So that the one above cannot hold by naming a moment too soon, for what goes on for days.
TEST(AndersVanaf, IsTheEndOfTheDayWhenNothingIsBoundedWithinIt) {
    const auto stream = happened(de_wit());
    for (const Gebruiker& viewer : viewers)
        EXPECT_EQ(zichtbaar(stream, viewer, today).tot, begin_of(date("2021-03-16"))) << viewer.id;
}

TEST(AndersVanaf, IsTheMinuteAtWhichSomeoneElseTakesOver) {
    const auto stream = happened(with(de_wit(), {{"2021-03-15T14:30", erbij("ilse", lokaal())}}));
    const Instant handed_over = begin_of(date("2021-03-15")) + std::chrono::minutes{14 * 60 + 30};
    EXPECT_EQ(zichtbaar(stream, werker("kim", lokaal()), today).tot, handed_over);
    EXPECT_EQ(zichtbaar(stream, werker("kim", lokaal()), handed_over).tot,
              begin_of(date("2021-03-16")));
}

TEST(AndersVanaf, IsTheMinuteAtWhichATicketEnds) {
    for (const auto& [wie, inhoud, lasts] :
         {std::tuple{"leo", Inhoud{ToezichtGeopend{{"t"}, leo, {"kim"}, {"x"}}}, 480},
          std::tuple{"fien", Inhoud{IncidentonderzoekGeopend{{"t"}, fien, leo, {"x"}}}, 60}}) {
        auto stream = happened(with(de_wit(), {{"2021-03-15", inhoud}}));
        stream.back().event.herkomst = Herkomst::hier_vastgelegd;
        stream.back().vastgelegd_op = today - std::chrono::minutes{lasts - 10};
        const Gezien seen = zichtbaar(stream, werker(wie, lokaal()), today);
        EXPECT_FALSE(seen.stream.empty()) << wie;
        EXPECT_EQ(seen.tot, today + std::chrono::minutes{10}) << wie;
        EXPECT_TRUE(zichtbaar(stream, werker(wie, lokaal()), seen.tot).stream.empty()) << wie;
    }
}

TEST(AndersVanaf, IsTheMinuteAtWhichEmergencyAccessEnds) {
    auto stream = happened(with(de_wit(), {{"2021-03-15", noodtoegang()}}));
    stream.back().event.herkomst = Herkomst::hier_vastgelegd;
    stream.back().vastgelegd_op = today - std::chrono::minutes{50};
    const Gezien seen = zichtbaar(stream, werker("mo", crisis), today);
    EXPECT_FALSE(seen.stream.empty());
    EXPECT_EQ(seen.tot, today + std::chrono::minutes{10});
    EXPECT_TRUE(zichtbaar(stream, werker("mo", crisis), seen.tot).stream.empty());
}

}  // namespace
}  // namespace naast::inzage
