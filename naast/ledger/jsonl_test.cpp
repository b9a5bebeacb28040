// Import takes a whole file or nothing, says of each bad line what is wrong, and export gives back
// what can be taken in elsewhere.
#include "naast/ledger/jsonl.h"

#include "naast/events/json_door.h"
#include "naast/ledger/memory_store.h"
#include "naast/ledger/testing.h"

#include <gtest/gtest.h>

#include <sstream>

namespace naast {

namespace {

using namespace testing_ledger;

const std::string one = "f0000000-0000-4000-8000-000000000001";
const std::string two = "f0000000-0000-4000-8000-000000000002";

std::string id(int number) {
    return event_id(number).to_text();
}

std::string added(const std::string& gezin, int number) {
    return R"({"gezin":")" + gezin + R"(","id":")" + id(number) +
           R"(","soort":"persoon_toegevoegd","op":"2024-05-06","betreft":["kind"],"naam":"Sil",)"
           R"("rol":"kind","door":{"persoon":"redactie","organisatie":"Naast"},)"
           R"("overgenomen":true,"bekendOp":"2024-05-06"})";
}
std::string seen(const std::string& gezin, int number, const std::string& more = "") {
    return R"({"gezin":")" + gezin + R"(","id":")" + id(number) +
           R"(","soort":"contact_gehad","op":"2024-05-07","betreft":["kind"],)"
           R"("organisatie":{"naam":"Lokaal team Heideveld","soort":"lokaal_team"},)"
           R"("vorm":"gesprek","strekking":"gewoon",)"
           R"("door":{"persoon":"redactie","organisatie":"Naast"},)"
           R"("overgenomen":true,"bekendOp":"2024-05-20")" +
           more + "}";
}

std::string lines(const std::vector<std::string>& list) {
    std::string text;
    for (const std::string& line : list) text += line + "\n";
    return text;
}

std::string in_short(const ImportReport& report) {
    std::string text;
    for (const LineFault& fault : report.faults)
        text += std::to_string(fault.line) + " [" + fault.veld + "] " + fault.reden.nl + "\n";
    return text;
}

class Jsonl : public testing::Test {
protected:
    ImportReport take_in(const std::string& text, ImportMode mode = ImportMode::record) {
        return take_in(store, text, mode);
    }
    ImportReport take_in(EventStore& into, const std::string& text, ImportMode mode) {
        std::istringstream in(text);
        return import_jsonl({into, clock, entropy, make_samenvatting}, in, mode, [&](auto n) {
            heard.push_back(n);
        });
    }
    std::string exported(const EventStore& from, const Uuid* gezin = nullptr) {
        std::ostringstream out;
        count = export_jsonl(from, gezin, out);
        return out.str();
    }
    void expect_untouched() {
        EXPECT_EQ(store.last_positie(), 0);
        EXPECT_TRUE(store.load(family(1)).empty());
        EXPECT_FALSE(store.samenvatting(family(1)).has_value());
    }

    SharedClock clock{"2026-03-02T10:00:00Z"};
    SeededEntropy entropy{1};
    MemoryStore store{clock};
    MakeSamenvatting make_samenvatting = [](const Uuid&, const std::vector<RecordedEvent>& stream) {
        return std::to_string(stream.size()) + " events";
    };
    std::vector<std::size_t> heard;
    std::size_t count = 0;
};

TEST_F(Jsonl, TakesInAFileFamilyByFamily) {
    const auto report =
        take_in(lines({added(two, 1), added(one, 2), seen(two, 3), seen(one, 4), seen(two, 5)}));

    EXPECT_EQ(in_short(report), "");
    EXPECT_EQ(report.events, 5U);
    EXPECT_EQ(report.gezinnen, 2U);
    EXPECT_FALSE(report.was_there_already);
    const auto stream = load_stream(store, family(2));
    ASSERT_EQ(stream.size(), 3U);
    EXPECT_EQ(stream[0].event.id, event_id(1));
    EXPECT_EQ(stream[2].event.id, event_id(5));
    EXPECT_EQ(stream[1].event.herkomst, Herkomst::overgenomen);
    EXPECT_EQ(bekend_op(stream[1]), date("2024-05-20"));
    EXPECT_EQ(store.samenvatting(family(2))->samenvatting, "3 events");
}

