// The OpenAPI 3.0 document, made from the routes that are really served. After the NL GOV API
// Design Rules;
// `./test` runs their official linter over it.
#pragma once

#include "naast/http/router.h"

#include <string>

namespace naast::http {

// Indented, ends with a newline; the same routes give the same bytes.
std::string openapi_document(const Router& router);

}  // namespace naast::http
