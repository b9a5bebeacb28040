// The shapes of what is recorded, and of the answers to it; of all_schemas().
#pragma once

#include <boost/json/fwd.hpp>

namespace naast::http {

void add_command_schemas(boost::json::object& schemas);

}  // namespace naast::http
