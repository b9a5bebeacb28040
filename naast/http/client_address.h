// From where a request comes, for counting how often: behind a proxy every request comes from the
// proxy, which says of whom it is in X-Forwarded-For. Believed only of proxies that are configured.
#pragma once

#include "naast/http/request.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace naast::http {

// One form for one address: "192.0.2.7" also for ::ffff:192.0.2.7. Nothing if it is no address.
std::optional<std::string> whole_address(std::string_view text);
// The same, but of IPv6 the first 64 bits, since one subscriber has all addresses under it:
// "20010db800000000/64".
std::optional<std::string> counted_address(std::string_view text);

// X-Forwarded-For from right to left, for as long as a proxy of ours says it.
// Returns: in the form of counted_address. `proxies`: in that of whole_address.
std::string client_address(const Request& request, const std::vector<std::string>& proxies);

}  // namespace naast::http
