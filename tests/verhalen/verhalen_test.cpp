// Every story in cases/ is told again, and what the rules raise is laid beside its `.verwacht`.
#include "naast/signalering/testing.h"

#include <gtest/gtest.h>

#include "tests/verhalen/verwacht_testing.h"
#include <filesystem>
#include <set>

namespace naast::verhalen {

namespace {

class Verhaal : public testing::TestWithParam<std::string> {};

TEST_P(Verhaal, RaisesWhatIsExpectedAndNothingElse) {
    const Verwacht verwacht = read_verwacht(verwacht_of(GetParam()));
    const auto stream = read_verhaal(GetParam());
    std::vector<std::string> lines;
    for (const Signalering& s : raised(stream, {verwacht.peildatum, verwacht.peildatum}))
        lines.push_back(to_line(s));
    auto expected = verwacht.warnings;
    std::sort(expected.begin(), expected.end());
    std::sort(lines.begin(), lines.end());
    EXPECT_EQ(lines, expected);
    EXPECT_FALSE(lines.empty() && verwacht.later.empty());
}

TEST_P(Verhaal, ListsAsLaterOnlyWhatIsNotBuilt) {
    const Verwacht verwacht = read_verwacht(verwacht_of(GetParam()));
    for (const Regel* regel : regels())
        EXPECT_FALSE(verwacht.later.contains(std::string(regel->id))) << regel->id;
}

TEST_P(Verhaal, ListsAsNotRaisedOnlyWhatIsBuiltAndStaysSilent) {
    const Verwacht verwacht = read_verwacht(verwacht_of(GetParam()));
    std::set<std::string> built;
    for (const Regel* regel : regels()) built.emplace(regel->id);
    for (const auto& [id, reason] : verwacht.niet) {
        EXPECT_TRUE(built.contains(id)) << id;
        for (const std::string& line : verwacht.warnings)
            EXPECT_FALSE(line.starts_with(id)) << line;
    }
}

// What was said on a day stays said: asked later about that day, as known then, the same comes out.
TEST_P(Verhaal, EveryWarningIsRaisedOnItsFirstDayAndNotTheDayBefore) {
    const Verwacht verwacht = read_verwacht(verwacht_of(GetParam()));
    const auto stream = read_verhaal(GetParam());
    const auto all = raised(stream, {verwacht.peildatum, verwacht.peildatum});
    const auto is_raised_on = [&](const Signalering& wanted, Date day) {
        for (const Signalering& s : raised(stream, {day, day})) {
            if (s.regel == wanted.regel && s.sinds == wanted.sinds) return true;
        }
        return false;
    };
    for (const Signalering& s : all) {
        SCOPED_TRACE(to_line(s));
        EXPECT_TRUE(is_raised_on(s, s.sinds));
        EXPECT_FALSE(is_raised_on(s, s.sinds - Days{1}));
    }
}

TEST_P(Verhaal, EveryWarningNamesEventsOfTheStory) {
    const Verwacht verwacht = read_verwacht(verwacht_of(GetParam()));
    const auto stream = read_verhaal(GetParam());
    for (const Signalering& s : raised(stream, {verwacht.peildatum, verwacht.peildatum})) {
        SCOPED_TRACE(to_line(s));
        EXPECT_FALSE(s.feiten.empty());
        for (const Uuid& feit : s.feiten) {
            EXPECT_TRUE(std::any_of(stream.begin(), stream.end(), [&](const RecordedEvent& r) {
                return r.event.id == feit;
            })) << feit.to_text();
        }
    }
}

TEST_P(Verhaal, IsHistoryThatWasTakenOverWithEachDateGivenOrChosen) {
    for (const RecordedEvent& recorded : read_verhaal(GetParam())) {
        EXPECT_EQ(recorded.event.herkomst, Herkomst::overgenomen);
        EXPECT_TRUE(recorded.event.bekend_op.has_value());
        EXPECT_FALSE(recorded.event.bron.empty()) << recorded.event.id.to_text();
    }
}

std::string name_of(const testing::TestParamInfo<std::string>& info) {
    std::string name = std::filesystem::path(info.param).stem().string();
    std::erase_if(name, [](char c) { return c == '-'; });
    return name;
}

INSTANTIATE_TEST_SUITE_P(Cases, Verhaal, testing::ValuesIn(stories()), name_of);

}  // namespace

// Table 3.1, row 8: on the day on which the Board begins its investigation two things are looked
// at. In the story both are as they should be; were they not, it would be said that same day.
namespace {

const std::string ruud_raymond = "cases/ruud-raymond.jsonl";

template <class S>
RecordedEvent& first_of(std::vector<RecordedEvent>& stream) {
    return *std::find_if(stream.begin(), stream.end(), [](const RecordedEvent& recorded) {
        return std::holds_alternative<S>(recorded.event.inhoud);
    });
}

void move_to(RecordedEvent& recorded, Date day) {
    recorded.event.op = PartialDate{day};
    recorded.event.bekend_op = day;
}

std::optional<Date> first_day_of(const char* regel, const std::vector<RecordedEvent>& stream) {
    const Date long_after = date("2022-09-12");
    for (const Signalering& s : raised(stream, {long_after, long_after})) {
        if (s.regel == regel) return s.sinds;
    }
    return std::nullopt;
}

}  // namespace

TEST(Row8, HelpThatHadStoppedBeforeIsMissedOnTheDayOnWhichTheInvestigationBegins) {
    auto stream = read_verhaal(ruud_raymond);
    EXPECT_EQ(first_day_of("CRT-10", stream), date("2019-10-01"));
    move_to(first_of<HulpGestopt>(stream), date("2019-07-01"));
    EXPECT_EQ(first_day_of("CRT-10", stream), date("2019-07-15"));
}

TEST(Row8, AnEarlierInvestigationIsSeenOnTheDayOnWhichTheNextBegins) {
    auto stream = read_verhaal(ruud_raymond);
    EXPECT_EQ(first_day_of("ANA-21", stream), std::nullopt);
    std::get<OnderzoekGestart>(first_of<OnderzoekGestart>(stream).event.inhoud).vraag =
        OnderzoeksVraag::hulp_nodig;
    RecordedEvent earlier = first_of<OnderzoekGestart>(stream);
    earlier.event.id = Uuid::parse("00000000-0000-4000-8000-000000000001").value();
    earlier.nr = static_cast<std::int64_t>(stream.size()) + 1;
    move_to(earlier, date("2019-01-14"));
    std::get<OnderzoekGestart>(earlier.event.inhoud).onderzoek = {"eerder"};
    stream.push_back(earlier);
    EXPECT_EQ(first_day_of("ANA-21", stream), date("2019-07-15"));
}

}  // namespace naast::verhalen
