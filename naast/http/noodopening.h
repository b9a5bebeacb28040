// Recording that someone opens a family in an emergency, by one or by two. For the routes of
// emergency access.
#pragma once

#include "naast/events/weigering.h"
#include "naast/http/service.h"
#include "naast/inzage/noodtoegang.h"
#include "naast/inzage/noodvenster.h"

#include <optional>
#include <string>
#include <vector>

namespace naast::http {

struct Noodopening {
    const inzage::Gebruiker& wie;
    const inzage::Gebruiker* tweede = nullptr;  // who agreed; null: nobody was asked
    const inzage::OpenNoodtoegang& vraag;
    std::string sleutel;   // of this command of this one
    std::string afdruk{};  // of all that was asked
};

struct Geopend {
    Uuid gezin;
    Instant tot{};
};

// Refuses: niet_gevonden alike for nobody of that name and birth, several, and a family that may
// not be opened to these.
Result<Geopend, Weigering> open_in_nood(Service& service, const Noodopening& opening);

// Those of which someone with this name and birth is a member.
std::vector<Uuid> gezocht(const Service& service, const inzage::OpenNoodtoegang& vraag);

// What this one opened of a family and is open now, oldest first.
std::vector<inzage::Noodvenster> open_van(const Service& service,
                                          const inzage::Gebruiker& wie,
                                          const Uuid& gezin);

}  // namespace naast::http
