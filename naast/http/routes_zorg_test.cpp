#include "naast/http/testing.h"

namespace naast::http {
namespace {

using testing_http::body_of;
using testing_http::field_of;
namespace json = boost::json;

class RoutesZorgTest : public testing_http::OpdrachtTest {
protected:
    json::array open(const std::string& who) { return page(who).at("signalen").as_array(); }
    // The titles of what happened, the last first.
    bool timeline_holds(const std::string& who, const std::string& title) {
        const json::value whole = page(who);
        for (const auto& one : whole.at("tijdlijn").at("gebeurtenissen").as_array()) {
            if (one.at("titel").at("nl").as_string() == title.c_str()) return true;
        }
        return false;
    }

    std::string answer_to(const json::value& signal, const char* how = "opgepakt_en_klaar") {
        return fmt::format(
            R"({{"signaal":"{}","op":"2022-09-12","uitkomst":"{}","tekst":"Besproken."}})",
            signal.at("signaal").as_string().c_str(),
            how);
    }
    static constexpr const char* worry =
        R"({"op":"2022-09-05","over":["ruud","raymond"],"wat":"zorgsignaal",)"
        R"("zorgen":["gedrag_op_school"],"van":{"naam":"Basisschool De Vuurtoren","soort":"school"},)"
        R"("tekst":"Ruud sloeg een ander kind."})";
    static constexpr const char* judgement =
        R"({"op":"2022-09-12","wie":["ruud","raymond"],"oordeel":"onduidelijk",)"
        R"("motivering":"Wij zagen de jongens nog niet samen."})";
    static constexpr const char* plan =
        R"({"op":"2022-09-12","wie":["raymond"],"tekst":"Raymond belt oma.",)"
        R"("letOp":"joris-bakker","afspraak":"Elke week bellen.","bekijkenOp":"2022-09-26"})";
};

TEST_F(RoutesZorgTest, SIG_01_AWorryComesInAboutTwoChildrenAndIsAnswered) {
    ASSERT_TRUE(open("joris-bakker").empty());
    const Response recorded = say("signalen", worry, "joris-bakker");
    ASSERT_EQ(recorded.status, 201) << recorded.body;
    const json::array stands = open("joris-bakker");
    ASSERT_EQ(stands.size(), 1U);
    EXPECT_EQ(stands[0].at("personen"), (json::array{"ruud", "raymond"}));
    EXPECT_EQ(stands[0].at("sinds"), "2022-09-05");
    EXPECT_EQ(stands[0].at("van"), "Basisschool De Vuurtoren");
    EXPECT_EQ(stands[0].at("wat"), "zorgsignaal");
    EXPECT_EQ(stands[0].at("gebeurtenis"), body_of(recorded).at("gebeurtenis"));
    EXPECT_TRUE(timeline_holds("joris-bakker", "Zorgen gedeeld: gedrag op school"));
    ASSERT_EQ(say("signaalantwoorden", answer_to(stands[0]), "joris-bakker").status, 201);
    EXPECT_TRUE(open("joris-bakker").empty());
    EXPECT_TRUE(timeline_holds("joris-bakker", "Zorg of vraag beantwoord"));
    EXPECT_EQ(field_of(say("signaalantwoorden", answer_to(stands[0]), "joris-bakker")), "signaal");
}

// Taken back, it stands open again.
TEST_F(RoutesZorgTest, AnAnswerThatWasAMistakeIsWithdrawn) {
    ASSERT_EQ(say("signalen", worry, "joris-bakker").status, 201);
    const Response answered =
        say("signaalantwoorden", answer_to(open("joris-bakker")[0]), "joris-bakker");
    ASSERT_EQ(answered.status, 201);
    const std::string withdraw =
        fmt::format(R"({{"gebeurtenis":"{}","reden":"vergissing","toelichting":"Ander signaal."}})",
                    body_of(answered).at("gebeurtenis").as_string().c_str());
    EXPECT_EQ(say("intrekkingen", withdraw, "joris-bakker").status, 201);
    EXPECT_EQ(open("joris-bakker").size(), 1U);
}

TEST_F(RoutesZorgTest, WhoWorksWithTheFamilySaysThatThereIsAWorryAndWhoDirectsAnswersIt) {
    const std::size_t before = world_.events();
    EXPECT_EQ(say("signalen", worry, "moeder-van-ruud").status, 403);
    EXPECT_EQ(say("signalen", worry, "kees-de-boer").status, 404);
    EXPECT_EQ(world_.events(), before);
    ASSERT_EQ(say("signalen", worry, "tim-kuipers").status, 201);
    const json::array stands = open("joris-bakker");
    ASSERT_EQ(stands.size(), 1U);
    // What the provider does not see is not there to be answered.
    EXPECT_TRUE(open("tim-kuipers").empty());
    EXPECT_EQ(field_of(say("signaalantwoorden", answer_to(stands[0]), "tim-kuipers")), "signaal");
    EXPECT_EQ(field_of(say("signaalantwoorden",
                           R"({"signaal":"x","op":"2022-09-12","uitkomst":"doorgegeven",)"
                           R"("tekst":"Zo."})",
                           "tim-kuipers")),
              "signaal");
    EXPECT_EQ(say("signaalantwoorden", answer_to(stands[0]), "moeder-van-ruud").status, 403);
    EXPECT_EQ(say("signaalantwoorden", answer_to(stands[0]), "joris-bakker").status, 201);
}

TEST_F(RoutesZorgTest, ARefusalNamesTheField) {
    const auto field = [&](std::string body, const char* part, const char* other) {
        body.replace(body.find(part), std::string(part).size(), other);
        return field_of(say("signalen", body, "joris-bakker"));
    };
    EXPECT_EQ(field(worry, "2022-09-05", "2022-09-13"), "op");
    EXPECT_EQ(field(worry, R"(["ruud","raymond"])", "[]"), "over");
    EXPECT_EQ(field(worry, R"(["gedrag_op_school"])", "[]"), "zorgen");
    EXPECT_EQ(field(worry, "Ruud sloeg een ander kind.", " "), "tekst");
    ASSERT_EQ(say("signalen", worry, "joris-bakker").status, 201);
    EXPECT_EQ(field_of(say("signaalantwoorden",
                           answer_to(open("joris-bakker")[0], "nog_geen_kind"),
                           "joris-bakker")),
              "uitkomst");
}

TEST_F(RoutesZorgTest, SAF_04_SafetyIsJudgedOfEachWhoIsNamed) {
    ASSERT_EQ(say("veiligheidsoordelen", judgement, "joris-bakker").status, 201);
    EXPECT_TRUE(timeline_holds("joris-bakker", "Veiligheid beoordeeld: nog niet duidelijk"));
    EXPECT_EQ(say("veiligheidsoordelen", judgement, "moeder-van-ruud").status, 403);
    const Response no = say("veiligheidsoordelen", judgement, "tim-kuipers");
    EXPECT_EQ(no.status, 400);
    EXPECT_EQ(field_of(no), "");
}

// Of whom nobody said how safe it is, that is told.
TEST_F(RoutesZorgTest, SAF_04_AJudgementOfSomeIsNotComplete) {
    const auto is_told = [&] {
        const json::value whole = page("joris-bakker");
        for (const auto& warning : whole.at("signaleringen").as_array()) {
            if (warning.at("regel") == "SAF-04" && warning.at("open") == true) return true;
        }
        return false;
    };
    ASSERT_EQ(say("veiligheidsoordelen", judgement, "joris-bakker").status, 201);
    EXPECT_TRUE(is_told());
    std::string others = judgement;
    others.replace(others.find(R"("ruud","raymond")"), 16, R"("moeder","vader")");
    ASSERT_EQ(say("veiligheidsoordelen", others, "joris-bakker").status, 201);
    EXPECT_FALSE(is_told());
}

TEST_F(RoutesZorgTest, SAF_15_AJudgementWithoutWhatItIsSeenByIsRefused) {
    std::string empty = judgement;
    empty.replace(empty.find("Wij zagen de jongens nog niet samen."), 36, " ");
    EXPECT_EQ(field_of(say("veiligheidsoordelen", empty, "joris-bakker")), "motivering");
}

TEST_F(RoutesZorgTest, SIG_02_OnlyAReportStartsTheClockAndAJudgementEndsIt) {
    const auto runs = [&] {
        const json::value whole = page("joris-bakker");
        for (const auto& term : whole.at("termijnen").as_array()) {
            const bool is_it = term.at("id").as_string().starts_with("TRM-01:");
            if (is_it && term.at("stand") != "op_tijd" && term.at("stand") != "te_laat_afgerond")
                return true;
        }
        return false;
    };
    ASSERT_EQ(say("signalen", worry, "joris-bakker").status, 201);
    EXPECT_FALSE(runs());
    ASSERT_EQ(say("signaalantwoorden", answer_to(open("joris-bakker")[0]), "joris-bakker").status,
              201);
    std::string report = worry;
    report.replace(report.find("zorgsignaal"), 11, "melding");
    ASSERT_EQ(say("signalen", report, "joris-bakker").status, 201);
    EXPECT_TRUE(runs());
    std::string judged = judgement;
    judged.insert(judged.size() - 1,
                  fmt::format(R"(,"signaal":"{}")",
                              open("joris-bakker")[0].at("signaal").as_string().c_str()));
    ASSERT_EQ(say("veiligheidsoordelen", judged, "joris-bakker").status, 201);
    EXPECT_FALSE(runs());
}

TEST_F(RoutesZorgTest, SAF_03_ASafetyPlanGivesWhoChecksAnActionWithItsDay) {
    const Response made = say("veiligheidsplannen", plan, "joris-bakker");
    ASSERT_EQ(made.status, 201) << made.body;
    EXPECT_EQ(body_of(made).at("gebeurtenissen").as_array().size(), 2U);
    EXPECT_TRUE(timeline_holds("joris-bakker", "Veiligheidsplan gemaakt"));
    const json::value whole = page("joris-bakker");
    const json::array& actions = whole.at("plan").at("afspraken").as_array();
    ASSERT_FALSE(actions.empty());
    EXPECT_EQ(actions.back().at("tekst"), "Elke week bellen.");
    EXPECT_EQ(actions.back().at("uiterlijk"), "2022-09-26");
    std::string unchecked = plan;
    unchecked.replace(unchecked.find("joris-bakker"), 12, "kees-de-boer");
    EXPECT_EQ(field_of(say("veiligheidsplannen", unchecked, "joris-bakker")), "letOp");
    EXPECT_EQ(say("veiligheidsplannen", plan, "tim-kuipers").status, 400);
}

}  // namespace
}  // namespace naast::http
