#include "naast/sim/replicate.h"

#include "naast/base/assert.h"
#include "naast/sim/run.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>

namespace naast::sim {

namespace {

// What the threads share. Each takes the next replication and puts its tally at its own place.
class Work {
public:
    Work(const Model& model, const Plan& plan, const Progress& progress)
        : tables_(model), plan_(plan), progress_(progress), done_(plan.until - plan.first) {}

    void run() {
        DayRun kernel(tables_);
        while (!stopped_) {
            const std::uint32_t index = next_++;
            if (index >= done_.size()) return;
            kernel.begin(plan_.seed, plan_.first + index);
            done_[index] = kernel.finish();
            report();
        }
    }

    Outcomes outcomes() {
        Outcomes all{plan_.seed, {}};
        for (std::optional<Tally>& tally : done_) {
            if (tally) all.each.push_back(std::move(*tally));
        }
        return all;
    }

private:
    const Tables tables_;
    const Plan& plan_;
    const Progress& progress_;
    std::vector<std::optional<Tally>> done_;
    std::atomic<std::uint32_t> next_ = 0;
    std::atomic<bool> stopped_ = false;
    std::mutex reporting_;
    std::uint32_t reported_ = 0;

    void report() {
        if (!progress_) return;
        const std::lock_guard lock(reporting_);
        if (!stopped_ && !progress_(++reported_)) stopped_ = true;
    }
};

}  // namespace

Outcomes replicate(const Model& model, const Plan& plan, const Progress& progress) {
    NAAST_ASSERT(faults_of(model).empty());
    NAAST_ASSERT(plan.first <= plan.until);
    Work work(model, plan, progress);
    {
        std::vector<std::jthread> others;
        const unsigned threads = std::min(std::max(1U, plan.threads), plan.until - plan.first);
        for (unsigned i = 1; i < threads; ++i) others.emplace_back([&] { work.run(); });
        work.run();
    }
    return work.outcomes();
}

}  // namespace naast::sim
