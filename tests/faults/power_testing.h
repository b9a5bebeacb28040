// For tests only: a ledger that is written on a disk that keeps a log (naast/store/disk_testing.h),
// the power cut at moments of that log, and what is there afterwards looked at.
#pragma once

#include "naast/store/cut_testing.h"

#include "tests/faults/history_testing.h"
#include <string>
#include <utility>
#include <vector>

namespace naast::testing_faults {

struct Workload {
    unsigned seed = 1;
    int sessions = 2;  // each opens the ledger, writes, and closes it
    int writers = 1;   // at the same time
    int requests = 4;  // of each writer in each session
    std::size_t largest_body = 3'000;
    bool has_witness = false;  // on a disk that keeps its word, whatever the other does
};
// Small ones mostly; now and then many writers, or so much that SQLite moves its log over.
Workload nth_workload(unsigned seed, bool has_witness);

struct Written {
    std::vector<testing_store::Disk::Step> steps;  // from the first byte of the ledger
    std::string checkpoints;                       // the file beside it as it became
    // After how many steps a session was closed, and how many requests there were then. The
    // checkpoint of that moment saw them all.
    std::vector<std::pair<std::size_t, std::size_t>> closed;
    History history;
};
void write_on_disk(const Workload& workload, Written& written);

struct Cuts {
    std::size_t cuts = 0;
    std::size_t ledgers = 0;
    std::size_t moved_over = 0;  // of those: SQLite moved its log over while requests came
    std::size_t held_more = 0;   // something that was under way is there too
    std::size_t harmed = 0;      // something that was acknowledged is gone or changed
    std::size_t detected = 0;    // of those: it did not open, or verify said so
    std::size_t tail_lost = 0;   // of those: only what no checkpoint had seen yet is gone
    // What must not be, at most a few, each with its seed, cut and luck. On an honest disk: any
    // harm. On one that lies: harm to what a checkpoint saw, which nothing shows.
    Findings findings;
};

enum class Watched { by_checkpoints, by_a_witness_too };

// Cuts the power `wanted` times in ledgers written from this seed on.
Cuts cut_power(std::size_t wanted,
               unsigned seed,
               testing_store::Honesty honesty,
               Watched watched = Watched::by_checkpoints);

}  // namespace naast::testing_faults
