// For tests only: a workload on a ledger of which one call to the system fails, and what is there
// afterwards looked at.
#pragma once

#include "tests/faults/calls_testing.h"
#include "tests/faults/history_testing.h"

namespace naast::testing_faults {

struct Failing {
    std::size_t runs = 0;                     // one for each call
    std::array<std::size_t, calls> failed{};  // of each kind
    std::size_t did_not_open = 0;
    std::size_t broke = 0;
    std::size_t refused = 0;
    Findings findings;  // at most a thousand; each names the call
};

// The same workload again and again, with another call that fails each time, until all had their
// turn, or until something with these words in it was found.
Failing fail_each_call(int error, Lasts lasts, const std::string& until = {});

bool shows(const Findings& findings, const std::string& what);

}  // namespace naast::testing_faults
