// What holds of every fold and every warning, whatever happened in whatever order: over
// families that are made from a seed.
#include "naast/events/testing_families.h"
#include "naast/signalering/testing.h"
#include "naast/termijnen/looptijd.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace naast {

namespace {

using testing_events::FamilyMaker;

std::string in_full(const Signalering& s) {
    std::string text = s.regel + " " + testing_rules::in_short(s) + " " + s.tekst.nl;
    for (const Uuid& feit : s.feiten) text += " " + feit.to_text();
    return text;
}

// Everything that is told of a family for this question.
std::string told(const std::vector<RecordedEvent>& stream, const Vraag& vraag) {
    const Normen& normen = testing_rules::shipped_normen();
    const Dossier dossier = fold_dossier(testing_events::family_id(), stream, vraag);
    std::string text;
    for (const Signalering& s : signaleringen(dossier, normen)) text += in_full(s) + "\n";
    for (const Termijn& t : lopende_termijnen(
             select_events(stream, vraag), normen, dossier.gezin.gemeente, vraag.peildatum))
        text += t.id + " " + to_text(t.uiterlijk) + " " + std::string(to_text(t.stand)) + "\n";
    return text;
}

std::vector<RecordedEvent> family(FamilyMaker& maker) {
    return maker.make(5 + maker.below(25));
}

Date some_day(FamilyMaker& maker) {
    return date("2019-02-01") + Days{maker.below(3 * 365)};
}

}  // namespace

// The state after an event is that before it and the event: what came later is never needed.
RC_GTEST_PROP(Vouwen, EventByEventGivesTheSameAsAllAtOnce, (std::uint32_t seed)) {
    FamilyMaker maker(seed);
    const auto stream = family(maker);
    const Date day = some_day(maker);
    const auto selected = select_events(stream, {day, day});
    Hulp hulp;
    Gezin gezin;
    Veiligheid veiligheid;
    Verblijf verblijf;
    Toegang toegang;
    for (const Selected* one : each_after_its_subject(selected)) {
        evolve(hulp, *one);
        evolve(gezin, *one);
        evolve(veiligheid, *one);
        evolve(verblijf, *one);
        evolve(toegang, *one);
    }
    Dossier dossier = fold_dossier(testing_events::family_id(), stream, {day, day});
    const auto warned = [&](const Dossier& d) {
        std::string text;
        for (const Signalering& s : signaleringen(d, testing_rules::shipped_normen()))
            text += in_full(s) + "\n";
        return text;
    };
    const std::string at_once = warned(dossier);
    dossier.hulp = hulp;
    dossier.gezin = gezin;
    dossier.veiligheid = veiligheid;
    dossier.verblijf = verblijf;
    dossier.toegang = toegang;
    RC_ASSERT(warned(dossier) == at_once);
}

// Who does without the sentences gets the same warnings.
RC_GTEST_PROP(Vouwen, WithoutWordsTheWarningsAreTheSame, (std::uint32_t seed)) {
    FamilyMaker maker(seed);
    const auto stream = family(maker);
    const Date day = some_day(maker);
    const Dossier dossier = fold_dossier(testing_events::family_id(), stream, {day, day});
    const Normen& normen = testing_rules::shipped_normen();
    auto met = signaleringen(dossier, normen);
    const auto zonder = signaleringen(dossier, normen, Woorden::zonder);
    RC_ASSERT(met.size() == zonder.size());
    for (std::size_t i = 0; i < met.size(); ++i) {
        RC_ASSERT(!met[i].tekst.nl.empty());
        for (Tekst* words : {&met[i].titel, &met[i].tekst, &met[i].eindigt}) *words = {};
        RC_ASSERT(in_full(met[i]) == in_full(zonder[i]));
        RC_ASSERT(met[i].wie == zonder[i].wie && zonder[i].titel.nl.empty());
    }
}

