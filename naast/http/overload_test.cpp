// More than can be done: what waits, what is turned away, and what passes all the same.
#include "naast/http/raw_client.h"
#include "naast/http/server.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <atomic>
#include <future>
#include <mutex>
#include <thread>

namespace naast::http {
namespace {

using namespace std::chrono_literals;

// A door that handlers wait at until the test opens it; never longer than 10 s.
class Door {
public:
    void open() { opened_.set_value(); }
    void await() const { future_.wait_for(10s); }

private:
    std::promise<void> opened_;
    std::shared_future<void> future_ = opened_.get_future().share();
};

class OverloadTest : public testing::Test {
protected:
    // One thread for each lane, and one place to wait.
    static ServerOptions small() {
        ServerOptions options;
        options.workers = 1;
        options.limits.waiting = 1;
        options.limits.wait = 20s;
        options.limits.request = 30s;
        return options;
    }

    void start(ServerOptions options) {
        if (!options.gate) {
            options.gate = [](const Request& request, auto) {
                return Verdict{request.path.starts_with("/vital") ? Lane::vital : Lane::usual, {}};
            };
        }
        options.log = [this](const RequestLog& line) {
            const std::lock_guard lock(mutex_);
            log_.push_back(line);
        };
        server_ = std::make_unique<Server>(std::move(options), [this](const Request& request) {
            ++begun_;
            if (request.path.ends_with("/wait")) door_.await();
            Response response;
            response.body = request.path;
            if (request.path == "/large") response.body.assign(32'000'000, 'x');
            return response;
        });
        const auto bound = server_->start();
        ASSERT_TRUE(bound);
        port_ = *bound;
    }

