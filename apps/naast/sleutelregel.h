// The command line of `naast sleutels`, a command with commands of its own.
#pragma once

#include <CLI/CLI.hpp>

#include "apps/naast/opdrachten.h"
#include <functional>

namespace naast::app {

// The chosen one ends up in `run`.
void add_sleutels(CLI::App& app, Options& options, std::function<int(const Options&)>& run);

// The ledger, and where its keys lie, for every command that opens it.
// Returns: the option of the ledger.
CLI::Option* add_ledger(CLI::App& command, Options& options);

// The witness of the ledger on another disk; while writing it can also begin.
void add_getuige(CLI::App& command, Options& options);
void add_getuige_for_writing(CLI::App& command, Options& options);

// What cannot be the name of a ledger. Returns: why; empty if it can.
std::string why_no_ledger(const std::string& path);

}  // namespace naast::app
