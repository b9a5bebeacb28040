// Each time that someone opened a family in an emergency, and until when: an hour from when it was
// recorded, whatever day it names. What was taken over from elsewhere opens nothing here.
// Source: design/privacy-and-reliability 2.7.
#pragma once

#include "naast/events/inzage.h"
#include "naast/events/vraag.h"
#include "naast/inzage/wereld.h"

#include <vector>

namespace naast::inzage {

struct Noodvenster {
    Uuid gebeurtenis;
    NoodtoegangGeopend geopend;
    Venster venster;
};

// Oldest first.
std::vector<Noodvenster> noodvensters(const std::vector<Selected>& selected);

}  // namespace naast::inzage
