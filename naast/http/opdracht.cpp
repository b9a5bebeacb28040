#include "naast/http/opdracht.h"

#include "naast/http/problem.h"

namespace naast::http {

namespace {

constexpr std::size_t longest_key = 100;

// The one table from refusal to status. No default: the compiler names what was forgotten.
int status_of(Weigeringsgrond grond) {
    switch (grond) {
        case Weigeringsgrond::niet_gevonden: return 404;
        case Weigeringsgrond::vereist: return 400;
        case Weigeringsgrond::tussendoor_gewijzigd: return 412;
        case Weigeringsgrond::sleutel_hergebruikt: return 409;
        case Weigeringsgrond::kan_niet_opslaan: return 503;
        case Weigeringsgrond::precies_een_regisseur: return 409;
    }
    return 500;
}

}  // namespace

Response refused(const Request& request, const Weigering& weigering) {
    if (weigering.grond == Weigeringsgrond::niet_gevonden) return gezin_not_found(request);
    Problem problem = problem_of(status_of(weigering.grond), weigering.reden);
    if (!weigering.veld.empty()) problem.errors.push_back({weigering.veld, weigering.reden});
    Response response = to_response(problem, request.language());
    if (response.status == 503) response.set_header("Retry-After", "5");
    return response;
}

Result<std::string, Weigering> own_key(const Request& request) {
    const auto key = request.header("idempotency-key");
    if (key && !key->empty() && key->size() <= longest_key) return std::string(*key);
    return Unexpected{Weigering{Weigeringsgrond::vereist,
                                "Idempotency-Key",
                                {"Stuur een eigen sleutel van 1 tot 100 tekens mee.",
                                 "Send a key of your own of 1 to 100 characters."}}};
}

}  // namespace naast::http
