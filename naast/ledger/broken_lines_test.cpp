// A thousand broken lines, each between good ones: what is wrong is said in one sentence with the
// line, the field and what is expected, and nothing is taken in. The good lines are those of every
// story in cases/ and an event of every kind. What is drawn follows from a seed.
#include "naast/events/codec.h"
#include "naast/events/testing.h"
#include "naast/events/testing_kinds.h"
#include "naast/ledger/jsonl.h"
#include "naast/ledger/memory_store.h"
#include "naast/ledger/testing.h"

#include <boost/json.hpp>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <random>
#include <set>
#include <sstream>

namespace naast {

namespace {

namespace json = boost::json;
using namespace testing_ledger;
using testing_events::Vulling;

constexpr int of_each = 115;
constexpr int of_the_largest = 12;
constexpr std::size_t longest_sentence = 600;
const Date today = date("2026-11-24");

class Dice {
public:
    explicit Dice(unsigned seed) : engine_(seed) {}
    // 0 to below - 1.
    std::size_t roll(std::size_t below) { return engine_() % below; }
    template <class T>
    const T& one_of(const std::vector<T>& list) {
        return list.at(roll(list.size()));
    }

private:
    std::mt19937 engine_;
};

using Lines = std::vector<json::object>;

Lines read_lines(const std::filesystem::path& path) {
    Lines lines;
    std::ifstream in(path);
    for (std::string text; std::getline(in, text);)
        lines.push_back(parse_strict(text).value().as_object());
    return lines;
}

json::object to_line(int gezin, int id, Event event) {
    event.id = event_id(id);
    json::object line = event_to_json(event);
    line["gezin"] = family(gezin).to_text();
    return line;
}

json::object to_line_of_person(int gezin, int id, const std::string& person, Vulling vulling) {
    for (Event& event : testing_events::events_of_every_kind(vulling)) {
        if (!std::holds_alternative<PersoonToegevoegd>(event.inhoud)) continue;
        event.betreft = {{person}};
        return to_line(gezin, id, event);
    }
    return {};
}

// An event of every kind in one family, with whom they name.
Lines every_kind(int gezin, Vulling vulling) {
    int id = gezin * 1000;
    Lines lines{to_line_of_person(gezin, id, "sleutel-1", vulling)};
    for (Event& event : testing_events::events_of_every_kind(vulling)) {
        if (auto* correctie = std::get_if<GebeurtenisIngetrokken>(&event.inhoud))
            correctie->gebeurtenis = event_id(id);
        lines.push_back(to_line(gezin, ++id, event));
    }
    return lines;
}

const std::vector<Lines>& good_files() {
    static const std::vector<Lines> files = [] {
        std::set<std::filesystem::path> paths;
        for (const auto& entry : std::filesystem::directory_iterator("cases")) {
            if (entry.path().extension() == ".jsonl") paths.insert(entry.path());
        }
        std::vector<Lines> read{every_kind(1, Vulling::kleinst), every_kind(2, Vulling::volledig)};
        for (const auto& path : paths) read.push_back(read_lines(path));
        return read;
    }();
    return files;
}

std::string text_at(const json::object& line, const char* key) {
    const json::value* value = line.if_contains(key);
    return value != nullptr && value->is_string() ? std::string(value->get_string()) : "";
}

// Every value of a line with its path.
using Place = std::pair<std::string, json::value*>;
void collect(std::vector<Place>& places, const std::string& path, json::value& value) {
    places.emplace_back(path, &value);
    if (auto* list = value.if_array()) {
        for (std::size_t i = 0; i < list->size(); ++i)
            collect(places, fmt::format("{}[{}]", path, i), (*list)[i]);
    } else if (auto* object = value.if_object()) {
        for (auto& pair : *object)
            collect(places, path + "." + std::string(pair.key()), pair.value());
    }
}
std::vector<Place> places_of(json::object& line) {
    std::vector<Place> places;
    for (auto& pair : line) collect(places, std::string(pair.key()), pair.value());
    return places;
}

// Names, free text: what holds a capital or a space and is neither a kind nor a time of day.
std::vector<std::string> personal_content(json::object line) {
    std::vector<std::string> found;
    for (const auto& [path, value] : places_of(line)) {
        if (!value->is_string() || path == "soort") continue;
        const std::string text(value->get_string());
        const bool is_free = std::any_of(
            text.begin(), text.end(), [](char c) { return c == ' ' || (c >= 'A' && c <= 'Z'); });
        if (is_free && !PartialDate::parse(text)) found.push_back(text);
    }
    return found;
}

struct Broken {
    Lines lines;
    std::size_t at = 0;     // which is broken; not the first, nor the last
    std::string veld;       // where the fault must be found
    std::string nl, en;     // what the reason must hold
    std::string instead{};  // not empty: stands in the place of the line
};

json::object& broken_line(Broken& broken) {
    return broken.lines.at(broken.at);
}

// A line of some file, for which `fits` holds.
Broken choose(Dice& dice, const std::function<bool(const json::object&)>& fits) {
    while (true) {
        const Lines& lines = dice.one_of(good_files());
        const std::size_t at = 1 + dice.roll(lines.size() - 2);
        if (fits(lines[at])) return {lines, at, "", "", ""};
    }
}
Broken choose_any(Dice& dice) {
    return choose(dice, [](const auto&) { return true; });
}

std::string as_text(const Broken& broken) {
    std::string text;
    for (std::size_t i = 0; i < broken.lines.size(); ++i) {
        const bool is_other = i == broken.at && !broken.instead.empty();
        text += (is_other ? broken.instead : json::serialize(broken.lines[i])) + "\n";
    }
    return text;
}

// One sentence, of reasonable length, in which nothing but text stands.
void expect_sentence(const std::string& text, const std::string& begins) {
    EXPECT_TRUE(text.starts_with(begins)) << text;
    EXPECT_TRUE(text.ends_with('.') && !text.ends_with("..")) << text;
    EXPECT_EQ(text.find(". "), std::string::npos) << text;
    EXPECT_LE(text.size(), longest_sentence) << text;
    EXPECT_TRUE(is_clean_utf8(text));
    for (const char c : text) EXPECT_FALSE(c >= 0 && c < ' ') << text;
}

void expect_expectation(const std::string& text, const std::vector<std::string>& words) {
    EXPECT_TRUE(
        std::any_of(words.begin(),
                    words.end(),
                    [&](const std::string& word) { return text.find(word) != std::string::npos; }))
        << "says nothing of what is expected: " << text;
}

class BrokenLines : public testing::Test {
protected:
    // Somebody of another family is there already.
    BrokenLines() {
        const json::object line = to_line_of_person(9, 9000, "buur", Vulling::kleinst);
        EXPECT_TRUE(take_in(json::serialize(line)).faults.empty());
        before = all_of(store);
    }