    void await_begun(int count) const {
        for (int i = 0; i < 1'000 && begun_ < count; ++i) std::this_thread::sleep_for(10ms);
        ASSERT_EQ(begun_, count);
    }
    // A request that runs until the door opens, and one that waits for it.
    void fill(RawClient& runs, RawClient& waits) const {
        runs.request("GET /wait");
        await_begun(1);
        waits.request("GET /waited");
        EXPECT_TRUE(waits.is_silent_for(100));
    }

    int status(const std::string& first) const {
        RawClient client(port_);
        client.request(first);
        return client.answer().status;
    }

    Door door_;
    std::atomic<int> begun_{0};
    std::mutex mutex_;
    std::vector<RequestLog> log_;
    std::uint16_t port_ = 0;
    std::unique_ptr<Server> server_;
};

TEST_F(OverloadTest, TurnsAwayWhatCannotWaitAndGoesOnWithTheSameConnection) {
    start(small());
    RawClient runs(port_);
    RawClient waits(port_);
    fill(runs, waits);
    RawClient client(port_);
    client.request("GET /refused", "Accept-Language: en\r\n");
    const RawAnswer refused = client.answer();
    EXPECT_EQ(refused.status, 503);
    EXPECT_EQ(refused.header("retry-after"), "5");
    EXPECT_EQ(refused.header("content-type"), "application/problem+json");
    EXPECT_EQ(refused.header("connection"), "keep-alive");
    EXPECT_NE(refused.body.find("urn:naast:probleem:niet-beschikbaar"), std::string::npos);
    EXPECT_NE(refused.body.find("Wait a few seconds"), std::string::npos);
    EXPECT_EQ(begun_, 1);
    door_.open();
    EXPECT_EQ(runs.answer().body, "/wait");
    EXPECT_EQ(waits.answer().body, "/waited");
    client.request("GET /again");
    EXPECT_EQ(client.answer().body, "/again");
    const std::lock_guard lock(mutex_);
    ASSERT_EQ(log_.size(), 4u);
    EXPECT_TRUE(log_[0].is_shed);
    EXPECT_EQ(log_[0].status, 503);
    EXPECT_FALSE(log_[1].is_shed);
}

TEST_F(OverloadTest, LetsWhatIsVitalPassWhileTheRestIsTurnedAway) {
    start(small());
    RawClient runs(port_);
    RawClient waits(port_);
    fill(runs, waits);
    for (int i = 0; i < 20; ++i) {
        EXPECT_EQ(status("GET /refused"), 503);
        EXPECT_EQ(status("GET /vital"), 200);
    }
    door_.open();
}

TEST_F(OverloadTest, LetsTheRestPassWhileEverybodyLogsIn) {
    start(small());
    RawClient runs(port_);
    runs.request("GET /vital/wait");
    await_begun(1);
    RawClient waits(port_);
    waits.request("GET /vital/waited");
    EXPECT_TRUE(waits.is_silent_for(100));
    EXPECT_EQ(status("GET /vital"), 503);
    EXPECT_EQ(status("GET /usual"), 200);
    door_.open();
    EXPECT_EQ(waits.answer().status, 200);
}

TEST_F(OverloadTest, LetsNothingWaitLongerThanItsTime) {
    ServerOptions options = small();
    options.limits.wait = 200ms;
    start(options);
    RawClient runs(port_);
    runs.request("GET /wait");
    await_begun(1);
    RawClient waits(port_);
    waits.request("GET /waited");
    const RawAnswer refused = waits.answer();
    EXPECT_EQ(refused.status, 503);
    EXPECT_EQ(refused.header("retry-after"), "5");
    // Its place is free again.
    RawClient next(port_);
    next.request("GET /next");
    EXPECT_EQ(next.answer().status, 503);
    EXPECT_EQ(begun_, 1);
    door_.open();
    EXPECT_EQ(runs.answer().status, 200);
    waits.request("GET /again");
    EXPECT_EQ(waits.answer().status, 200);
}

TEST_F(OverloadTest, DoesNothingForAClientThatLeftWhileItWaited) {
    start(small());
    RawClient runs(port_);
    runs.request("GET /wait");
    await_begun(1);
    {
        RawClient leaves(port_);
        leaves.request("GET /waited");
        EXPECT_TRUE(leaves.is_silent_for(100));
    }
    door_.open();
    EXPECT_EQ(runs.answer().status, 200);
    EXPECT_EQ(status("GET /last"), 200);
    EXPECT_EQ(begun_, 2);
}

TEST_F(OverloadTest, StopsWhileOneWaits) {
    ServerOptions options = small();
    options.limits.stop = 100ms;
    start(options);
    RawClient runs(port_);
    RawClient waits(port_);
    fill(runs, waits);
    EXPECT_FALSE(server_->stop());
    EXPECT_TRUE(waits.is_closed());
    door_.open();
    server_.reset();
    EXPECT_EQ(begun_, 1);
}

TEST_F(OverloadTest, SaysWhoAsksTooOftenWhenItIsPossibleAgain) {
    ServerOptions options;
    options.gate = [](const Request& request, auto) {
        Verdict verdict;
        if (request.path == "/often") verdict.too_often = {{"Te vaak.", "Too often."}, 7s};
        return verdict;
    };
    start(options);
    RawClient client(port_);
    client.request("POST /often", "Content-Length: 2\r\n", "ab");
    const RawAnswer refused = client.answer();
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(refused.header("retry-after"), "7");
    EXPECT_NE(refused.body.find("urn:naast:probleem:te-vaak"), std::string::npos);
    EXPECT_NE(refused.body.find("Te vaak."), std::string::npos);
    EXPECT_EQ(begun_, 0);
    client.request("GET /");
    EXPECT_EQ(client.answer().status, 200);
}

// Connections.

TEST_F(OverloadTest, MakesPlaceForANewConnectionByClosingTheOneThatWaitedLongest) {
    ServerOptions options;
    options.limits.connections = 3;
    start(options);
    RawClient first(port_);
    RawClient second(port_);
    RawClient third(port_);
    for (RawClient* client : {&first, &second, &third}) {
        client->request("GET /");
        EXPECT_EQ(client->answer().status, 200);
    }
    first.request("GET /");
    EXPECT_EQ(first.answer().status, 200);
    RawClient fourth(port_);
    fourth.request("GET /");
    EXPECT_EQ(fourth.answer().status, 200);
    EXPECT_TRUE(second.is_closed());
    // Also when it began to send headers, and did not go on.
    third.send("GET / HTTP/1.1\r\n");
    EXPECT_TRUE(third.is_silent_for(100));
    first.request("GET /");
    EXPECT_EQ(first.answer().status, 200);
    fourth.request("GET /");
    EXPECT_EQ(fourth.answer().status, 200);
    EXPECT_EQ(status("GET /"), 200);
    EXPECT_TRUE(third.is_closed());
}

TEST_F(OverloadTest, RefusesAConnectionWhenAllOthersAreAtWork) {
    ServerOptions options;
    options.limits.connections = 2;
    start(options);
    RawClient runs(port_);
    runs.request("GET /wait");
    await_begun(1);
    {
        RawClient sends(port_);
        sends.request("POST /", "Content-Length: 2\r\n", "a");
        EXPECT_TRUE(sends.is_silent_for(100));
        RawClient third(port_);
        const RawAnswer refused = third.answer();
        EXPECT_EQ(refused.status, 503);
        EXPECT_EQ(refused.header("retry-after"), "5");
        EXPECT_TRUE(third.is_closed());
        sends.send("b");
        EXPECT_EQ(sends.answer().status, 200);
    }
    EXPECT_EQ(status("GET /"), 200);
    door_.open();
}

// 512 as it is by itself: one below, at, and one over.
TEST_F(OverloadTest, HasRoomForAsManyConnectionsAsItSays) {
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = std::min<rlim_t>(files.rlim_max, 4'096);
    setrlimit(RLIMIT_NOFILE, &files);
    ServerOptions options;
    options.limits.waiting = 512;
    start(options);
    std::vector<std::unique_ptr<RawClient>> clients;
    const auto add_one_at_work = [&] {
        clients.push_back(std::make_unique<RawClient>(port_));
        clients.back()->request("POST /", "Content-Length: 2\r\n", "a");
    };
    while (clients.size() < 510) add_one_at_work();
    for (const int expected : {200, 200, 503}) {
        SCOPED_TRACE(clients.size() + 1);
        EXPECT_EQ(status("GET /"), expected);
        if (clients.size() < 512) add_one_at_work();
        // What it is at shows only after it was read; the next one must not come before.
        clients.back()->is_silent_for(100);
    }
    for (const auto& client : clients) client->send("b");
    for (const auto& client : clients) ASSERT_EQ(client->answer().status, 200);
    EXPECT_EQ(status("GET /"), 200);
}

// Memory.

TEST_F(OverloadTest, TakesNoLargeBodyWhenTooMuchIsKept) {
    ServerOptions options;
    options.limits.kept_bytes = 100'000;
    start(options);
    RawClient first(port_);
    first.request("POST /", "Content-Length: 100000\r\n", std::string(90'000, 'a'));
    EXPECT_TRUE(first.is_silent_for(200));
    RawClient second(port_);
    second.request("POST /", "Content-Length: 100000\r\n", std::string(50'000, 'b'));
    const RawAnswer refused = second.answer();
    EXPECT_EQ(refused.status, 503);
    EXPECT_EQ(refused.header("retry-after"), "5");
    EXPECT_TRUE(second.is_closed());
    RawClient small(port_);
    small.request("POST /", "Content-Length: 16000\r\n", std::string(16'000, 'c'));
    EXPECT_EQ(small.answer().status, 200);
    first.send(std::string(10'000, 'a'));
    EXPECT_EQ(first.answer().status, 200);
}

TEST_F(OverloadTest, TakesOnlyWhatIsVitalWhenTooManyAnswersAreNotRead) {
    ServerOptions options;
    options.limits.kept_bytes = 1'000'000;
    start(options);
    {
        RawClient never_reads(port_);
        never_reads.request("GET /large");
        await_begun(1);
        for (int i = 0; i < 500 && status("GET /") == 200; ++i) std::this_thread::sleep_for(10ms);
        EXPECT_EQ(status("GET /"), 503);
        EXPECT_EQ(status("GET /vital"), 200);
    }
    for (int i = 0; i < 500 && status("GET /") != 200; ++i) std::this_thread::sleep_for(10ms);
    EXPECT_EQ(status("GET /"), 200);
}

}  // namespace
}  // namespace naast::http
