#include "naast/gezin/opdrachten.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace naast {

using namespace testing_events;

namespace {

const Date today = date("2020-10-01");

Gezin folded(const std::vector<Happened>& story) {
    return fold_of<Gezin>(happened(story), to_text(today), to_text(today));
}

const std::vector<Happened> family{{"2020-01-10", aangemeld()},
                                   {"2020-01-10", persoon(Gezinsrol::moeder), {"moeder"}},
                                   {"2020-01-10", persoon(), {"sil"}},
                                   {"2020-01-10", regisseur("ada")}};

LegContactVast with(const std::vector<PersoonId>& met) {
    return {date("2020-09-30"), met, ContactVorm::gesprek, Strekking::gewoon, {}};
}
WisselRegisseur to(const std::string& id, const std::string& op) {
    return {date(op), medewerker(id), WisselReden::vertrek, {"Gaat weg."}};
}
TrekGebeurtenisIn undo(int place) {
    return {event_id(place), IntrekReden::dubbel, {"Stond er dubbel."}};
}

// "vereist met[1]: Deze persoon ...", or empty if it was accepted. Both languages are always there.
std::string refusal(const Decision& decision) {
    if (decision) return "";
    const Weigering& w = decision.error();
    EXPECT_TRUE(w.reden.nl.ends_with('.')) << w.reden.nl;
    EXPECT_TRUE(w.reden.en.ends_with('.')) << w.reden.en;
    EXPECT_NE(w.reden.nl, w.reden.en);
    const std::string grond = w.grond == Weigeringsgrond::vereist                 ? "vereist"
                              : w.grond == Weigeringsgrond::precies_een_regisseur ? "een regisseur"
                                                                                  : "other";
    return grond + " " + w.veld + ": " + w.reden.nl;
}

Gezin after(Gezin gezin, const std::vector<Event>& events) {
    for (const Event& event : events) {
        RecordedEvent recorded;
        recorded.event = event;
        recorded.vastgelegd_op = Instant{today};
        evolve(gezin, {&recorded, feit_of(recorded)});
    }
    return gezin;
}

}  // namespace

TEST(FAM21, AContactIsRecordedAsItWasAskedForTheOrganisationOfWhoAsks) {
    const LegContactVast asked{today,
                               {{"moeder"}, {"sil"}},
                               ContactVorm::huisbezoek,
                               Strekking::afspraak,
                               VrijeTekst{"Volgende week weer."}};
    const auto decision = decide(folded(family), asked, team(), today);

    ASSERT_TRUE(decision);
    ASSERT_EQ(decision->size(), 1U);
    const Event& event = decision->front();
    EXPECT_EQ(event.op, PartialDate{today});
    EXPECT_EQ(event.betreft, (std::vector<PersoonId>{{"moeder"}, {"sil"}}));
    EXPECT_EQ(event.herkomst, Herkomst::hier_vastgelegd);
    const auto& recorded = std::get<ContactGehad>(event.inhoud);
    EXPECT_EQ(recorded.organisatie, team());
    EXPECT_EQ(recorded.vorm, ContactVorm::huisbezoek);
    EXPECT_EQ(recorded.strekking, Strekking::afspraak);
    EXPECT_EQ(recorded.tekst, VrijeTekst{"Volgende week weer."});
}

TEST(FAM21, AContactOfADayToComeIsRefused) {
    LegContactVast asked = with({{"sil"}});
    asked.op = today + Days{1};
    EXPECT_EQ(refusal(decide(folded(family), asked, team(), today)),
              "vereist op: Deze datum is nog niet geweest. Kies vandaag of eerder.");
}

TEST(FAM21, AContactWithSomeoneOfAnotherFamilyIsRefusedAndSaysWhich) {
    EXPECT_EQ(refusal(decide(folded(family), with({{"sil"}, {"noor"}}), team(), today)),
              "vereist met[1]: Deze persoon hoort niet bij dit gezin.");
}