TEST_F(Jsonl, GivesAnIdToAnEventWithoutOne) {
    std::string without = added(one, 1);
    const std::string field = R"("id":")" + id(1) + R"(",)";
    without.erase(without.find(field), field.size());

    ASSERT_EQ(in_short(take_in(lines({without}))), "");

    const Uuid given = store.load(family(1))[0].id;
    EXPECT_EQ(given.bytes[6] >> 4, 4) << "a random id";
    EXPECT_NE(given, event_id(1));
}

TEST_F(Jsonl, SaysEveryEventThatComesInIsTakenOver) {
    std::string here = added(one, 1);
    const std::string fields = R"(,"overgenomen":true,"bekendOp":"2024-05-06")";
    here.erase(here.find(fields), fields.size());

    ASSERT_EQ(in_short(take_in(lines({here}))), "");

    EXPECT_EQ(load_stream(store, family(1))[0].event.herkomst, Herkomst::overgenomen);
}

struct BadLine {
    const char* why;
    std::string line;
    std::string says;
};

TEST_F(Jsonl, SaysOfEachBadLineWhereAndWhatAndTakesNothingIn) {
    const BadLine bad[] = {
        {"no JSON", "geen json", "2 [] "},
        {"cut off", added(one, 2).substr(0, 60), "2 [] "},
        {"two values", added(one, 2) + added(one, 3), "2 [] "},
        {"a key twice",
         seen(one, 2, R"(,"vorm":"gesprek")"),
         "2 [vorm] staat er twee keer; elk veld mag er één keer staan\n"},
        {"not an object",
         "[1, 2]",
         "2 [] hier moet een object staan met gezin, soort, op en door\n"},
        {"a text", "\"gezin\"", "2 [] hier moet een object staan met gezin, soort, op en door\n"},
        {"not UTF-8", seen(one, 2, ",\"bron\":\"\xC3\x28\""), "2 [] "},
        {"NUL", seen(one, 2, R"(,"bron":"\u0000")"), "2 ["},
        {"no family",
         R"({"soort":"contact_gehad"})",
         "2 [gezin] moet er staan en een UUID zijn, in kleine letters\n"},
        {"family is a number",
         R"({"gezin":1})",
         "2 [gezin] moet er staan en een UUID zijn, in kleine letters\n"},
        {"family is no UUID",
         seen("gezin-1", 2),
         "2 [gezin] moet er staan en een UUID zijn, in kleine letters\n"},
        {"unknown field",
         seen(one, 2, R"(,"risicoscore":7)"),
         "2 [risicoscore] is hier onbekend; wel bekend zijn: organisatie, "},
        {"number that is not whole", seen(one, 2, R"(,"versie":1.5)"), "2 ["},
        {"unknown person",
         [] {
             std::string line = seen(one, 2);
             return line.replace(line.find("[\"kind\"]"), 8, "[\"tante\"]");
         }(),
         "2 [betreft"},
        {"id twice",
         seen(one, 1),
         "2 [id] staat al op regel 1; elke gebeurtenis moet een eigen id hebben\n"},
        {"too long", seen(one, 2, ",\"bron\":\"" + std::string(2'000'000, 'x') + "\""), "2 [] "},
    };
    for (const BadLine& one_bad : bad) {
        SCOPED_TRACE(one_bad.why);

        const auto report = take_in(lines({added(one, 1), one_bad.line, seen(one, 9)}));

        ASSERT_EQ(report.faults.size(), 1U) << in_short(report);
        EXPECT_TRUE(in_short(report).starts_with(one_bad.says)) << in_short(report);
        EXPECT_NE(report.faults[0].reden.nl, "");
        EXPECT_NE(report.faults[0].reden.en, "");
        expect_untouched();
    }
}

TEST_F(Jsonl, SaysAFaultInOneSentence) {
    const Tekst reason{"moet een lijst zijn", "must be a list"};
    const Tekst disk{"is de schijf vol?", "is the disk full?"};
    EXPECT_EQ(in_words({7, "betreft", reason}),
              (Tekst{"regel 7: veld \"betreft\" moet een lijst zijn.",
                     "line 7: field \"betreft\" must be a list."}));
    EXPECT_EQ(in_words({7, "", {"dit is te lang", "this is too long"}}),
              (Tekst{"regel 7: dit is te lang.", "line 7: this is too long."}));
    EXPECT_EQ(in_words({0, "", disk}), disk);
}

