#include "naast/register/register.h"

#include "naast/dossier/testing.h"
#include "naast/events/segmenten.h"
#include "naast/ledger/memory_store.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;
using testing_dossier::shipped_normen;
using testing_dossier::Stories;

namespace {

const std::string version = "naast 1";

// The id of the event at this place of this family. 0 < number < 100.
Uuid event_of(int number, const Uuid& id) {
    Uuid own = id;
    own.bytes[0] = static_cast<std::uint8_t>(number);
    return own;
}
Uuid family(int number) {
    return event_of(number, family_id());
}

std::vector<RecordedEvent> happened_in(int number, const std::vector<Happened>& story) {
    auto stream = happened(story);
    for (RecordedEvent& r : stream) {
        r.gezin = family(number);
        r.event.id = event_of(number, r.event.id);
        if (auto* withdrawal = std::get_if<GebeurtenisIngetrokken>(&r.event.inhoud))
            withdrawal->gebeurtenis = event_of(number, withdrawal->gebeurtenis);
    }
    return stream;
}

inzage::Gebruiker subject(const std::string& id) {
    return {{id}, id, team()};
}

std::vector<Happened> story(const std::string& naam,
                            const std::string& kind,
                            const std::string& who) {
    return {{"2020-01-10", GezinAangemeld{naam, "Heideveld", {}}},
            {"2020-01-10", PersoonToegevoegd{kind, Gezinsrol::kind, {}, {}}, {"kind"}},
            {"2020-01-10", regisseur(who)}};
}

// "Gezin A; Gezin B"
std::string names(const Register& the_register, const std::string& who, const std::string& day) {
    std::string text;
    for (const auto& regel : the_register.visible_to(subject(who), date(day)))
        text += (text.empty() ? "" : "; ") + regel.samenvatting.naam;
    return text;
}

class RegisterTest : public testing::Test {
protected:
    // Appends what the family has more than was appended before, as the command door does.
    void append(Register& to, const std::vector<RecordedEvent>& stream, std::size_t count) {
        const Uuid gezin = stream.front().gezin;
        Append append{gezin, static_cast<Version>(store.load(gezin).size()), {}, {}};
        const auto first = stream.begin() + append.expected_version;
        const auto last = first + static_cast<std::ptrdiff_t>(count);
        for (auto it = first; it != last; ++it)
            append.events.push_back({it->event.id, pack(to_segments(it->event))});
        append.samenvatting = to.maker()(gezin, {stream.begin(), last});
        const std::string key = "key " + std::to_string(++requests);
        ASSERT_TRUE(store.append({key, key, {append}}).has_value());
        to.refresh(gezin);
    }
    void append(Register& to, const std::vector<RecordedEvent>& stream) {
        append(to, stream, stream.size() - store.load(stream.front().gezin).size());
    }
    Register fresh(const std::string& made_with = version) {
        return {store, shipped_normen(), made_with};
    }

    FixedClock clock{Instant{date("2026-11-24")}};
    MemoryStore store{clock};
    int requests = 0;
};

// All that someone sees in it, as bytes.
std::vector<std::string> seen_in(const Register& the_register, const std::string& who, Date day) {
    std::vector<std::string> seen;
    for (const auto& regel : the_register.visible_to(subject(who), day))
        seen.push_back(regel.gezin.to_text() + " " + to_bytes(regel.samenvatting));
    return seen;
}

}  // namespace

TEST_F(RegisterTest, IsEmptyWithoutFamilies) {
    const Register empty = fresh();
    EXPECT_EQ(empty.size(), 0U);
    EXPECT_EQ(names(empty, "ada", "2020-06-01"), "");
}

TEST_F(RegisterTest, ShowsSomeoneTheirFamiliesByName) {
    Register all = fresh();
    append(all, happened_in(1, story("Gezin Zandbergen", "Noor", "ada")));
    append(all, happened_in(2, story("Gezin Anker", "Sil", "ada")));
    append(all, happened_in(3, story("Gezin Meermin", "Bo", "ada")));
    EXPECT_EQ(all.size(), 3U);
    EXPECT_EQ(names(all, "ada", "2020-06-01"), "Gezin Anker; Gezin Meermin; Gezin Zandbergen");
}

TEST_F(RegisterTest, FamiliesOfOneNameStandByTheirId) {
    Register all = fresh();
    append(all, happened_in(2, story("Gezin Anker", "Sil", "ada")));
    append(all, happened_in(1, story("Gezin Anker", "Noor", "ada")));
    const auto seen = all.visible_to(subject("ada"), date("2020-06-01"));
    ASSERT_EQ(seen.size(), 2U);
    EXPECT_EQ(seen[0].gezin, family(1));
    EXPECT_EQ(seen[1].gezin, family(2));
}

