#include "naast/register/register.h"

#include "naast/dossier/testing.h"
#include "naast/events/segmenten.h"
#include "naast/ledger/memory_store.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;
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

// In the middle of a day.
Instant noon(const std::string& day) {
    return Instant{date(day)} + std::chrono::hours{12};
}

std::vector<Happened> story(const std::string& naam,
                            const std::string& kind,
                            const std::string& who) {
    return {{"2020-01-10", GezinAangemeld{naam, "Heideveld", {}}},
            {"2020-01-10", PersoonToegevoegd{kind, Gezinsrol::kind, {}, {}}, {"kind"}},
            {"2020-01-10", regisseur(who)}};
}

// "1 3": the families of someone on a day.
std::string of(const Register& the_register, const std::string& who, const std::string& day) {
    std::string text;
    const auto all = the_register.gezinnen_van(who, noon(day));
    for (const Uuid& id : all) text += (text.empty() ? "" : " ") + std::to_string(id.bytes[0]);
    for (int number = 1; number < 6; ++number) {
        const bool is_there = std::find(all.begin(), all.end(), family(number)) != all.end();
        EXPECT_EQ(the_register.is_gezin_van(family(number), who, noon(day)), is_there) << number;
    }
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
    Register fresh(const std::string& made_with = version) { return Register(store, made_with); }

    FixedClock clock{Instant{date("2026-11-24")}};
    MemoryStore store{clock};
    int requests = 0;
};

}  // namespace

TEST_F(RegisterTest, IsEmptyWithoutFamilies) {
    const Register empty = fresh();
    EXPECT_EQ(empty.size(), 0U);
    EXPECT_EQ(of(empty, "ada", "2020-06-01"), "");
}

TEST_F(RegisterTest, FindsTheFamiliesOfSomeoneAndNoOthers) {
    Register all = fresh();
    append(all, happened_in(3, story("Gezin Zandbergen", "Noor", "ada")));
    append(all, happened_in(1, story("Gezin Anker", "Sil", "ada")));
    append(all, happened_in(2, story("Gezin Meermin", "Bo", "bo")));
    EXPECT_EQ(all.size(), 3U);
    EXPECT_EQ(of(all, "ada", "2020-06-01"), "1 3");
    EXPECT_EQ(of(all, "bo", "2020-06-01"), "2");
    EXPECT_EQ(of(all, "dirk", "2020-06-01"), "");
    EXPECT_EQ(of(all, "", "2020-06-01"), "");
}

TEST_F(RegisterTest, KnowsTheFirstLookInAnEmergencyThatWasNotReviewed) {
    const auto with_look = [](int number, const char* day, const std::vector<Happened>& more) {
        auto events = story("Gezin Anker", "Sil", "ada");
        events.push_back(
            {day,
             NoodtoegangGeopend{
                 {{"mo"}, "Mo", team()}, NoodReden::vermissing, {"Het kind is zoek."}, false, {}}});
        events.insert(events.end(), more.begin(), more.end());
        auto stream = happened_in(number, events);
        for (std::size_t i = 3; i < stream.size(); ++i) {
            stream[i].event.herkomst = Herkomst::hier_vastgelegd;
            stream[i].event.bekend_op.reset();
        }
        if (auto* said = std::get_if<NoodtoegangBeoordeeld>(&stream.back().event.inhoud))
            said->gebeurtenis = stream[3].event.id;
        return stream;
    };
    Register all = fresh();
    EXPECT_EQ(all.oudste_onbeoordeeld("mo"), std::nullopt);
    append(all, with_look(1, "2020-03-02", {}));
    append(all, with_look(2, "2020-03-01", {}));
    EXPECT_EQ(all.oudste_onbeoordeeld("mo"), date("2020-03-01"));
    EXPECT_EQ(all.oudste_onbeoordeeld("ada"), std::nullopt);
    EXPECT_EQ(fresh().oudste_onbeoordeeld("mo"), date("2020-03-01"));
    append(all,
           with_look(2,
                     "2020-03-01",
                     {{"2020-03-03", NoodtoegangBeoordeeld{{}, NoodOordeel::terecht, {"Ja."}}}}));
    EXPECT_EQ(all.oudste_onbeoordeeld("mo"), date("2020-03-02"));
    EXPECT_EQ(fresh().oudste_onbeoordeeld("mo"), date("2020-03-02"));
}

TEST_F(RegisterTest, FindsAFamilyOnlyFromTheFirstDayUntilTheLast) {
    auto left = story("Gezin Anker", "Sil", "ada");
    left.push_back({"2020-09-01", regisseur_weg("ada")});
    Register all = fresh();
    append(all, happened_in(1, left));
    EXPECT_EQ(of(all, "ada", "2020-01-09"), "");
    EXPECT_EQ(of(all, "ada", "2020-01-10"), "1");
    EXPECT_EQ(of(all, "ada", "2020-08-31"), "1");
    EXPECT_EQ(of(all, "ada", "2020-09-01"), "");
    EXPECT_EQ(all.size(), 1U);
}

