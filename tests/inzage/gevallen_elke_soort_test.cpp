// Every way out goes by the decision, for every kind of event that there is: what shows to someone
// is the same, to the byte, without all that is hidden from this one.
#include "naast/events/soort.h"
#include "naast/events/testing_kinds.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/inzage/gevallen_testing.h"
#include <algorithm>

namespace naast::gevallen {
namespace {

// Not those that are withdrawn by ask_all(): who withdraws something on which a hidden event rests
// hears that it cannot be (docs/open.md).
constexpr int first_kind = 1501;

// An event of each kind about Sem, Noor, Mara or Pim in turn; not those that would leave nothing to
// see: a protected dossier, no authority any more, the withdrawal of a fact of the family.
std::vector<Stuk> one_of_each_kind() {
    const std::vector<std::string> members{"sem", "noor", "mara", "pim"};
    std::vector<Stuk> all{
        {{"2021-01-10", mens("Nog een", Gezinsrol::kind, "2015"), {"sleutel-1"}}}};
    int number = 0;  // they come in the order of their days
    for (const Event& event : events_of_every_kind(Vulling::volledig)) {
        if (is_one_of<DossierBeschermd, GezagVastgelegd, GebeurtenisIngetrokken, PersoonToegevoegd>(
                event.inhoud))
            continue;
        Stuk made{{fmt::format("2021-02-{:02}T09:30", 1 + number / 10), event.inhoud},
                  {"iemand", "Elders"},
                  "Naar wat iemand zei"};
        if (is_one_of<KindVerwacht>(event.inhoud))
            made.wat.betreft = {"ongeboren"};
        else if (!event.betreft.empty())
            made.wat.betreft = {members[static_cast<std::size_t>(number) % members.size()]};
        // Half of it was taken over.
        if (number % 2 == 0) made.door = {};
        ++number;
        all.push_back(std::move(made));
    }
    return all;
}

bool shows_the_same(const inzage::Gezien& a, const inzage::Gezien& b) {
    return a.kenmerk == b.kenmerk && a.aanwezig == b.aanwezig && a.als == b.als && a.wat == b.wat &&
           a.doel == b.doel && a.mag_vastleggen == b.mag_vastleggen;
}

// Which of the items this one would not miss, one after the other.
std::vector<Uuid> hidden_from(const Gebruiker& who, std::vector<RecordedEvent> stream) {
    const inzage::Gezien whole = inzage::zichtbaar(stream, who, today);
    std::vector<Uuid> hidden;
    for (int id = first_kind; id < first_kind + 400; ++id) {
        auto less = stream;
        std::erase_if(less, [&](const auto& one) { return one.event.id == event_id(id); });
        if (less.size() == stream.size()) continue;
        if (!shows_the_same(whole, inzage::zichtbaar(less, who, today))) continue;
        hidden.push_back(event_id(id));
        stream = std::move(less);
    }
    return hidden;
}

void fill(Server& server, bool is_threatened, const std::vector<Uuid>& without) {
    server.tell(d1());
    if (is_threatened) server.tell(dreiging(), 401);
    std::vector<std::pair<Uuid, Stuk>> kept;
    int id = first_kind;
    for (const Stuk& item : one_of_each_kind()) {
        const Uuid own = event_id(id++);
        if (std::find(without.begin(), without.end(), own) == without.end())
            kept.emplace_back(own, item);
    }
    server.record(kept);
    server.clock.set(today);
}

std::vector<Inzageregel> lines_of(const Server& server, const std::string& under) {
    std::vector<Inzageregel> lines;
    for (const auto& line : server.inzagelog.of(under)) {
        lines.push_back(line.regel);
        lines.back().versie = 0;
    }
    return lines;
}

class ElkeSoort : public testing::TestWithParam<std::pair<Gebruiker, bool>> {};

const std::vector<Gebruiker> kijkers{werker("kim", lokaal()),
                                     werker("bas", lokaal()),
                                     werker("kees", lokaal()),
                                     werker("paul", p1()),
                                     werker("huub", huisarts()),
                                     werker("saskia", de_school()),
                                     werker("tess", vt()),
                                     werker("ruud", raad()),
                                     werker("gina", gi()),
                                     burger("mara-d"),
                                     burger("pim-d"),
                                     burger("noor-d"),
                                     burger("jay-d"),
                                     burger("ali"),
                                     burger("advocaat")};

std::vector<std::pair<Gebruiker, bool>> each_in_both() {
    std::vector<std::pair<Gebruiker, bool>> all;
    for (const Gebruiker& who : kijkers) {
        all.emplace_back(who, false);
        all.emplace_back(who, true);
    }
    return all;
}

}  // namespace

TEST_P(ElkeSoort, WhatIsHiddenChangesNoByteOnAnyWayOut) {
    const Gebruiker& who = GetParam().first;
    const bool is_threatened = GetParam().second;
    Server more;
    fill(more, is_threatened, {});
    const auto stream = load_stream(more.store, family_id());
    ASSERT_GT(stream.size(), 150U);
    const auto hidden = hidden_from(who, stream);
    check(hidden.size() > 5, "nothing is hidden");
    Server less;
    fill(less, is_threatened, hidden);
    ASSERT_EQ(more.events(), less.events() + hidden.size());
    const auto with_it = ask_all(more, who, family_id().to_text());
    const auto without = ask_all(less, who, family_id().to_text());
    for (std::size_t i = 0; i < with_it.size(); ++i) {
        const std::string bytes = bytes_of(with_it[i].response);
        check(bytes == bytes_of(without[i].response),
              with_it[i].vlak + "\n" + bytes + "\n" + bytes_of(without[i].response));
        for (const Uuid& id : hidden) {
            if (holds_word(bytes, id.to_text()))
                check(false, with_it[i].vlak + " names " + id.to_text());
        }
    }
    for (const std::string& under : {onder_gezin(family_id()), onder_wie(who.id)})
        check(lines_of(more, under) == lines_of(less, under), "the log of " + under);
    // What is hidden is withdrawn as little as what is nowhere.
    const auto withdraw = [&](const Uuid& id) {
        return bytes_of(more.post(
            who,
            of_family("/intrekkingen"),
            fmt::format(R"({{"gebeurtenis":"{}","reden":"vergissing","toelichting":"Fout."}})",
                        id.to_text()),
            id.to_text()));
    };
    const std::string nowhere = withdraw(event_id(99));
    for (std::size_t i = 0; i < hidden.size(); i += 10)
        check(withdraw(hidden[i]) == nowhere, "withdrawing " + hidden[i].to_text());
}

INSTANTIATE_TEST_SUITE_P(PRV05, ElkeSoort, testing::ValuesIn(each_in_both()), [](const auto& one) {
    std::string name = one.param.first.id + (one.param.second ? "_threatened" : "");
    std::erase(name, '-');
    return name;
});

}  // namespace naast::gevallen
