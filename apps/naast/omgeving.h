// What the subcommands share: the norms, the file, and which family is meant.
#pragma once

#include "naast/base/clock.h"
#include "naast/events/vraag.h"
#include "naast/ledger/store.h"
#include "naast/termijnen/normen.h"

#include "apps/naast/opdrachten.h"
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace naast::app {

// Returns: nothing after saying on standard error what is wrong.
std::optional<Normen> load_normen(const Options& options);
std::optional<std::string> read_file(const std::string& path);

// The families that are meant, in the order of their names. Returns: nothing after saying that the
// name fits none, or several.
std::optional<std::vector<Uuid>> choose_gezinnen(const EventStore& store, const std::string& which);

// peildatum and bekend-op, today where they were not given.
Vraag question_of(const Options& options);

// "fout: ...", on standard error; returns 1.
int say_no(const std::string& why);

}  // namespace naast::app