TEST_F(Jsonl, NamesFaultsInTheOrderOfTheLines) {
    std::string future = seen(one, 2);
    future.replace(future.find("2024-05-07"), 10, "2026-03-03");
    future.replace(future.find("2024-05-20"), 10, "2026-03-03");
    const auto report = take_in(lines({future, "fout", future, added(one, 1)}));

    ASSERT_EQ(report.faults.size(), 3U);
    EXPECT_EQ(in_short({{}, {}, {}, {report.faults[0]}}),
              "1 [op] ligt na vandaag (2026-03-02); het moet de dag zijn waarop het gebeurde\n");
    EXPECT_EQ(report.faults[1].line, 2U);
    EXPECT_EQ(report.faults[2].line, 3U);
}

TEST_F(Jsonl, TakesAWithdrawnEventWithADayThatCannotBe) {
    std::string future = seen(one, 2);
    future.replace(future.find("2024-05-07"), 10, "2091-05-07");
    future.replace(future.find("2024-05-20"), 10, "2091-05-07");
    const std::string withdrawal = R"({"gezin":")" + one +
                                   R"(","soort":"gebeurtenis_ingetrokken","op":"2024-06-01",)"
                                   R"("gebeurtenis":")" +
                                   id(2) +
                                   R"(","reden":"onjuist","toelichting":"Verkeerd jaar.",)"
                                   R"("door":{"persoon":"redactie","organisatie":"Naast"}})";

    EXPECT_EQ(in_short(take_in(lines({added(one, 1), future, withdrawal}))), "");
}

TEST_F(Jsonl, TakesALineOfTheGreatestLengthAndNotOneByteMore) {
    constexpr std::size_t limit = JsonLimits{}.max_bytes;
    const std::string line = added(one, 1);
    const std::string longest = line + std::string(limit - line.size(), ' ');

    EXPECT_EQ(in_short(take_in(lines({longest + " "}))).substr(0, 5), "1 [] ");
    EXPECT_EQ(in_short(take_in(lines({longest}))), "");
}

TEST_F(Jsonl, NamesAtMostAHundredFaults) {
    std::string text;
    for (int i = 0; i < 150; ++i) text += "geen json\n";

    const auto report = take_in(text);

    EXPECT_EQ(report.faults.size(), 100U);
    EXPECT_EQ(report.faults.back().line, 100U);
}

TEST_F(Jsonl, RefusesAFileWithNothingInIt) {
    for (const char* empty : {"", "\n", " \n\t\r\n\n"})
        EXPECT_EQ(in_short(take_in(empty)),
                  "0 [] er staat geen enkele gebeurtenis in; er moet er een op elke regel staan\n");
}

TEST_F(Jsonl, TakesBlankLinesOtherLineEndsAndNoLastLineEnd) {
    const auto report = take_in("\r\n" + added(one, 1) + "\r\n\n" + seen(one, 2));

    EXPECT_EQ(in_short(report), "");
    EXPECT_EQ(report.events, 2U);
    EXPECT_EQ(store.last_positie(), 2);
}

TEST_F(Jsonl, CountsLinesWithTheBlankOnes) {
    EXPECT_EQ(take_in("\n\n" + added(one, 1) + "\n\nfout\n").faults.at(0).line, 5U);
}

TEST_F(Jsonl, ChangesNothingTheSecondTime) {
    const std::string file = lines({added(one, 1), seen(one, 2)});
    take_in(file);
    const auto before = all_of(store);
    clock.go_on(std::chrono::hours{1});

    const auto again = take_in(file);

    EXPECT_TRUE(again.was_there_already);
    EXPECT_EQ(in_short(again), "");
    EXPECT_EQ(all_of(store), before);
}

TEST_F(Jsonl, ChangesNothingTheSecondTimeAlsoForEventsWithoutAnId) {
    std::string without = added(one, 1);
    const std::string field = R"("id":")" + id(1) + R"(",)";
    without.erase(without.find(field), field.size());
    take_in(lines({without}));

    EXPECT_TRUE(take_in(lines({without})).was_there_already);

    EXPECT_EQ(store.last_positie(), 1);
}

