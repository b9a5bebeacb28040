// A rule names only facts it used: whatever other event is taken out of the family, the warning
// stays as it was. Over all stories and over made-up families.
#include "naast/events/onderwerp.h"
#include "naast/events/testing_families.h"
#include "naast/signalering/testing.h"

#include <gtest/gtest.h>

#include "tests/verhalen/verwacht_testing.h"
#include <filesystem>
#include <map>
#include <set>

namespace naast {

namespace {

// Who belongs to the family is what every sentence speaks of, and no fact of a rule; and what was
// withdrawn is no fact either: taking the withdrawal out brings an event back.
bool is_no_fact(const RecordedEvent& recorded) {
    const Inhoud& inhoud = recorded.event.inhoud;
    return std::holds_alternative<PersoonToegevoegd>(inhoud) ||
           std::holds_alternative<KindVerwacht>(inhoud) ||
           std::holds_alternative<KindGeboren>(inhoud) ||
           std::holds_alternative<PersoonOverleden>(inhoud) ||
           std::holds_alternative<GebeurtenisIngetrokken>(inhoud) ||
           std::holds_alternative<GezinAangemeld>(inhoud);
}

// A fact speaks of something: a signal, a measure, a trajectory. What made that is named with it.
std::set<std::string> subjects_of(const std::vector<RecordedEvent>& stream, const Signalering& s) {
    std::set<std::string> subjects;
    for (const RecordedEvent& recorded : stream) {
        const bool is_named =
            std::find(s.feiten.begin(), s.feiten.end(), recorded.event.id) != s.feiten.end();
        const auto subject = onderwerp_van(recorded.event.inhoud);
        if (is_named && subject) subjects.insert(subject->sleutel());
    }
    return subjects;
}

std::string in_full(const Signalering& s) {
    std::string text = testing_rules::in_short(s) + " " + s.tekst.nl + " " + s.tekst.en + " " +
                       s.norm + " " + std::string(to_text(s.wie));
    std::set<std::string> facts;
    for (const Uuid& feit : s.feiten) facts.insert(feit.to_text());
    for (const std::string& feit : facts) text += " " + feit;
    return s.regel + " " + text;
}

// Children with the same days stand in one warning; one more of them leaves it as it was for these.
bool is_left(const Signalering& s, const std::vector<Signalering>& left) {
    return std::any_of(left.begin(), left.end(), [&](const Signalering& other) {
        const bool same_days = other.regel == s.regel && other.stappen == s.stappen &&
                               other.tot == s.tot && other.norm == s.norm && other.wie == s.wie;
        if (!same_days) return false;
        const bool one_more =
            other.betreft.size() > s.betreft.size() &&
            std::all_of(s.betreft.begin(), s.betreft.end(), [&](const PersoonId& p) {
                return holds(other.betreft, p);
            });
        return one_more || in_full(other) == in_full(s);
    });
}

std::vector<Signalering> raised(const std::vector<RecordedEvent>& stream, Date day) {
    const Dossier dossier = fold_dossier(stream.front().gezin, stream, {day, day});
    return signaleringen(dossier, testing_rules::shipped_normen());
}

// Returns: per rule, one example of a warning that changed though the event was none of its facts.
std::map<std::string, std::string> unnamed_facts(const std::vector<RecordedEvent>& stream,
                                                 Date day) {
    std::map<std::string, std::string> found;
    const auto all = raised(stream, day);
    for (std::size_t i = 0; i < stream.size(); ++i) {
        if (is_no_fact(stream[i])) continue;
        std::vector<RecordedEvent> without = stream;
        without.erase(without.begin() + static_cast<std::ptrdiff_t>(i));
        const auto left = raised(without, day);
        const Uuid& id = stream[i].event.id;
        for (const Signalering& s : all) {
            const bool is_named = std::find(s.feiten.begin(), s.feiten.end(), id) != s.feiten.end();
            if (is_named || is_left(s, left)) continue;
            const auto subject = onderwerp_van(stream[i].event.inhoud);
            const bool made_what_is_named =
                subject && subject->maakt && subjects_of(stream, s).contains(subject->sleutel());
            if (made_what_is_named) continue;
            found.emplace(s.regel,
                          in_full(s) + "\n    without " + std::string(soort_of(stream[i].event)) +
                              " of " + to_text(stream[i].event.op.first_day()));
        }
    }
    return found;
}

}  // namespace

TEST(Feiten, OfTheStoriesAreAllThatTheWarningsRestOn) {
    for (const auto& entry : std::filesystem::directory_iterator("cases")) {
        if (entry.path().extension() != ".jsonl") continue;
        const auto stream = verhalen::read_verhaal(entry.path().string());
        for (const auto& [regel, example] : unnamed_facts(stream, date("2022-12-31")))
            ADD_FAILURE() << entry.path().stem() << ": " << example;
    }
}

TEST(Feiten, OfMadeUpFamiliesAreAllThatTheWarningsRestOn) {
    std::map<std::string, std::string> found;
    for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
        const auto stream = testing_events::FamilyMaker(seed).make(30);
        for (auto& [regel, example] : unnamed_facts(stream, date("2022-01-15")))
            found.emplace(regel, "seed " + std::to_string(seed) + ": " + example);
    }
    for (const auto& [regel, example] : found) ADD_FAILURE() << example;
}

}  // namespace naast