    ImportReport take_in(const std::string& text) {
        std::istringstream in(text);
        return import_jsonl(
            {store, clock, entropy, make_samenvatting}, in, ImportMode::record, [](auto) {});
    }
    void expect_refused(const Broken& broken) {
        const json::object& original = broken.lines.at(broken.at);
        SCOPED_TRACE(broken.instead.empty() ? json::serialize(original)
                                            : broken.instead.substr(0, 2000));
        const auto report = take_in(as_text(broken));

        ASSERT_EQ(report.faults.size(), 1U);
        const LineFault& fault = report.faults.front();
        EXPECT_EQ(fault.line, broken.at + 1);
        EXPECT_EQ(fault.veld, broken.veld);
        const Tekst said = in_words(fault);
        const auto begin = [&](const char* line, const char* field) {
            return fmt::format("{} {}: ", line, broken.at + 1) +
                   (broken.veld.empty() ? "" : fmt::format("{} \"{}\" ", field, broken.veld));
        };
        expect_sentence(said.nl, begin("regel", "veld"));
        expect_sentence(said.en, begin("line", "field"));
        EXPECT_NE(said.nl.find(broken.nl), std::string::npos) << said.nl;
        EXPECT_NE(said.en.find(broken.en), std::string::npos) << said.en;
        expect_expectation(said.nl, {" moet ", " mag ", " mogen", " bekend"});
        expect_expectation(said.en, {"must ", "may ", "allowed", "known", "at most"});
        for (const std::string& content : personal_content(original))
            EXPECT_EQ(said.nl.find(content), std::string::npos) << content << "\n" << said.nl;
        EXPECT_EQ(all_of(store).size(), before.size());
    }

