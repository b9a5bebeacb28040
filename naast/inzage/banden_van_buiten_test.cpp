#include "naast/inzage/banden_van_buiten.h"

#include "naast/inzage/dagbegin.h"
#include "naast/inzage/testing_dewit.h"

#include <gtest/gtest.h>

namespace naast::inzage {

using namespace testing_dewit;

namespace {

const Medewerker ilse{{"ilse"}, "ilse", lokaal()};
const Medewerker fien{{"fien"}, "fien", lokaal()};
const Medewerker tom{{"tom"}, "tom", {"Politie", OrganisatieSoort::politie}};

// As recorded here, at ten in the morning of the day that it names.
std::vector<RecordedEvent> recorded(const std::vector<Happened>& story) {
    std::vector<RecordedEvent> stream = happened(story);
    for (RecordedEvent& one : stream) {
        one.event.herkomst = Herkomst::hier_vastgelegd;
        one.vastgelegd_op = begin_of(one.event.op) + std::chrono::hours{10};
    }
    return stream;
}
const Vraag all_of_2021{date("2021-12-31"), date("2021-12-31")};

std::vector<Band> on_ticket(const std::vector<RecordedEvent>& stream) {
    return banden_op_ticket(select_events(stream, all_of_2021));
}
std::vector<Band> at_table(const std::vector<Happened>& story) {
    const auto stream = happened(story);
    return banden_aan_tafel(select_events(stream, all_of_2021));
}
Inhoud supervision(const Medewerker& van = {{"kim"}, "kim", lokaal()}) {
    return ToezichtGeopend{{"t1"}, ilse, van.id, {"Klacht over het plan."}};
}
const Instant ten = begin_of(date("2021-03-15")) + std::chrono::hours{10};

}  // namespace

TEST(BandenOpTicket, EachGivesItsOwnTieFromWhenItWasRecordedForItsOwnTime) {
    const auto ties = on_ticket(recorded(
        {{"2021-03-15", supervision()},
         {"2021-03-15", AuditGeopend{{"t2"}, {{"otto"}, "otto", {}}, {"Steekproef."}}},
         {"2021-03-15", IncidentonderzoekGeopend{{"t3"}, fien, ilse, {"Brief verkeerd."}}}}));
    ASSERT_EQ(ties.size(), 3U);
    EXPECT_EQ(ties[0].wie, "ilse");
    EXPECT_EQ(ties[0].betrekking, Betrekking::toezicht);
    EXPECT_EQ(ties[0].venster, (Venster{ten, ten + std::chrono::hours{8}}));
    EXPECT_EQ(ties[1].betrekking, Betrekking::audit);
    EXPECT_EQ(ties[1].venster, (Venster{ten, ten + std::chrono::hours{8}}));
    EXPECT_EQ(ties[2].wie, "fien");
    EXPECT_EQ(ties[2].betrekking, Betrekking::privacyfunctionaris);
    EXPECT_EQ(ties[2].venster, (Venster{ten, ten + std::chrono::minutes{60}}));
}

TEST(BandenOpTicket, OneThatWasTakenOverGivesNothing) {
    EXPECT_TRUE(on_ticket(happened({{"2021-03-15", supervision()}})).empty());
}

TEST(BandenOpTicket, NobodySupervisesOneselfOrIsTheOwnSecondPerson) {
    EXPECT_TRUE(on_ticket(recorded({{"2021-03-15", supervision(ilse)}})).empty());
    EXPECT_TRUE(
        on_ticket(recorded({{"2021-03-15", IncidentonderzoekGeopend{{"t"}, fien, fien, {"x"}}}}))
            .empty());
}

TEST(BandenOpTicket, OneThatIsClosedEndsThenAndNoOther) {
    auto stream = recorded({{"2021-03-15", supervision()},
                            {"2021-03-15", AuditGeopend{{"t2"}, ilse, {"x"}}},
                            {"2021-03-15", TicketGesloten{{"t1"}}}});
    stream.back().vastgelegd_op = ten + std::chrono::hours{1};
    const auto ties = on_ticket(stream);
    EXPECT_EQ(ties[0].venster.until, ten + std::chrono::hours{1});
    EXPECT_EQ(ties[1].venster.until, ten + std::chrono::hours{8});
    // Closing later makes nothing longer.
    stream.back().vastgelegd_op = ten + std::chrono::hours{9};
    EXPECT_EQ(on_ticket(stream)[0].venster.until, ten + std::chrono::hours{8});
}

// Case P34: through the fourteenth day after the table.
TEST(BandenAanTafel, AGuestReadsFromTheAgendaUntilFourteenDaysAfterTheTable) {
    const auto ties =
        at_table({{"2021-03-01", AgendaVastgesteld{{"tafel"}, date("2021-03-10"), {tom, fien}}}});
    ASSERT_EQ(ties.size(), 2U);
    EXPECT_EQ(ties[0].wie, "tom");
    EXPECT_EQ(ties[0].betrekking, Betrekking::tafelgast);
    EXPECT_TRUE(ties[0].alleen_lezen);
    EXPECT_EQ(ties[0].venster,
              (Venster{begin_of(date("2021-03-01")), begin_of(date("2021-03-25"))}));
    EXPECT_EQ(ties[1].wie, "fien");
}

TEST(BandenAanTafel, TheDayOnWhichItWasHeldCounts) {
    const AgendaVastgesteld agenda{{"tafel"}, date("2021-03-10"), {tom}};
    for (const auto& [held, until] :
         {std::pair{"2021-03-17", "2021-04-01"}, std::pair{"2021-03-08", "2021-03-23"}}) {
        const auto ties =
            at_table({{"2021-03-01", agenda}, {held, TafelGehouden{{"tafel"}, {}, {}}}});
        EXPECT_EQ(ties[0].venster.until, begin_of(date(until))) << held;
    }
    EXPECT_EQ(
        at_table({{"2021-03-01", agenda}, {"2021-03-17", TafelGehouden{{"andere"}, {}, {}}}})[0]
            .venster.until,
        begin_of(date("2021-03-25")));
}

}  // namespace naast::inzage
