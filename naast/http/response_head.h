// The first line and the headers of an answer, as bytes.
#pragma once

#include "naast/base/date.h"
#include "naast/http/request.h"

#include <string>
#include <string_view>

namespace naast::http {

// Whether the answer can be sent as it is: a status of 200 to 599, and no header with a line end
// or another byte that does not belong in it (so no text of a stranger can add a header), nor one
// that the server writes itself.
bool is_sendable(const Response& response);

// 204 and 304 never have a body (RFC 9110, 6.4.1).
bool may_have_body(int status);

// Ends with the empty line. Content-Length is that of the body, also when the body is not sent.
// Requires: is_sendable(response).
std::string response_head(const Response& response, bool keep_alive, Instant now);

// "Sun, 06 Nov 1994 08:49:37 GMT".
std::string http_date(Instant now);

}  // namespace naast::http
