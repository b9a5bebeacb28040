#include "naast/events/organisatie_van.h"

#include "naast/events/codec.h"
#include "naast/events/testing.h"
#include "naast/events/testing_kinds.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <set>
#include <string>

namespace naast {
namespace {

using testing_events::events_of_every_kind;
using testing_events::Vulling;

// Empty if there is none.
std::string name_of(const Inhoud& inhoud) {
    const Organisatie* found = organisatie_van(inhoud);
    return found == nullptr ? "" : found->naam;
}

TEST(OrganisatieVan, IsTheOneThatDidIt) {
    EXPECT_EQ(name_of(testing_events::contact()), testing_events::team().naam);
    EXPECT_EQ(name_of(testing_events::hulp_gestart("h")), testing_events::aanbieder().naam);
    // Of a person who is pointed out: where they work.
    EXPECT_EQ(name_of(testing_events::regisseur("an")), testing_events::team().naam);
}

TEST(OrganisatieVan, IsNothingWhereNoneIsNamed) {
    EXPECT_EQ(name_of(testing_events::persoon()), "");
    EXPECT_EQ(name_of(testing_events::signaal("s")), "");  // may name one
    EXPECT_EQ(name_of(testing_events::regisseur_weg("an")), "");
}

// A field of a new kind that holds an organisation in a way that is not looked at would leave that
// organisation off its lane.
TEST(OrganisatieVan, FindsTheOrganisationOfEachKindThatCanNameOne) {
    const std::set<std::string_view> name_several{
        "toestemming_gegeven", "agenda_vastgesteld", "tafel_gehouden", "dossier_beschermd"};
    for (const Event& event : events_of_every_kind(Vulling::volledig)) {
        const std::string written = boost::json::serialize(event_to_json(event));
        const bool names_one = !name_several.contains(soort_of(event)) &&
                               written.find("\"soort\":\"overig\"") != std::string::npos;
        EXPECT_EQ(organisatie_van(event.inhoud) != nullptr, names_one) << soort_of(event);
    }
}

}  // namespace
}  // namespace naast