    void expect_all_refused(int count, const std::function<Broken(Dice&)>& make) {
        Dice dice(20261124);
        for (int i = 0; i < count && !HasFailure(); ++i) expect_refused(make(dice));
        EXPECT_EQ(all_of(store), before);
    }

    FixedClock clock{Instant{today} + std::chrono::hours{12}};
    SeededEntropy entropy{1};
    MemoryStore store{clock};
    MakeSamenvatting make_samenvatting = [](const Uuid&, const auto&) { return "summary"; };
    std::vector<StoredEvent> before;
};

TEST(GoodLines, AreAllTakenIn) {
    const FixedClock clock{Instant{today}};
    SeededEntropy entropy{1};
    MemoryStore store{clock};
    const MakeSamenvatting make_samenvatting = [](const Uuid&, const auto&) { return "summary"; };
    for (const Lines& lines : good_files()) {
        std::istringstream in(as_text({lines, 0, "", "", ""}));
        const auto report = import_jsonl(
            {store, clock, entropy, make_samenvatting}, in, ImportMode::record, [](auto) {});
        EXPECT_EQ(report.events, lines.size());
        for (const LineFault& fault : report.faults) ADD_FAILURE() << in_words(fault).nl;
    }
}

TEST_F(BrokenLines, OfAWrongType) {
    expect_all_refused(of_each, [](Dice& dice) {
        Broken broken = choose_any(dice);
        const std::vector<json::value> others{
            7, true, nullptr, 2.5, "een tekst", json::array{1}, json::object{{"a", 1}}};
        const auto [path, value] = dice.one_of(places_of(broken_line(broken)));
        json::value other = dice.one_of(others);
        while (other.kind() == value->kind()) other = dice.one_of(others);
        *value = other;
        broken.veld = path;
        return broken;
    });
}

TEST_F(BrokenLines, WithAFieldThatIsMissing) {
    expect_all_refused(of_each, [](Dice& dice) {
        const std::vector<std::string> required{"gezin", "soort", "op", "door"};
        Broken broken = choose_any(dice);
        broken.veld = dice.one_of(required);
        broken_line(broken).erase(broken.veld);
        return broken;
    });
}

TEST_F(BrokenLines, WithAFieldThatIsUnknown) {
    expect_all_refused(of_each, [](Dice& dice) {
        const std::vector<std::string> names{"risicoscore", "bsn", "Op", "bekend_op", "opmerking "};
        Broken broken = choose_any(dice);
        broken.veld = dice.one_of(names);
        broken_line(broken)[broken.veld] = "Jan Jansen, tel. 06 12345678";
        broken.nl = "bekend zijn: ";
        broken.en = "known are: ";
        return broken;
    });
}

TEST_F(BrokenLines, OfAnUnknownKind) {
    expect_all_refused(of_each, [](Dice& dice) {
        Broken broken = choose_any(dice);
        std::string kind = text_at(broken_line(broken), "soort");
        const std::vector<std::string> others{kind.substr(1),
                                              kind + "en",
                                              "Contact_gehad",
                                              kind + "\n" + kind,
                                              "contact gehad",
                                              " ",
                                              "",
                                              "\x1b[31m",
                                              std::string(5000, 'x')};
        broken.veld = "soort";
        broken_line(broken)["soort"] = dice.one_of(others);
        broken.nl = "naast events --json";
        broken.en = "naast events --json";
        return broken;
    });
}

// The days that a line names beside op, as they stand in JSON.
const std::vector<std::string>& days_to_come() {
    static const std::vector<std::string> names{
        "geplandOp", "looptTotEnMet", "totEnMet", "uiterlijk", "startVerwachtOp", "beoogdEinde"};
    return names;
}

TEST_F(BrokenLines, WithAnImpossibleDate) {
    expect_all_refused(of_each, [](Dice& dice) {
        auto fields = days_to_come();
        fields.insert(fields.end(), {"op", "bekendOp", "geboren", "uitgerekendOp"});
        const std::string field = dice.one_of(fields);
        Broken broken = choose(dice, [&](const auto& line) { return line.contains(field); });
        const std::size_t year = 1990 + dice.roll(30);
        const std::vector<std::string> forms{"{}-02-30",
                                             "{}-13-01",
                                             "{}-00-10",
                                             "{}-04-31",
                                             "{}-5-6",
                                             "{}/05/06",
                                             "31-12-{}",
                                             "15 oktober {}",
                                             "{}-10-15T24:00",
                                             "{}-10-15T09:60",
                                             "{}-10-15 09:30",
                                             "{}-10-15T09:30:00Z",
                                             "-{}-10-15",
                                             "gisteren{:.0}",
                                             "{:.0}"};
        std::string form = dice.one_of(forms);
        const std::size_t place = form.find('{');
        const bool is_without = form.find("{:.0}") != std::string::npos;
        form.replace(place, is_without ? 5 : 2, is_without ? "" : std::to_string(year));
        broken_line(broken)[field] = form;
        broken.veld = field;
        broken.nl = "moet een bestaande dag zijn";
        broken.en = "2019-10-15";
        return broken;
    });
}

TEST_F(BrokenLines, WithAPartOfADayWhereTheDayMustBeKnown) {
    expect_all_refused(of_each, [](Dice& dice) {
        const std::string field = dice.one_of(days_to_come());
        Broken broken = choose(dice, [&](const auto& line) { return line.contains(field); });
        const std::vector<std::string> parts{"2024", "2024-10", "2024-10-15T09:30"};
        broken_line(broken)[field] = dice.one_of(parts);
        broken.veld = field;
        broken.nl = "moet een bestaande dag zijn, zoals 2019-10-15";
        broken.en = "must be an existing day, such as 2019-10-15";
        return broken;
    });
}

bool brings_in_somebody(const json::object& line) {
    const std::string kind = text_at(line, "soort");
    return kind == "persoon_toegevoegd" || kind == "kind_verwacht";
}

std::set<std::string> persons_of(const Lines& lines) {
    std::set<std::string> persons;
    for (const json::object& line : lines) {
        if (brings_in_somebody(line))
            persons.insert(std::string(line.at("betreft").as_array().at(0).as_string()));
    }
    return persons;
}

// A line that names somebody, in one of the fields that do.
Broken choose_naming(Dice& dice, std::string& field) {
    const std::vector<std::string> fields{"betreft", "betreft", "bij", "gehoord", "getuigen"};
    field = dice.one_of(fields);
    return choose(dice, [&](const json::object& line) {
        const json::value* list = line.if_contains(field);
        return list != nullptr && list->is_array() && !brings_in_somebody(line);
    });
}

TEST_F(BrokenLines, WithAnUnknownPerson) {
    expect_all_refused(of_each, [](Dice& dice) {
        std::string field;
        Broken broken = choose_naming(dice, field);
        const std::string nobody = fmt::format("niemand-{}", dice.roll(1000));
        auto& list = broken_line(broken).at(field).as_array();
        list.at(dice.roll(list.size())) = json::string(nobody);
        broken.veld = field;
        broken.nl =
            fmt::format("noemt persoon \"{}\", maar die komt in dit gezin niet voor; bekend: {}",
                        nobody,
                        *persons_of(broken.lines).begin());
        broken.en =
            fmt::format("names person \"{}\", which does not occur in this family; known: {}",
                        nobody,
                        *persons_of(broken.lines).begin());
        return broken;
    });
}

TEST_F(BrokenLines, WithAPersonOfAnotherFamily) {
    expect_all_refused(of_each, [](Dice& dice) {
        std::string field;
        Broken broken = choose_naming(dice, field);
        const Lines& others = dice.one_of(good_files());
        std::vector<std::string> strangers{"buur"};
        const auto own = persons_of(broken.lines);
        if (text_at(others.front(), "gezin") != text_at(broken_line(broken), "gezin")) {
            for (const std::string& person : persons_of(others)) {
                if (!own.contains(person)) strangers.push_back(person);
            }
            broken.lines.insert(broken.lines.end(), others.begin(), others.end());
        }
        const std::string stranger = dice.one_of(strangers);
        auto& list = broken_line(broken).at(field).as_array();
        list.at(dice.roll(list.size())) = json::string(stranger);
        broken.veld = field;
        broken.nl = fmt::format("persoon \"{}\", maar die komt in dit gezin niet voor; bekend: {}",
                                stranger,
                                *own.begin());
        broken.en = fmt::format("person \"{}\", which does not occur in this family", stranger);
        return broken;
    });
}

// A day or a part of one that was surely over when this one began.
std::string some_time_before(Dice& dice, const std::string& op) {
    const PartialDate begin = PartialDate::parse(op).value();
    const Date day = begin.first_day() - Days{1 + static_cast<int>(dice.roll(4000))};
    std::vector<std::string> forms{to_text(day), to_text(day) + "T23:59"};
    const std::string year = to_text(day).substr(0, 4);
    const std::string month = to_text(day).substr(0, 7);
    if (year < op.substr(0, 4)) forms.push_back(year);
    if (month < to_text(begin.first_day()).substr(0, 7)) forms.push_back(month);
    if (begin.minute() > 0)
        forms.push_back(to_text(begin.first_day()) + fmt::format("T00:{:02}", dice.roll(60)));
    return dice.one_of(forms);
}

struct Ending {
    std::vector<std::string> begins;
    std::string end;
    std::string sleutel;
};

const std::vector<Ending>& endings() {
    static const std::vector<Ending> endings{
        {{"signaal_ontvangen"}, "signaal_afgerond", "signaal"},
        {{"bevinding_gedaan"}, "bevinding_beantwoord", "bevinding"},
        {{"aanvraag_ontvangen"}, "aanvraag_geweigerd", "aanvraag"},
        {{"analyse_gestart"}, "analyse_afgerond", "analyse"},
        {{"doel_gesteld"}, "doel_afgesloten", "doel"},
        {{"actie_afgesproken"}, "actie_afgerond", "actie"},
        {{"bezwaar_gemaakt"}, "bezwaar_afgehandeld", "bezwaar"},
        {{"klacht_ingediend"}, "klacht_afgehandeld", "klacht"},
        {{"toestemming_gegeven"}, "toestemming_ingetrokken", "toestemming"},
        {{"onderzoek_gestart"}, "onderzoek_afgerond", "onderzoek"},
        {{"verzoek_ingediend"}, "uitspraak_gedaan", "verzoek"},
        {{"maatregel_uitgesproken"}, "maatregel_beeindigd", "maatregel"},
        {{"hulp_aangevraagd", "hulp_gestart"}, "hulp_afgewezen", "hulp"},
        {{"hulp_aangevraagd", "hulp_gestart"}, "hulp_gestopt", "hulp"},
        {{"uithuisplaatsing_gestart"}, "uithuisplaatsing_beeindigd", "plaatsing"},
        {{"tafel_bijeengeroepen"}, "tafel_gehouden", "tafel"},
        {{"maatwerk_gevraagd"}, "maatwerk_besloten", "maatwerk"}};
    return endings;
}

TEST_F(BrokenLines, WithAnEndBeforeTheBeginning) {
    expect_all_refused(of_each, [](Dice& dice) {
        const Ending& ending = dice.one_of(endings());
        Broken broken =
            choose(dice, [&](const auto& line) { return text_at(line, "soort") == ending.end; });
        json::object& end = broken_line(broken);
        std::string begun = "9999";
        for (const json::object& line : broken.lines) {
            const auto& begins = ending.begins;
            const bool is_begin =
                std::find(begins.begin(), begins.end(), text_at(line, "soort")) != begins.end();
            if (is_begin && line.at(ending.sleutel) == end.at(ending.sleutel))
                begun = std::min(begun, text_at(line, "op"));
        }
        end["op"] = some_time_before(dice, begun);
        broken.veld = "op";
        broken.nl =
            fmt::format("ligt vóór het begin van {} \"{}\" ({}); het moet die dag of later zijn",
                        ending.sleutel,
                        text_at(end, ending.sleutel.c_str()),
                        begun);
        broken.en = fmt::format("({}); it must be that day or later", begun);
        return broken;
    });
}

TEST_F(BrokenLines, WithADayToComeThatLiesBefore) {
    expect_all_refused(of_each, [](Dice& dice) {
        const std::string field = dice.one_of(days_to_come());
        Broken broken = choose(dice, [&](const auto& line) {
            return line.contains(field) && text_at(line, "soort") != "plaatsing_aangevuld";
        });
        const std::string op = text_at(broken_line(broken), "op");
        const Date begin = PartialDate::parse(op).value().first_day();
        broken_line(broken)[field] = to_text(begin - Days{1 + static_cast<int>(dice.roll(9000))});
        broken.veld = field;
        broken.nl = fmt::format("ligt vóór op ({}); het moet die dag of later zijn", op);
        broken.en = fmt::format("lies before op ({}); it must be that day or later", op);
        return broken;
    });
}

TEST_F(BrokenLines, WithADayToComeThatIsAbsurd) {
    expect_all_refused(of_each, [](Dice& dice) {
        const std::string field = dice.one_of(days_to_come());
        Broken broken = choose(dice, [&](const auto& line) {
            return line.contains(field) && text_at(line, "soort") != "plaatsing_aangevuld";
        });
        const std::string op = text_at(broken_line(broken), "op");
        const std::size_t years = 27 + dice.roll(100);
        const auto year = static_cast<std::size_t>(std::stoi(op.substr(0, 4)));
        broken_line(broken)[field] = fmt::format("{}-03-01", year + years);
        broken.veld = field;
        broken.nl = fmt::format("hooguit 25 jaar na op ({})", op);
        broken.en = fmt::format("at most 25 years after op ({})", op);
        return broken;
    });
}

TEST_F(BrokenLines, OfAnEventThatIsStillToCome) {
    expect_all_refused(of_each, [](Dice& dice) {
        Broken broken = choose_any(dice);
        const Date day = today + Days{1 + static_cast<int>(dice.roll(9000))};
        std::vector<std::string> forms{to_text(day), to_text(day) + "T00:00"};
        if (to_text(day).substr(0, 4) > "2026") forms.push_back(to_text(day).substr(0, 4));
        if (to_text(day).substr(0, 7) > "2026-11") forms.push_back(to_text(day).substr(0, 7));
        json::object& line = broken_line(broken);
        line["op"] = dice.one_of(forms);
        if (line.contains("bekendOp")) line["bekendOp"] = to_text(day);
        broken.veld = "op";
        broken.nl = "ligt na vandaag (2026-11-24); het moet de dag zijn waarop het gebeurde";
        broken.en = "lies after today (2026-11-24); it must be the day on which it happened";
        return broken;
    });
}

TEST_F(BrokenLines, OfAnEventThatIsNotKnownYet) {
    expect_all_refused(of_each, [](Dice& dice) {
        Broken broken = choose(dice, [](const auto& line) { return line.contains("bekendOp"); });
        const Date day = today + Days{1 + static_cast<int>(dice.roll(9000))};
        broken_line(broken)["bekendOp"] = to_text(day);
        broken.veld = "bekendOp";
        broken.nl = "ligt na vandaag (2026-11-24); het moet de dag zijn waarop het bekend werd";
        broken.en = "lies after today (2026-11-24); it must be the day on which it became known";
        return broken;
    });
}

TEST_F(BrokenLines, OfInvalidUtf8) {
    expect_all_refused(of_each, [](Dice& dice) {
        const std::vector<std::string> wrong{"\x80",
                                             "\xC3",
                                             "\xC3\x28",
                                             "\xC0\xAF",
                                             "\xE2\x82",
                                             "\xED\xA0\x80",
                                             "\xF0\x9F\x98",
                                             "\xF4\x90\x80\x80",
                                             "\xFF\xFE"};
        Broken broken = choose_any(dice);
        broken.instead = json::serialize(broken_line(broken));
        broken.instead.insert(dice.roll(broken.instead.size()), dice.one_of(wrong));
        broken.nl = "moet geldige UTF-8 zijn";
        broken.en = "must be valid UTF-8";
        return broken;
    });
}

TEST_F(BrokenLines, CutOff) {
    expect_all_refused(of_each, [](Dice& dice) {
        Broken broken = choose_any(dice);
        broken.instead = json::serialize(broken_line(broken));
        std::size_t length = 1 + dice.roll(broken.instead.size() - 1);
        while ((broken.instead.at(length) & 0xC0) == 0x80) --length;
        broken.instead.resize(length);
        broken.nl = "moet precies één geldige JSON-tekst zijn";
        broken.en = "must be exactly one valid JSON text";
        return broken;
    });
}

TEST_F(BrokenLines, AHundredThousandDeep) {
    constexpr int levels = 100'000;
    expect_all_refused(of_each, [](Dice& dice) {
        Broken broken = choose_any(dice);
        std::string open;
        std::string close;
        const std::size_t kinds = dice.roll(3);
        for (int level = 0; level < levels; ++level) {
            const bool is_list = kinds == 0 || (kinds == 1 && dice.roll(2) == 0);
            open += is_list ? "[" : "{\"a\":";
            close += is_list ? "]" : "}";
        }
        std::reverse(close.begin(), close.end());
        if (dice.roll(2) == 0) open += "1" + close;
        if (dice.roll(4) == 0) {
            broken.instead = "[" + open;
        } else {
            std::string line = json::serialize(broken_line(broken));
            broken.instead = line.replace(line.size() - 1, 1, ",\"erbij\":" + open + "}");
            broken.veld = "erbij";
        }
        broken.nl = "is te diep genest: hooguit 64 lagen mogen in elkaar";
        broken.en = "is nested too deep: at most 64 levels are allowed";
        return broken;
    });
}

TEST_F(BrokenLines, OfTenMegabytes) {
    expect_all_refused(of_the_largest, [](Dice& dice) {
        constexpr std::size_t length = 10'000'000;
        Broken broken = choose_any(dice);
        const std::string line = json::serialize(broken_line(broken));
        const std::vector<std::string> units{
            " ", "x", "[", "\"a\",", "\xC3\xA9", "\\u0000", "{\"a\":"};
        const std::string unit = dice.one_of(units);
        std::string more;
        more.reserve(length + unit.size());
        while (more.size() < length) more += unit;
        broken.instead = line;
        broken.instead.insert(dice.roll(line.size()), more);
        broken.nl = "is te lang: hooguit 1048576 bytes mogen";
        broken.en = "is too long: at most 1048576 bytes are allowed";
        return broken;
    });
}

}  // namespace

}  // namespace naast
