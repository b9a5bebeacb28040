// The cases about counts over families, and about asking that something is destroyed. There is no
// page for either, so what holds here is stricter than the design asks: who analyses reads no
// number at all, and a member can make nothing go.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/inzage/gevallen_testing.h"
#include <functional>

namespace naast::gevallen {
namespace {

const Gebruiker anna{"anna", "anna", lokaal(), inzage::SubjectSoort::analist};

// Other families, with as many children of Noor's age in the same municipality.
void tell_family(Server& server, int number, const std::vector<Happened>& besides = {}) {
    const std::string day = "2020-01-02";
    const std::string who = fmt::format("kind-{}", number);
    server.tell(with({{day, GezinAangemeld{fmt::format("Gezin {}", number), "A", {}}},
                      {day, mens("Kanarie", Gezinsrol::kind, "2006-06-01"), {who}},
                      {day, erbij("anna", lokaal())}},
                     besides),
                number * 1'000,
                event_id(900'000 + number));
}
std::vector<Happened> help(int number, const Organisatie& aanbieder, const std::string& day) {
    return {{day,
             HulpGestart{{fmt::format("{}-{}", aanbieder == p1() ? "eerste" : "tweede", number)},
                         HulpSoort::ambulante_begeleiding,
                         GerichtOp::jeugdige,
                         aanbieder},
             {fmt::format("kind-{}", number)}}};
}

// All that Anna reads of one family and of all of them: with seven, and what is told besides.
std::vector<Antwoord> read_by_anna(const std::function<void(Server&)>& besides) {
    Server server;
    server.tell(with(d1(), {{"2020-01-02", erbij("anna", lokaal())}}));
    for (int number = 1; number < 7; ++number)
        tell_family(server, number, help(number, p1(), "2020-02-01"));
    besides(server);
    server.clock.set(today);
    return ask_all(server, anna, family_id().to_text());
}

void check_reads_the_same(const std::function<void(Server&)>& besides) {
    const auto before = read_by_anna([](Server&) {});
    const auto after = read_by_anna(besides);
    ASSERT_EQ(before.size(), after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        const std::string bytes = bytes_of(after[i].response);
        check(bytes == bytes_of(before[i].response), after[i].vlak + ": tells of other families");
        check(!holds_word(bytes, "Kanarie"), after[i].vlak + ": names one of them");
        if (after[i].is_lezen) check(after[i].response.status == 404, after[i].vlak + " is given");
    }
}

TEST(Tellen, A01_who_analyses_reads_no_number_under_ten_or_above) {
    check_reads_the_same([](Server& server) {
        for (int number = 7; number < 27; ++number) tell_family(server, number);
    });
}

TEST(Tellen, A04_nor_what_a_day_added) {
    check_reads_the_same([](Server& server) {
        server.tell(help(1, p2(), "2021-03-14"), 50'000, event_id(900'001));
    });
}

TEST(Tellen, A05_nor_what_tells_one_provider_from_two) {
    check_reads_the_same([](Server& server) {
        for (int number = 1; number < 7; ++number)
            server.tell(
                help(number, p2(), "2020-02-01"), 50'000 + number, event_id(900'000 + number));
    });
}

TEST(Tellen, A08_nor_can_families_be_made_up_to_read_a_number) {
    Server server;
    const std::int64_t before = server.store.last_positie();
    const http::Response refused =
        server.post(anna, "/v1/gezinnen", R"({"naam":"Gezin Verzonnen","gemeente":"A"})");
    check(refused.status >= 400, "is taken");
    check(server.store.last_positie() == before, "a family was made");
    check_reads_the_same([](Server& other) {
        for (int number = 7; number < 16; ++number) tell_family(other, number);
    });
}

// A member asks in person; whoever keeps the keys destroys on the command line, and says on what
// ground. What that does is told in tests/scenarios (F54, F56).
void check_cannot_destroy(const std::string& login, const std::string& body) {
    Server server;
    server.tell(d1());
    server.clock.set(today);
    const std::size_t before = server.events();
    const std::string nowhere = bytes_of(server.post(burger(login), of_family("/nergens"), body));
    for (const char* path : {"/vernietigingen", "/vernietigingsverzoeken", "/intrekkingen/alles"}) {
        const std::string answer = bytes_of(server.post(burger(login), of_family(path), body));
        check(answer == nowhere, std::string(path) + ": is answered\n" + answer);
    }
    check(server.events() == before, "something was recorded");
    check(server.get(werker("kim", lokaal()), of_family()).status == 200, "the family is gone");
}

TEST(Vernietigen, F54_a_youngster_asks_in_person) {
    check_cannot_destroy("noor-d", R"({"wie":["noor"],"trajecten":["t0"]})");
}

TEST(Vernietigen, F56_a_parent_cannot_make_the_family_go) {
    check_cannot_destroy("pim-d", R"({"alles":true})");
}

}  // namespace
}  // namespace naast::gevallen
