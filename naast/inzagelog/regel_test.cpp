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

Inzageregel regel_in(const std::string& bytes) {
    return std::get<Inzageregel>(logregel_from_bytes(bytes).value());
}

}  // namespace

TEST(Inzageregel, AListComesBackWithWhatEachFamilyShowed) {
    Inzageregel other = example();
    other.als = {inzage::Betrekking::school};
    other.doel = inzage::Doel::samenwerken;
    other.nood = false;
    other.wat = {};
    other.versie = 3;
    const Uuid one = Uuid::parse("00000000-0000-4000-8000-000000000001").value();
    const Uuid two = Uuid::parse("00000000-0000-4000-8000-000000000002").value();
    const auto back =
        logregel_from_bytes(to_bytes(Lijstregel{{{one, example()}, {two, other}}})).value();
    const auto& delen = std::get<Lijstregel>(back).delen;
    ASSERT_EQ(delen.size(), 2U);
    EXPECT_EQ(delen[0].onder, one);
    EXPECT_EQ(delen[0].regel, example());
    EXPECT_EQ(delen[1].onder, two);
    EXPECT_EQ(delen[1].regel, other);
    EXPECT_EQ(std::get<Verwijzing>(logregel_from_bytes(to_bytes(Verwijzing{two})).value()),
              Verwijzing{two});
}

TEST(Inzageregel, ComesBackAsItWas) {
    EXPECT_EQ(regel_in(to_bytes(example())), example());
    const Inzageregel refused =
        geweigerde_regel({"kees", "Kees", {"B"}}, InzageSoort::opdracht, "id");
    EXPECT_EQ(regel_in(to_bytes(refused)), refused);
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
                                     packed("{\"vorm\":3}"),
                                     packed("{\"vorm\":3,\"lijsten\":\"x\"}"),
                                     packed("{\"vorm\":4}"),
                                     packed("{\"vorm\":\"1\"}"),
                                     packed("{\"vorm\":1}"),
                                     packed("{\"vorm\":1,\"wie\":7}")})
        EXPECT_FALSE(logregel_from_bytes(bytes).has_value()) << bytes;
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
