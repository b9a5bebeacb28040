// The table of routes: method and path pattern to a handler, with the words that describe it, so
// that the OpenAPI document is output of what is really served. Filled once, before the server
// starts.
#pragma once

#include "naast/http/request.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace naast::http {

// The decoded values of the {names} in a pattern. Never empty, no slash, no control bytes.
class PathParams {
public:
    PathParams() = default;
    explicit PathParams(std::vector<Field> values) : values_(std::move(values)) {}

    // Requires: the pattern of the route has {name}.
    const std::string& operator[](std::string_view name) const;

private:
    std::vector<Field> values_;
};

using RouteHandler = std::function<Response(const Request&, const PathParams&)>;

enum class ParameterIn { path, query, header, cookie };
std::string_view words_of(ParameterIn in);

struct ParameterDescription {
    std::string name{};
    ParameterIn in = ParameterIn::query;
    std::string description{};
    // Plain JSON text: {"type":"string","format":"uuid"}.
    std::string schema{};
    bool required = false;
};

struct ResponseDescription {
    int status = 200;
    std::string description{};
    // A name in the schemas of the OpenAPI document; empty if there is no body.
    std::string schema{};
};

struct RouteDescription {
    std::string operation_id{};
    std::string summary{};
    // What it does and what one should know to use it, in one to three sentences.
    std::string explanation{};
    std::string tag{};
    std::vector<ParameterDescription> parameters{};
    // A name in the schemas of the OpenAPI document; empty if there is no body.
    std::string request_schema{};
    std::vector<ResponseDescription> responses{};
};

struct Route {
    std::string method{};
    // "/v1/gezinnen/{gezinId}/contacten": a segment is either a word or one {name}.
    std::string pattern{};
    RouteHandler handler{};
    RouteDescription description{};
};

class Router {
public:
    // Requires: a well-formed pattern, a method in upper case other than HEAD, and no route yet
    // with that method and a pattern that takes exactly the same paths.
    void add(Route route);

    // In the order added.
    const std::vector<Route>& routes() const { return routes_; }

    // Whether some route has a pattern that takes this path, whatever its method.
    bool knows(std::string_view path) const;

    // The answer of the route; where several patterns take the path, the first word that is not a
    // {name} decides. HEAD is answered by the GET route; the server leaves out the body.
    // Returns a problem: 400 for a path that split_path refuses, 404 for an unknown path, 405 with
    // Allow for another method. What the handler throws goes through.
    Response handle(const Request& request) const;

private:
    struct Pattern {
        // "" for a {name}.
        std::vector<std::string> words;
        // "" for a word.
        std::vector<std::string> names;
    };

    static Pattern parse_pattern(std::string_view pattern);
    static bool takes(const Pattern& pattern, const std::vector<std::string>& segments);
    static bool is_more_exact(const Pattern& a, const Pattern& b);
    std::optional<std::size_t> find(std::string_view method,
                                    const std::vector<std::string>& segments) const;
    // Returns: "GET, HEAD, POST", empty if no route takes the path.
    std::string allowed(const std::vector<std::string>& segments) const;

    std::vector<Route> routes_;
    // At the same place as in routes_.
    std::vector<Pattern> patterns_;
};

}  // namespace naast::http