TEST_F(Jsonl, GoesOnWithAFamilyThatIsThere) {
    take_in(lines({added(one, 1)}));

    const auto report = take_in(lines({seen(one, 2)}));

    EXPECT_EQ(in_short(report), "");
    EXPECT_EQ(load_stream(store, family(1)).size(), 2U);
    EXPECT_EQ(store.samenvatting(family(1))->samenvatting, "2 events");
}

TEST_F(Jsonl, RefusesAnEventThatIsThereAlreadyAndSaysOnWhichLine) {
    take_in(lines({added(one, 1), seen(one, 2)}));

    for (const ImportMode mode : {ImportMode::check_only, ImportMode::record}) {
        const auto report = take_in(lines({seen(one, 3), seen(one, 2)}), mode);
        EXPECT_EQ(in_short(report),
                  "2 [id] staat al in het grootboek; elke gebeurtenis moet een eigen id hebben\n");
    }
    EXPECT_EQ(store.last_positie(), 2);
}

TEST_F(Jsonl, RefusesAnIdThatAnotherFamilyHas) {
    take_in(lines({added(one, 1)}));

    const auto report = take_in(lines({added(two, 2), seen(two, 1)}));

    EXPECT_EQ(in_short(report), "0 [] een gebeurtenis met dit id staat al in het grootboek\n");
    EXPECT_TRUE(store.load(family(2)).empty());
}

TEST_F(Jsonl, ChangesNothingWhenItOnlyChecks) {
    const auto good = take_in(lines({added(one, 1)}), ImportMode::check_only);
    EXPECT_EQ(in_short(good), "");
    EXPECT_EQ(good.events, 1U);
    expect_untouched();

    EXPECT_EQ(take_in(lines({added(one, 1), "fout"}), ImportMode::check_only).faults.size(), 1U);
    expect_untouched();

    EXPECT_FALSE(take_in(lines({added(one, 1)})).was_there_already);
}

// The files of one command by name, in the order given. Hears: "name: taken in", or its faults.
std::vector<std::string> heard_of(const ImportDoor& door,
                                  ImportMode mode,
                                  const std::vector<std::pair<std::string, std::string>>& files) {
    std::vector<std::string> heard;
    Import import(door, mode, [&](const std::string& name, const ImportReport& report) {
        const bool is_new = !report.was_there_already;
        const std::string good = is_new ? "taken in" : "was there already";
        heard.push_back(name + ": " + (report.faults.empty() ? good : in_short(report)));
    });
    for (const auto& [name, text] : files) {
        std::istringstream in(text);
        import.read(name, in, [](auto){});
    }
    import.finish();
    return heard;
}

class ImportTest : public Jsonl {
protected:
    using Files = std::vector<std::pair<std::string, std::string>>;

    std::vector<std::string> import(const Files& files, ImportMode mode = ImportMode::record) {
        return heard_of({store, clock, entropy, make_samenvatting}, mode, files);
    }
    // Checks first, which must say the same and change nothing.
    std::vector<std::string> check_and_import(const Files& files) {
        const auto before = all_of(store);
        const auto checked = import(files, ImportMode::check_only);
        EXPECT_EQ(all_of(store), before);
        const auto recorded = import(files);
        EXPECT_EQ(checked, recorded);
        return recorded;
    }

    const std::pair<std::string, std::string> persons{"persons", lines({added(one, 1)})};
    const std::pair<std::string, std::string> contacts{"contacts", lines({seen(one, 2)})};
};

using Heard = std::vector<std::string>;

TEST_F(ImportTest, LetsAFileWaitForWhomItNames) {
    EXPECT_EQ(check_and_import({contacts, persons}),
              (Heard{"persons: taken in", "contacts: taken in"}));
    EXPECT_EQ(load_stream(store, family(1))[0].event.id, event_id(1));
    EXPECT_EQ(store.samenvatting(family(1))->samenvatting, "2 events");
}

TEST_F(ImportTest, GivesTheSameInEitherOrder) {
    MemoryStore other{clock};
    heard_of({other, clock, entropy, make_samenvatting}, ImportMode::record, {contacts, persons});
    import({persons, contacts});
    EXPECT_EQ(all_of(store), all_of(other));
}

