// Four words that are closed, and everyone of 2.11 who can ask: each finds what is theirs on some
// way out, and nobody finds more on any. Over the program itself: tests/scenarios.
#include <gtest/gtest.h>

#include "tests/inzage/gevallen_stukken_testing.h"
#include <algorithm>
#include <set>

namespace naast::gevallen {
namespace {

using inzage::SubjectSoort;
using Words = std::set<std::string>;

const std::string place = "Kanarie plaats";
const std::string reporter = "Kanarie melder";
const std::string talk = "Kanarie verhaal";
const std::string note = "Kanarie notitie";

struct Kijker {
    Gebruiker wie;
    Words may{};
};

void PrintTo(const Kijker& kijker, std::ostream* out) {
    *out << kijker.wie.id;
}

const std::vector<Kijker>& everyone() {
    static const std::vector<Kijker> all{
        {werker("kim", lokaal()), {note}},
        {werker("bas", lokaal())},
        {werker("kees", lokaal())},
        {werker("lars", lokaal())},
        {werker("paul", p1()), {talk}},
        {werker("petra", p2())},
        {werker("huub", huisarts())},
        {werker("saskia", de_school())},
        {werker("tess", vt()), {place, reporter}},
        // Of the same desk, and not on the list: who reported can betray a place.
        {werker("ander", vt())},
        {werker("ruud", raad())},
        {werker("gina", gi())},
        {werker("vera", {"Advies- en klachtenbureau", OrganisatieSoort::overig}), {talk}},
        {werker("otto", {"Toezicht", OrganisatieSoort::overig})},
        {mo()},
        {{"dirk", "dirk", lokaal(), SubjectSoort::beheerder}},
        {{"anna", "anna", lokaal(), SubjectSoort::analist}},
        {{"ijw", "ijw", p2(), SubjectSoort::systeem}},
        {burger("mara-d"), {place}},
        {burger("noor-d"), {place, talk}},
        {burger("pim-d")},
        {burger("jay-d")},
        {burger("rob-d")},
        {burger("els-d")},
        {burger("ali")},
        {burger("advocaat")},
        {burger("vreemde")}};
    return all;
}

void plant(Server& server) {
    server.tell(d1());
    server.tell(with(dreiging(),
                     {{"2021-01-01", erbij("lars", lokaal())},
                      {"2021-01-02", BelangGemeld{{{"lars"}, "lars", lokaal()}}},
                      {"2021-01-03", erbij("ander", vt(), BetrokkenRol::anders)},
                      {"2021-01-03", erbij("dirk", lokaal())}}),
                401);
    server.record({e9("plaats"),
                   e11({reporter, OrganisatieSoort::overig}, VrijeTekst{"Gebeld."}),
                   e7("verhaal"),
                   e8("notitie")},
                  501);
    server.tell(
        {{"2021-02-02", PlaatsGedeeld{{{"tess"}, "tess", vt()}, {}}, {"mara", "noor", "sem"}}},
        601);
    server.clock.set(today);
}

Words found_in(const std::string& bytes) {
    Words found;
    for (const std::string& word : {place, reporter, talk, note}) {
        if (holds_word(bytes, word)) found.insert(word);
    }
    // Nor the key of the household.
    if (holds_word(bytes, "kanarie-huis")) found.insert(place);
    return found;
}

class Kanaries : public testing::TestWithParam<Kijker> {};

}  // namespace

TEST_P(Kanaries, AreFoundByWhomTheyAreForAndByNobodyElse) {
    Server server;
    plant(server);
    Words came;
    // Twice: the first time ends with a try at emergency access.
    for (int round = 0; round < 2; ++round) {
        for (const Antwoord& one : ask_all(server, GetParam().wie, family_id().to_text())) {
            const Words found = found_in(bytes_of(one.response));
            const Words& may = GetParam().may;
            check(std::includes(may.begin(), may.end(), found.begin(), found.end()),
                  one.vlak + " holds too much: " + one.response.body);
            came.insert(found.begin(), found.end());
        }
    }
    check(came == GetParam().may, "does not find what is for this one");
    // What is logged of it names kinds, never words.
    for (const std::string& under : {onder_gezin(family_id()), onder_wie(GetParam().wie.id)}) {
        for (const auto& line : server.inzagelog.of(under))
            check(found_in(to_bytes(line.regel)).empty(), "the log holds a word");
    }
}

INSTANTIATE_TEST_SUITE_P(PRV05, Kanaries, testing::ValuesIn(everyone()), [](const auto& one) {
    std::string name = one.param.wie.id;
    std::erase(name, '-');
    return name;
});

}  // namespace naast::gevallen