TEST(FAM21, AContactWithNobodyIsRefusedUnlessProfessionalsTalkedAmongThemselves) {
    for (const auto text : enum_texts<ContactVorm>()) {
        LegContactVast asked = with({});
        asked.vorm = parse_enum<ContactVorm>(text).value();
        EXPECT_EQ(
            refusal(decide(folded(family), asked, team(), today)),
            asked.vorm == ContactVorm::overleg ? "" : "vereist met: Kies met wie u contact had.")
            << text;
    }
}

TEST(COO01, AnotherRegisseurComesInOneStepWithNoDayOfNoneOrTwo) {
    const Gezin before = folded(family);
    const auto decision = decide(before, to("bo", "2020-09-01"), today);

    ASSERT_TRUE(decision);
    ASSERT_EQ(decision->size(), 2U);
    const auto& stopped = std::get<RegisseurGestopt>(decision->front().inhoud);
    EXPECT_EQ(stopped.medewerker, MedewerkerId{"ada"});
    EXPECT_EQ(stopped.reden, WisselReden::vertrek);
    EXPECT_EQ(stopped.toelichting, VrijeTekst{"Gaat weg."});
    EXPECT_EQ(std::get<RegisseurAangewezen>(decision->back().inhoud).medewerker, medewerker("bo"));

    const Gezin changed = after(before, *decision);
    for (Date day = date("2020-01-10"); day <= today; day += Days{1}) {
        const auto found = changed.regisseurs_on(day);
        ASSERT_EQ(found.size(), 1U) << to_text(day);
        EXPECT_EQ(found.front()->medewerker.id.waarde, day < date("2020-09-01") ? "ada" : "bo");
    }
}

TEST(COO01, AChangeOnADayToComeIsRefused) {
    EXPECT_EQ(refusal(decide(folded(family), to("bo", "2020-10-02"), today)),
              "vereist op: Deze datum is nog niet geweest. Kies vandaag of eerder.");
    EXPECT_EQ(refusal(decide(folded(family), to("bo", "2020-10-01"), today)), "");
}

TEST(COO01, AChangeToTheSamePersonIsRefused) {
    EXPECT_EQ(refusal(decide(folded(family), to("ada", "2020-09-01"), today)),
              "vereist naar: ada is al de regisseur.");
}

TEST(COO01, AChangeIsRefusedWhereThereIsNotExactlyOneWhoGoesOn) {
    const std::string reason =
        "een regisseur op: Op deze dag heeft het gezin niet precies één regisseur die doorgaat. "
        "Herstel dat eerst.";
    struct Row {
        std::string because;
        std::vector<Happened> more;
        std::string op;
        std::string expected;
    };
    const std::vector<Row> table{
        {"on the first day of the present one it may", {}, "2020-01-10", ""},
        {"the day before the present one began", {}, "2020-01-09", reason},
        {"two at once", {{"2020-03-01", regisseur("cas")}}, "2020-09-01", reason},
        {"none any more", {{"2020-03-01", regisseur_weg("ada")}}, "2020-09-01", reason},
        {"one was there, but has stopped since",
         {{"2020-09-15", regisseur_weg("ada")}},
         "2020-09-01",
         reason},
        {"in the time of an earlier one",
         {{"2020-05-01", regisseur_weg("ada")}, {"2020-05-01", regisseur("cas")}},
         "2020-04-30",
         reason},
        {"in the time of the later one",
         {{"2020-05-01", regisseur_weg("ada")}, {"2020-05-01", regisseur("cas")}},
         "2020-05-01",
         ""},
        {"the family is closed",
         {{"2020-08-01", GezinAfgesloten{AfsluitReden::stabiel_veilig, {}}}},
         "2020-09-01",
         reason},
    };
    for (const Row& row : table) {
        auto story = family;
        story.insert(story.end(), row.more.begin(), row.more.end());
        EXPECT_EQ(refusal(decide(folded(story), to("bo", row.op), today)), row.expected)
            << row.because;
    }
}

