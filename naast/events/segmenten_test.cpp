// Over every event of the stories in cases/.
#include "naast/events/segmenten.h"

#include "naast/events/codec.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <fstream>
#include <set>

namespace {

using namespace naast;

// Also read by codec: what goes in as JSON is what comes back.
std::vector<Event> events_of_the_story() {
    std::ifstream in("cases/ruud-raymond.jsonl");
    std::vector<Event> events;
    for (std::string line; std::getline(in, line);) {
        auto value = parse_strict(line);
        EXPECT_TRUE(value.has_value()) << line;
        auto& object = value->as_object();
        object.erase("gezin");
        auto event = event_from_json(object);
        EXPECT_TRUE(event.has_value()) << line;
        if (event) events.push_back(*event);
    }
    return events;
}

TEST(Segmenten, GiveBackTheEventTheyWereMadeOf) {
    const auto events = events_of_the_story();
    ASSERT_GE(events.size(), 70U);
    for (const Event& event : events) {
        const auto unpacked = unpack(pack(to_segments(event)));
        ASSERT_TRUE(unpacked.has_value());
        EXPECT_EQ(*unpacked, to_segments(event));
        for (const auto read : {from_segments, from_own_segments}) {
            auto back = read(*unpacked);
            ASSERT_TRUE(back.has_value()) << back.error();
            back->id = event.id;  // a column of its own, not in the body
            EXPECT_EQ(to_canonical(event_to_json(*back)), to_canonical(event_to_json(event)));
        }
    }
}

TEST(Segmenten, KeepMedicalWordsApartFromTheEnvelope) {
    int diagnoses = 0;
    for (const Event& event : events_of_the_story()) {
        const auto segments = to_segments(event);
        EXPECT_EQ(segments.front().categorie, Categorie::core);
        if (segments.front().bytes.find("diagnose_gesteld") == std::string::npos) continue;
        ++diagnoses;
        std::set<Categorie> seen;
        for (const Segment& segment : segments) seen.insert(segment.categorie);
        EXPECT_TRUE(seen.contains(Categorie::medical));
    }
    EXPECT_GT(diagnoses, 0);
}

TEST(Segmenten, ABodyThatWasCutOffIsRefusedAtEveryByte) {
    const std::string body = pack(to_segments(events_of_the_story().front()));
    for (std::size_t length = 0; length < body.size(); ++length)
        EXPECT_FALSE(unpack(body.substr(0, length)).has_value()) << length;
    EXPECT_FALSE(unpack(body + "x").has_value());
}

TEST(Segmenten, ATouchedBodyIsRefusedOrAnotherEventButNeverAFault) {
    const Event event = events_of_the_story().front();
    const std::string body = pack(to_segments(event));
    int refused = 0;
    for (std::size_t at = 0; at < body.size(); ++at) {
        std::string touched = body;
        touched[at] = static_cast<char>(touched[at] ^ 0x01);
        const auto segments = unpack(touched);
        if (!segments || !from_segments(*segments)) ++refused;
        // Looks at less, and still makes an event of it or none.
        if (segments) static_cast<void>(from_own_segments(*segments));
    }
    EXPECT_GT(refused, static_cast<int>(body.size()) / 4);
}

}  // namespace
