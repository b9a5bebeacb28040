#include "naast/inzage/plaatstekst.h"

#include <gtest/gtest.h>

namespace naast::inzage {

TEST(Plaatstekst, AnAddressATelephoneAndMailTellAPlace) {
    for (const char* tekst : {"Zij slaapt nu in de Kerkstraat 12.",
                              "De post gaat naar 3511 AB.",
                              "Te bereiken op 0320-123456.",
                              "(0320) 12 34 56",
                              "Bel 0320 12 34 56 12 keer over laten gaan",
                              "bel +31 320 123456",
                              "bel +31 (0)320 123456, na vijf uur",
                              "0031-320-123456",
                              "036 1234567",
                              "mail naar opvang@opvanggouda.example",
                              "jan.de-wit@school.example;"})
        EXPECT_TRUE(kan_plaats_verraden(tekst)) << tekst;
}

TEST(Plaatstekst, WhatIsTheSameEverywhereTellsNone) {
    for (const char* tekst : {"",
                              "Wij spraken over school.",
                              "Bel 06-12345678",
                              "+31 6 12345678",
                              "088 1234567",
                              "0800-1234",
                              "0900 123 45 67",
                              "085-1234567",
                              "In 2021 en 2022 12 keer",
                              "Zaak 10320123456",
                              "Zaak 03201234567",
                              "0032 2 123 45 67",
                              "een @ en meer",
                              "vader@",
                              "@groep.example",
                              "a@b",
                              "€ 0,32 per uur"})
        EXPECT_FALSE(kan_plaats_verraden(tekst)) << tekst;
}

TEST(Plaatstekst, ANameStandsThereAsWordsOfItsOwn) {
    EXPECT_TRUE(noemt("zij is in gouda.", "gouda"));
    EXPECT_TRUE(noemt("gouda", "gouda"));
    EXPECT_TRUE(noemt("niet goudastraat maar gouda", "gouda"));
    EXPECT_TRUE(noemt("bij de horst (opvang)", "de horst"));
    EXPECT_FALSE(noemt("goudastraat", "gouda"));
    EXPECT_FALSE(noemt("vergouda", "gouda"));
    EXPECT_FALSE(noemt("de horsten", "de horst"));
    EXPECT_FALSE(
        noemt("bij \xC3\xA9"
              "ede",
              "ede"));
    EXPECT_FALSE(noemt("in ee", "ee"));
    EXPECT_FALSE(noemt("", "gouda"));
}

}  // namespace naast::inzage