TEST_F(ImportTest, GoesOnAsLongAsItGetsFurther) {
    const auto named = [](int number, const std::string& who, const std::string& whom) {
        std::string line = added(one, number);
        line.replace(line.find("[\"kind\"]"), 8, "[\"" + who + "\"]");
        std::string contact = seen(one, 100 + number);
        contact.replace(contact.find("[\"kind\"]"), 8, "[\"" + whom + "\"]");
        return std::pair{who, lines({line, contact})};
    };
    EXPECT_EQ(check_and_import(
                  {named(4, "d", "c"), named(3, "c", "b"), named(2, "b", "a"), named(1, "a", "a")}),
              (Heard{"a: taken in", "b: taken in", "c: taken in", "d: taken in"}));
}

TEST_F(ImportTest, SaysWhatIsStillMissingWhenNothingGetsFurther) {
    const std::string says =
        "contacts: 1 [betreft] noemt persoon \"kind\", maar die komt in dit gezin niet voor; "
        "bekend: nog geen\n";
    EXPECT_EQ(check_and_import({contacts}), Heard{says});
    EXPECT_EQ(check_and_import({contacts, {"others", lines({added(two, 1)})}}),
              (Heard{"others: taken in", says}));
    EXPECT_EQ(store.last_positie(), 1);
}

TEST_F(ImportTest, SaysOfAFileThatWaitedWhatIsWrongWithItNow) {
    std::string stranger = seen(one, 3);
    stranger.replace(stranger.find("[\"kind\"]"), 8, "[\"tante\"]");
    const auto said = check_and_import({{"both", lines({seen(one, 2), stranger})}, persons});
    EXPECT_EQ(said,
              (Heard{"persons: taken in",
                     "both: 2 [betreft] noemt persoon \"tante\", maar die komt in dit gezin niet "
                     "voor; bekend: kind\n"}));
}

TEST_F(ImportTest, DoesNotLetAFileWaitThatIsWrongAnyhow) {
    EXPECT_EQ(
        check_and_import({{"broken", lines({seen(one, 2), "fout"})}, persons}).front(),
        "broken: 2 [] de tekst moet precies één geldige JSON-tekst zijn: bij teken 2 gaat het "
        "mis\n");
    const auto said = check_and_import({{"again", lines({seen(two, 2), added(one, 1)})}, contacts});
    ASSERT_EQ(said.size(), 2U);
    EXPECT_TRUE(said[0].starts_with("again: 1 [betreft] ")) << said[0];
    EXPECT_EQ(said[1], "contacts: taken in");
}

TEST_F(ImportTest, LetsAnEndWaitForItsBeginning) {
    const auto signal =
        [](int number, const std::string& soort, const std::string& op, const std::string& more) {
            return R"({"gezin":")" + one + R"(","id":")" + id(number) + R"(","soort":")" + soort +
                   R"(","op":")" + op + R"(","betreft":["kind"],"signaal":"s1",)" + more +
                   R"("door":{"persoon":"redactie","organisatie":"Naast"}})";
        };
    const std::string received = R"("wat":"zorgsignaal",)";
    const std::pair<std::string, std::string> later{
        "later",
        lines({added(one, 1),
               signal(2, "signaal_ontvangen", "2024-06-01", received),
               signal(3, "signaal_afgerond", "2024-05-20", R"("uitkomst":"doorgegeven",)")})};
    const std::pair<std::string, std::string> earlier{
        "earlier", lines({signal(4, "signaal_ontvangen", "2024-05-10", received)})};
    EXPECT_EQ(import({later}, ImportMode::check_only).front().substr(0, 10), "later: 3 [");
    // Each lacks what the other brings: neither can be first.
    EXPECT_EQ(check_and_import({later, earlier}).size(), 2U);
    EXPECT_EQ(store.last_positie(), 0);
    import({persons});
    std::string without = later.second.substr(later.second.find('\n') + 1);
    EXPECT_EQ(check_and_import({{"later", without}, earlier}),
              (Heard{"earlier: taken in", "later: taken in"}));
}

