// `naast serve`: how much at once, how often, and for whom; what an operator can set of it.
#pragma once

#include "naast/http/gate.h"
#include "naast/http/server.h"

#include <CLI/CLI.hpp>

#include "apps/naast/opdrachten.h"
#include <chrono>
#include <cstddef>

namespace naast::app {

void add_drukte(CLI::App& serve, Drukte& drukte);

http::GateRules gate_rules(const Drukte& drukte);

// Into the server's options; also makes room for as many open files as there may be connections.
void set_drukte(const Drukte& drukte, http::ServerOptions& server);

// Says on standard error how many were turned away: at most one line in ten seconds, and what was
// not said yet when it goes.
class TurnedAway {
public:
    using Instant = std::chrono::steady_clock::time_point;
    TurnedAway() = default;
    ~TurnedAway();
    TurnedAway(const TurnedAway&) = delete;
    TurnedAway& operator=(const TurnedAway&) = delete;

    void count(int status, Instant now);

private:
    void say();

    std::size_t busy_ = 0;
    std::size_t often_ = 0;
    Instant said_{};
};

}  // namespace naast::app
