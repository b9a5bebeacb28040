#include "naast/http/server.h"

#include "naast/http/raw_client.h"
#include "naast/ledger/store.h"

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <mutex>
#include <stdexcept>
#include <thread>

namespace naast::http {
namespace {

using namespace std::chrono_literals;

// A door that a handler waits at until the test opens it; never longer than 5 s.
class Door {
public:
    void open() { opened_.set_value(); }
    void await() const { future_.wait_for(5s); }

private:
    std::promise<void> opened_;
    std::shared_future<void> future_ = opened_.get_future().share();
};

class ServerTest : public testing::Test {
protected:
    void start(ServerOptions options = {}) {
        options.log = [this](const RequestLog& line) {
            const std::lock_guard lock(mutex_);
            log_.push_back(line);
        };
        server_ = std::make_unique<Server>(
            std::move(options), [this](const Request& request) { return handle(request); });
        const auto bound = server_->start();
        ASSERT_TRUE(bound);
        port_ = *bound;
    }

    Response handle(const Request& request) {
        Response response;
        response.content_type = "text/plain";
        response.body = request.method + " " + request.path + " " + request.body;
        if (request.path == "/throw") throw std::runtime_error("Jansen, Dorpsstraat 1");
        if (request.path == "/throw-other") throw 7;
        if (request.path == "/broken") throw StoreBroken("/srv/naast.db: disk I/O error");
        if (request.path == "/split") response.headers = {{"Location", "/\r\nX-Evil: 1"}};
        if (request.path == "/empty") response.status = 204;
        if (request.path == "/v1/who") response.body = request.remote_address;
        if (request.path == "/v1/who") response.route = "/v1/{wie}";
        response.as_long_as = least_of_route_;
        if (request.path == "/wait") {
            ++entered_;
            door_.await();
        }
        return response;
    }

    void await_handlers(int count) const {
        for (int i = 0; i < 500 && entered_ < count; ++i) std::this_thread::sleep_for(10ms);
        ASSERT_EQ(entered_, count);
    }

    std::vector<RequestLog> log() {
        const std::lock_guard lock(mutex_);
        return log_;
    }

