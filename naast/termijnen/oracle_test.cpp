// The count of terms against a second one, written apart from the law (oracle_testing.h).
#include "naast/termijnen/normen.h"
#include "naast/termijnen/oracle_testing.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <array>
#include <numeric>
#include <random>
#include <set>

namespace naast {
namespace {

using testing_oracle::PlainDay;
using testing_oracle::PlainTerm;
using testing_oracle::PlainUnit;

Date to_date(PlainDay day) {
    return date(fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day));
}

struct Unit {
    const char* word;
    PlainUnit plain;
    int longest;
};
constexpr std::array<Unit, 4> units{{{"dagen", PlainUnit::days, 120},
                                     {"werkdagen", PlainUnit::working_days, 60},
                                     {"weken", PlainUnit::weeks, 20},
                                     {"maanden", PlainUnit::months, 14}}};

struct Term {
    const char* word;
    PlainTerm plain;
};

// One random calendar with the terms that are tried on it, for starts in three years.
class World {
public:
    World(std::mt19937& random, int worlds_before)
        : random_(random), first_year_(between(1990, 2058)) {
        // Most years have a few equated days; some worlds have so many that whole weeks are free.
        const int many = worlds_before % 10 == 0 ? between(200, 500) : between(0, 12);
        for (int i = 0; i < many; ++i) equated.insert(any_day(first_year_, first_year_ + 3));
        for (int i = 0; i < 40; ++i) {
            const Unit& unit = units.at(static_cast<std::size_t>(between(0, 3)));
            terms.push_back(
                {unit.word, {between(0, unit.longest), unit.plain, between(0, 1) == 1}});
        }
    }

    PlainDay any_start() { return any_day(first_year_, first_year_ + 2); }

    Normen normen() const {
        std::string dagen;
        for (const PlainDay& day : equated) dagen += to_text(to_date(day)) + ",";
        std::string norms;
        for (std::size_t i = 0; i < terms.size(); ++i) {
            norms += fmt::format(
                "[[norm]]\nid='{}'\nnaam='n'\nname='n'\nstatus='wettelijk'\n"
                "verlenging='{}'\nbron='b'\n"
                "waarde=[{{getal={},eenheid='{}',vanaf=1900-01-01}}]\n",
                i,
                terms[i].plain.legal ? "algemene_termijnenwet" : "geen",
                terms[i].plain.number,
                terms[i].word);
        }
        return Normen::read(norms, "dagen=[" + dagen + "]").value();
    }

    std::set<PlainDay> equated;
    std::vector<Term> terms;

private:
    int between(int least, int most) {
        return std::uniform_int_distribution<int>{least, most}(random_);
    }
    PlainDay any_day(int from_year, int through_year) {
        const int year = between(from_year, through_year);
        const int month = between(1, 12);
        return {year, month, between(1, testing_oracle::days_in_month(year, month))};
    }

    std::mt19937& random_;
    int first_year_;
};

void expect_agreement(const Normen& normen, const World& world, std::size_t nr, PlainDay from) {
    const Term& term = world.terms.at(nr);
    const auto due = normen.due_on(std::to_string(nr), to_date(from), "Heideveld");
    ASSERT_TRUE(due.has_value());
    EXPECT_EQ(to_text(*due), to_text(to_date(last_day(from, term.plain, world.equated))))
        << term.plain.number << " " << term.word << " from " << to_text(to_date(from))
        << (term.plain.legal ? ", a term of law" : "") << ", " << world.equated.size()
        << " equated days";
}

TEST(OracleTest, AgreesOnAHundredThousandTerms) {
    constexpr std::size_t starts_of_each = 10;
    std::mt19937 random{20'211'107};
    std::array<int, 4> seen{};
    for (int worlds = 0; worlds < 250; ++worlds) {
        World world{random, worlds};
        const Normen normen = world.normen();
        for (std::size_t i = 0; i < starts_of_each * world.terms.size(); ++i) {
            const std::size_t nr = i / starts_of_each;
            expect_agreement(normen, world, nr, world.any_start());
            ++seen.at(static_cast<std::size_t>(world.terms[nr].plain.unit));
        }
    }
    EXPECT_EQ(std::accumulate(seen.begin(), seen.end(), 0), 100'000);
    for (const int of_this_unit : seen) EXPECT_GT(of_this_unit, 20'000);
}

TEST(OracleTest, AgreesOnEveryHolidayOfSeventyYears) {
    const testing_oracle::WallCalendar& wall = testing_oracle::wall_calendar();
    const std::size_t until = wall.place_of({2064, 1, 1});
    for (std::size_t place = wall.place_of({1990, 1, 1}); place < until; ++place) {
        const auto& leaf = wall.leaf(place);
        EXPECT_EQ(Kalender::is_feestdag(to_date(leaf.day)), leaf.holiday)
            << to_text(to_date(leaf.day));
    }
}

TEST(OracleTest, AgreesOnWorkingDaysWhenEquatedDaysAreWorkedOn) {
    std::mt19937 random{20'260'515};
    std::uniform_int_distribution<int> any_place{32'873, 58'803};  // 1990 to 2060
    for (int i = 0; i < 2'000; ++i) {
        const auto place = static_cast<std::size_t>(any_place(random));
        const PlainDay from = testing_oracle::wall_calendar().leaf(place).day;
        const Kalender kalender{{to_date(from) + Days{1}, to_date(from) + Days{3}}};
        const int n = i % 30;
        EXPECT_EQ(kalender.add_werkdagen(to_date(from), n, GelijkgesteldeDag::werkdag),
                  to_date(last_day(from, {n, PlainUnit::working_days, false}, {})))
            << n << " from " << to_text(to_date(from));
    }
}

}  // namespace
}  // namespace naast
