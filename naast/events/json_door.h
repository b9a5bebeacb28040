// The one strict door for incoming JSON, and the one way JSON is written.
// Refused: anything that is not exactly one RFC 8259 text, duplicate keys, numbers that are not
// whole or do not fit 64 bits, invalid UTF-8, NUL, lone surrogates, and what is over the limits.
#pragma once

#include "naast/base/result.h"
#include "naast/base/text.h"

#include <boost/json/fwd.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace naast {

// Why input is not accepted. `veld` is the JSON path ("medewerker.naam"), empty for the whole text.
// `reden` says what is wrong and what is expected: the rest of a sentence that begins with the name
// of the field ("moet een lijst zijn"), or all of it for the whole text. No full stop.
struct Fout {
    std::string veld;
    Tekst reden;
    bool operator==(const Fout&) const = default;
};

// What came in, for in a message: one line, at most 40 bytes and three dots, no control characters.
std::string shortened(std::string_view text);

struct JsonLimits {
    std::size_t max_bytes = 1U << 20U;
    std::size_t max_depth = 64;
    std::size_t max_keys = 10'000;
};

Result<boost::json::value, Fout> parse_strict(std::string_view text, const JsonLimits& limits = {});

// One form for one content: keys sorted by their bytes, no white space, whole numbers only.
// What is stored and hashed. Requires: no doubles.
std::string to_canonical(const boost::json::value& value);

}  // namespace naast
