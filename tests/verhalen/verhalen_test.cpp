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

}  // namespace naast::verhalen
