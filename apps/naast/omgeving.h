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

// Opened beside a server that may be running. Returns: nothing after saying what is wrong.
std::unique_ptr<EventStore> open_for_reading(const Options& options);
std::unique_ptr<EventStore> open_for_writing(const Options& options, const Clock& clock);
// The log of who looked: NAME.inzage beside the ledger NAME.
std::unique_ptr<EventStore> open_log(const Options& options, const Clock& clock);

// What names this program and these norms; summaries made with another are made anew.
std::string made_with(const Options& options);

// The families that are meant, in the order of their names. Returns: nothing after saying that the
// name fits none, or several.
std::optional<std::vector<Uuid>> choose_gezinnen(const EventStore& store, const std::string& which);

// peildatum and bekend-op, today where they were not given.
Vraag question_of(const Options& options);

// "fout: ...", on standard error; returns 1.
int say_no(const std::string& why);

}  // namespace naast::app
