// For tests only: the calls to the system on the files of one folder, SQLite's and ours alike. They
// are counted, and one of them can be made to fail, with those after it if one likes. A write that
// fails has written half.
//
// The functions of the C library are defined anew in calls_testing.cpp, so that whoever calls them
// in this program comes by here.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace naast::testing_faults {

enum class Call { open, read, write, sync, truncate, remove, lock, map };
constexpr std::size_t calls = 8;
std::string_view name_of(Call call);

enum class Lasts { once, for_good };

// One at a time.
class Calls {
public:
    explicit Calls(std::string folder);
    ~Calls();
    Calls(const Calls&) = delete;
    Calls& operator=(const Calls&) = delete;

    // The call with this number (from 0) gets this error. ENOSPC comes only where it can: at open,
    // write and sync; no other calls are counted then.
    void fail_at(std::size_t number, int error, Lasts lasts);

    std::size_t made() const;
    std::array<std::size_t, calls> made_of_each() const;
    // Of the first that failed. Requires: one did.
    Call failed() const;
};

}  // namespace naast::testing_faults
