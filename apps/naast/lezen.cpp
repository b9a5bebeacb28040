// tijdlijn, termijnen and signaleringen: what the folds know, for people or as JSON.
#include "naast/http/weergave.h"
#include "naast/ledger/stream.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include "apps/naast/omgeving.h"
#include "apps/naast/verzegeld.h"
#include <iostream>

namespace naast::app {

namespace {

namespace json = boost::json;

struct Context {
    std::unique_ptr<EventStore> store;
    Normen normen;
    Vraag vraag;
    std::vector<Uuid> gezinnen;
};

std::optional<Context> context_of(const Options& options) {
    auto normen = load_normen(options);
    if (!normen) return std::nullopt;
    auto store = open_for_reading(options);
    if (!store) return std::nullopt;
    auto gezinnen = choose_gezinnen(*store, options.gezin);
    if (!gezinnen) return std::nullopt;
    return Context{
        std::move(store), std::move(*normen), question_of(options), std::move(*gezinnen)};
}

void say_heading(const Context& context, const Dossier& dossier) {
    std::cout << fmt::format("\n{}  ({})\n", dossier.gezin.naam, dossier.id.to_text());
    std::cout << fmt::format("op {}, zoals bekend op {}\n\n",
                             to_dutch(context.vraag.peildatum),
                             to_dutch(context.vraag.bekend_op));
}

std::string names_of(const Dossier& dossier, const std::vector<PersoonId>& ids) {
    std::string names;
    for (const PersoonId& id : ids) {
        const Persoon* persoon = dossier.gezin.find(id);
        names += (names.empty() ? "" : ", ") +
                 (persoon == nullptr ? std::string(id.waarde) : persoon->naam);
    }
    return names.empty() ? "gezin" : names;
}

void say_timeline(const Dossier& dossier, const Tijdlijn& tijdlijn) {
    std::cout << "Perioden\n";
    for (const TijdlijnPeriode& bar : tijdlijn.perioden) {
        const std::string until =
            bar.period.until ? to_text(*bar.period.until - Days{1}) : "loopt nog  ";
        std::cout << fmt::format("  {}  {:<10}  {:>5} d  {:<40}  {}\n",
                                 to_text(bar.period.from),
                                 until,
                                 bar.dagen,
                                 bar.titel.nl,
                                 names_of(dossier, bar.personen));
    }
    std::cout << "\nGebeurtenissen\n";
    for (const TijdlijnGebeurtenis& gebeurtenis : tijdlijn.gebeurtenissen) {
        const Event& event = gebeurtenis.recorded.event;
        const char* chosen = event.datering == Datering::gekozen ? "~" : " ";
        std::cout << fmt::format("{}{:<16}  {:<50}  {}\n",
                                 chosen,
                                 event.op.to_text(),
                                 gebeurtenis.titel.nl,
                                 names_of(dossier, event.betreft));
    }
    std::cout << "\n~ = deze datum is gekozen, de bron noemt hem niet precies\n";
}

void say_warning(const Dossier& dossier, const Signalering& s) {
    const std::string state =
        s.tot ? "voorbij op " + to_text(*s.tot) : std::string(to_text(s.sterkte()));
    std::cout << fmt::format("{}  {:<7}  {:<24}  {}  ({})\n",
                             to_text(s.sinds),
                             s.regel,
                             state,
                             s.titel.nl,
                             names_of(dossier, s.betreft));
    std::cout << fmt::format("            {}\n", s.tekst.nl);
    for (const Stap& stap : s.stappen) {
        if (s.stappen.size() > 1)
            std::cout << fmt::format(
                "            {} sinds {}\n", to_text(stap.sterkte), to_text(stap.sinds));
    }
    std::cout << fmt::format(
        "            Wie: {}. Eindigt: {}\n", in_woorden(s.wie).nl, s.eindigt.nl);
}

// Without --sinds: what stands on the day. With it: what arose on or after that day, also if it is
// over.
bool is_asked_for(const Signalering& signalering, const Options& options) {
    return options.sinds ? signalering.sinds >= *options.sinds : signalering.staat();
}

void say_term(const Termijn& termijn) {
    const std::string done = termijn.afgerond_op ? "klaar " + to_text(*termijn.afgerond_op) : "";
    std::cout << fmt::format("{}  {:<18}  {:<7}  {}  {}  {}\n",
                             to_text(termijn.uiterlijk),
                             to_text(termijn.stand),
                             termijn.norm,
                             termijn.titel.nl,
                             done,
                             termijn.status == NormStatus::voorstel ? "(voorstel)" : "");
}

void add_rows(json::array& rows, const std::vector<Termijn>& terms, const Uuid& gezin) {
    for (const Termijn& termijn : terms) {
        json::object row = http::to_json(termijn);
        row["gezin"] = gezin.to_text();
        rows.push_back(std::move(row));
    }
}

}  // namespace

int tijdlijn(const Options& options) {
    const auto context = context_of(options);
    if (!context) return 1;
    for (const Uuid& gezin : context->gezinnen) {
        const auto stream = load_stream(*context->store, gezin);
        const Dossier dossier = fold_dossier(gezin, stream, context->vraag);
        const Tijdlijn line = fold_tijdlijn(dossier, stream, context->normen);
        if (options.json) {
            std::cout << json::serialize(http::to_json(line)) << "\n";
        } else {
            say_heading(*context, dossier);
            say_timeline(dossier, line);
        }
    }
    return 0;
}

int termijnen(const Options& options) {
    const auto context = context_of(options);
    if (!context) return 1;
    json::array rows;
    for (const Uuid& gezin : context->gezinnen) {
        const auto stream = load_stream(*context->store, gezin);
        const Dossier dossier = fold_dossier(gezin, stream, context->vraag);
        const auto terms = lopende_termijnen(select_events(stream, context->vraag),
                                             context->normen,
                                             dossier.gezin.gemeente,
                                             context->vraag.peildatum);
        if (options.json) {
            add_rows(rows, terms, gezin);
            continue;
        }
        say_heading(*context, dossier);
        for (const Termijn& termijn : terms) say_term(termijn);
        if (terms.empty()) std::cout << "Er lopen geen termijnen.\n";
    }
    if (options.json) std::cout << json::serialize(rows) << "\n";
    return 0;
}

int signaleringen(const Options& options) {
    const auto context = context_of(options);
    if (!context) return 1;
    json::array rows;
    for (const Uuid& gezin : context->gezinnen) {
        const auto stream = load_stream(*context->store, gezin);
        const Dossier dossier = fold_dossier(gezin, stream, context->vraag);
        if (!options.json) say_heading(*context, dossier);
        bool any = false;
        for (const Signalering& signalering : naast::signaleringen(dossier, context->normen)) {
            if (!is_asked_for(signalering, options)) continue;
            any = true;
            if (options.json)
                rows.push_back(
                    http::to_json(signalering, gezin, context->normen, dossier.gezin.gemeente));
            else
                say_warning(dossier, signalering);
        }
        if (!options.json && !any) std::cout << "Er zijn geen signaleringen.\n";
    }
    if (options.json) std::cout << json::serialize(rows) << "\n";
    return 0;
}

}  // namespace naast::app
