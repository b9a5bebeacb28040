// How often each of many may do something: so many at once, and one more each time that a while
// has passed. Whoever goes on gets a delay that passes by itself; nobody is locked out for good.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <unordered_map>

namespace naast::http {

struct RateRule {
    // How many at once. 0: no limit.
    std::size_t burst = 0;
    // After this long one more is free again.
    std::chrono::milliseconds refill{1'000};
    // If not 0: once the burst is used up, each next one waits twice as long as the one before,
    // this long at first and at most as long as the whole burst takes to come back.
    std::chrono::milliseconds first_delay{0};
};

// Used by one thread at a time.
class RateLimit {
public:
    using Instant = std::chrono::steady_clock::time_point;
    // Of so many is kept how often they came. When all of them still count, who comes new is let
    // through: the memory is bounded, and what runs at once is bounded elsewhere.
    static constexpr std::size_t most_keys = 10'000;

    explicit RateLimit(RateRule rule) : rule_(rule) {}

    // Returns: 0 if it may, and then it counts; or how long from now it may not. What is refused
    // does not count: asking again does not make it longer. Requires: now never goes back.
    std::chrono::milliseconds take(const std::string& key, Instant now);

    std::size_t keys() const { return uses_.size(); }

private:
    struct Use {
        // How many count, which becomes less with time; as of `last`.
        double level = 0;
        Instant last{};
        Instant open_from{};
    };

    double level_of(const Use& use, Instant now) const;
    void forget_old(Instant now);

    RateRule rule_;
    std::unordered_map<std::string, Use> uses_;
    Instant swept_{};
};

}  // namespace naast::http