// Files may come in any order: nr says in which, and only breaks ties within one minute.
RC_GTEST_PROP(Vouwen, TheOrderInWhichDaysWereRecordedDoesNotMatter, (std::uint32_t seed)) {
    FamilyMaker maker(seed);
    auto stream = family(maker);
    const Date day = some_day(maker);
    // One event a day: of two on one day the one recorded first comes first, and may.
    std::set<Date> taken;
    std::erase_if(stream, [&](const RecordedEvent& r) {
        const bool is_history = r.nr > 6;
        return is_history && !taken.insert(r.event.op.first_day()).second;
    });
    // A withdrawal undoes what stood when it was recorded, so it keeps its place.
    std::erase_if(stream, [](const RecordedEvent& r) {
        return std::holds_alternative<GebeurtenisIngetrokken>(r.event.inhoud);
    });
    const std::string before = told(stream, {day, day});
    for (std::size_t i = stream.size(); i > 7; --i) {
        const auto j = 6 + static_cast<std::size_t>(maker.below(static_cast<int>(i) - 6));
        std::swap(stream[i - 1], stream[j]);
    }
    std::int64_t nr = 0;
    for (RecordedEvent& recorded : stream) recorded.nr = ++nr;
    RC_ASSERT(told(stream, {day, day}) == before);
}

// A correction never changes what was known before it.
RC_GTEST_PROP(Vouwen, ACorrectionLeavesWhatWasKnownBeforeIt, (std::uint32_t seed)) {
    FamilyMaker maker(seed);
    auto stream = family(maker);
    const Date corrected_on = some_day(maker);
    const Date day = some_day(maker);
    const Vraag before{day, corrected_on - Days{1}};
    const std::string told_before = told(stream, before);
    RecordedEvent correction = stream.back();
    correction.nr = stream.back().nr + 1;
    correction.event.id = testing_events::event_id(static_cast<int>(correction.nr));
    correction.event.op = PartialDate::parse(to_text(corrected_on)).value();
    correction.event.bekend_op = corrected_on;
    const auto wrong = static_cast<std::size_t>(maker.below(static_cast<int>(stream.size())));
    correction.event.inhoud =
        GebeurtenisIngetrokken{stream[wrong].event.id, IntrekReden::onjuist, {"Klopt niet."}};
    stream.push_back(correction);
    RC_ASSERT(told(stream, before) == told_before);
}

// What is said to have begun on a day was said on that day, and not the day before.
RC_GTEST_PROP(Vouwen, AWarningIsRaisedOnItsFirstDayAndNotTheDayBefore, (std::uint32_t seed)) {
    FamilyMaker maker(seed);
    const auto stream = family(maker);
    const Date day = some_day(maker);
    const Normen& normen = testing_rules::shipped_normen();
    const auto raised = [&](const Vraag& vraag) {
        const Dossier dossier = fold_dossier(testing_events::family_id(), stream, vraag);
        return signaleringen(dossier, normen);
    };
    for (const Signalering& s : raised({day, day})) {
        if (!s.staat()) continue;
        for (const Signalering& earlier : raised({s.sinds - Days{1}, s.sinds - Days{1}}))
            RC_ASSERT(in_full(earlier) != in_full(s));
    }
}

// TRM-61. Whatever a region decides from a later day on, what began before is judged as it was.
RC_GTEST_PROP(TRM61, ALaterNormChangesNoWarning, (std::uint32_t seed)) {
    static const Normen changed = testing_rules::shipped_normen_changed_from(date("2023-01-01"));
    FamilyMaker maker(seed);
    const auto stream = family(maker);
    const Date day = some_day(maker);
    const Dossier dossier = fold_dossier(testing_events::family_id(), stream, {day, day});
    const auto warned = [&](const Normen& normen) {
        std::string text;
        for (const Signalering& s : signaleringen(dossier, normen)) text += in_full(s) + "\n";
        return text;
    };
    RC_ASSERT(warned(changed) == warned(testing_rules::shipped_normen()));
}

}  // namespace naast
