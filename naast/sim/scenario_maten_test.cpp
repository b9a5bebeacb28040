#include "naast/sim/scenario_maten.h"

#include <gtest/gtest.h>

namespace naast::sim {
namespace {

TEST(ScenarioMatenTest, TurnsEachUnitIntoItsBasis) {
    struct Row {
        Grootheid grootheid;
        const char* naam;
        double basis;
    };
    const Row rows[] = {
        {Grootheid::periode, "minuten", 1},
        {Grootheid::periode, "uren", 60},
        {Grootheid::periode, "dagen", 1440},
        {Grootheid::periode, "weken", 10'080},
        {Grootheid::periode, "maanden", 43'830},
        {Grootheid::periode, "jaren", 525'960},
        {Grootheid::duur, "minuten", 1},
        {Grootheid::duur, "uren", 60},
        {Grootheid::duur, "dagen", 1440},
        {Grootheid::duur, "weken", 10'080},
        {Grootheid::duur, "maanden", 43'830},
        {Grootheid::duur, "jaren", 525'960},
        {Grootheid::duur, "werkdagen", 1440},
        {Grootheid::tempo, "per minuut", 1},
        {Grootheid::tempo, "per uur", 1.0 / 60},
        {Grootheid::tempo, "per dag", 1.0 / 1440},
        {Grootheid::tempo, "per week", 1.0 / 10'080},
        {Grootheid::tempo, "per maand", 1.0 / 43'830},
        {Grootheid::tempo, "per jaar", 1.0 / 525'960},
        {Grootheid::deel, "procent", 0.01},
        {Grootheid::deel, "deel", 1},
        {Grootheid::plekken, "plekken", 1},
        {Grootheid::gezinnen, "gezinnen", 1},
        {Grootheid::fte, "fte", 1},
        {Grootheid::caseload, "gezinnen per fte", 1},
        {Grootheid::meerwerk, "plekken per wachtende", 1},
        {Grootheid::bedrag, "euro", 100},
        {Grootheid::dagprijs, "euro per dag", 100},
        {Grootheid::dagprijs, "euro per week", 100.0 / 7},
        {Grootheid::dagprijs, "euro per maand", 1200 / 365.25},
        {Grootheid::dagprijs, "euro per werkdag", 100},
        {Grootheid::jaarprijs, "euro per fte per jaar", 100},
    };
    EXPECT_EQ(std::size(rows), eenheden().size());
    for (const Row& row : rows) {
        const Eenheid* eenheid = find_eenheid(row.grootheid, row.naam);
        ASSERT_NE(eenheid, nullptr) << row.naam;
        EXPECT_EQ(eenheid->to_basis(1), row.basis) << row.naam;
        EXPECT_GE(limits_in(*eenheid).most, 1) << row.naam;
    }
}

TEST(ScenarioMatenTest, OnlyWorkingDaysCountOnTheirOwnCalendar) {
    for (const Eenheid& eenheid : eenheden())
        EXPECT_EQ(eenheid.telling == Telling::werkdagen,
                  eenheid.naam == "werkdagen" || eenheid.naam == "euro per werkdag");
}

TEST(ScenarioMatenTest, APercentIsExactlyWhatTheShareIs) {
    EXPECT_EQ(find_eenheid(Grootheid::deel, "procent")->to_basis(70), 0.7);
}

TEST(ScenarioMatenTest, AUnitBelongsToOneKindOfNumber) {
    EXPECT_EQ(find_eenheid(Grootheid::tempo, "dagen"), nullptr);
    EXPECT_EQ(find_eenheid(Grootheid::duur, ""), nullptr);
    EXPECT_EQ(names_of(Grootheid::deel, "of"), "\"deel\" of \"procent\"");
    EXPECT_EQ(names_of(Grootheid::fte, "of"), "\"fte\"");
    EXPECT_EQ(first_of(Grootheid::tempo), "per minuut");
}

TEST(ScenarioMatenTest, WhatBinaryAddedGoes) {
    EXPECT_EQ(in_decimals(400 * 1.1), 440);
    EXPECT_EQ(in_decimals(0.7 + 0.1), 0.8);
    EXPECT_EQ(in_decimals(0.3 - 0.2), 0.1);
    EXPECT_EQ(in_decimals(-0.25), -0.25);
    EXPECT_EQ(in_decimals(0), 0);
    EXPECT_EQ(in_decimals(123'456.789'012), 123'456.789'012);
    EXPECT_NE(in_decimals(1.001), 1) << "what was written stays";
}

}  // namespace
}  // namespace naast::sim
