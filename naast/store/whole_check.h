// Holds all of a ledger against what its last checkpoint saw, by a thread of its own, while the
// ledger is at work already. Why: docs/adr/0024-start.md.
#pragma once

#include "naast/ledger/chain.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <thread>

namespace naast {

class WholeCheck {
public:
    // Why it is not what was seen, or could not be read, as a sentence for the operator; nothing:
    // it is. Called once, from that thread, unless it was stopped before the end.
    using Done = std::function<void(const std::optional<std::string>& why_not)>;
    // So many rows are read at once, so that the WAL is not held for as long as the whole takes.
    static constexpr std::int64_t rows_at_once = 10'000;

    WholeCheck(std::string data_path,
               Checkpoint seen,
               Done done,
               std::int64_t at_once = rows_at_once);
    // Leaves what was not looked at yet.
    ~WholeCheck();
    WholeCheck(const WholeCheck&) = delete;
    WholeCheck& operator=(const WholeCheck&) = delete;

private:
    std::optional<std::string> why_not() const;

    const std::string data_path_;
    const Checkpoint seen_;
    const Done done_;
    const std::int64_t at_once_;
    std::atomic<bool> is_stopping_ = false;
    std::thread thread_;
};

}  // namespace naast