TEST(Intrekking, IsRecordedTodayAndNamesTheEvent) {
    auto story = family;
    story.push_back({"2020-03-01", contact(), {"sil"}});
    const auto decision = decide(happened(story), undo(5), today);

    ASSERT_TRUE(decision);
    ASSERT_EQ(decision->size(), 1U);
    EXPECT_EQ(decision->front().op, PartialDate{today});
    EXPECT_TRUE(decision->front().betreft.empty());
    const auto& withdrawal = std::get<GebeurtenisIngetrokken>(decision->front().inhoud);
    EXPECT_EQ(withdrawal.gebeurtenis, event_id(5));
    EXPECT_EQ(withdrawal.reden, IntrekReden::dubbel);
    EXPECT_EQ(withdrawal.toelichting, VrijeTekst{"Stond er dubbel."});
}

TEST(Intrekking, OfAnEventThatIsNotInThisFamilyIsRefused) {
    EXPECT_EQ(refusal(decide(happened(family), undo(99), today)),
              "vereist gebeurtenis: Deze gebeurtenis is er niet, of telt al niet meer.");
}

TEST(Intrekking, OfTheSameEventTwiceIsRefused) {
    auto story = family;
    story.push_back({"2020-03-01", contact(), {"sil"}});
    story.push_back({"2020-04-01", GebeurtenisIngetrokken{event_id(5), {}, {"Dubbel."}}});
    EXPECT_EQ(refusal(decide(happened(story), undo(5), today)),
              "vereist gebeurtenis: Deze gebeurtenis is er niet, of telt al niet meer.");
}

TEST(Intrekking, OfWhatOtherEventsNameIsRefusedUntilThoseAreWithdrawn) {
    auto story = family;
    story.push_back({"2020-03-01", contact(), {"sil"}});
    EXPECT_EQ(refusal(decide(happened(story), undo(3), today)),
              "vereist gebeurtenis: Andere gebeurtenissen hangen hiervan af. Trek die eerst in.");

    story.push_back({"2020-04-01", GebeurtenisIngetrokken{event_id(5), {}, {"Dubbel."}}});
    EXPECT_EQ(refusal(decide(happened(story), undo(3), today)), "");
}

TEST(Intrekking, OfAStartThatAnEndNamesIsRefused) {
    auto story = family;
    story.push_back({"2020-03-01", hulp_gestart("h1"), {"sil"}});
    story.push_back({"2020-05-01", hulp_gestopt("h1")});
    EXPECT_FALSE(refusal(decide(happened(story), undo(5), today)).empty());
    EXPECT_EQ(refusal(decide(happened(story), undo(6), today)), "");
}

TEST(Intrekking, OfAnEventThatIsAboutALaterDayMayToo) {
    auto story = family;
    story.push_back({"2021-03-01", contact(), {"sil"}, "2020-09-01"});
    EXPECT_EQ(refusal(decide(happened(story), undo(5), today)), "");
}

TEST(Intrekking, MayItselfBeWithdrawn) {
    auto story = family;
    story.push_back({"2020-03-01", contact(), {"sil"}});
    story.push_back({"2020-04-01", GebeurtenisIngetrokken{event_id(5), {}, {"Dubbel."}}});
    EXPECT_EQ(refusal(decide(happened(story), undo(6), today)), "");
}

TEST(Intrekking, IsNotUndoneWhenTheEventWouldNameSomeoneWhoIsNoLongerThere) {
    auto story = family;
    story.push_back({"2020-03-01", contact(), {"sil"}});
    story.push_back({"2020-04-01", GebeurtenisIngetrokken{event_id(5), {}, {"Dubbel."}}});
    story.push_back({"2020-04-02", GebeurtenisIngetrokken{event_id(3), {}, {"Ander gezin."}}});
    EXPECT_EQ(refusal(decide(happened(story), undo(6), today)),
              "vereist gebeurtenis: Wat hierdoor weer telt, noemt iets dat zelf is ingetrokken. "
              "Herstel dat eerst.");
    EXPECT_EQ(refusal(decide(happened(story), undo(7), today)), "");
}

