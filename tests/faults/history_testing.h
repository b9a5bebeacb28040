// For tests only: what the outside knows of a ledger. Each request that was made, with what it was
// answered; held against the ledger afterwards, whatever happened to it in between.
#pragma once

#include "naast/ledger/store.h"

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace naast::testing_faults {

struct Asked {
    AppendRequest request;
    std::optional<std::vector<Appended>> answer;  // nothing: none came, or a refusal
};

// What is wrong, a sentence each.
using Findings = std::vector<std::string>;

// Safe from many threads while it grows; look at it when they are done.
class History {
public:
    std::size_t ask(const AppendRequest& request);
    void answered(std::size_t number, const std::vector<Appended>& answer);
    const std::vector<Asked>& asked() const { return asked_; }

    // Whether what was acknowledged is there exactly once, at the place that was said, what was not
    // acknowledged at most once and whole, and nothing else at all.
    Findings hold_against(const EventStore& store, const std::set<std::size_t>& acknowledged) const;
    // Asks the same again with the same key: then it is there exactly once.
    Findings ask_again(EventStore& store, std::size_t number) const;

private:
    struct Place {
        std::size_t request;
        std::size_t append;
        std::size_t event;
    };
    struct Seen {
        std::size_t events = 0;
        std::map<std::size_t, std::int64_t> first_nr;  // of each append
    };
    Findings look_at_request(const EventStore& store,
                             std::size_t number,
                             const Seen& seen,
                             bool is_acknowledged) const;

    mutable std::mutex mutex_;
    std::vector<Asked> asked_;
    std::map<Uuid, Place> place_of_;
};

// Requests of one writer that has families to itself: sizes, counts and bytes follow from the seed.
class Writer {
public:
    // Units: bytes.
    Writer(int number, unsigned seed, std::size_t largest_body);

    // On the versions that are there after all that was made before.
    AppendRequest next();

private:
    std::string body();

    static constexpr int families = 3;
    const int number_;
    std::mt19937 dice_;
    const std::size_t largest_body_;
    int made_ = 0;
    int events_ = 0;
    Version versions_[families] = {};
};

}  // namespace naast::testing_faults
