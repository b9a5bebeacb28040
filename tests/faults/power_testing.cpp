#include "tests/faults/power_testing.h"

#include "naast/ledger/testing.h"
#include "naast/ledger/verify.h"
#include "naast/store/checkpoint_file.h"
#include "naast/store/sqlite_store.h"
#include "naast/store/testing.h"

#include <fmt/format.h>

#include <algorithm>
#include <thread>

namespace naast::testing_faults {

namespace {

using testing_store::Disk;
using testing_store::Folder;
using testing_store::FolderAtCut;
using testing_store::Honesty;
using testing_store::Luck;

constexpr const char* name = "proef.db";
constexpr std::size_t most_findings = 10;

const Clock& clock_of_tests() {
    static const testing_ledger::SharedClock clock("2026-03-02T10:00:00Z");
    return clock;
}

void write_requests(EventStore& store, Writer& writer, int count, Disk& disk, History& history) {
    for (int i = 0; i < count; ++i) {
        const AppendRequest request = writer.next();
        const std::size_t number = history.ask(request);
        const auto answer = store.append(request);
        if (!answer) throw std::runtime_error("the disk is well, and a request was refused");
        history.answered(number, *answer);
        disk.acknowledged(number);
    }
}

WitnessPlace witness_of(const std::string& path, const Workload& workload) {
    if (!workload.has_witness) return {};
    return {path + ".getuige", false};
}

// Whether SQLite moved its log into the database while requests were still coming.
bool is_moved_over(const std::vector<Disk::Step>& steps) {
    bool is_serving = false;
    bool wrote_database = false;
    for (const Disk::Step& step : steps) {
        if (step.what == Disk::What::acknowledged) {
            if (wrote_database) return true;
            is_serving = true;
        }
        if (step.what == Disk::What::remove) is_serving = wrote_database = false;
        if (step.what == Disk::What::write && step.file == name) wrote_database = is_serving;
    }
    return false;
}

// Every cut of one ledger, in order.
class Cutter {
public:
    Cutter(const Written& written, const Workload& workload, Honesty honesty)
        : written_(written),
          workload_(workload),
          dice_(workload.seed),
          disk_(honesty),
          is_honest_(honesty == Honesty::honest) {}

    // Cuts spread over all steps, before each and after the last, at most `wanted` times.
    void run(std::size_t wanted, Cuts& cuts) {
        const std::size_t last = written_.steps.size();
        const std::size_t enough = cuts.cuts + wanted;
        const std::size_t stride = 1 + 3 * last / cuts_per_ledger;
        std::size_t turn = workload_.seed % stride;
        for (std::size_t at = 0; at <= last; ++at) {
            for (const Luck luck : {Luck::nothing, Luck::everything, Luck::some_sectors}) {
                if (cuts.cuts >= enough) return;
                if (++turn % stride != 0) continue;
                where_ = fmt::format(
                    "seed {}, cut {}, luck {}: ", workload_.seed, at, static_cast<int>(luck));
                cut(at, luck, cuts);
            }
            if (at < last) take(at);
        }
    }

private:
    void take(std::size_t at) {
        const Disk::Step& step = written_.steps[at];
        disk_.take(step);
        if (step.what == Disk::What::acknowledged) acknowledged_.insert(step.offset);
        checkpoint_bytes_ = step.checkpoint_bytes;
        if (workload_.has_witness) covered_ = acknowledged_;
        for (const auto& [steps, requests] : written_.closed) {
            if (at + 1 < steps) continue;
            for (std::size_t i = 0; i < requests; ++i) covered_.insert(i);
        }
    }

    // A line of the file of checkpoints may be half there.
    std::string checkpoints_at(std::size_t at) {
        const bool is_last = at == written_.steps.size();
        const std::size_t next =
            is_last ? written_.checkpoints.size() : written_.steps[at].checkpoint_bytes;
        const std::size_t more = next > checkpoint_bytes_ ? next - checkpoint_bytes_ : 0;
        return written_.checkpoints.substr(0, checkpoint_bytes_ + dice_() % (more + 1));
    }

    // It may be half written.
    std::string witness_at(std::size_t at) {
        const std::string before = at == 0 ? "" : written_.steps[at - 1].witness;
        const std::string after = at == written_.steps.size() ? before : written_.steps[at].witness;
        if (before.size() != after.size()) return dice_() % 2 == 0 ? before : after;
        const std::size_t so_far = dice_() % (after.size() + 1);
        return after.substr(0, so_far) + before.substr(so_far);
    }

    void cut(std::size_t at, Luck luck, Cuts& cuts) {
        ++cuts.cuts;
        const std::string path = folder_.file(name);
        for (const char* ending :
             {"", "-wal", "-shm", "-journal", ".checkpoints", ".getuige", ".edge"})
            std::filesystem::remove(path + ending);
        for (const auto& [called, bytes] : disk_.after(luck, dice_))
            testing_store::put_bytes(folder_.file(called), bytes);
        const std::string checkpoints = checkpoints_at(at);
        if (!checkpoints.empty()) testing_store::put_bytes(checkpoint_path(path), checkpoints);
        const std::string witness = witness_at(at);
        if (!witness.empty()) testing_store::put_bytes(path + ".getuige", witness);
        look(path, cuts);
    }

