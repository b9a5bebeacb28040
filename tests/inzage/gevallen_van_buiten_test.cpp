// Who looks along from outside: that it is told to the family and logged with why, and that who may
// read records nothing. What each sees is in gevallen_hulpverleners_test.cpp.
#include "naast/inzage/dagbegin.h"

#include <gtest/gtest.h>

#include "tests/inzage/gevallen_stukken_testing.h"
#include <algorithm>

namespace naast::gevallen {
namespace {

const Gebruiker kim = werker("kim", lokaal());
const Gebruiker ilse = werker("ilse", lokaal());
const Gebruiker fien = werker("fien", lokaal());
const Gebruiker otto = werker("otto", {"Toezicht", OrganisatieSoort::overig});
const Gebruiker tom = werker("tom", politie());
const Gebruiker mara = burger("mara-d");
const Gebruiker jay = burger("jay-d");

std::string seen_by(Server& server, const Gebruiker& who) {
    return bytes_of(server.get(who, of_family())) +
           bytes_of(server.get(who, of_family("/tijdlijn")));
}
void check_shows(Server& server, const Gebruiker& who, const std::string& word) {
    check(holds_word(seen_by(server, who), word), who.id + " does not see " + word);
}
std::vector<Inzageregel> lines_of(const Server& server, const Gebruiker& who) {
    std::vector<Inzageregel> lines;
    for (const auto& line : server.inzagelog.of(onder_gezin(family_id()))) {
        if (line.regel.wie == who.id) lines.push_back(line.regel);
    }
    return lines;
}

class VanBuiten : public testing::Test {
protected:
    void begin(const std::vector<Stuk>& items) {
        server_.tell(d1());
        server_.record(items, 501);
        server_.clock.set(inzage::begin_of(date("2021-03-15")) +
                          std::chrono::minutes{10 * 60 + 30});
    }
    // Nothing that someone sends is recorded.
    void check_only_reads(const Gebruiker& who) {
        const std::size_t before = server_.events();
        ask_all(server_, who, family_id().to_text());
        check(server_.events() == before, who.id + " recorded something");
        check(holds_word(server_.get(who, of_family()).body, R"("contactVastleggen":false)"),
              who.id + " is told that something can be recorded");
    }
    Server server_;
};

}  // namespace

TEST_F(VanBuiten, P12_TheCoordinatorAndTheFamilySeeWhoLookedAlongAndTheLogSaysForWhat) {
    begin({e1(), toezicht()});
    check_shows(server_, ilse, "Kanarie E1");
    const auto lines = lines_of(server_, ilse);
    check(lines.size() == 2, "not each look is in the log");
    for (const Inzageregel& line : lines) {
        check(line.doel == inzage::Doel::toezicht, "looked for another purpose");
        check(line.als == std::vector{inzage::Betrekking::toezicht}, "as somebody else");
    }
    for (const Gebruiker& who : {kim, mara}) {
        check_shows(server_, who, "toezicht_geopend");
        check_shows(server_, who, "Toezicht: meegekeken door ilse");
        check_shows(server_, who, "Er is een klacht.");
    }
    check_only_reads(ilse);
}

TEST_F(VanBuiten, P12_WhoClosesTheTicketSeesNoMore) {
    begin({e1(), toezicht()});
    check(server_.get(ilse, of_family()).status == 200, "never opened");
    const Instant now = server_.clock.now();
    server_.record(Stuk{{"2021-03-15", TicketGesloten{{"toezicht"}}}, {"ilse", lokaal().naam}},
                   event_id(701));
    server_.clock.set(now);
    check(server_.get(ilse, of_family()).status == 404, "still open");
    check_shows(server_, kim, "toezicht_geopend");
}

TEST_F(VanBuiten, P62_TheFamilySeesTheAuditAndTheAuditorNothingOfTheFamily) {
    begin({e1(), audit()});
    for (const Antwoord& one : ask_all(server_, otto, family_id().to_text())) {
        for (const char* word : {"Kanarie", "Noor", "Mara", "De Wit", "Lokaal team"})
            check(!holds_word(bytes_of(one.response), word), one.vlak + " holds " + word);
    }
    for (const Gebruiker& who : {kim, mara}) check_shows(server_, who, "audit_geopend");
}

TEST_F(VanBuiten, P64_TheFamilySeesThatTwoLookedAndTheLogSaysWhy) {
    begin({e13(), incident_met_gegevens()});
    check_shows(server_, fien, "Kanarie E13");
    const auto lines = lines_of(server_, fien);
    check(!lines.empty(), "not in the log");
    for (const Inzageregel& line : lines) {
        check(line.doel == inzage::Doel::toezicht, "looked for another purpose");
        check(line.als == std::vector{inzage::Betrekking::privacyfunctionaris}, "as another");
    }
    for (const char* word : {"incidentonderzoek_geopend", "ilse"}) check_shows(server_, mara, word);
    // The second person is there; that gives no sight.
    check(server_.get(ilse, of_family()).status == 404, "the second person looks too");
    check_only_reads(fien);
}

TEST_F(VanBuiten, P33_AGuestAtATableRecordsNothing) {
    begin({agenda(), casusblad()});
    check_shows(server_, tom, "Kanarie blad");
    check_only_reads(tom);
}

// They would rest on the little that shows, and say what to do to who does nothing here.
TEST_F(VanBuiten, P33_WhoLooksAlongGetsNoWarningsTermsOrWork) {
    begin({e1(), agenda(), casusblad(), toezicht(), incident_met_gegevens()});
    for (const Gebruiker& who : {tom, ilse, fien}) {
        check(server_.get(who, of_family("/signaleringen")).body == R"({"signaleringen":[]})",
              who.id);
        check(server_.get(who, of_family("/termijnen")).body == R"({"termijnen":[]})", who.id);
        check(holds_word(server_.get(who, "/v1/werk").body, R"("regels":[])"), who.id);
        check(holds_word(server_.get(who, of_family()).body, R"("geenHulpInBeeld":null)"), who.id);
    }
    check(holds_word(server_.get(kim, of_family("/signaleringen")).body, R"("titel")"),
          "none for Kim");
}

// What was opened is not made undone by who opened it, nor by the coordinator.
TEST_F(VanBuiten, P12_ThatSomeoneLookedAlongIsNotWithdrawn) {
    begin({toezicht()});
    const std::string body = R"({"gebeurtenis":")" + event_id(501).to_text() +
                             R"(","reden":"vergissing","toelichting":"Fout."})";
    const http::Response refused = server_.post(kim, of_family("/intrekkingen"), body);
    check(refused.status == 400, "withdrawn");
    check(holds_word(refused.body, "beschermt"), refused.body);
}

TEST_F(VanBuiten, F14_JaySeesWhatHeAllowedAndTheCoordinatorToo) {
    begin({{{"2021-03-01",
             MeelezenToegestaan{{"jay-aan-mara"}, {Categorie::help}, PersoonId{"mara"}, {}, {}},
             {"jay"}},
            {"kim", lokaal().naam}}});
    for (const Gebruiker& who : {kim, jay}) check_shows(server_, who, "meelezen_toegestaan");
}

}  // namespace naast::gevallen
