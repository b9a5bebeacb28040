#include "tests/faults/failing_testing.h"

#include "naast/ledger/testing.h"
#include "naast/ledger/verify.h"
#include "naast/store/checkpoint_file.h"
#include "naast/store/sqlite_store.h"
#include "naast/store/testing.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <set>

namespace naast::testing_faults {

namespace {

constexpr int sessions = 2;
constexpr int requests = 3;
constexpr std::size_t most_findings = 1'000;

class Run {
public:
    Run() : writer_(0, 5, 600) {}

    void work(Failing& failing) {
        for (int session = 0; session < sessions; ++session) {
            auto store = open_sqlite_store(path_, clock_);
            if (!store) {
                if (store.error().empty()) findings_.push_back("it did not open without a word");
                ++failing.did_not_open;
                continue;
            }
            for (int i = 0; i < requests && !is_broken_; ++i) ask(**store, failing);
            if (is_broken_) return;
        }
    }

    // On a disk that is well again.
    Findings look() {
        auto store = open_sqlite_store(path_, clock_);
        if (!store) return {"it does not open any more: " + store.error()};
        const auto checkpoints = read_checkpoints(path_);
        if (!checkpoints) return {checkpoints.error()};
        for (const auto& fault : verify(
                 **store, *checkpoints, [](auto) {}, [](auto&) { return true; }))
            return {"verify: " + fault.tekst.en};
        Findings findings = history_.hold_against(**store, acknowledged_);
        findings.insert(findings.end(), findings_.begin(), findings_.end());
        for (std::size_t i = 0; i < history_.asked().size() && findings.empty(); ++i) {
            findings = history_.ask_again(**store, i);
            acknowledged_.insert(i);
        }
        return findings.empty() ? history_.hold_against(**store, acknowledged_) : findings;
    }

    const std::string& path() const { return path_; }

private:
    void ask(EventStore& store, Failing& failing) {
        const AppendRequest request = writer_.next();
        const std::size_t number = history_.ask(request);
        // What is refused may be asked again; a disk that failed is not trusted any more.
        for (int times = 0; times < 2; ++times) {
            try {
                const auto answer = store.append(request);
                if (answer) {
                    history_.answered(number, *answer);
                    acknowledged_.insert(number);
                    return read_back(store, number);
                }
                ++failing.refused;
                if (answer.error() != AppendRefusal::read_only)
                    findings_.push_back("refused for another reason than the disk");
            } catch (const StoreBroken&) {
                is_broken_ = true;
                ++failing.broke;
            }
            if (is_broken_) return must_stay_broken(store);
        }
        is_broken_ = true;  // it has no room for good
    }
    void must_stay_broken(EventStore& store) {
        try {
            (void)store.append(writer_.next());
            findings_.push_back("it broke, and writes again");
        } catch (const StoreBroken&) {
            return;
        }
    }
    // Reads it right or not at all.
    void read_back(const EventStore& store, std::size_t number) {
        const Append& append = history_.asked()[number].request.appends.front();
        try {
            const auto rows = store.load(append.gezin);
            if (rows.empty() || rows.back().inhoud != append.events.back().inhoud)
                findings_.push_back("read something else than was recorded");
        } catch (const StoreBroken&) {
            return;
        }
    }

    testing_store::Folder folder_;
    const std::string path_ = folder_.file();
    testing_ledger::SharedClock clock_{"2026-03-02T10:00:00Z"};
    Writer writer_;
    History history_;
    std::set<std::size_t> acknowledged_;
    bool is_broken_ = false;
    Findings findings_;
};

}  // namespace

bool shows(const Findings& findings, const std::string& what) {
    return std::any_of(findings.begin(), findings.end(), [&](const std::string& one) {
        return one.find(what) != std::string::npos;
    });
}

Failing fail_each_call(int error, Lasts lasts, const std::string& until) {
    Failing failing;
    for (bool is_over = false; !is_over;) {
        if (!until.empty() && shows(failing.findings, until)) break;
        Run run;
        std::string where;
        {
            Calls watched(run.path());
            watched.fail_at(failing.runs, error, lasts);
            run.work(failing);
            is_over = watched.made() <= failing.runs;
            if (!is_over) {
                ++failing.failed.at(static_cast<std::size_t>(watched.failed()));
                where = fmt::format("call {} ({}): ", failing.runs, name_of(watched.failed()));
            }
        }
        for (const std::string& one : run.look()) {
            if (failing.findings.size() < most_findings) failing.findings.push_back(where + one);
        }
        ++failing.runs;
    }
    return failing;
}

}  // namespace naast::testing_faults
