#include "naast/http/static_files.h"

#include "naast/http/security_headers.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <zlib.h>

namespace naast::http {
namespace {

namespace fs = std::filesystem;

const std::string script(4000, 'a');

class StaticFilesTest : public testing::Test {
protected:
    StaticFilesTest() {
        std::string name = (fs::temp_directory_path() / "naast-http-XXXXXX").string();
        folder_ = ::mkdtemp(name.data());
        fs::create_directories(folder_ / "site/assets");
        write("site/index.html", "<!doctype html>hier");
        write("site/assets/app-1a.js", script);
        write("site/assets/packed.css", "body{}");
        write("site/assets/packed.css.gz", "not really gzip");
        write("site/assets/twice.js", "let a;");
        write("site/assets/twice.js.br", "not really brotli");
        write("site/assets/twice.js.gz", "not really gzip");
        write("site/naam met spatie.txt", "spatie");
        write("secret.txt", "secret");
        fs::create_symlink(folder_ / "secret.txt", folder_ / "site/link.txt");
    }
    ~StaticFilesTest() override { fs::remove_all(folder_); }

    void write(const std::string& name, const std::string& bytes) {
        std::ofstream(folder_ / name, std::ios::binary) << bytes;
    }

    static Request get(const std::string& path, std::vector<Field> headers = {}) {
        Request request;
        request.method = "GET";
        request.path = path;
        request.headers = std::move(headers);
        return request;
    }

