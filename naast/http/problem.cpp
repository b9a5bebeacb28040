#include "naast/http/problem.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <array>
#include <utility>

namespace naast::http {
namespace {

struct Usual {
    int status;
    const char* slug;
    const char* title_nl;
    const char* title_en;
};

constexpr std::array usuals{
    Usual{400, "ongeldige-aanvraag", "De aanvraag klopt niet", "The request is not right"},
    Usual{401, "niet-ingelogd", "U bent niet ingelogd", "You are not signed in"},
    Usual{403, "geen-toegang", "U mag dit niet zien of doen", "You may not see or do this"},
    Usual{404, "niet-gevonden", "Dit is niet gevonden", "This was not found"},
    Usual{405, "methode-niet-toegestaan", "Dit kan hier niet", "This cannot be done here"},
    Usual{406, "vorm-niet-beschikbaar", "Deze vorm is er niet", "This form is not available"},
    Usual{408, "te-langzaam", "Het duurde te lang", "It took too long"},
    Usual{409, "conflict", "Iemand anders was u voor", "Someone else was before you"},
    Usual{412, "versie-veranderd", "Dit is intussen veranderd", "This has changed meanwhile"},
    Usual{413, "te-groot", "Dit bericht is te groot", "This message is too large"},
    Usual{414, "adres-te-lang", "Het adres is te lang", "The address is too long"},
    Usual{
        415, "soort-niet-ondersteund", "Dit soort bericht kan niet", "This type is not supported"},
    Usual{417, "verwachting-niet-mogelijk", "Dit kan de server niet", "The server cannot do this"},
    Usual{421, "verkeerd-adres", "Dit adres hoort niet bij Naast", "Naast is not at this address"},
    Usual{422, "geweigerd", "Dit kan nu niet", "This cannot be done now"},
    Usual{428, "versie-nodig", "De versie ontbreekt", "The version is missing"},
    Usual{429, "te-vaak", "U probeert het te vaak", "You are trying too often"},
    Usual{431, "kopregels-te-groot", "De kopregels zijn te groot", "The headers are too large"},
    Usual{500, "interne-fout", "Er ging iets mis bij ons", "Something went wrong on our side"},
    Usual{503, "niet-beschikbaar", "Naast is nu te druk", "Naast is too busy now"},
    Usual{505, "versie-niet-ondersteund", "Gebruik HTTP/1.1", "Use HTTP/1.1"},
};

const std::string& in(const Tekst& text, Language language) {
    return language == Language::en ? text.en : text.nl;
}

}  // namespace

Problem problem_of(int status) {
    for (const Usual& usual : usuals) {
        if (usual.status != status) continue;
        Problem problem;
        problem.status = status;
        problem.slug = usual.slug;
        problem.title = {usual.title_nl, usual.title_en};
        return problem;
    }
    return problem_of(500);
}

Problem problem_of(int status, Tekst detail) {
    Problem problem = problem_of(status);
    problem.detail = std::move(detail);
    return problem;
}

Response to_response(const Problem& problem, Language language) {
    boost::json::object json;
    json["type"] = "urn:naast:probleem:" + problem.slug;
    json["title"] = in(problem.title, language);
    json["status"] = problem.status;
    if (!in(problem.detail, language).empty()) json["detail"] = in(problem.detail, language);
    if (!problem.instance.empty()) json["instance"] = problem.instance;
    if (!problem.errors.empty()) {
        boost::json::array errors;
        for (const FieldError& error : problem.errors) {
            errors.push_back(boost::json::object{{"field", error.field},
                                                 {"reason", in(error.reason, language)}});
        }
        json["errors"] = std::move(errors);
    }

    Response response;
    response.status = problem.status;
    response.content_type = "application/problem+json";
    response.headers.push_back({"Content-Language", language == Language::en ? "en" : "nl"});
    response.body = boost::json::serialize(json);
    return response;
}

Response problem_response(int status, Language language, Tekst detail) {
    return to_response(problem_of(status, std::move(detail)), language);
}

}  // namespace naast::http