TEST_F(RegisterTest, TakesUpAnAppendWhenItIsToldOfIt) {
    auto longer = story("Gezin Anker", "Sil", "ada");
    Register all = fresh();
    append(all, happened_in(1, longer));
    longer.push_back({"2020-03-01", BetrokkeneToegevoegd{medewerker("bo"), {}}});
    EXPECT_EQ(of(all, "bo", "2020-06-01"), "");
    append(all, happened_in(1, longer));
    EXPECT_EQ(of(all, "bo", "2020-06-01"), "1");
    EXPECT_EQ(all.size(), 1U);
}

TEST_F(RegisterTest, TakesUpWhatWasMadeForAnAppendWithoutReadingIt) {
    const auto stream = happened_in(1, story("Gezin Anker", "Sil", "ada"));
    Register all = fresh();
    std::optional<Register::Made> made;
    const std::string bytes = all.maker(made)(family(1), stream);
    ASSERT_TRUE(made.has_value());
    EXPECT_EQ(made->version, 3);
    EXPECT_EQ(all.version_of(family(1)), 0);
    EXPECT_EQ(bytes, to_bytes(made->ingangen));
    all.refresh({family(1), 3, {}}, made);
    EXPECT_EQ(of(all, "ada", "2020-06-01"), "1") << "nothing was recorded here";
    EXPECT_EQ(all.version_of(family(1)), 3);
}

// A repeated request makes nothing, or makes it for what it was not recorded on.
TEST_F(RegisterTest, ReadsWhatWasNotMadeForThisVersion) {
    auto longer = story("Gezin Anker", "Sil", "ada");
    const auto before = happened_in(1, longer);
    longer.push_back({"2020-03-01", BetrokkeneToegevoegd{medewerker("bo"), {}}});
    Register other = fresh();
    append(other, happened_in(1, longer));
    Register all = fresh();
    all.refresh({family(1), 4, {}}, std::nullopt);
    EXPECT_EQ(of(all, "bo", "2020-06-01"), "1");
    all.refresh({family(1), 4, {}}, Register::Made{3, make_ingangen(before, version)});
    EXPECT_EQ(of(all, "bo", "2020-06-01"), "1") << "made for the version before";
}

TEST_F(RegisterTest, OfTwoThatComeAtOnceTheLaterVersionStays) {
    auto longer = story("Gezin Anker", "Sil", "ada");
    const Ingangen before = make_ingangen(happened_in(1, longer), version);
    longer.push_back({"2020-03-01", BetrokkeneToegevoegd{medewerker("bo"), {}}});
    Register all = fresh();
    all.refresh({family(1), 4, {}},
                Register::Made{4, make_ingangen(happened_in(1, longer), version)});
    all.refresh({family(1), 3, {}}, Register::Made{3, before});
    EXPECT_EQ(of(all, "bo", "2020-06-01"), "1");
}

TEST_F(RegisterTest, ToldOfAFamilyThatIsNotThereItChangesNothing) {
    Register all = fresh();
    append(all, happened_in(1, story("Gezin Anker", "Sil", "ada")));
    all.refresh(family(9));
    EXPECT_EQ(all.size(), 1U);
}

TEST_F(RegisterTest, WhatCannotBeReadOrIsOfAnotherProgramIsMadeAnew) {
    const auto stream = happened_in(1, story("Gezin Anker", "Sil", "ada"));
    Append harmed{family(1), 0, {}, R"({"vorm":2})"};
    for (const RecordedEvent& r : stream)
        harmed.events.push_back({r.event.id, pack(to_segments(r.event))});
    ASSERT_TRUE(store.append({"key", "key", {harmed}}).has_value());
    EXPECT_EQ(of(fresh(), "ada", "2020-06-01"), "1");

    Register older = fresh("naast 0");
    append(older, happened_in(2, story("Gezin Meermin", "Bo", "ada")));
    EXPECT_EQ(of(fresh("naast 1"), "ada", "2020-06-01"), "1 2");
}

// What was kept up append by append is what one finds who starts anew, whether from what is stored
// or from the events.
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

    const Register from_stored = fresh();
    const Register from_events = fresh("naast 2");
    EXPECT_EQ(kept_up.size(), 40U);
    std::size_t found = 0;
    for (Date day = Stories::first_day(); day < Stories::last_day(); day += Days{90}) {
        for (const char* who : {"kees", "ada", "bo"}) {
            const auto now = kept_up.gezinnen_van(who, Instant{day});
            found += now.size();
            ASSERT_EQ(now, from_stored.gezinnen_van(who, Instant{day}));
            ASSERT_EQ(now, from_events.gezinnen_van(who, Instant{day}));
        }
    }
    EXPECT_GT(found, 400U);
}

}  // namespace naast
