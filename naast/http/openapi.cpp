#include "naast/http/openapi.h"

#include "naast/http/schemas.h"
#include "naast/http/security_headers.h"
#include "naast/http/service.h"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace naast::http {

namespace json = boost::json;

namespace {

constexpr std::string_view base_path = "/v1";

json::object version_header() {
    return {{"description", "De volledige versie van deze interface."},
            {"schema", {{"type", "string"}}},
            {"example", std::string(api_version)}};
}

json::object response_json(const ResponseDescription& description) {
    json::object headers{{"API-Version", version_header()}};
    json::object response{{"description", description.description}};
    if (!description.schema.empty()) {
        const bool is_problem = description.status >= 400;
        const bool is_html = description.schema == "Html";
        const char* type = is_problem ? "application/problem+json"
                           : is_html  ? "text/html"
                                      : "application/json";
        const json::object schema =
            description.schema == "OpenApi" ? json::object{{"type", "object"}}
            : is_html                       ? json::object{{"type", "string"}}
                      : json::object{{"$ref", "#/components/schemas/" + description.schema}};
        response["content"] = json::object{{type, json::object{{"schema", schema}}}};
        if (description.schema == "OpenApi") {
            headers["access-control-allow-origin"] = json::object{
                {"description", "Iedereen mag dit lezen."}, {"schema", {{"type", "string"}}}};
        }
    }
    if (description.status == 429 || description.status == 503) {
        headers["Retry-After"] =
            json::object{{"description", "Over hoeveel seconden het weer kan."},
                         {"schema", {{"type", "integer"}}}};
    }
    response["headers"] = headers;
    return response;
}

// What any request may get before a route sees it.
const std::vector<ResponseDescription>& too_much() {
    static const std::vector<ResponseDescription> all{
        {429, "Te vaak gevraagd.", "Problem"},
        {503, "Er komen nu te veel vragen tegelijk.", "Problem"}};
    return all;
}

json::object operation_json(const Route& route) {
    const RouteDescription& description = route.description;
    json::object operation{{"operationId", description.operation_id},
                           {"summary", description.summary},
                           {"description", description.explanation},
                           {"tags", json::array{json::string(description.tag)}}};
    json::array parameters;
    for (const ParameterDescription& parameter : description.parameters) {
        parameters.push_back({{"name", parameter.name},
                              {"in", std::string(words_of(parameter.in))},
                              {"description", parameter.description},
                              {"required", parameter.required},
                              {"schema", json::parse(parameter.schema)}});
    }
    if (!parameters.empty()) operation["parameters"] = parameters;
    if (!description.request_schema.empty()) {
        const json::object schema{{"$ref", "#/components/schemas/" + description.request_schema}};
        operation["requestBody"] = json::object{
            {"required", true},
            {"content", json::object{{"application/json", json::object{{"schema", schema}}}}}};
    }
    json::object responses;
    bool is_public = true;
    for (const ResponseDescription& response : description.responses) {
        responses[std::to_string(response.status)] = response_json(response);
        if (response.status == 401) is_public = false;
    }
    for (const ResponseDescription& response : too_much()) {
        const std::string status = std::to_string(response.status);
        if (!responses.contains(status)) responses[status] = response_json(response);
    }
    operation["responses"] = responses;
    if (is_public) operation["security"] = json::array{};
    return operation;
}

json::object info_json() {
    return {
        {"title", "Naast"},
        {"version", std::string(api_version)},
        {"description",
         "Naast het gezin: één gezin, één plan, één vast gezicht. Wat u mag zien, ziet u; wat u "
         "niet mag zien, bestaat voor u niet."},
        {"contact",
         {{"name", "Naast"}, {"email", "naast@naast.example"}, {"url", "https://naast.example"}}},
        {"license", {{"name", "EUPL-1.2"}, {"url", "https://eupl.eu/1.2/nl/"}}}};
}

void write_indented(std::string& out, const json::value& value, const std::string& indent) {
    const std::string deeper = indent + "  ";
    const char* separator = "\n";
    if (const auto* object = value.if_object(); object != nullptr && !object->empty()) {
        out += '{';
        for (const auto& pair : *object) {
            out += separator + deeper + json::serialize(json::string_view(pair.key())) + ": ";
            write_indented(out, pair.value(), deeper);
            separator = ",\n";
        }
        out += "\n" + indent + "}";
    } else if (const auto* array = value.if_array();
               array != nullptr && !array->empty() && array->front().is_object()) {
        out += '[';
        for (const json::value& item : *array) {
            out += separator + deeper;
            write_indented(out, item, deeper);
            separator = ",\n";
        }
        out += "\n" + indent + "]";
    } else {
        out += json::serialize(value);
    }
}

}  // namespace

std::string openapi_document(const Router& router) {
    json::object paths;
    json::array tags;
    for (const Route& route : router.routes()) {
        const std::string path = route.pattern.substr(base_path.size());
        if (!paths.contains(path)) paths[path] = json::object{};
        std::string method = route.method;
        for (char& c : method) c = static_cast<char>(c - 'A' + 'a');
        paths[path].as_object()[method] = operation_json(route);
        const json::object tag{{"name", route.description.tag}};
        if (std::find(tags.begin(), tags.end(), json::value(tag)) == tags.end())
            tags.push_back(tag);
    }
    const json::object document{
        {"openapi", "3.0.3"},
        {"info", info_json()},
        {"servers", json::array{json::object{{"url", std::string(base_path)}}}},
        {"tags", tags},
        {"security", json::array{json::object{{"sessie", json::array{}}}}},
        {"paths", paths},
        {"components",
         {{"securitySchemes",
           {{"sessie", {{"type", "apiKey"}, {"in", "cookie"}, {"name", Sessions::cookie_name}}}}},
          {"schemas", all_schemas()}}}};
    std::string out;
    write_indented(out, document, "");
    return out + "\n";
}

void add_openapi_route(Router& router) {
    auto document = std::make_shared<std::string>();
    router.add({"GET",
                "/v1/openapi.json",
                [document](const Request&, const PathParams&) {
                    Response response = json_response(200, *document);
                    response.set_header("Access-Control-Allow-Origin", "*");
                    return response;
                },
                {.operation_id = "openapi",
                 .summary = "De beschrijving van deze interface",
                 .explanation = "Dit document, gemaakt uit de routes die er nu zijn. Iedereen mag "
                                "het lezen, ook zonder in te loggen.",
                 .tag = "Over",
                 .responses = {{200, "OpenAPI 3.0.", "OpenApi"}}}});
    *document = openapi_document(router);
}

}  // namespace naast::http
