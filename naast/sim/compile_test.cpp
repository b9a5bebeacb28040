// What becomes of a scenario in the tables of the kernel.
#include "naast/sim/compile.h"

#include "naast/sim/testing_scenario.h"

namespace naast::sim {
namespace {

using namespace testing_scenario;

Model compiled(const std::string& text) {
    return compile(read_well(text), Kalender{});
}

TEST(CompileTest, MakesMinutesOfTimes) {
    const Model model = compiled(full);
    EXPECT_EQ(model.name, "Alles erin");
    EXPECT_EQ(model.horizon, 525'960);
    EXPECT_EQ(model.warmup, 20'160);
    EXPECT_NEAR(model.tables[model.stations[1].flows[0].service].mean(), 240 * 1440.0, 1);
    EXPECT_NEAR(model.tables[model.stations[1].flows[0].patience].mean(), 500 * 1440.0, 1);
    EXPECT_NEAR(model.tables[model.stations[2].flows[0].service].mean(), 42 * 1440.0, 0.01);
    ASSERT_EQ(model.sources.size(), 2);
    EXPECT_DOUBLE_EQ(model.sources[0].rates[0].per_day, 1);
    EXPECT_DOUBLE_EQ(model.sources[1].rates[0].per_day, 900 / 365.25);
}

TEST(CompileTest, WhoComesHasANumberOfItsOwnThatFollowsFromItsId) {
    const Model model = compiled(full);
    Model other = compiled(
        changed(changed(full, "id = \"politie\"", "id = \"a\""), "id = \"rij\"", "id = \"b\""));
    EXPECT_NE(model.sources[0].number, model.sources[1].number);
    EXPECT_NE(model.sources[0].number, other.sources[0].number);
    EXPECT_EQ(model.sources[1].number, other.sources[1].number);
    EXPECT_NE(model.start[0].number, other.start[0].number);
    // As many as there may be: among a thousand some would have the same.
    std::string text = full;
    for (int i = 0; i < 998; ++i)
        text +=
            "[[instroom]]\nid = \"i" + std::to_string(i) +
            "\"\nnaar = \"hulp\"\ntempo = { waarde = 0, eenheid = \"per dag\", aanname = \"a\" }\n";
    EXPECT_EQ(compiled(text).sources.size(), 1'000) << "compile() asserts that they differ";
}

TEST(CompileTest, MakesPlacesOfStaff) {
    const Model model = compiled(full);
    EXPECT_EQ(model.stations[0].places[0].places, 28);
    EXPECT_EQ(model.stations[0].caseload, 8);
    EXPECT_EQ(model.stations[0].flex_permille, 250);
    EXPECT_EQ(model.stations[0].flex_most, 4);
    EXPECT_EQ(model.stations[1].places[0].places, 400);
    EXPECT_EQ(model.stations[1].caseload, 0);
    EXPECT_GT(model.stations[2].places[0].places, 100'000'000);
    EXPECT_EQ(compiled(changed(full, "waarde = 3.5", "waarde = 3.2")).stations[0].places[0].places,
              25);
}

TEST(CompileTest, AnUrgentClassGoesFirstEverywhere) {
    const Model model = compiled(full);
    EXPECT_EQ(model.class_ids, (std::vector<std::string>{"spoed", "gewoon"}));
    for (const Station& station : model.stations) {
        ASSERT_EQ(station.flows.size(), 2);
        EXPECT_EQ(station.flows[0].priority, 0);
        EXPECT_EQ(station.flows[1].priority, 1);
    }
    EXPECT_EQ(model.sources[0].class_p, (std::vector<double>{1, 0}));
    EXPECT_EQ(model.sources[1].class_p, (std::vector<double>{0, 1}))
        << "the least urgent by default";
}

TEST(CompileTest, MakesRoutes) {
    const Model model = compiled(full);
    const Flow& triage = model.stations[0].flows[0];
    ASSERT_EQ(triage.routes.size(), 2);
    EXPECT_EQ(triage.routes[0].to, 1);
    EXPECT_EQ(triage.routes[0].p, 0.7);
    EXPECT_EQ(triage.routes[1].to, leaves);
    EXPECT_EQ(triage.gives_up_to, leaves);
    EXPECT_EQ(model.stations[1].flows[0].gives_up_to, 2);
    EXPECT_EQ(model.milestones[0].stations, (std::vector<std::uint16_t>{1, 2}));
}

TEST(CompileTest, OnlyADurationInWorkingDaysHasACalendar) {
    const Model model = compiled(full);
    EXPECT_EQ(model.stations[0].calendar, 0);
    EXPECT_EQ(model.stations[0].term.calendar, 0);
    EXPECT_EQ(model.stations[0].term.minutes, 5 * 1440);
    EXPECT_EQ(model.stations[1].calendar, none);
    ASSERT_EQ(model.calendars.size(), 1);
    const auto& days = model.calendars[0].is_working_day;
    // 5 January 2026 is a Monday; Good Friday of that year is 3 April, which is day 88.
    EXPECT_EQ(std::vector<std::uint8_t>(days.begin(), days.begin() + 8),
              (std::vector<std::uint8_t>{1, 1, 1, 1, 1, 0, 0, 1}));
    EXPECT_EQ(days[87], 1);
    EXPECT_EQ(days[88], 0);
    EXPECT_GE(days.size(), 366);
}

TEST(CompileTest, PutsThereWhoIsThereAtTheStart) {
    const Model model = compiled(full);
    ASSERT_EQ(model.start.size(), 1);
    EXPECT_EQ(model.start[0].station, 1);
    EXPECT_EQ(model.start[0].of_class, 1);
    EXPECT_FALSE(model.start[0].in_service);
    EXPECT_EQ(model.start[0].families, 91);
    EXPECT_EQ(model.start[0].since, 43'830);
}

// Finding: 14 calendar days of help were laid against 12 working days of work.
TEST(CompileTest, TimeInServiceIsOnTheClockOfTheLink) {
    const auto since = [](const char* schakel, const char* toestand, const char* sinds) {
        const std::string there = std::string("schakel = \"") + schakel +
                                  "\"\nklasse = \"gewoon\"\n" + "toestand = \"" + toestand + "\"";
        return [=](const char* begin) {
            std::string text = changed(
                full, "schakel = \"hulp\"\nklasse = \"gewoon\"\ntoestand = \"wacht\"", there);
            text = changed(text, "waarde = 1, eenheid = \"maanden\"", sinds);
            return compiled(changed(text, "2026-01-05", begin)).start[0].since;
        };
    };
    const auto two_weeks = since("triage", "in_hulp", "waarde = 14, eenheid = \"dagen\"");
    EXPECT_EQ(two_weeks("2026-01-05"), 7 * 1440) << "Christmas, New Year and two weekends are off";
    EXPECT_EQ(two_weeks("2026-02-02"), 10 * 1440);
    const auto hours = since("triage", "in_hulp", "waarde = 36, eenheid = \"uren\"");
    EXPECT_EQ(hours("2026-01-05"), 0) << "Sunday and half of Saturday";
    EXPECT_EQ(hours("2026-01-06"), 1440) << "Monday and half of Sunday";
    EXPECT_EQ(hours("2026-01-07"), 1440 + 720) << "Tuesday and half of Monday";
    EXPECT_EQ(since("triage", "wacht", "waarde = 36, eenheid = \"uren\"")("2026-01-05"), 36 * 60)
        << "a family waits in the weekend too";
    EXPECT_EQ(since("hulp", "in_hulp", "waarde = 36, eenheid = \"uren\"")("2026-01-05"), 36 * 60);
}

// Finding: 0.29 times 100 is 28.999999999999996 in binary.
TEST(CompileTest, PlacesOfStaffAreThoseOfTheDecimals) {
    const std::string text = changed(full, "waarde = 8,", "waarde = 100,");
    EXPECT_EQ(compiled(changed(text, "waarde = 3.5", "waarde = 0.29")).stations[0].places[0].places,
              29);
}

TEST(CompileTest, EachShapeHasItsMean) {
    for (const char* shape : {"gamma", "lognormaal", "gelijkmatig"}) {
        const Model model =
            compiled(changed(full,
                             "\"lognormaal\", gemiddelde = 240, spreiding = 192",
                             std::string("\"") + shape + "\", gemiddelde = 240, spreiding = 100"));
        EXPECT_NEAR(model.tables[model.stations[1].flows[0].service].mean(), 240 * 1440.0, 1)
            << shape;
    }
}

TEST(CompileTest, WithoutClassesThereIsOne) {
    const Model model = compiled(file_text("scenarios/mmc.toml"));
    EXPECT_EQ(model.classes, 1);
    EXPECT_EQ(model.stations[0].places[0].places, 5);
    EXPECT_TRUE(faults_of(model).empty());
}

}  // namespace
}  // namespace naast::sim
