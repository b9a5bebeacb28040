// Answers in fewer bytes, for whoever says that it takes them (RFC 9110, 8.4).
#pragma once

#include "naast/http/request.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace naast::http {

// Less than this fits in one packet anyway.
constexpr std::size_t least_to_gzip = 1024;

// least: some three times as fast, and a tenth longer.
enum class Effort { least, most };

// Returns: empty if zlib cannot, or if it gains nothing.
std::string gzip(std::string_view bytes, Effort effort);

// "gzip", "br, gzip;q=0.8"; not "gzip;q=0" or "gzip;q=0.000". A bare "*" is not enough.
bool accepts_coding(const Request& request, std::string_view coding);
bool accepts_gzip(const Request& request);

// Says of a body that it is one, or that another client would get one.
void say_gzip(Response& response, bool is_packed);

// The answer as this client takes it. Requires: no secret of the session is in it. What someone
// typed and what is secret, in one body, could be guessed at by its length (BREACH); no other site
// can make a browser ask for these answers, since the cookie is not sent along (SameSite=Strict).
Response packed_for(const Request& request, Response response);

}  // namespace naast::http
