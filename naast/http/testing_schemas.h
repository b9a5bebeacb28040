// For tests only: whether an answer fits the schema of that name in the OpenAPI document.
#pragma once

#include "naast/events/testing_schema.h"
#include "naast/http/schemas.h"

#include <boost/json.hpp>

#include <string>

namespace naast::testing_http {

// Returns: what does not fit; empty: it does.
inline std::string fault_of(const char* schema, const boost::json::value& value) {
    static const boost::json::value document{{"components", {{"schemas", http::all_schemas()}}}};
    return testing_events::SchemaCheck(document).fault(
        document.at("components").at("schemas").at(schema), value);
}

}  // namespace naast::testing_http