TEST(LaatWeten, IsACallOfAMemberToWhoDirects) {
    const auto say = [](const char* who, const char* text) {
        return decide(folded(family), LaatWeten{{text}}, PersoonId{who}, today);
    };
    const Decision decision = say("moeder", "Het gaat niet goed.");
    ASSERT_TRUE(decision) << refusal(decision);
    EXPECT_EQ(decision->front().betreft, std::vector<PersoonId>{{"moeder"}});
    const auto& event = std::get<GezinZochtContact>(decision->front().inhoud);
    EXPECT_EQ(event.bij, medewerker("ada").organisatie);
    EXPECT_FALSE(event.beantwoord);
    EXPECT_EQ(refusal(say("sil", "Hoi")), "vereist : Dit kan vanaf 12 jaar. Vraag iemand om hulp.");
    EXPECT_FALSE(decide(folded(family), LaatWeten{{"Hoi"}}, std::nullopt, today));
}

TEST(SchrijfNotitie, IsOfTodayAndAboutMembersOrTheWholeFamily) {
    EXPECT_EQ(refusal(decide(folded(family), SchrijfNotitie{{}, {"Let op"}}, today)), "");
    EXPECT_EQ(refusal(decide(folded(family), SchrijfNotitie{{{"sil"}}, {"Let op"}}, today)), "");
    EXPECT_EQ(refusal(decide(folded(family), SchrijfNotitie{{{"tom"}}, {"x"}}, today)),
              "vereist over: Deze persoon hoort niet bij dit gezin.");
}

TEST(Uitstel, IsForAWhileAndSaysForWhomAndWhy) {
    const auto postpone = [](const char* until, std::vector<PersoonId> betreft) {
        return decide(folded(family),
                      StelSignaleringUit{"FAM-08", std::move(betreft), date(until), {"Vakantie."}},
                      medewerker("ada"),
                      {"u1"},
                      today);
    };
    const Decision decision = postpone("2020-10-15", {{"sil"}});
    ASSERT_TRUE(decision);
    EXPECT_EQ(decision->front().betreft, std::vector<PersoonId>{{"sil"}});
    const auto& event = std::get<SignaleringUitgesteld>(decision->front().inhoud);
    EXPECT_EQ(event.medewerker, medewerker("ada"));
    EXPECT_EQ(event.reden.waarde, "Vakantie.");
    EXPECT_EQ(refusal(postpone("2020-10-01", {})), "vereist totEnMet: Kies een dag na vandaag.");
    EXPECT_EQ(refusal(postpone("2020-11-01", {})), "");
    EXPECT_EQ(refusal(postpone("2020-11-02", {})),
              "vereist totEnMet: Kies een dag binnen een maand. Daarna kunt u opnieuw uitstellen.");
    EXPECT_EQ(refusal(postpone("2020-10-15", {{"tom"}})),
              "vereist betreft: Deze persoon hoort niet bij dit gezin.");
}

TEST(Uitstel, IsEndedByWhoseItIsWhileItLasts) {
    const auto end = [](const char* key, const char* who, Date day) {
        const std::vector<Happened> story{
            {"2020-09-20",
             SignaleringUitgesteld{
                 {"u1"}, medewerker("ada"), "FAM-08", date("2020-10-10"), {"Vakantie."}},
             {"sil"}}};
        return decide(fold_of<Regie>(happened(story), "2030-01-01", "2030-01-01"),
                      BeeindigUitstel{{key}},
                      {who},
                      day);
    };
    const Decision decision = end("u1", "ada", today);
    ASSERT_TRUE(decision);
    EXPECT_EQ(std::get<UitstelBeeindigd>(decision->front().inhoud).uitstel.waarde, "u1");
    EXPECT_FALSE(refusal(end("u2", "ada", today)).empty());
    EXPECT_FALSE(refusal(end("u1", "bo", today)).empty());
    EXPECT_FALSE(refusal(end("u1", "ada", date("2020-10-11"))).empty());
}

}  // namespace naast
