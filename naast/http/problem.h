// An error answer as application/problem+json (RFC 9457): plain words for the person at the screen,
// a fixed URN for the program. Never says anything about a person or a family.
#pragma once

#include "naast/base/text.h"
#include "naast/http/request.h"

#include <string>
#include <string_view>
#include <vector>

namespace naast::http {

// One field of the request that is wrong, as the sender named it: "geboortedatum", "leden[0].naam".
struct FieldError {
    std::string field{};
    Tekst reason{};
};

struct Problem {
    int status = 500;
    // The last part of the type, "niet-gevonden" in "urn:naast:probleem:niet-gevonden".
    // Lower-case letters, digits and dashes; part of the interface, so never renamed.
    std::string slug{};
    Tekst title{};
    // May be empty.
    Tekst detail{};
    std::vector<FieldError> errors{};
    // What the sender can quote to us ("urn:uuid:..."); may be empty.
    std::string instance{};
};

// The usual problem of a status, with slug and title; an unknown status reads as 500.
Problem problem_of(int status);
Problem problem_of(int status, Tekst detail);

Response to_response(const Problem& problem, Language language);

// to_response(problem_of(status, detail), language).
Response problem_response(int status, Language language, Tekst detail = {});

}  // namespace naast::http
