#include "naast/gezin/adres.h"

#include <gtest/gtest.h>

namespace naast {

TEST(LijktOpAdres, AStreetWithItsNumber) {
    for (const char* naam : {"Kerkstraat 12",
                             "kerkstraat 12",
                             "bij oma, Dorpsweg 3",
                             "Bij moeder (Lindelaan 4a)",
                             "Kerkstr. 12",
                             "Kon. Julianaplein 7-2",
                             "Prinsengracht 263 hs",
                             "Prinsengracht 263hs",
                             "Burgemeester de Vlugtlaan 100-III",
                             "Zeedijk 8",
                             "Oude Kade 1",
                             "Singel 40",
                             "Lindenhof 2",
                             "Leefgroep Lindenhof 2",
                             "Kérkstraat 12 bis",
                             "Wij gaan naar de Kerkstraat 12.",
                             "\"Kerkstraat 12\"",
                             "In de Kerkstraat 12!",
                             "Kerkstraat\xC2\xA0"
                             "12"})
        EXPECT_TRUE(lijkt_op_adres(naam)) << naam;
}

TEST(LijktOpAdres, APostcode) {
    for (const char* naam : {"3511 AB",
                             "bij tante 3511ab",
                             "3511 xk Heideveld",
                             "(3511AB)",
                             "oma 3511 AB.",
                             "3511  AB"})
        EXPECT_TRUE(lijkt_op_adres(naam)) << naam;
}

TEST(LijktOpAdres, NotAName) {
    for (const char* naam : {"",
                             " ",
                             "Bij moeder",
                             "Bij opa en oma aan de weg",
                             "Woonpark 3",
                             "Logeerhuis Anna 24",
                             "Huishouden 2",
                             "Pleeggezin 12",
                             "Groep 14",
                             "Bij moeder 2",
                             "Wonen 18+",
                             "De Vuurtoren 22",
                             "Sinds 2021 en nu",
                             "Bij vader vanaf 2022 in huis",
                             "Woongroep 0800",
                             "0511 AB",
                             "13511 AB",
                             "3511 ABC",
                             "3511 A",
                             "Kerkstraat",
                             "Kerkstraat 123456",
                             "Kerkstraat 12-",
                             "Kerkstraat 12abc",
                             "12 Kerkstraat"})
        EXPECT_FALSE(lijkt_op_adres(naam)) << naam;
}

}  // namespace naast
