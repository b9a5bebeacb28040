#include "naast/tijdlijn/op_de_lijn.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

#include <utility>

namespace naast {

using namespace testing_events;

TEST(OpDeLijn, WhatBeginsOrEndsABarOrIsBackgroundIsNoDotOnTheLine) {
    const std::vector<std::pair<Inhoud, bool>> table{
        {contact(), true},
        {signaal("s1"), true},
        {maatregel("m1"), true},
        {geplaatst("p1"), true},
        {terug_naar_huis("p1"), true},
        {aangemeld(), true},
        {persoon(), false},
        {regisseur("ada"), false},
        {verzuim(), false},
        {signaal_klaar("s1"), false},
        {hulp_gestart("h1"), false},
        {hulp_gestopt("h1"), false},
        {SchakelmomentGemarkeerd{}, false},  // stands above the line
        {GebeurtenisIngetrokken{}, false}};
    for (const auto& [inhoud, expected] : table)
        EXPECT_EQ(staat_op_de_lijn(inhoud), expected) << inhoud.index();
}

}  // namespace naast