TEST_F(ImportTest, LetsAWithdrawalWaitForWhatItWithdraws) {
    const std::string withdrawal =
        R"({"gezin":")" + one + R"(","id":")" + id(9) +
        R"(","soort":"gebeurtenis_ingetrokken","op":"2024-06-01","gebeurtenis":")" + id(1) +
        R"(","reden":"dubbel","toelichting":"Staat er twee keer.",)"
        R"("door":{"persoon":"redactie","organisatie":"Naast"}})";
    EXPECT_EQ(check_and_import({{"withdrawal", withdrawal}, persons}),
              (Heard{"persons: taken in", "withdrawal: taken in"}));
}

TEST_F(ImportTest, KnowsAFileThatIsGivenTwice) {
    EXPECT_EQ(check_and_import({contacts, persons, contacts}),
              (Heard{"persons: taken in", "contacts: taken in", "contacts: was there already"}));
}

TEST_F(Jsonl, SaysThatNothingCanBeStored) {
    RowsStore read_only({});

    const auto report = take_in(read_only, lines({added(one, 1)}), ImportMode::record);

    EXPECT_EQ(in_short(report), "0 [] er kan nu niets bewaard worden: is de schijf vol?\n");
}

TEST_F(Jsonl, SaysHowFarItIs) {
    std::string file;
    for (int i = 1; i <= 10'000; ++i) file += added(i % 2 == 0 ? one : two, i) + "\n";

    ASSERT_EQ(in_short(take_in(file, ImportMode::check_only)), "");

    EXPECT_EQ(heard, std::vector<std::size_t>{10'000});
}

TEST_F(Jsonl, GivesTheSameBytesAfterATripThroughAnotherLedger) {
    take_in(lines({added(two, 1), added(one, 2), seen(two, 3)}));
    take_in(lines({seen(one, 4), seen(two, 5)}));
    const std::string first = exported(store);
    clock.go_on(std::chrono::hours{24 * 400});
    MemoryStore elsewhere(clock);

    ASSERT_EQ(in_short(take_in(elsewhere, first, ImportMode::record)), "");

    EXPECT_EQ(exported(elsewhere), first);
    EXPECT_EQ(count, 5U);
    EXPECT_EQ(first.substr(0, first.find('\n')),
              R"({"bekendOp":"2024-05-06","betreft":["kind"],)"
              R"("door":{"organisatie":"Naast","persoon":"redactie"},"gezin":")" +
                  one + R"(","id":")" + id(2) +
                  R"(","naam":"Sil","op":"2024-05-06","overgenomen":true,"rol":"kind",)"
                  R"("soort":"persoon_toegevoegd","versie":1})");
}

TEST_F(Jsonl, ExportsWhatWasRecordedHereAsKnownFromTheDayItWasRecorded) {
    Event event =
        testing_events::happened({{"2026-03-01", testing_events::persoon(), {"kind"}}})[0].event;
    event.id = event_id(1);
    event.herkomst = Herkomst::hier_vastgelegd;
    event.bekend_op.reset();
    clock.set(at("2026-03-02T23:30:00Z"));
    ASSERT_TRUE(
        store.append(request("a", {append_to(1, 0, {{1, pack(to_segments(event))}})})).has_value());

    const std::string text = exported(store);

    EXPECT_NE(text.find(R"("overgenomen":true)"), std::string::npos) << text;
    EXPECT_NE(text.find(R"("bekendOp":"2026-03-03")"), std::string::npos)
        << "the Dutch day: " << text;
    MemoryStore elsewhere(clock);
    ASSERT_EQ(in_short(take_in(elsewhere, text, ImportMode::record)), "");
    EXPECT_EQ(exported(elsewhere), text);
}

TEST_F(Jsonl, ExportsOneFamilyAndNothingOfAnother) {
    take_in(lines({added(one, 1), added(two, 2), seen(one, 3)}));

    const Uuid asked = family(2);
    const std::string text = exported(store, &asked);

    EXPECT_EQ(count, 1U);
    EXPECT_NE(text.find(two), std::string::npos);
    EXPECT_EQ(text.find(one), std::string::npos);
    const Uuid nobody = family(9);
    EXPECT_EQ(exported(store, &nobody), "");
}

}  // namespace

}  // namespace naast
