// The thing that an event makes or speaks of: a signal, a measure, a trajectory of help, ... For
// folds, which need the beginning of a thing before what is said of it.
#pragma once

#include "naast/events/alle.h"

#include <optional>
#include <string>
#include <string_view>

namespace naast {

// "hulp:h1": keys of two kinds are never the same.
template <class Soort>
std::string key_of(const Sleutel<Soort>& id) {
    return std::string(Soort::nl) + ":" + id.waarde;
}

// Points into the event it was found in.
struct Onderwerp {
    std::string_view soort;         // "hulp"
    const ShortText* id = nullptr;  // "h1"
    bool maakt = false;

    std::string sleutel() const { return std::string(soort) + ":" + *id; }
};

// Returns: what the event makes; otherwise the first thing that it names; nothing if it names none.
// A person or a worker is no such thing.
std::optional<Onderwerp> onderwerp_van(const Inhoud& inhoud);

}  // namespace naast
