#include "naast/http/router.h"

#include "naast/base/assert.h"
#include "naast/http/problem.h"
#include "naast/http/target.h"

#include <algorithm>
#include <set>
#include <utility>

namespace naast::http {

const std::string& PathParams::operator[](std::string_view name) const {
    const auto found = std::find_if(
        values_.begin(), values_.end(), [&](const Field& field) { return field.name == name; });
    NAAST_ASSERT(found != values_.end());
    return found->value;
}

std::string_view words_of(ParameterIn in) {
    switch (in) {
        case ParameterIn::path: return "path";
        case ParameterIn::query: return "query";
        case ParameterIn::header: return "header";
        case ParameterIn::cookie: return "cookie";
    }
    NAAST_ASSERT(false);
    return {};
}

Router::Pattern Router::parse_pattern(std::string_view pattern) {
    const auto segments = split_path(pattern);
    NAAST_ASSERT(segments.has_value());
    Pattern parsed;
    std::set<std::string> seen;
    for (const std::string& segment : *segments) {
        const bool is_name = segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
        const std::string name = is_name ? segment.substr(1, segment.size() - 2) : "";
        NAAST_ASSERT(name.find_first_of("{}") == std::string::npos);
        NAAST_ASSERT(is_name || segment.find_first_of("{}") == std::string::npos);
        NAAST_ASSERT(!is_name || seen.insert(name).second);
        // An empty word is how a name is marked, so only "/" itself may have one.
        NAAST_ASSERT(is_name || !segment.empty() || segments->size() == 1);
        parsed.words.push_back(is_name ? "" : segment);
        parsed.names.push_back(name);
    }
    return parsed;
}

bool Router::takes(const Pattern& pattern, const std::vector<std::string>& segments) {
    if (pattern.words.size() != segments.size()) return false;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const bool is_name = !pattern.names[i].empty();
        if (is_name ? segments[i].empty() : segments[i] != pattern.words[i]) return false;
    }
    return true;
}

bool Router::is_more_exact(const Pattern& a, const Pattern& b) {
    for (std::size_t i = 0; i < a.names.size(); ++i) {
        if (a.names[i].empty() != b.names[i].empty()) return a.names[i].empty();
    }
    return false;
}

void Router::add(Route route) {
    NAAST_ASSERT(route.handler != nullptr);
    NAAST_ASSERT(!route.method.empty() && route.method != "HEAD");
    Pattern pattern = parse_pattern(route.pattern);
    for (std::size_t i = 0; i < routes_.size(); ++i) {
        NAAST_ASSERT(routes_[i].method != route.method || patterns_[i].words != pattern.words);
    }
    routes_.push_back(std::move(route));
    patterns_.push_back(std::move(pattern));
}

std::optional<std::size_t> Router::find(std::string_view method,
                                        const std::vector<std::string>& segments) const {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < routes_.size(); ++i) {
        if (routes_[i].method != method || !takes(patterns_[i], segments)) continue;
        if (!best || is_more_exact(patterns_[i], patterns_[*best])) best = i;
    }
    return best;
}

std::string Router::allowed(const std::vector<std::string>& segments) const {
    std::set<std::string> methods;
    for (std::size_t i = 0; i < routes_.size(); ++i) {
        if (takes(patterns_[i], segments)) methods.insert(routes_[i].method);
    }
    if (methods.contains("GET")) methods.insert("HEAD");
    std::string text;
    for (const std::string& method : methods) text += (text.empty() ? "" : ", ") + method;
    return text;
}

bool Router::knows(std::string_view path) const {
    const auto segments = split_path(path);
    if (!segments) return false;
    return std::any_of(patterns_.begin(), patterns_.end(), [&](const Pattern& pattern) {
        return takes(pattern, *segments);
    });
}

Response Router::handle(const Request& request) const {
    const auto segments = split_path(request.path);
    if (!segments) {
        return problem_response(
            400,
            request.language(),
            {"Het adres is niet goed geschreven.", "The address is not written correctly."});
    }

    const auto place = find(request.method == "HEAD" ? "GET" : request.method, *segments);
    if (place) {
        std::vector<Field> values;
        for (std::size_t i = 0; i < segments->size(); ++i) {
            const std::string& name = patterns_[*place].names[i];
            if (!name.empty()) values.push_back({name, (*segments)[i]});
        }
        Response response = routes_[*place].handler(request, PathParams(std::move(values)));
        response.route = routes_[*place].pattern;
        return response;
    }

    std::string allow = allowed(*segments);
    if (allow.empty()) {
        return problem_response(404,
                                request.language(),
                                {"Er is niets op dit adres.", "There is nothing at this address."});
    }
    Response response = problem_response(405,
                                         request.language(),
                                         {"Op dit adres kan alleen: " + allow + ".",
                                          "At this address you can only: " + allow + "."});
    response.headers.push_back({"Allow", std::move(allow)});
    return response;
}

}  // namespace naast::http