    void look(const std::string& path, Cuts& cuts) {
        // As a server opens it; an edge is gone since the start of the session that was cut off.
        auto store = open_sqlite_store(
            path, clock_of_tests(), witness_of(path, workload_), [](const std::string& why) {
                throw std::logic_error("looked at later, after a cut: " + why);
            });
        if (!store) return judge({"it does not open: " + store.error()}, {}, {}, cuts);
        Findings shown;
        Findings harm;
        Findings harm_that_shows;
        try {
            for (const auto& fault : verify(
                     **store, *read_checkpoints(path), [](auto) {}, [](auto&) { return true; }))
                shown.push_back("verify: " + fault.tekst.en);
            harm = written_.history.hold_against(**store, acknowledged_);
            if (!harm.empty()) harm_that_shows = written_.history.hold_against(**store, covered_);
            if (shown.empty() && harm.empty()) harm = go_on(**store, cuts);
        } catch (const StoreBroken& error) {
            shown.push_back(std::string("it cannot be read: ") + error.what());
        }
        judge(shown, harm, harm_that_shows, cuts);
    }

    bool holds_more(const EventStore& store) const {
        const auto& asked = written_.history.asked();
        for (std::size_t i = 0; i < asked.size(); ++i) {
            if (!acknowledged_.contains(i) && store.answered(asked[i].request.idempotency_key))
                return true;
        }
        return false;
    }

    // Who got no answer asks again, and so does one who had one.
    Findings go_on(EventStore& store, Cuts& cuts) {
        if (holds_more(store)) ++cuts.held_more;
        if (cuts.cuts % every_so_many != 0 || !is_honest_) return {};
        const auto& asked = written_.history.asked();
        std::set<std::size_t> there = acknowledged_;
        // What is asked first lies first; what was under way is among the first that are unknown.
        std::size_t left = most_asked_again;
        for (std::size_t i = 0; i < asked.size() && left > 0; ++i) {
            const bool is_known = acknowledged_.contains(i);
            if (is_known && i + 1 != acknowledged_.size()) continue;
            --left;
            Findings findings = written_.history.ask_again(store, i);
            if (!findings.empty()) return findings;
            there.insert(i);
        }
        return written_.history.hold_against(store, there);
    }

    void judge(const Findings& shown,
               const Findings& harm,
               const Findings& harm_that_shows,
               Cuts& cuts) {
        if (shown.empty() && harm.empty()) return;
        ++cuts.harmed;
        if (!shown.empty())
            ++cuts.detected;
        else if (harm_that_shows.empty())
            ++cuts.tail_lost;
        if (is_honest_) {
            keep(shown, cuts);
            keep(harm, cuts);
        } else if (shown.empty()) {
            keep(harm_that_shows, cuts);
        }
    }
    void keep(const Findings& findings, Cuts& cuts) const {
        for (const std::string& one : findings) {
            if (cuts.findings.size() < most_findings) cuts.findings.push_back(where_ + one);
        }
    }

    static constexpr std::size_t every_so_many = 4;
    static constexpr std::size_t most_asked_again = 6;
    static constexpr std::size_t cuts_per_ledger = 200;

    const Written& written_;
    const Workload& workload_;
    std::mt19937 dice_;
    FolderAtCut disk_;
    const bool is_honest_;
    std::set<std::size_t> acknowledged_;
    std::set<std::size_t> covered_;  // by a checkpoint
    std::size_t checkpoint_bytes_ = 0;
    std::string where_;
    Folder folder_;
};

}  // namespace

Workload nth_workload(unsigned seed, bool has_witness) {
    Workload workload;
    workload.has_witness = has_witness;
    workload.seed = seed;
    std::mt19937 dice(seed);
    workload.sessions = 1 + static_cast<int>(dice() % 3);
    workload.writers = seed % 3 == 0 ? 3 : 1;
    workload.requests = 2 + static_cast<int>(dice() % 4);
    workload.largest_body = seed % 4 == 0 ? 12'000 : 1'500;
    constexpr unsigned now_and_then = 25;
    if (seed % now_and_then == now_and_then - 1) {
        workload.sessions = 1;
        workload.writers = 1;
        workload.requests = 250;
    }
    return workload;
}

void write_on_disk(const Workload& workload, Written& written) {
    const Folder folder;
    const std::string path = folder.file(name);
    std::vector<Writer> writers;
    for (int i = 0; i < workload.writers; ++i)
        writers.emplace_back(i, workload.seed, workload.largest_body);
    Disk disk(path);
    for (int session = 0; session < workload.sessions; ++session) {
        {
            auto store = open_sqlite_store(
                path, clock_of_tests(), witness_of(path, workload), [](const std::string& why) {
                    throw std::logic_error("a disk that nothing happened to: " + why);
                });
            if (!store) throw std::runtime_error(store.error());
            std::vector<std::thread> threads;
            for (Writer& writer : writers)
                threads.emplace_back([&] {
                    write_requests(**store, writer, workload.requests, disk, written.history);
                });
            for (std::thread& thread : threads) thread.join();
        }
        written.closed.emplace_back(disk.steps().size(), written.history.asked().size());
    }
    written.steps = disk.steps();
    written.checkpoints = testing_store::bytes_of(checkpoint_path(path));
}

Cuts cut_power(std::size_t wanted, unsigned seed, Honesty honesty, Watched watched) {
    Cuts cuts;
    while (cuts.cuts < wanted) {
        const Workload workload = nth_workload(seed++, watched == Watched::by_a_witness_too);
        Written written;
        write_on_disk(workload, written);
        if (is_moved_over(written.steps)) ++cuts.moved_over;
        ++cuts.ledgers;
        Cutter(written, workload, honesty).run(wanted - cuts.cuts, cuts);
    }
    return cuts;
}

}  // namespace naast::testing_faults
