// What naast events --json says, beside what the codec does.
#include "naast/events/codec.h"
#include "naast/events/testing.h"
#include "naast/events/testing_kinds.h"
#include "naast/events/testing_schema.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace naast {
namespace {

namespace json = boost::json;
using testing_events::events_of_every_kind;
using testing_events::SchemaCheck;
using testing_events::Vulling;

// Empty if the schema takes it.
std::string fault_of(const json::object& event) {
    static const json::value schema = json::parse(events_schema());
    json::value without_dialect = schema;
    without_dialect.as_object().erase("$schema");
    return SchemaCheck(schema).fault(without_dialect, event);
}

TEST(Schema, IsTheOneInTheReference) {
    std::ifstream in("docs/reference/events.schema.json");
    std::stringstream stored;
    stored << in.rdbuf();
    EXPECT_EQ(events_schema(), stored.str())
        << "naast events --json > docs/reference/events.schema.json";
}

TEST(Schema, TakesWhatTheCodecTakes) {
    for (const Vulling vulling : {Vulling::kleinst, Vulling::volledig}) {
        for (const Event& event : events_of_every_kind(vulling)) {
            EXPECT_EQ(fault_of(event_to_json(event)), "") << soort_of(event);
        }
    }
}

TEST(Schema, RefusesAMissingFieldThatTheCodecRefuses) {
    for (const Event& event : events_of_every_kind(Vulling::volledig)) {
        const json::object written = event_to_json(event);
        for (const auto& pair : written) {
            json::object shorter = written;
            shorter.erase(pair.key());
            // Known only if taken over: a rule between two fields, which the schema does not hold.
            if (pair.key() == "overgenomen") continue;
            EXPECT_EQ(fault_of(shorter).empty(), event_from_json(shorter).has_value())
                << soort_of(event) << " " << pair.key();
        }
    }
}

TEST(Schema, RefusesAFieldTooMuchAndWrongCounts) {
    for (const Event& event : events_of_every_kind(Vulling::kleinst)) {
        json::object more = event_to_json(event);
        more["onbekend"] = "x";
        EXPECT_NE(fault_of(more), "") << soort_of(event);
        for (const int count : {0, 1, 2}) {
            json::object counted = event_to_json(event);
            counted["betreft"] = json::array(static_cast<std::size_t>(count), "kind");
            EXPECT_EQ(fault_of(counted).empty(), event_from_json(counted).has_value())
                << soort_of(event) << " " << count;
        }
    }
}

}  // namespace
}  // namespace naast
