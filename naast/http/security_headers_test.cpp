#include "naast/http/security_headers.h"

#include <gtest/gtest.h>

namespace naast::http {
namespace {

void expect_those_of_all(const Response& response) {
    EXPECT_EQ(response.header("referrer-policy"), "no-referrer");
    EXPECT_EQ(response.header("x-content-type-options"), "nosniff");
    EXPECT_EQ(response.header("x-frame-options"), "DENY");
    EXPECT_EQ(response.header("cross-origin-resource-policy"), "same-origin");
    EXPECT_TRUE(response.header("strict-transport-security").has_value());
}

TEST(SecurityHeadersTest, SetsThemOverWhatARouteSet) {
    Response response;
    response.content_type = "text/html; charset=utf-8";
    response.headers = {{"content-security-policy", "default-src *"}, {"X-Other", "stays"}};
    set_security_headers(response, "/v1/gezinnen");
    EXPECT_EQ(response.header("Content-Security-Policy"),
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
              "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; "
              "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'");
    expect_those_of_all(response);
    EXPECT_EQ(response.header("cross-origin-opener-policy"), "same-origin");
    EXPECT_TRUE(response.header("permissions-policy").has_value());
    EXPECT_EQ(response.header("x-other"), "stays");
}

TEST(SecurityHeadersTest, AllowsNothingInWhatIsNoPage) {
    for (const char* type : {"application/json", "text/javascript", "image/svg+xml", ""}) {
        Response response;
        response.content_type = type;
        response.headers = {{"content-security-policy", "default-src *"}};
        set_security_headers(response, "/assets/a");
        EXPECT_EQ(response.header("content-security-policy"),
                  "default-src 'none'; frame-ancestors 'none'");
        expect_those_of_all(response);
        EXPECT_FALSE(response.header("cross-origin-opener-policy").has_value());
        EXPECT_FALSE(response.header("permissions-policy").has_value());
    }
}

// One row: path, status, content type, what the route said, and what is sent.
struct CacheRow {
    const char* path;
    int status;
    const char* content_type;
    const char* said;
    const char* sent;
};

TEST(SecurityHeadersTest, DecidesWhatMayBeKept) {
    constexpr const char* immutable = "public, max-age=31536000, immutable";
    const std::vector<CacheRow> rows{
        {"/v1/x", 200, "application/json", "", "no-store"},
        {"/v1/x", 200, "application/json", "public", "no-store"},
        {"/", 200, "text/html; charset=utf-8", "no-cache", "no-store"},
        {"/assets/a.js", 200, "text/javascript", "no-cache", immutable},
        {"/assets/a.js", 304, "text/javascript", "no-cache", immutable},
        {"/assets/a.js", 404, "application/problem+json", "", "no-store"},
        {"/assets/a", 200, "text/html", "", "no-store"},
        {"/favicon.ico", 200, "image/x-icon", "no-cache", "no-cache"},
        {"", 400, "application/problem+json", "", "no-store"},
    };
    for (const CacheRow& row : rows) {
        Response response;
        response.status = row.status;
        response.content_type = row.content_type;
        if (*row.said != '\0') response.set_header("Cache-Control", row.said);
        set_security_headers(response, row.path);
        EXPECT_EQ(response.header("cache-control"), row.sent) << row.path << " " << row.status;
    }
}

TEST(SecurityHeadersTest, NamesTheVersionUnderV1Only) {
    Response api;
    Response file;
    set_security_headers(api, "/v1/x");
    set_security_headers(file, "/v10");
    EXPECT_EQ(api.header("API-Version"), "1.0.0");
    EXPECT_FALSE(file.header("API-Version").has_value());
}

}  // namespace
}  // namespace naast::http
