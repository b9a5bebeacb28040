// The web client: every file of one folder, read into memory once. No path of a request ever
// reaches the file system.
#pragma once

#include "naast/http/request.h"
#include "naast/http/router.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace naast::http {

class StaticFiles {
public:
    // A folder that is missing or has no index.html gives a site of one page that says so.
    // Text is compressed here, unless a sibling of the same name with ".gz" is there already. A
    // sibling with ".br", smaller and made by the build of the client, goes to who takes that.
    explicit StaticFiles(const std::filesystem::path& folder);

    // Without the compressed siblings.
    std::size_t count() const { return files_.size(); }

    // Answers GET and HEAD with the file, with 304 if the sender has it, and with index.html for a
    // path of the client's own: no dot in it, not under /v1 or /assets, and the sender takes HTML.
    // Returns a problem: 400, 404 or 405.
    Response serve(const Request& request) const;

private:
    struct File {
        std::string bytes;
        // Empty if it would not be smaller.
        std::string gzip;
        // Empty if the build made none.
        std::string brotli;
        std::string content_type;
        // Of the bytes, without its quotes.
        std::string hash;
    };

    static File make_file(const std::filesystem::path& path);
    static Response answer(const File& file, const Request& request);
    const File* find(const Request& request) const;

    // By path: "/assets/index-1a2b.js".
    std::map<std::string, File, std::less<>> files_;
};

// The interface and the web client together: the router for /v1 and for every path it knows, the
// files for the rest. Both must outlive the handler.
Handler serve_site(const Router& router, const StaticFiles& files);

}  // namespace naast::http
