#include "naast/inzagelog/regel.h"

#include "naast/events/segmenten.h"

#include <gtest/gtest.h>

namespace naast {

namespace {

Inzageregel example() {
    return {"kim",
            "Kim de Wit",
            "Lokaal team \"A\"",
            {inzage::Betrekking::regisseur, inzage::Betrekking::duo},
            inzage::Doel::nood,
            true,
            false,
            "",
            InzageSoort::tijdlijn,
            {Categorie::core, Categorie::medical},
            42};
}

}  // namespace

TEST(Inzageregel, ComesBackAsItWas) {
    EXPECT_EQ(regel_from_bytes(to_bytes(example())), example());
    const Inzageregel refused =
        geweigerde_regel({"kees", "Kees", {"B"}}, InzageSoort::opdracht, "id");
    EXPECT_EQ(regel_from_bytes(to_bytes(refused)), refused);
    EXPECT_TRUE(refused.geweigerd);
    EXPECT_TRUE(refused.wat.empty());
}

TEST(Inzageregel, AnotherFormIsNone) {
    const auto packed = [](const std::string& json) { return pack({{Categorie::core, json}}); };
    for (const std::string& bytes : {std::string{},
                                     std::string{"x"},
                                     packed("{}"),
                                     packed("[]"),
                                     packed("{\"vorm\":2}"),
                                     packed("{\"vorm\":1}"),
                                     packed("{\"vorm\":1,\"wie\":7}")})
        EXPECT_EQ(regel_from_bytes(bytes), std::nullopt);
}

TEST(Inzageregel, SaysWhatWasShownAndAsWhat) {
    inzage::Gezien gezien;
    gezien.als = {inzage::Betrekking::school};
    gezien.doel = inzage::Doel::nood;
    gezien.wat = {Categorie::school};
    const Inzageregel regel =
        regel_van({"saskia", "Saskia", {"School"}}, gezien, InzageSoort::lijst, 7);
    EXPECT_EQ(regel.wie, "saskia");
    EXPECT_EQ(regel.organisatie, "School");
    EXPECT_EQ(regel.als, gezien.als);
    EXPECT_TRUE(regel.nood);
    EXPECT_EQ(regel.soort, InzageSoort::lijst);
    EXPECT_EQ(regel.wat, gezien.wat);
    EXPECT_EQ(regel.versie, 7);
}

}  // namespace naast