    fs::path folder_;
};

const Field takes_html{"accept", "text/html,*/*;q=0.8"};

std::string unpacked(const std::string& packed) {
    std::string bytes(100'000, '\0');
    z_stream stream{};
    inflateInit2(&stream, 15 + 16);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_out = static_cast<uInt>(bytes.size());
    inflate(&stream, Z_FINISH);
    bytes.resize(stream.total_out);
    inflateEnd(&stream);
    return bytes;
}

TEST_F(StaticFilesTest, ServesFilesWithTheirType) {
    const StaticFiles files(folder_ / "site");
    EXPECT_EQ(files.count(), 5u);
    const Response index = files.serve(get("/"));
    EXPECT_EQ(index.status, 200);
    EXPECT_EQ(index.content_type, "text/html; charset=utf-8");
    EXPECT_EQ(index.body, "<!doctype html>hier");
    EXPECT_EQ(files.serve(get("/assets/app-1a.js")).body, script);
    EXPECT_EQ(files.serve(get("/assets/app-1a.js")).content_type, "text/javascript; charset=utf-8");
    EXPECT_EQ(files.serve(get("/naam%20met%20spatie.txt")).body, "spatie");
}

TEST_F(StaticFilesTest, KeepsToItsFolder) {
    const StaticFiles files(folder_ / "site");
    for (const char* path : {"/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/%00"}) {
        EXPECT_EQ(files.serve(get(path)).status, 400) << path;
    }
    EXPECT_EQ(files.serve(get("/link.txt")).status, 404);
    EXPECT_EQ(files.serve(get("//index.html")).status, 404);
    EXPECT_EQ(files.serve(get("/assets")).status, 404);
}

TEST_F(StaticFilesTest, AnswersWithNothingNewToWhoHasIt) {
    const StaticFiles files(folder_ / "site");
    const std::string etag(*files.serve(get("/assets/app-1a.js")).header("etag"));
    for (const std::string& sent : {etag, "W/" + etag, "\"x\", " + etag, std::string("*")}) {
        const Response same = files.serve(get("/assets/app-1a.js", {{"if-none-match", sent}}));
        EXPECT_EQ(same.status, 304) << sent;
        EXPECT_EQ(same.body, "");
        EXPECT_EQ(same.header("etag"), etag);
    }
    EXPECT_EQ(files.serve(get("/assets/app-1a.js", {{"if-none-match", "\"x\""}})).status, 200);
    EXPECT_NE(files.serve(get("/")).header("etag"), etag);
}

TEST_F(StaticFilesTest, CompressesForWhoTakesIt) {
    const StaticFiles files(folder_ / "site");
    const Response plain = files.serve(get("/assets/app-1a.js"));
    const Response packed =
        files.serve(get("/assets/app-1a.js", {{"accept-encoding", "br, gzip;q=0.8"}}));
    EXPECT_EQ(packed.header("content-encoding"), "gzip");
    EXPECT_EQ(packed.header("vary"), "Accept-Encoding");
    EXPECT_EQ(plain.header("vary"), "Accept-Encoding");
    EXPECT_NE(packed.header("etag"), plain.header("etag"));
    EXPECT_LT(packed.body.size(), 1000u);
    EXPECT_EQ(unpacked(packed.body), script);
    EXPECT_EQ(files.serve(get("/assets/packed.css", {{"accept-encoding", "gzip"}})).body,
              "not really gzip");
    for (const char* refuses : {"gzip;q=0", "gzip;q=0.000", "br", "x-gzip", ""}) {
        const Response response =
            files.serve(get("/assets/app-1a.js", {{"accept-encoding", refuses}}));
        EXPECT_FALSE(response.header("content-encoding").has_value()) << refuses;
    }
}

TEST_F(StaticFilesTest, GivesWhatTheBuildPackedToWhoTakesIt) {
    const StaticFiles files(folder_ / "site");
    const std::string path = "/assets/twice.js";
    const auto taking = [&](const char* taken) {
        return files.serve(get(path, {{"accept-encoding", taken}}));
    };
    const Response brotli = taking("gzip, deflate, br, zstd");
    EXPECT_EQ(brotli.header("content-encoding"), "br");
    EXPECT_EQ(brotli.header("vary"), "Accept-Encoding");
    EXPECT_EQ(brotli.content_type, "text/javascript; charset=utf-8");
    EXPECT_EQ(brotli.body, "not really brotli");
    EXPECT_EQ(taking("gzip, br;q=0").body, "not really gzip");
    EXPECT_EQ(taking("identity").body, "let a;");
    EXPECT_NE(brotli.header("etag"), taking("gzip").header("etag"));
    EXPECT_NE(brotli.header("etag"), taking("identity").header("etag"));
    const std::string etag(*brotli.header("etag"));
    const Response same =
        files.serve(get(path, {{"accept-encoding", "br"}, {"if-none-match", etag}}));
    EXPECT_EQ(same.status, 304);
    EXPECT_EQ(files.serve(get(path + ".br")).status, 404);
}

TEST_F(StaticFilesTest, GivesTheClientItsOwnPaths) {
    const StaticFiles files(folder_ / "site");
    EXPECT_EQ(files.serve(get("/gezinnen/7", {takes_html})).body, "<!doctype html>hier");
    EXPECT_EQ(files.serve(get("/gezinnen/7", {{"accept", "application/json"}})).status, 404);
    EXPECT_EQ(files.serve(get("/gezinnen/7")).status, 404);
    EXPECT_EQ(files.serve(get("/weg.png", {takes_html})).status, 404);
    EXPECT_EQ(files.serve(get("/assets/weg", {takes_html})).status, 404);
    EXPECT_EQ(files.serve(get("/v1/weg", {takes_html})).status, 404);
}

TEST_F(StaticFilesTest, OnlyReads) {
    const StaticFiles files(folder_ / "site");
    Request request = get("/");
    request.method = "POST";
    EXPECT_EQ(files.serve(request).status, 405);
    EXPECT_EQ(files.serve(request).header("allow"), "GET, HEAD");
    request.method = "HEAD";
    EXPECT_EQ(files.serve(request).status, 200);
}

TEST_F(StaticFilesTest, SaysSoWhenThereIsNoClient) {
    const StaticFiles files(folder_ / "nergens");
    const Response page = files.serve(get("/"));
    EXPECT_EQ(page.status, 503);
    EXPECT_EQ(page.content_type, "text/html; charset=utf-8");
    EXPECT_NE(page.body.find("niet gebouwd"), std::string::npos);
    EXPECT_EQ(files.serve(get("/gezinnen", {takes_html})).status, 503);
    EXPECT_EQ(files.serve(get("/a.js")).status, 404);
}

TEST_F(StaticFilesTest, StandsBesideTheRouter) {
    const StaticFiles files(folder_ / "site");
    Router router;
    router.add(
        {"GET", "/gezond", [](const Request&, const PathParams&) { return Response{}; }, {}});
    const Handler site = serve_site(router, files);
    EXPECT_EQ(site(get("/gezond", {takes_html})).route, "/gezond");
    EXPECT_EQ(site(get("/v1/weg", {takes_html})).status, 404);
    EXPECT_EQ(site(get("/")).body, "<!doctype html>hier");
}

}  // namespace
}  // namespace naast::http
