// The command line in Dutch: CLI11 brings English help and English refusals.
#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace naast::app {

// Help texts of a program or of one of its subcommands, for the options that it gets from now on.
void speak_dutch(CLI::App& app);

// One sentence for whoever mistyped: what is wrong, and where the help is.
// Requires: it was thrown by parse().
std::string refusal_in_dutch(const CLI::App& app, const CLI::ParseError& error);

}  // namespace naast::app