    // Destroyed last: handlers use them.
    Door door_;
    std::atomic<int> entered_{0};
    std::atomic<std::chrono::microseconds> least_of_route_{0us};
    std::mutex mutex_;
    std::vector<RequestLog> log_;
    std::uint16_t port_ = 0;
    std::unique_ptr<Server> server_;
};

TEST_F(ServerTest, AnAnswerOfARouteLeavesAtItsPaceAndNoOtherDoes) {
    ServerOptions options;
    options.pace = 50ms;
    start(options);
    RawClient client(port_);
    const auto took = [&](const std::string& path) {
        const auto before = std::chrono::steady_clock::now();
        client.request("GET " + path);
        EXPECT_EQ(client.answer().status, 200);
        return std::chrono::steady_clock::now() - before;
    };
    // The moment it begins is a little after it was sent.
    EXPECT_GE(took("/v1/who"), 50ms);
    EXPECT_GE(took("/v1/who"), 50ms);
    least_of_route_ = 120ms;
    EXPECT_GE(took("/v1/who"), 150ms);  // the first step after it
    least_of_route_ = 0ms;
    auto least = took("/");
    for (int i = 0; i < 20; ++i) least = std::min(least, took("/"));
    EXPECT_LT(least, 50ms);
}

TEST_F(ServerTest, AnswersAndStaysOpen) {
    start();
    RawClient client(port_);
    client.request("GET /a");
    const RawAnswer first = client.answer();
    EXPECT_EQ(first.status, 200);
    EXPECT_EQ(first.body, "GET /a ");
    EXPECT_EQ(first.header("connection"), "keep-alive");
    EXPECT_EQ(first.header("content-type"), "text/plain");
    client.request("POST /b", "Content-Length: 3\r\n", "abc");
    EXPECT_EQ(client.answer().body, "POST /b abc");
    client.request("GET /c", "Connection: close\r\n");
    const RawAnswer last = client.answer();
    EXPECT_EQ(last.body, "GET /c ");
    EXPECT_EQ(last.header("connection"), "close");
    EXPECT_TRUE(client.is_closed());
}

TEST_F(ServerTest, AnswersHttp10Once) {
    start();
    RawClient client(port_);
    client.send("GET / HTTP/1.0\r\nHost: " + client.host + "\r\n\r\n");
    EXPECT_EQ(client.answer().header("connection"), "close");
    EXPECT_TRUE(client.is_closed());
}

TEST_F(ServerTest, AnswersHeadWithoutBody) {
    start();
    RawClient client(port_);
    client.request("HEAD /a");
    EXPECT_EQ(client.answer(false).header("content-length"), "8");
    client.request("GET /empty");
    EXPECT_EQ(client.answer().header("content-length"), "");
    client.request("GET /b");
    EXPECT_EQ(client.answer().body, "GET /b ");
}

TEST_F(ServerTest, TakesChunksAndSaysContinue) {
    start();
    RawClient client(port_);
    client.request("POST /a", "Transfer-Encoding: chunked\r\nExpect: 100-continue\r\n");
    EXPECT_EQ(client.answer(false).status, 100);
    client.send("3\r\nabc\r\n2;x=1\r\nde\r\n");
    client.send("0\r\n\r\n");
    EXPECT_EQ(client.answer().body, "POST /a abcde");
    client.request("POST /b", "Content-Length: 1\r\nExpect: 100-continue\r\n", "x");
    EXPECT_EQ(client.answer().body, "POST /b x");
}

TEST_F(ServerTest, TakesBytesOneByOne) {
    start();
    RawClient client(port_);
    const std::string bytes =
        "POST /a HTTP/1.1\r\nHost: " + client.host + "\r\nContent-Length: 2\r\n\r\nhi";
    for (const char c : bytes) client.send(std::string_view(&c, 1));
    EXPECT_EQ(client.answer().body, "POST /a hi");
}

TEST_F(ServerTest, AnswersPipelinedRequestsInTheirOrder) {
    start();
    RawClient client(port_);
    const std::string head = " HTTP/1.1\r\nHost: " + client.host + "\r\n";
    client.send("POST /a" + head + "Content-Length: 1\r\n\r\n1" + "GET /b" + head + "\r\n" +
                "POST /c" + head + "Transfer-Encoding: chunked\r\n\r\n1\r\n3\r\n0\r\n\r\n" + "GET");
    EXPECT_EQ(client.answer().body, "POST /a 1");
    EXPECT_EQ(client.answer().body, "GET /b ");
    EXPECT_EQ(client.answer().body, "POST /c 3");
    client.send(" /d" + head + "\r\n");
    EXPECT_EQ(client.answer().body, "GET /d ");
}

TEST_F(ServerTest, AnswersWhatCameBeforeAFault) {
    start();
    RawClient client(port_);
    client.send("GET /a HTTP/1.1\r\nHost: " + client.host + "\r\n\r\nBREW / HTTP/1.1\r\n\r\n");
    EXPECT_EQ(client.answer().status, 200);
    const RawAnswer fault = client.answer();
    EXPECT_EQ(fault.status, 405);
    EXPECT_NE(fault.header("allow"), "");
    EXPECT_TRUE(client.is_closed());
}

TEST_F(ServerTest, GoesOnAfterAHandlerThrows) {
    start();
    RawClient client(port_);
    client.request("GET /throw", "Accept-Language: en\r\n");
    const RawAnswer answer = client.answer();
    EXPECT_EQ(answer.status, 500);
    EXPECT_EQ(answer.header("content-type"), "application/problem+json");
    EXPECT_EQ(answer.body.find("Jansen"), std::string::npos);
    client.request("GET /throw-other");
    EXPECT_EQ(client.answer().status, 500);
    client.request("GET /split");
    const RawAnswer split = client.answer();
    EXPECT_EQ(split.status, 500);
    EXPECT_EQ(split.head.find("X-Evil"), std::string::npos);
    client.request("GET /a");
    EXPECT_EQ(client.answer().status, 200);

    ASSERT_EQ(log().size(), 4u);
    EXPECT_NE(answer.body.find("urn:uuid:" + log()[0].fault_id), std::string::npos);
    EXPECT_NE(log()[0].fault_type.find("runtime_error"), std::string::npos);
    EXPECT_EQ(log()[3].fault_id, "");
}

TEST_F(ServerTest, SaysThatNothingIsStoredWhenTheDiskFails) {
    start();
    RawClient client(port_);

    client.request("GET /broken", "Accept-Language: en\r\n");
    const RawAnswer answer = client.answer();

    EXPECT_EQ(answer.status, 503);
    EXPECT_NE(answer.body.find("urn:naast:probleem:opslag-werkt-niet"), std::string::npos);
    EXPECT_NE(answer.body.find("Warn the administrator"), std::string::npos);
    EXPECT_EQ(answer.body.find("srv"), std::string::npos);
    ASSERT_EQ(log().size(), 1u);
    EXPECT_NE(answer.body.find("urn:uuid:" + log()[0].fault_id), std::string::npos);
    EXPECT_NE(log()[0].fault_type.find("StoreBroken"), std::string::npos);
}

TEST_F(ServerTest, LogsThePatternAndNotThePath) {
    start();
    RawClient client(port_);
    client.request("GET /v1/who");
    EXPECT_EQ(client.answer().body, "127.0.0.1");
    client.request("GET /Jansen");
    EXPECT_EQ(client.answer().status, 200);
    client.send("JANSEN / HTTP/1.1\r\n\r\n");
    EXPECT_EQ(client.answer().status, 405);
    ASSERT_EQ(log().size(), 3u);
    EXPECT_EQ(log()[0].method + log()[0].route, "GET/v1/{wie}");
    EXPECT_EQ(log()[1].method + log()[1].route, "GET-");
    EXPECT_EQ(log()[2].method + log()[2].route, "--");
    EXPECT_EQ(log()[2].status, 405);
}

TEST_F(ServerTest, SecuresEveryAnswer) {
    start();
    RawClient client(port_);
    client.request("GET /v1/who");
    const RawAnswer good = client.answer();
    client.request("POST /v1/x", "Content-Length: 9999999\r\n");
    const RawAnswer refused = client.answer();
    EXPECT_EQ(refused.status, 413);
    for (const RawAnswer& answer : {good, refused}) {
        EXPECT_NE(answer.header("content-security-policy"), "");
        EXPECT_EQ(answer.header("x-content-type-options"), "nosniff");
        EXPECT_EQ(answer.header("cache-control"), "no-store");
        EXPECT_EQ(answer.header("api-version"), "1.0.0");
        EXPECT_EQ(answer.header("server"), "");
        EXPECT_NE(answer.header("date"), "");
    }
}

TEST_F(ServerTest, RunsHandlersOfSeveralConnectionsAtOnce) {
    start();
    RawClient slow(port_);
    slow.request("GET /wait");
    await_handlers(1);
    RawClient quick(port_);
    quick.request("GET /a");
    EXPECT_EQ(quick.answer().status, 200);
    door_.open();
    EXPECT_EQ(slow.answer().status, 200);
}

TEST_F(ServerTest, SurvivesAClientThatLeaves) {
    start();
    {
        RawClient leaves(port_);
        leaves.request("GET /wait");
        await_handlers(1);
    }
    {
        RawClient half(port_);
        half.send("GET / HT");
    }
    door_.open();
    RawClient client(port_);
    client.request("GET /a");
    EXPECT_EQ(client.answer().status, 200);
}

TEST_F(ServerTest, StopsAfterTheRunningHandler) {
    start();
    RawClient idle(port_);
    idle.request("GET /a");
    EXPECT_EQ(idle.answer().status, 200);
    RawClient busy(port_);
    busy.request("GET /wait");
    await_handlers(1);
    auto stopped = std::async(std::launch::async, [this] { return server_->stop(); });
    EXPECT_TRUE(idle.is_closed());
    EXPECT_FALSE(RawClient(port_).is_connected());
    EXPECT_EQ(stopped.wait_for(0s), std::future_status::timeout);
    door_.open();
    const RawAnswer answer = busy.answer();
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.header("connection"), "close");
    EXPECT_TRUE(busy.is_closed());
    EXPECT_TRUE(stopped.get());
    EXPECT_TRUE(server_->stop());
}

TEST_F(ServerTest, StopsWithoutAHandlerThatTakesTooLong) {
    ServerOptions options;
    options.limits.stop = 50ms;
    options.workers = 1;
    start(options);
    RawClient busy(port_);
    busy.request("GET /wait");
    await_handlers(1);
    RawClient queued(port_);
    queued.request("GET /wait");
    EXPECT_FALSE(server_->stop());
    EXPECT_TRUE(busy.is_closed());
    door_.open();
    server_.reset();
    EXPECT_EQ(entered_, 1);
}

TEST_F(ServerTest, SaysWhyItCannotListen) {
    start();
    ServerOptions options;
    options.port = port_;
    Server taken(options, [](const Request&) { return Response{}; });
    const auto bound = taken.start();
    ASSERT_FALSE(bound);
    EXPECT_NE(bound.error().find("cannot listen on 127.0.0.1"), std::string::npos);
    options.address = "nergens";
    EXPECT_FALSE(Server(options, [](const Request&) { return Response{}; }).start());
}

}  // namespace
}  // namespace naast::http
