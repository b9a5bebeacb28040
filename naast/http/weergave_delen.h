// Small parts that the JSON of several pages is made of.
#pragma once

#include "naast/base/date.h"
#include "naast/base/text.h"
#include "naast/events/opsomming.h"

#include <boost/json.hpp>

#include <optional>
#include <string>

namespace naast::http {

inline boost::json::value day_or_null(const std::optional<Date>& day) {
    return day ? boost::json::value(to_text(*day)) : boost::json::value(nullptr);
}

template <class Ids>
boost::json::array ids_of(const Ids& ids) {
    boost::json::array array;
    for (const auto& id : ids) {
        if constexpr (requires { id.waarde; })
            array.emplace_back(id.waarde);
        else
            array.emplace_back(id.to_text());
    }
    return array;
}

template <class E>
boost::json::string name_of(E value) {
    return boost::json::string(std::string(to_text(value)));
}

}  // namespace naast::http
