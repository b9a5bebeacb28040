#include "naast/http/raw_client.h"
#include "naast/http/server.h"

#include <gtest/gtest.h>

#include <random>
#include <set>
#include <thread>

namespace naast::http {
namespace {

using namespace std::chrono_literals;

Response echo(const Request& request) {
    Response response;
    response.body = request.body;
    if (request.path == "/slow") std::this_thread::sleep_for(600ms);
    if (request.path == "/large") response.body.assign(32'000'000, 'x');
    return response;
}

class ConnectionTest : public testing::Test {
protected:
    void start(const Limits& limits = {}, std::vector<std::string> hosts = {}) {
        ServerOptions options;
        options.limits = limits;
        options.hosts = std::move(hosts);
        server_ = std::make_unique<Server>(options, echo);
        const auto bound = server_->start();
        ASSERT_TRUE(bound);
        port_ = *bound;
    }

    // The status of one request on a connection of its own; with a fault, it must also close.
    int status(const std::string& first,
               const std::string& more,
               const std::string& body = "") const {
        RawClient client(port_);
        client.request(first, more, body);
        const RawAnswer answer = client.answer();
        EXPECT_TRUE(answer.status == 200 || client.is_closed());
        return answer.status;
    }

    std::uint16_t port_ = 0;
    std::unique_ptr<Server> server_;
};

std::string header_of(std::size_t bytes) {
    return "X: " + std::string(bytes - 3, 'a') + "\r\n";
}

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

TEST_F(ConnectionTest, TakesARequestLineUpToItsLimit) {
    start();
    // "GET /" and " HTTP/1.1" are 14 of them.
    EXPECT_EQ(status("GET /" + std::string(4095 - 14, 'a'), ""), 200);
    EXPECT_EQ(status("GET /" + std::string(4096 - 14, 'a'), ""), 200);
    EXPECT_EQ(status("GET /" + std::string(4097 - 14, 'a'), ""), 414);
}

TEST_F(ConnectionTest, TakesHeadersUpToTheirLimits) {
    start();
    EXPECT_EQ(status("GET /", header_of(8191)), 200);
    EXPECT_EQ(status("GET /", header_of(8192)), 200);
    EXPECT_EQ(status("GET /", header_of(8193)), 431);
    EXPECT_EQ(status("GET /", repeated("X: 1\r\n", 62)), 200);
    EXPECT_EQ(status("GET /", repeated("X: 1\r\n", 63)), 200);
    EXPECT_EQ(status("GET /", repeated("X: 1\r\n", 64)), 431);
    const std::size_t host_line = RawClient(port_).host.size() + 8;
    const std::string full = repeated(header_of(8190), 3);
    const std::size_t left = 32768 - host_line - full.size() - 2;
    EXPECT_EQ(status("GET /", full + header_of(left - 1)), 200);
    EXPECT_EQ(status("GET /", full + header_of(left)), 200);
    EXPECT_EQ(status("GET /", full + header_of(left + 1)), 431);
}

TEST_F(ConnectionTest, TakesABodyUpToItsLimit) {
    start();
    const auto with_length = [&](std::size_t size) {
        return status(
            "POST /", "Content-Length: " + std::to_string(size) + "\r\n", std::string(size, 'b'));
    };
    EXPECT_EQ(with_length(1'048'575), 200);
    EXPECT_EQ(with_length(1'048'576), 200);
    EXPECT_EQ(with_length(1'048'577), 413);
    const auto with_chunk = [&](const std::string& size, std::size_t bytes) {
        return status("POST /",
                      "Transfer-Encoding: chunked\r\n",
                      size + "\r\n" + std::string(bytes, 'b') + "\r\n0\r\n\r\n");
    };
    EXPECT_EQ(with_chunk("fffff", 1'048'575), 200);
    EXPECT_EQ(with_chunk("100000", 1'048'576), 200);
    EXPECT_EQ(with_chunk("100001", 1'048'577), 413);
}

TEST_F(ConnectionTest, TakesAChunkExtensionUpToItsLimit) {
    start();
    const auto with = [&](std::size_t size) {
        return status("POST /",
                      "Transfer-Encoding: chunked\r\n",
                      "1;" + std::string(size, 'x') + "\r\na\r\n0\r\n\r\n");
    };
    EXPECT_EQ(with(255), 200);
    EXPECT_EQ(with(256), 200);
    EXPECT_EQ(with(257), 400);
}

// One row: what stands between the first line and the empty line, the body, the status.
struct WireRow {
    std::string more;
    std::string body;
    int status;
};

TEST_F(ConnectionTest, RefusesWhatAProxyCouldReadOtherwiseAndCloses) {
    start();
    const std::string chunked = "Transfer-Encoding: chunked\r\n";
    const std::string end = "0\r\n\r\n";
    const std::vector<WireRow> rows{
        {"Content-Length: 5\r\n" + chunked, end, 400},
        {chunked + "Content-Length: 5\r\n", end, 400},
        {"Content-Length: 1\r\nContent-Length: 1\r\n", "a", 400},
        {"Content-Length: 1\r\nContent-Length: 2\r\n", "ab", 400},
        {"Content-Length: 1,1\r\n", "a", 400},
        {"Content-Length: +1\r\n", "a", 400},
        {"Content-Length : 1\r\n", "a", 400},
        {"Transfer-Encoding : chunked\r\n", end, 400},
        {"Transfer-Encoding: Chunked\r\n", end, 400},
        {"Transfer-Encoding: chunked, chunked\r\n", end, 400},
        {"Transfer-Encoding: chunked\r\n , identity\r\n", end, 400},
        {"Transfer-Encoding: gzip, chunked\r\n", end, 400},
        {"X: a\nContent-Length: 1\r\n", "a", 400},
        {"X: a\rContent-Length: 1\r\n", "a", 400},
        {"X: a\x01\r\n", "", 400},
        {"Host: evil\r\n", "", 400},
        {chunked, "1\nab\n0\n\n", 400},
        {chunked, "0\r\nX: 1\r\n\r\n", 400},
        {chunked, "1;a\nb\r\na\r\n" + end, 400},
        {chunked, "0000000000000001\r\na\r\n" + end, 400},
        {chunked, "1 \r\na\r\n" + end, 400},
        {chunked, "-1\r\na\r\n" + end, 400},
        {chunked + chunked, end, 400},
        {"Transfer-Encoding: chunked;q=1\r\n", end, 400},
        {"Transfer-Encoding: identity\r\n", "a", 400},
        {"Transfer-Encoding:\x0B"
         "chunked\r\n",
         end,
         400},
        {"Transfer_Encoding: chunked\r\nContent-Length:\r\n", end, 400},
        {std::string("Content-Length: 1\0\r\n", 20), "a", 400},
        {"X: 1\r\n\r: 2\r\n", "", 400},
        {"Expect: something\r\n", "", 417},
    };
    for (const WireRow& row : rows) {
        SCOPED_TRACE(testing::PrintToString(row.more + row.body));
        // What would be a second request if the first were read in another way.
        EXPECT_EQ(status("POST /", row.more, row.body + "GET /smuggled HTTP/1.1\r\n\r\n"),
                  row.status);
    }
}

TEST_F(ConnectionTest, RefusesTargetsAndMethodsItDoesNotKnow) {
    start();
    EXPECT_EQ(status("GET /%zz", ""), 400);
    EXPECT_EQ(status("GET /a/../b", ""), 400);
    EXPECT_EQ(status("GET /?a=%ff", ""), 400);
    EXPECT_EQ(status("GET http://a/", ""), 400);
    EXPECT_EQ(status("BREW /", ""), 405);
    EXPECT_EQ(status("TRACE /", ""), 405);
}

int status_for_host(std::uint16_t port, const std::string& host_line) {
    RawClient client(port);
    client.send("GET / HTTP/1.1\r\n" + host_line + "\r\n");
    return client.answer().status;
}

TEST_F(ConnectionTest, AnswersOnlyToLoopbackNamesByDefault) {
    start();
    const std::string port = std::to_string(port_);
    EXPECT_EQ(status_for_host(port_, "Host: LOCALHOST:" + port + "\r\n"), 200);
    EXPECT_EQ(status_for_host(port_, "Host: [::1]:" + port + "\r\n"), 200);
    EXPECT_EQ(status_for_host(port_, "Host: localhost\r\n"), 421);
    EXPECT_EQ(status_for_host(port_, "Host: evil.example:" + port + "\r\n"), 421);
    EXPECT_EQ(status_for_host(port_, ""), 400);
}

TEST_F(ConnectionTest, AnswersOnlyToConfiguredNames) {
    start({}, {"Naast.Example"});
    EXPECT_EQ(status_for_host(port_, "Host: naast.example\r\n"), 200);
    EXPECT_EQ(status_for_host(port_, "Host: localhost:" + std::to_string(port_) + "\r\n"), 421);
}

TEST_F(ConnectionTest, ClosesAfterSoManyRequests) {
    start();
    RawClient client(port_);
    for (int i = 1; i < 100; ++i) {
        client.request("GET /");
        ASSERT_EQ(client.answer().header("connection"), "keep-alive") << i;
    }
    client.request("GET /");
    EXPECT_EQ(client.answer().header("connection"), "close");
    EXPECT_TRUE(client.is_closed());
}

TEST_F(ConnectionTest, AnswersSoManyPipelinedRequests) {
    start();
    RawClient client(port_);
    const std::string one = "GET / HTTP/1.1\r\nHost: " + client.host + "\r\n\r\n";
    client.send(repeated(one, 7));
    for (int i = 0; i < 7; ++i) ASSERT_EQ(client.answer().status, 200) << i;
    client.send(repeated(one, 8));
    for (int i = 0; i < 8; ++i) ASSERT_EQ(client.answer().status, 200) << i;
    client.send(repeated(one, 9));
    for (int i = 0; i < 8; ++i) ASSERT_EQ(client.answer().status, 200) << i;
    EXPECT_EQ(client.answer().status, 400);
    EXPECT_TRUE(client.is_closed());
}

TEST_F(ConnectionTest, ClosesAnIdleConnectionWithoutAWord) {
    Limits limits;
    limits.idle = 300ms;
    start(limits);
    RawClient silent(port_);
    RawClient used(port_);
    used.request("GET /");
    EXPECT_EQ(used.answer().status, 200);
    EXPECT_TRUE(used.is_closed());
    EXPECT_TRUE(silent.is_closed());
}

TEST_F(ConnectionTest, LeavesAConnectionThatWaitsWithinItsTimes) {
    Limits limits;
    limits.idle = 4s;
    limits.head_read = 4s;
    limits.request = 8s;
    start(limits);
    RawClient client(port_);
    client.request("GET /");
    EXPECT_EQ(client.answer().status, 200);
    // Idle, then a slow head, then a slow handler: none of them too long.
    EXPECT_TRUE(client.is_silent_for(300));
    client.send("GET /slow HTTP/1.1\r\n");
    EXPECT_TRUE(client.is_silent_for(300));
    client.send("Host: " + client.host + "\r\n\r\n");
    EXPECT_EQ(client.answer().status, 200);
    client.request("GET /");
    EXPECT_EQ(client.answer().status, 200);
}

TEST_F(ConnectionTest, GivesHeadersSoMuchTimeHoweverTheyDrip) {
    Limits limits;
    limits.head_read = 150ms;
    start(limits);
    RawClient client(port_);
    client.send("GET / HTTP/1.1\r\n");
    for (int i = 0; i < 10; ++i) {
        std::this_thread::sleep_for(25ms);
        client.send("X");
    }
    EXPECT_EQ(client.answer().status, 408);
    EXPECT_TRUE(client.is_closed());
}

TEST_F(ConnectionTest, WantsABodyAtItsRate) {
    Limits limits;
    limits.body_window = 400ms;
    limits.body_bytes_per_s = 1000;
    start(limits);
    RawClient quick(port_);
    RawClient slow(port_);
    quick.request("POST /", "Content-Length: 8000\r\n");
    slow.request("POST /", "Content-Length: 8000\r\n");
    for (int i = 0; i < 20; ++i) {
        std::this_thread::sleep_for(25ms);
        quick.send(std::string(400, 'q'));
        slow.send("ss");
    }
    EXPECT_EQ(slow.answer().status, 408);
    EXPECT_TRUE(slow.is_closed());
    EXPECT_EQ(quick.answer().body.size(), 8000u);
    // The clock of the body stopped with it.
    quick.request("POST /", "Content-Length: 1\r\n", "a");
    EXPECT_EQ(quick.answer().body, "a");
}

TEST_F(ConnectionTest, BoundsAWholeRequest) {
    Limits limits;
    limits.request = 250ms;
    start(limits);
    RawClient client(port_);
    client.request("GET /slow");
    const RawAnswer answer = client.answer();
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(answer.header("retry-after"), "5");
    EXPECT_TRUE(client.is_closed());
    RawClient dripping(port_);
    dripping.request("POST /", "Content-Length: 10\r\n", "a");
    EXPECT_EQ(dripping.answer().status, 503);
    EXPECT_EQ(status("GET /", ""), 200);
}

// Under TSan the answer is longer in the making than a client gets to read it.
#ifdef __SANITIZE_THREAD__
constexpr auto time_to_answer = 5000ms;
#else
constexpr auto time_to_answer = 500ms;
#endif

TEST_F(ConnectionTest, DropsAClientThatDoesNotRead) {
    Limits limits;
    limits.request = time_to_answer;
    limits.linger = 100ms;
    start(limits);
    RawClient client(port_);
    client.request("GET /large");
    std::this_thread::sleep_for(time_to_answer + 400ms);
    // More than the buffers of both sides hold, so the end of it never left.
    EXPECT_EQ(client.answer().status, 0);
}

// Whole requests with bytes changed, dropped or doubled: each is answered or refused, and the next
// connection finds the server as it was.
TEST_F(ConnectionTest, LivesThroughGarbage) {
    Limits limits;
    limits.idle = 50ms;
    limits.head_read = 50ms;
    limits.body_window = 50ms;
    start(limits);
    std::mt19937 random(20220912);
    const auto below = [&](std::size_t bound) { return random() % bound; };
    const std::string chunked =
        "Transfer-Encoding: chunked\r\n\r\n5;a=b\r\nhallo\r\n0\r\nX: y\r\n\r\n";
    std::set<int> seen;
    for (int turn = 0; turn < 300; ++turn) {
        RawClient client(port_);
        const std::string begin = "POST /v1/a?b=%20c HTTP/1.1\r\nHost: " + client.host + "\r\n";
        std::string bytes =
            begin + (turn % 2 == 0 ? chunked : "Content-Length: 5\r\nCookie: a=b\r\n\r\nhallo");
        for (std::size_t faults = 1 + below(4); faults > 0; --faults) {
            const std::size_t at = below(bytes.size());
            const auto any = static_cast<char>(below(256));
            switch (below(3)) {
                case 0: bytes[at] = any; break;
                case 1: bytes.erase(at, 1 + below(3)); break;
                default: bytes.insert(at, 1, any);
            }
        }
        client.send(bytes);
        seen.insert(client.answer().status);
    }
    // Refused, answered, and some that only wait for more and are let go.
    EXPECT_TRUE(seen.contains(400));
    EXPECT_TRUE(seen.contains(200));
    for (const int status : seen) EXPECT_LT(status, 500) << status;
    EXPECT_EQ(status("GET /", ""), 200);
}

}  // namespace
}  // namespace naast::http
