// A key that was destroyed leaves a hole in a family's stream. Whatever is missing, all that is
// told of the rest goes on.
#include "naast/events/testing_families.h"
#include "naast/signalering/testing.h"
#include "naast/termijnen/looptijd.h"
#include "naast/tijdlijn/tijdlijn.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/verhalen/verwacht_testing.h"
#include <set>

namespace naast {

namespace {

const Vraag late{date("2030-01-01"), date("2030-01-01")};

// Returns: how much was told, so that it is really made.
std::size_t tell(const std::vector<RecordedEvent>& stream) {
    const Normen& normen = testing_rules::shipped_normen();
    const Dossier dossier = fold_dossier(testing_events::family_id(), stream, late);
    const Tijdlijn line = fold_tijdlijn(dossier, stream, normen);
    return line.gebeurtenissen.size() + line.perioden.size() +
           signaleringen(dossier, normen).size() +
           lopende_termijnen(
               select_events(stream, late), normen, dossier.gezin.gemeente, late.peildatum)
               .size();
}

std::set<std::string> persons_of(const std::vector<RecordedEvent>& stream) {
    std::set<std::string> persons;
    for (const RecordedEvent& one : stream) {
        for (const PersoonId& id : one.event.betreft) persons.insert(id.waarde);
    }
    return persons;
}

// What naast/zegel seals with the key of this person.
std::vector<RecordedEvent> without(std::vector<RecordedEvent> stream, const std::string& persoon) {
    std::erase_if(stream, [&](const RecordedEvent& one) {
        return one.event.betreft.size() == 1 && one.event.betreft.front().waarde == persoon;
    });
    return stream;
}

TEST(Vernietigd, EveryPersonOfEveryStoryCanBeMissed) {
    std::size_t persons = 0;
    for (const std::string& path : verhalen::stories()) {
        const auto stream = verhalen::read_verhaal(path);
        std::vector<RecordedEvent> fewer = stream;
        for (const std::string& persoon : persons_of(stream)) {
            ++persons;
            const auto one_less = without(stream, persoon);
            EXPECT_EQ(tell(one_less) > 0, !one_less.empty()) << path << " without " << persoon;
            fewer = without(std::move(fewer), persoon);
            tell(fewer);
        }
    }
    EXPECT_GT(persons, 60U);
}

}  // namespace

RC_GTEST_PROP(Vernietigd, AnyEventsOfAnyFamilyCanBeMissed, (std::uint32_t seed)) {
    testing_events::FamilyMaker maker(seed);
    auto stream = maker.make(5 + maker.below(25));
    std::erase_if(stream, [&](const RecordedEvent&) { return maker.below(3) == 0; });
    tell(stream);
}

}  // namespace naast
