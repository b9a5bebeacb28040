// What stands between commas in the value of a header (RFC 9110, 5.6.1).
#pragma once

#include "naast/http/target.h"

#include <string_view>

namespace naast::http {

// Calls visit(part) for each part between commas, trimmed, until it returns true.
template <class Visit>
bool any_of_list(std::string_view list, Visit visit) {
    while (true) {
        const std::size_t comma = list.find(',');
        if (visit(trimmed(list.substr(0, comma)))) return true;
        if (comma == std::string_view::npos) return false;
        list.remove_prefix(comma + 1);
    }
}

}  // namespace naast::http
