#include "naast/events/codec.h"

#include "naast/events/testing.h"
#include "naast/events/testing_kinds.h"
#include "naast/events/waarden.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <set>

namespace naast {
namespace {

namespace json = boost::json;
using testing_events::events_of_every_kind;
using testing_events::Vulling;

json::object contact() {
    return json::parse(R"({"soort":"contact_gehad","versie":1,"op":"2019-10-15",
        "door":{"persoon":"redactie","organisatie":"Naast"},"betreft":["ruud"],
        "organisatie":{"naam":"Lokaal team","soort":"lokaal_team"},
        "vorm":"gesprek","strekking":"gewoon"})")
        .as_object();
}

// "field: reason" of the refusal in English; empty if it is taken.
std::string refusal_of(const json::object& object) {
    const auto event = event_from_json(object);
    return event ? std::string{} : event.error().veld + ": " + event.error().reden.en;
}

std::string refusal_of_contact_with(const char* key, json::value value) {
    json::object object = contact();
    object[key] = std::move(value);
    return refusal_of(object);
}

class EveryKind : public testing::TestWithParam<Vulling> {};
INSTANTIATE_TEST_SUITE_P(Codec, EveryKind, testing::Values(Vulling::kleinst, Vulling::volledig));

TEST_P(EveryKind, ComesBackAsItWentIn) {
    for (const Event& event : events_of_every_kind(GetParam())) {
        const json::object written = event_to_json(event);
        const auto back = event_from_json(written);
        ASSERT_TRUE(back.has_value())
            << written << ": " << back.error().veld << " " << back.error().reden.en;
        EXPECT_EQ(back->inhoud.index(), event.inhoud.index()) << written;
        EXPECT_EQ(to_canonical(event_to_json(*back)), to_canonical(written));
    }
}

TEST_P(EveryKind, RefusesAFieldTooMuch) {
    for (const Event& event : events_of_every_kind(GetParam())) {
        json::object written = event_to_json(event);
        written["onbekend"] = "x";
        EXPECT_TRUE(refusal_of(written).starts_with("onbekend: is unknown here; known are: "))
            << soort_of(event);
    }
}

TEST_P(EveryKind, RefusesEachFieldOfAnotherType) {
    for (const Event& event : events_of_every_kind(GetParam())) {
        const json::object written = event_to_json(event);
        for (const auto& pair : written) {
            json::object broken = written;
            broken[pair.key()] = 3.5;
            EXPECT_NE(refusal_of(broken), "") << soort_of(event) << " " << pair.key();
        }
    }
}

TEST(Codec, TheFullestEventOfAKindHasEachOfItsFields) {
    for (const Event& event : events_of_every_kind(Vulling::volledig)) {
        const json::object written = event_to_json(event);
        std::visit(
            [&](const auto& inhoud) {
                std::apply(
                    [&](const auto&... veld) {
                        for (const std::string& naam : {camel_case(veld.naam)...})
                            EXPECT_TRUE(written.contains(naam)) << naam;
                    },
                    inhoud.velden());
            },
            event.inhoud);
    }
}

TEST(Codec, TheLeastEventOfAKindHasNoFieldThatCouldBeLeftOut) {
    for (const Event& event : events_of_every_kind(Vulling::kleinst)) {
        const json::object written = event_to_json(event);
        for (const auto& pair : written) {
            json::object shorter = written;
            shorter.erase(pair.key());
            const bool may_go = pair.key() == "id" || pair.key() == "versie";
            EXPECT_EQ(refusal_of(shorter).empty(), may_go) << soort_of(event) << " " << pair.key();
        }
    }
}

TEST(Codec, TakesTheExampleOfItsHeader) {
    const auto event = event_from_json(contact());
    ASSERT_TRUE(event.has_value());
    EXPECT_EQ(soort_of(*event), "contact_gehad");
    EXPECT_EQ(event->op.to_text(), "2019-10-15");
    EXPECT_EQ(event->datering, Datering::gegeven);
    EXPECT_EQ(event->herkomst, Herkomst::hier_vastgelegd);
    EXPECT_EQ(event->id, Uuid{});
    EXPECT_EQ(std::get<ContactGehad>(event->inhoud).organisatie.naam, "Lokaal team");
}

TEST(Codec, NamesTheFieldAndTheReason) {
    EXPECT_EQ(refusal_of_contact_with("gezin", "x"),
              "gezin: is unknown here; known are: organisatie, vorm, strekking, tekst, id, soort, "
              "versie, op, datering, door, bron, betreft, overgenomen, bekendOp");
    EXPECT_EQ(refusal_of_contact_with("soort", "iets_anders"),
              "soort: is \"iets_anders\" but must be a kind of event that naast events --json "
              "names, such as contact_gehad");
    EXPECT_EQ(refusal_of_contact_with("versie", 2),
              "versie: must be 1: a newer form is unknown here");
    EXPECT_EQ(refusal_of_contact_with("versie", "1"),
              "versie: must be 1: a newer form is unknown here");
    EXPECT_EQ(refusal_of_contact_with("op", "2019-02-30"),
              "op: must be an existing day or a part of one: 2019, 2019-10, 2019-10-15 or "
              "2019-10-15T09:30");
    EXPECT_EQ(refusal_of_contact_with("vorm", "brief"),
              "vorm: must be one of: huisbezoek, gesprek, telefoon, video, overleg, bericht");
    EXPECT_EQ(refusal_of_contact_with("organisatie", json::object{{"naam", "x"}}),
              "organisatie.soort: is missing and must be one of: lokaal_team, veilig_thuis, "
              "raad_voor_de_kinderbescherming, gecertificeerde_instelling, aanbieder, school, "
              "huisarts, jeugdgezondheidszorg, politie, rechtbank, gemeente, overig");
    EXPECT_EQ(refusal_of_contact_with("organisatie", "x"),
              "organisatie: must be an object with naam, soort");
    EXPECT_EQ(refusal_of_contact_with("door", "x"),
              "door: must be an object with persoon and organisatie: who recorded this");
    EXPECT_EQ(refusal_of_contact_with("door", json::object{{"persoon", "x"}}),
              "door.organisatie: is missing and must be a text that is not empty, of at most 200 "
              "characters");
    EXPECT_EQ(refusal_of_contact_with("door",
                                      {{"persoon", "x"}, {"organisatie", "y"}, {"telefoon", "z"}}),
              "door.telefoon: is unknown here; known are: persoon, organisatie");
    EXPECT_EQ(refusal_of_contact_with("betreft", "ruud"), "betreft: must be a list");
    EXPECT_EQ(refusal_of_contact_with("betreft", json::array{"Ruud"}),
              "betreft[0]: must be a key: 1 to 40 characters of a-z, 0-9 and -");
    EXPECT_EQ(refusal_of_contact_with("id", "123"), "id: must be a UUID in lower case");
    EXPECT_EQ(refusal_of_contact_with("overgenomen", "ja"), "overgenomen: must be true or false");
}

TEST(Codec, TextIsBounded) {
    const auto with_source = [](std::size_t length) {
        return refusal_of_contact_with("bron", json::string(length, 'a'));
    };
    EXPECT_EQ(refusal_of_contact_with("bron", " \n\t "),
              "bron: must be a text that is not empty, of at most 4000 characters");
    EXPECT_EQ(with_source(waarden::max_text_length), "");
    EXPECT_EQ(with_source(waarden::max_text_length + 1),
              "bron: must be a text that is not empty, of at most 4000 characters");
    const auto with_name = [](std::size_t length) {
        return refusal_of_contact_with("organisatie",
                                       {{"naam", json::string(length, 'a')}, {"soort", "school"}});
    };
    EXPECT_EQ(with_name(waarden::max_name_length), "");
    EXPECT_EQ(with_name(waarden::max_name_length + 1),
              "organisatie.naam: must be a text that is not empty, of at most 200 characters");
    EXPECT_EQ(refusal_of_contact_with("betreft", json::array{json::string(40, 'a')}), "");
    EXPECT_NE(refusal_of_contact_with("betreft", json::array{json::string(41, 'a')}), "");
}

TEST(Codec, SaysHowManyPersonsAKindIsAbout) {
    for (const Event& event : events_of_every_kind(Vulling::kleinst)) {
        const auto with_persons = [&](int count) {
            json::object written = event_to_json(event);
            json::array persons;
            for (int i = 0; i < count; ++i) persons.push_back("kind");
            written["betreft"] = persons;
            return refusal_of(written);
        };
        const Betreft wanted =
            std::visit([](const auto& inhoud) { return inhoud.betreft; }, event.inhoud);
        const bool is_family = wanted == Betreft::het_gezin;
        const bool needs_one = wanted == Betreft::precies_een || wanted == Betreft::minstens_een;
        EXPECT_EQ(with_persons(0).empty(), !needs_one) << soort_of(event);
        EXPECT_EQ(with_persons(1).empty(), !is_family) << soort_of(event);
        EXPECT_EQ(with_persons(2).empty(), !is_family && wanted != Betreft::precies_een)
            << soort_of(event);
    }
}

TEST(Codec, OnlyHistoryTakenOverMayHaveBeenKnownEarlier) {
    json::object object = contact();
    object["bekendOp"] = "2019-10-20";
    EXPECT_EQ(refusal_of(object),
              "bekendOp: is only allowed for history taken over: with \"overgenomen\": true");
    object["overgenomen"] = true;
    EXPECT_EQ(refusal_of(object), "");
    object["bekendOp"] = "2019-10-15";
    EXPECT_EQ(refusal_of(object), "");
    object["bekendOp"] = "2019-10-14";
    EXPECT_EQ(refusal_of(object),
              "bekendOp: lies before op (2019-10-15); it must be that day or later");
}

TEST(Codec, EachKindHasItsOwnName) {
    std::set<std::string_view> names;
    for (const Event& event : events_of_every_kind(Vulling::kleinst)) names.insert(soort_of(event));
    EXPECT_EQ(names.size(), std::variant_size_v<Soorten>);
}

}  // namespace
}  // namespace naast
