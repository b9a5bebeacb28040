#include "naast/http/static_files.h"

#include "naast/base/assert.h"
#include "naast/base/sha256.h"
#include "naast/base/text.h"
#include "naast/http/field_list.h"
#include "naast/http/gzip.h"
#include "naast/http/problem.h"
#include "naast/http/target.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <optional>
#include <system_error>
#include <utility>

namespace naast::http {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view not_built_page =
    "<!doctype html>\n<html lang=\"nl\">\n<meta charset=\"utf-8\">\n<title>Naast</title>\n"
    "<h1>Naast</h1>\n<p>De webpagina's zijn nog niet gebouwd. De server zelf werkt wel, onder /v1."
    "</p>\n<p lang=\"en\">The web client is not built yet. The server itself works, under /v1.</p>"
    "\n</html>\n";

constexpr std::array<std::pair<std::string_view, std::string_view>, 16> content_types{{
    {".html", "text/html; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".mjs", "text/javascript; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".json", "application/json"},
    {".map", "application/json"},
    {".webmanifest", "application/manifest+json"},
    {".svg", "image/svg+xml"},
    {".txt", "text/plain; charset=utf-8"},
    {".png", "image/png"},
    {".jpg", "image/jpeg"},
    {".webp", "image/webp"},
    {".ico", "image/x-icon"},
    {".woff2", "font/woff2"},
    {".woff", "font/woff"},
    {".pdf", "application/pdf"},
}};

std::string content_type_of(const fs::path& path) {
    const std::string extension = lower_ascii(path.extension().string());
    for (const auto& [known, type] : content_types) {
        if (known == extension) return std::string(type);
    }
    return "application/octet-stream";
}

bool is_compressible(std::string_view type) {
    return type.starts_with("text/") || type.find("json") != std::string_view::npos ||
           type == "image/svg+xml";
}

std::string read_bytes(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::optional<std::string> read_sibling(const fs::path& path, const char* ending) {
    const fs::path sibling = path.string() + ending;
    std::error_code ignored;
    if (!fs::is_regular_file(sibling, ignored)) return std::nullopt;
    return read_bytes(sibling);
}

// Source: RFC 9110, 13.1.2: the comparison is the weak one, so "W/" does not count.
bool has_etag(const Request& request, std::string_view etag) {
    return any_of_list(request.header("if-none-match").value_or(""), [&](std::string_view part) {
        if (part.starts_with("W/")) part.remove_prefix(2);
        return part == "*" || part == etag;
    });
}

bool is_path_of_client(const Request& request) {
    return request.path.find('.') == std::string::npos && !is_api_path(request.path) &&
           !request.path.starts_with("/assets/") &&
           lower_ascii(request.header("accept").value_or("")).find("text/html") !=
               std::string::npos;
}

}  // namespace

StaticFiles::File StaticFiles::make_file(const fs::path& path) {
    File file;
    file.bytes = read_bytes(path);
    file.content_type = content_type_of(path);
    file.brotli = read_sibling(path, ".br").value_or("");
    if (auto packed = read_sibling(path, ".gz")) {
        file.gzip = *std::move(packed);
    } else if (is_compressible(file.content_type) && file.bytes.size() >= least_to_gzip) {
        file.gzip = gzip(file.bytes, Effort::most);
    }
    // 16 bytes of the hash.
    file.hash = to_hex(sha256(file.bytes).substr(0, 16));
    return file;
}

StaticFiles::StaticFiles(const fs::path& folder) {
    std::error_code error;
    // Does not follow links to folders.
    for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end;
         it.increment(error)) {
        std::error_code ignored;
        if (!it->is_regular_file(ignored) || it->is_symlink(ignored)) continue;
        fs::path original = it->path();
        original.replace_extension();
        const fs::path ending = it->path().extension();
        if ((ending == ".gz" || ending == ".br") && fs::exists(original, ignored)) continue;
        files_.emplace("/" + it->path().lexically_relative(folder).generic_string(),
                       make_file(it->path()));
    }
}

const StaticFiles::File* StaticFiles::find(const Request& request) const {
    const auto segments = split_path(request.path);
    NAAST_ASSERT(segments.has_value());
    std::string path;
    for (const std::string& segment : *segments) path += "/" + segment;
    if (path == "/") path = "/index.html";
    auto found = files_.find(path);
    if (found == files_.end() && is_path_of_client(request)) found = files_.find("/index.html");
    return found == files_.end() ? nullptr : &found->second;
}

Response StaticFiles::answer(const File& file, const Request& request) {
    std::string_view coding;
    const std::string* body = &file.bytes;
    if (!file.brotli.empty() && accepts_coding(request, "br")) {
        coding = "br";
        body = &file.brotli;
    } else if (!file.gzip.empty() && accepts_gzip(request)) {
        coding = "gzip";
        body = &file.gzip;
    }
    // Two forms of one file need two strong tags (RFC 9110, 8.8.3.3).
    const std::string etag =
        "\"" + file.hash + (coding.empty() ? "" : "-") + std::string(coding) + "\"";
    Response response;
    response.content_type = file.content_type;
    response.headers.push_back({"ETag", etag});
    // Files without a hash in their name are asked for again each time, cheaply.
    response.headers.push_back({"Cache-Control", "no-cache"});
    if (!file.gzip.empty() || !file.brotli.empty()) {
        response.headers.push_back({"Vary", "Accept-Encoding"});
    }
    if (has_etag(request, etag)) {
        response.status = 304;
        return response;
    }
    if (!coding.empty()) response.headers.push_back({"Content-Encoding", std::string(coding)});
    response.body = *body;
    return response;
}

Response StaticFiles::serve(const Request& request) const {
    const Language language = request.language();
    if (request.method != "GET" && request.method != "HEAD") {
        Response response = problem_response(405, language);
        response.headers.push_back({"Allow", "GET, HEAD"});
        return response;
    }
    if (!split_path(request.path)) return problem_response(400, language);

    if (const File* file = find(request)) return answer(*file, request);
    const bool has_site = files_.contains("/index.html");
    if (!has_site && (request.path == "/" || is_path_of_client(request))) {
        Response response;
        response.status = 503;
        response.content_type = "text/html; charset=utf-8";
        response.body = not_built_page;
        return response;
    }
    return problem_response(
        404, language, {"Er is niets op dit adres.", "There is nothing at this address."});
}

Handler serve_site(const Router& router, const StaticFiles& files) {
    return [&router, &files](const Request& request) {
        if (is_api_path(request.path) || router.knows(request.path)) return router.handle(request);
        return files.serve(request);
    };
}

}  // namespace naast::http