TEST_F(RegisterTest, NothingOfAnotherFamilyShows) {
    Register all = fresh();
    append(all, happened_in(1, story("Gezin Anker", "Sil", "ada")));
    append(all, happened_in(2, story("Gezin Zandbergen", "Noor", "bo")));

    const auto seen = seen_in(all, "ada", date("2020-06-01"));
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_NE(seen.front().find("Gezin Anker"), std::string::npos);
    for (const std::string& other : {std::string("Zandbergen"),
                                     std::string("Noor"),
                                     std::string("\"bo\""),
                                     family(2).to_text()})
        EXPECT_EQ(seen.front().find(other), std::string::npos) << other;
    EXPECT_EQ(names(all, "dirk", "2020-06-01"), "");
}

TEST_F(RegisterTest, ShowsAFamilyOnlyFromTheFirstDayUntilTheLast) {
    auto left = story("Gezin Anker", "Sil", "ada");
    left.push_back({"2020-09-01", regisseur_weg("ada")});
    Register all = fresh();
    append(all, happened_in(1, left));
    EXPECT_EQ(names(all, "ada", "2020-01-09"), "");
    EXPECT_EQ(names(all, "ada", "2020-01-10"), "Gezin Anker");
    EXPECT_EQ(names(all, "ada", "2020-08-31"), "Gezin Anker");
    EXPECT_EQ(names(all, "ada", "2020-09-01"), "");
    EXPECT_EQ(all.size(), 1U);
}

TEST_F(RegisterTest, TakesUpAnAppendWhenItIsToldOfIt) {
    auto longer = story("Gezin Anker", "Sil", "ada");
    Register all = fresh();
    append(all, happened_in(1, longer));
    longer.push_back({"2020-03-01", BetrokkeneToegevoegd{medewerker("bo"), {}}});
    EXPECT_EQ(names(all, "bo", "2020-06-01"), "");
    append(all, happened_in(1, longer));
    EXPECT_EQ(names(all, "bo", "2020-06-01"), "Gezin Anker");
    EXPECT_EQ(all.size(), 1U);
}

TEST_F(RegisterTest, ToldOfAFamilyThatIsNotThereItChangesNothing) {
    Register all = fresh();
    append(all, happened_in(1, story("Gezin Anker", "Sil", "ada")));
    all.refresh(family(9));
    EXPECT_EQ(all.size(), 1U);
}

TEST_F(RegisterTest, ASummaryOfAnotherProgramOrOtherNormsIsMadeAnew) {
    Register older = fresh("naast 0");
    append(older, happened_in(1, story("Gezin Anker", "Sil", "ada")));

    const Register newer = fresh("naast 1");
    const auto seen = newer.visible_to(subject("ada"), date("2020-06-01"));
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_EQ(seen.front().samenvatting.made_with, "naast 1");
    EXPECT_EQ(seen.front().samenvatting.naam, "Gezin Anker");
}

TEST_F(RegisterTest, ASummaryThatCannotBeReadIsMadeAnew) {
    const auto stream = happened_in(1, story("Gezin Anker", "Sil", "ada"));
    Append harmed{family(1), 0, {}, R"({"vorm":1})"};
    for (const RecordedEvent& r : stream)
        harmed.events.push_back({r.event.id, pack(to_segments(r.event))});
    ASSERT_TRUE(store.append({"key", "key", {harmed}}).has_value());
    EXPECT_EQ(names(fresh(), "ada", "2020-06-01"), "Gezin Anker");
}

// What was kept up append by append is what one finds who starts anew, whether from the stored
// summaries or from the events.
TEST_F(RegisterTest, KeptUpIsTheSameAsBuiltAnew) {
    Stories stories(11);
    std::vector<std::vector<RecordedEvent>> families;
    for (int number = 1; number <= 40; ++number) {
        auto made_up = stories.next();
        made_up.front() = {to_text(Stories::first_day()),
                           BetrokkeneToegevoegd{medewerker("kees"), BetrokkenRol::anders}};
        families.push_back(happened_in(number, made_up));
    }
    Register kept_up = fresh();
    for (int busy = 40; busy > 0;) {
        const auto& stream = families[static_cast<std::size_t>(stories.pick(40))];
        const std::size_t done = store.load(stream.front().gezin).size();
        if (done == stream.size()) continue;
        const int left = static_cast<int>(stream.size() - done);
        const int count = 1 + stories.pick(left);
        append(kept_up, stream, static_cast<std::size_t>(count));
        if (count == left) --busy;
    }

    const Register from_summaries = fresh();
    const Register from_events = fresh("naast 2");
    EXPECT_EQ(kept_up.size(), 40U);
    EXPECT_EQ(from_summaries.size(), 40U);
    std::size_t seen = 0;
    for (Date day = Stories::first_day(); day < Stories::last_day(); day += Days{90}) {
        for (const char* who : {"kees", "ada", "bo"}) {
            const auto now = seen_in(kept_up, who, day);
            seen += now.size();
            ASSERT_EQ(now, seen_in(from_summaries, who, day));
            auto anew = seen_in(from_events, who, day);
            for (std::string& text : anew) text.replace(text.find("naast 2"), 7, version);
            ASSERT_EQ(now, anew);
        }
    }
    EXPECT_GT(seen, 400U);
}

}  // namespace naast
