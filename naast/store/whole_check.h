// Holds all of a ledger against what its last checkpoint saw, by a thread of its own, while the
// ledger is at work already: a start reads only what came after it. Why: docs/adr/0024.
#pragma once

#include "naast/ledger/chain.h"

#include <atomic>
#include <functional>
#include <string>
#include <thread>

namespace naast {

class WholeCheck {
public:
    using Harmed = std::function<void(const std::string& why)>;
    // `harmed` is called once, from that thread, if it is not what was seen, or cannot be read.
    WholeCheck(std::string data_path, Checkpoint seen, Harmed harmed);
    // Leaves what was not looked at yet.
    ~WholeCheck();
    WholeCheck(const WholeCheck&) = delete;
    WholeCheck& operator=(const WholeCheck&) = delete;

private:
    void run();

    const std::string data_path_;
    const Checkpoint seen_;
    const Harmed harmed_;
    std::atomic<bool> is_stopping_ = false;
    std::thread thread_;
};

}  // namespace naast
