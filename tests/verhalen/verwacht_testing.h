// For tests only: a `.verwacht` file beside a story, and the story itself. The form stands in
// cases/README.md.
#pragma once

#include "naast/signalering/regel.h"

#include <map>
#include <string>
#include <vector>

namespace naast::verhalen {

struct Verwacht {
    Date peildatum{};
    std::vector<std::string> warnings;  // as `to_line` writes them, in order of first date
    // Rules that the catalogue names for this story and that are not raised, each with its reason:
    std::map<std::string, std::string> later;  // not built in this version
    std::map<std::string, std::string> niet;   // built, but the story gives no cause
};

// The paths of all stories in cases/, in the order of the alphabet; and of what stands beside one.
std::vector<std::string> stories();
std::string verwacht_of(const std::string& story);

// Requires: a well-formed file; stops the test program with the line otherwise.
Verwacht read_verwacht(const std::string& path);

// "MEA-08 | ruud raymond | signaal 2019-10-29, waarschuwing 2019-11-26 | 2020-03-15"
std::string to_line(const Signalering& signalering);

// The one family of a story, through the same door as `naast import`.
std::vector<RecordedEvent> read_verhaal(const std::string& path);

// What all rules say of it, by the norms that are shipped.
std::vector<Signalering> raised(const std::vector<RecordedEvent>& stream, const Vraag& vraag);

}  // namespace naast::verhalen
