// What naast events --markdown says.
#include "naast/events/codec.h"
#include "naast/events/testing.h"
#include "naast/events/testing_kinds.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

namespace naast {
namespace {

namespace json = boost::json;
using testing_events::events_of_every_kind;
using testing_events::Vulling;

// What stands under the heading of each kind.
std::map<std::string, std::string> sections(const std::string& page) {
    std::map<std::string, std::string> found;
    std::istringstream in(page);
    std::string heading;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("#"))
            heading = line.starts_with("### ") ? line.substr(4) : "";
        else
            found[heading] += line + "\n";
    }
    return found;
}

std::string example_in(const std::string& section) {
    const std::string begin = "```json\n";
    const auto from = section.find(begin);
    if (from == std::string::npos) return "null";
    const auto until = section.find("\n```", from);
    return section.substr(from + begin.size(), until - from - begin.size());
}

TEST(Markdown, IsTheOneInTheFormats) {
    std::ifstream in("docs/formats/events.md");
    std::stringstream stored;
    stored << in.rdbuf();
    EXPECT_TRUE(events_markdown() == stored.str())
        << "naast events --markdown > docs/formats/events.md";
}

TEST(Markdown, GivesAnExampleOfEveryKindThatTheCodecTakesAndGivesBack) {
    const auto of_kind = sections(events_markdown());
    for (const Event& event : events_of_every_kind(Vulling::kleinst)) {
        const std::string soort(soort_of(event));
        ASSERT_TRUE(of_kind.contains(soort)) << soort;
        const json::value example = json::parse(example_in(of_kind.at(soort)));
        ASSERT_TRUE(example.is_object()) << soort;
        const auto read = event_from_json(example.as_object());
        ASSERT_TRUE(read.has_value()) << soort << ": " << read.error().veld;
        EXPECT_EQ(soort_of(*read), soort);
        json::object written = event_to_json(*read);
        for (const auto& pair : example.as_object())
            EXPECT_EQ(written[pair.key()], pair.value()) << soort << " " << pair.key();
    }
}

// All that can stand in a line: what every event carries in the first table, the rest with its
// kind.
TEST(Markdown, HasARowForEveryField) {
    const std::string page = events_markdown();
    const auto of_kind = sections(page);
    const std::string opening = page.substr(0, page.find("## How to read"));
    for (const Event& event : events_of_every_kind(Vulling::volledig)) {
        const std::string& own = of_kind.at(std::string(soort_of(event)));
        for (const auto& pair : event_to_json(event)) {
            const std::string row = "\n| `" + std::string(pair.key()) + "` |";
            EXPECT_TRUE(opening.find(row) != std::string::npos ||
                        own.find(row) != std::string::npos)
                << soort_of(event) << row;
        }
    }
}

TEST(Markdown, SaysOfEveryKindWhatItMeansInOneSentence) {
    const auto of_kind = sections(events_markdown());
    for (const Event& event : events_of_every_kind(Vulling::kleinst)) {
        const std::string& own = of_kind.at(std::string(soort_of(event)));
        const std::string sentence = own.substr(0, own.find('\n'));
        EXPECT_TRUE(sentence.ends_with('.')) << soort_of(event);
        EXPECT_EQ(std::count(sentence.begin(), sentence.end(), '.'), 1) << sentence;
    }
}

}  // namespace
}  // namespace naast
