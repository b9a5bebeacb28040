#include "tests/verhalen/regels_pagina.h"

#include "naast/signalering/testing.h"

#include <fmt/format.h>

#include "tests/verhalen/verwacht_testing.h"
#include <filesystem>
#include <set>

namespace naast::verhalen {

namespace {

struct Verteld {
    std::string naam;
    std::vector<RecordedEvent> stream;
    std::vector<Signalering> warnings;  // on the day of its .verwacht
};

// The whole course of one family goes first; then the alphabet.
std::vector<Verteld> told_stories() {
    std::vector<Verteld> all;
    for (const std::string& path : stories()) {
        const Date day = read_verwacht(verwacht_of(path)).peildatum;
        auto stream = read_verhaal(path);
        auto warnings = raised(stream, {day, day});
        all.push_back(
            {std::filesystem::path(path).stem().string(), std::move(stream), std::move(warnings)});
    }
    std::stable_partition(
        all.begin(), all.end(), [](const Verteld& v) { return v.naam == "ruud-raymond"; });
    return all;
}

std::string both(const Tekst& tekst) {
    return tekst.nl == tekst.en ? tekst.nl : tekst.nl + " · *" + tekst.en + "*";
}

std::string value_of(const Normwaarde& value) {
    std::string text = both(to_words(value));
    if (value.from != date("2000-01-01")) text += ", from " + to_text(value.from);
    if (value.through) text += " through " + to_text(*value.through);
    if (!value.gemeente.empty()) text += ", in " + value.gemeente;
    return text;
}

bool names(std::string_view source, std::string_view id) {
    return source.find(id) != std::string_view::npos;
}

// The ids that an entry says it lists; see `opening`.
std::set<std::string> norms_of(const Regel& regel, const std::vector<Verteld>& told) {
    std::set<std::string> ids;
    for (const Norm* norm : testing_rules::shipped_normen().all()) {
        const std::string& id = norm->id;
        const bool is_its_own = id == regel.id || id.starts_with(std::string(regel.id) + ".");
        if (is_its_own || names(norm->bron, regel.id) || names(regel.bron, id)) ids.insert(id);
    }
    for (const Verteld& verhaal : told) {
        for (const Signalering& s : verhaal.warnings) {
            if (s.regel == regel.id && !s.norm.empty()) ids.insert(s.norm);
        }
    }
    return ids;
}

std::string norms_table(const std::set<std::string>& ids) {
    if (ids.empty()) return "No norm is listed.\n";
    std::string text = "| norm | value | status | source |\n|---|---|---|---|\n";
    for (const std::string& id : ids) {
        const Norm& norm = *testing_rules::shipped_normen().find(id);
        std::string values;
        for (const Normwaarde& value : norm.waarden)
            values += (values.empty() ? "" : "<br>") + value_of(value);
        text += fmt::format("| `{}` {} | {} | {} | {} |\n",
                            id,
                            both(norm.naam),
                            values,
                            to_text(norm.status),
                            norm.bron);
    }
    return text;
}

std::string steps_of(const Signalering& warning) {
    std::string text;
    for (const Stap& stap : warning.stappen) {
        text += text.empty() ? "" : ", ";
        text += fmt::format("{} {}", to_text(stap.sterkte), to_text(stap.sinds));
        if (stap.wie) text += " (" + in_woorden(*stap.wie).nl + ")";
    }
    return text + (warning.tot ? ", ended " + to_text(*warning.tot) : "");
}

std::string events_of(const Verteld& verhaal, const Signalering& warning) {
    std::string text;
    for (const Uuid& feit : warning.feiten) {
        const auto found = std::find_if(
            verhaal.stream.begin(), verhaal.stream.end(), [&](const RecordedEvent& recorded) {
                return recorded.event.id == feit;
            });
        text += (text.empty() ? "" : ", ") +
                fmt::format("`{}` {}", soort_of(found->event), found->event.op.to_text());
    }
    return text;
}

// What was said on the first day, with what was known then.
std::string example_of(const Verteld& verhaal, const Signalering& later) {
    const auto that_day = raised(verhaal.stream, {later.sinds, later.sinds});
    const auto first =
        std::find_if(that_day.begin(), that_day.end(), [&](const Signalering& warning) {
            return warning.regel == later.regel && warning.sinds == later.sinds;
        });
    return fmt::format(
        "In [{0}](../../cases/{0}.jsonl): {1}. On the first day:\n\n"
        "> {2}\n>\n> *{3}*\n\nIt rests on {4}.\n",
        verhaal.naam,
        steps_of(later),
        first->tekst.nl,
        first->tekst.en,
        events_of(verhaal, *first));
}

std::string example_of(const Regel& regel, const std::vector<Verteld>& told) {
    for (const Verteld& verhaal : told) {
        for (const Signalering& warning : verhaal.warnings) {
            if (warning.regel == regel.id) return example_of(verhaal, warning);
        }
    }
    return "Geen voorbeeld in de verhalen. *No example in the stories.*\n";
}

std::string entry_of(const Regel& regel, const std::vector<Verteld>& told) {
    return fmt::format(
        "\n## {}\n**{}** · *{}*\n\n"
        "- source: {}\n"
        "- who must act: {}\n"
        "- ends when: {} · *{}*\n\n{}\n{}",
        regel.id,
        regel.titel.nl,
        regel.titel.en,
        regel.bron,
        both(in_woorden(regel.wie)),
        regel.eindigt.nl,
        regel.eindigt.en,
        norms_table(norms_of(regel, told)),
        example_of(regel, told));
}

constexpr std::string_view opening = R"(# Rules

All rules that warn in this version: {} of them. A rule never scores a person and never decides;
who must act can do something else, with a reason. Made by a test from the rules, the norms and
the stories (`tests/verhalen/regels_pagina.cpp`): change those, not this page.

**Source** is the row of the requirements catalogue ("catalogus"; a number such as 3.1 is a
section of it) and the places in five public reports:

| code | report | places |
|---|---|---|
| S0 | Interviews on the youth chain of Lelystad, 2023 | K bottleneck, G consequence, V proposal |
| S1 | Advies Jeugdbeschermingsketen Flevoland, 2021 | § section, fn footnote |
| S2 | Rekenkamer Almere on youth help, 2021 | p. slide |
| S3 | Action learning in Gooi en Vechtstreek, 2022 | § section |
| S4 | Regional vision of Flevoland, 2021 to 2025 | § section; 2.3 is there twice: a and b |

**Norms** are numbers of `norms/normen.toml`; `voorstel` is ours until a region chooses. A value
without a day is in force from 2000-01-01. The rules do not keep a list of their norms. An entry
lists those whose id begins with the rule's, those that name the rule in their source or are named
in its source, and those that a warning in the stories was given by. A norm that a rule borrows in
another way is not listed.

**The example** is the first story that raises the rule: `ruud-raymond`, then by alphabet. It
gives every step with its first day, as asked on the day of the story's `.verwacht`, and the text
as it was on the first day, with what was known then. A step names between brackets who must act,
where that is someone else. The texts name the people of the story.

| rule | | |
|---|---|---|
)";

}  // namespace

std::string regels_pagina() {
    const std::vector<Verteld> told = told_stories();
    std::string page = fmt::format(opening, regels().size());
    for (const Regel* regel : regels())
        page += fmt::format("| [{0}](#{1}) | {2} | {3} |\n",
                            regel->id,
                            lower_ascii(regel->id),
                            regel->titel.nl,
                            regel->titel.en);
    for (const Regel* regel : regels()) page += entry_of(*regel, told);
    return page;
}

}  // namespace naast::verhalen
