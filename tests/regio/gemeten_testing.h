// What the events of made-up regions say of the published rates. Counted from the events alone, not
// from how they were made.
#pragma once

#include "naast/demo/region.h"

#include <map>
#include <string>
#include <vector>

namespace naast::regio {

struct Gemeten {
    double sum = 0;
    double count = 0;
    double mean() const { return count > 0 ? sum / count : 0; }
    void add(double value) {
        sum += value;
        ++count;
    }
};

// By the row of the catalogue: "FIG-41". Adds to what was measured before.
void measure(const std::vector<demo::MadeFamily>& region,
             const demo::RegionOptions& options,
             std::map<std::string, Gemeten>& into);

}  // namespace naast::regio
