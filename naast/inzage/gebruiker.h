// Whoever is logged in, as the login says it.
#pragma once

#include "naast/events/organisatie.h"
#include "naast/inzage/wereld.h"

#include <string>

namespace naast::inzage {

struct Gebruiker {
    std::string id;  // of a worker the MedewerkerId, of a citizen the InlogId that events name
    std::string naam;
    Organisatie organisatie{};  // of a professional: in which this one acts, with its mandate
    SubjectSoort soort = SubjectSoort::professional;
    bool crisisdienst = false;  // may open emergency access
};

}  // namespace naast::inzage
