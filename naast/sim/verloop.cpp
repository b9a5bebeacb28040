#include "naast/sim/verloop.h"

#include "naast/base/assert.h"
#include "naast/sim/run.h"

#include <fmt/format.h>

#include <map>

namespace naast::sim {

namespace {

std::string_view word_of(Happened what) {
    switch (what) {
        case Happened::was_waiting: return "wachtte_al";
        case Happened::was_served: return "had_al_hulp";
        case Happened::arrived: return "komt_binnen";
        case Happened::entered: return "meldt_zich";
        case Happened::started: return "begint";
        case Happened::done: return "is_klaar";
        case Happened::gave_up: return "haakt_af";
        case Happened::left: return "verlaat_de_keten";
    }
    NAAST_ASSERT(false);
    return {};
}

class Writer {
public:
    Writer(const Scenario& scenario, const Model& model) : scenario_(scenario), model_(model) {
        for (const Source& source : model.sources) sources_[source.number] = source.id;
        for (std::size_t i = 0; i < model.start.size(); ++i)
            groups_[number_of(model.start, i)] = scenario.aanwezig[i].id.waarde;
    }

    std::string line(const Step& step) const {
        return fmt::format("{} {:02}:{:02},{},{},{},{},{}\n",
                           to_text(scenario_.begin_op + Days{step.at / minutes_per_day}),
                           step.at % minutes_per_day / 60,
                           step.at % 60,
                           family(step),
                           model_.class_ids[step.of_class],
                           step.station == none ? "" : model_.stations[step.station].id,
                           word_of(step.what),
                           worker(step));
    }

private:
    const Scenario& scenario_;
    const Model& model_;
    std::map<std::uint32_t, std::string> sources_;
    std::map<std::uint32_t, std::string> groups_;

    // The same family has the same name in every variant.
    std::string family(const Step& step) const {
        if (step.source == none)
            return fmt::format("aanwezig/{}/{}",
                               groups_.at(step.number / most_in_start_group),
                               step.number % most_in_start_group + 1);
        return fmt::format("instroom/{}/{}", sources_.at(step.source), step.number + 1);
    }
    // Of staff which one, from 1.
    std::string worker(const Step& step) const {
        if (step.place == no_place) return "";
        return std::to_string(step.place / model_.stations[step.station].caseload + 1);
    }
};

}  // namespace

std::string_view verloop_kop() {
    return "tijdstip,gezin,klasse,schakel,wat,professional\n";
}

Tally verloop(const Scenario& scenario,
              const Model& model,
              std::uint64_t zaad,
              const std::function<void(std::string_view)>& write) {
    const Tables tables(model);
    const Writer writer(scenario, model);
    LoggedRun run(tables);
    run.log_to({[&](const Step& step) { write(writer.line(step)); }});
    run.begin(zaad, 0);
    return run.finish();
}

}  // namespace naast::sim
