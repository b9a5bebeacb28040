// The shapes of all bodies, as the schemas of the OpenAPI document. Bodies of commands come from
// the velden() of the command itself; answers are written out here, and a test holds them against
// real answers.
#pragma once

#include <boost/json/fwd.hpp>

namespace naast::http {

boost::json::object all_schemas();

}  // namespace naast::http
