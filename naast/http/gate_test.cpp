#include "naast/http/gate.h"

#include <gtest/gtest.h>

namespace naast::http {
namespace {

using namespace std::chrono_literals;

constexpr RateLimit::Instant start{1'000h};

class GateTest : public testing::Test {
protected:
    Session log_in(const std::string& id) {
        DemoPersoon person;
        person.subject.id = id;
        return sessions_.begin(person);
    }
    static Request asked(const std::string& method,
                         const std::string& path,
                         const std::string& token = "",
                         const std::string& address = "192.0.2.7") {
        Request request;
        request.method = method;
        request.path = path;
        request.remote_address = address;
        if (!token.empty()) request.cookies = {{Sessions::cookie_name, token}};
        return request;
    }

    FixedClock clock_{Instant{std::chrono::sys_days{date("2026-03-02")}}};
    SeededEntropy entropy_{1};
    Sessions sessions_{clock_, entropy_};
};

TEST_F(GateTest, KeepsRoomForThePageTheLoginAndTheEmergency) {
    Gate gate({}, sessions_);
    const std::string token = log_in("joris").token;
    for (const char* vital : {"/",
                              "/assets/index.js",
                              "/gezinnen/1",
                              "/v1/sessies",
                              "/v1/%73essies",
                              "/v1/sessies/huidige",
                              "/v1/demo-personen",
                              "/v1/noodtoegangen",
                              "/v1/noodtoegangen/antwoorden"})
        EXPECT_EQ(gate.judge(asked("GET", vital, token), start).lane, Lane::vital) << vital;
    for (const char* usual : {"/v1",
                              "/v1/gezinnen",
                              "/v1/nu",
                              "/%761/nu",
                              "/v1/openapi.json",
                              "/v1/sessies/a/b",
                              "/%zz"})
        EXPECT_EQ(gate.judge(asked("GET", usual, token), start).lane, Lane::usual) << usual;
}

TEST_F(GateTest, LetsWhoOpenedInAnEmergencyReadBeforeTheRest) {
    Gate gate({}, sessions_);
    const std::string token = log_in("crisis").token;
    const Request reading = asked("GET", "/v1/gezinnen/1", token);
    EXPECT_EQ(gate.judge(reading, start).lane, Lane::usual);
    sessions_.note_emergency(token, clock_.now() + 1h);
    EXPECT_EQ(gate.judge(reading, start).lane, Lane::vital);
    clock_.set(clock_.now() + 1h);
    EXPECT_EQ(gate.judge(reading, start).lane, Lane::usual);
}

TEST_F(GateTest, CountsWhatAnAccountAsksInAllItsSessions) {
    GateRules rules;
    rules.requests = {.burst = 3, .refill = 1500ms};
    rules.emergencies = {.burst = 1, .refill = 1s};
    Gate gate(rules, sessions_);
    const std::string one = log_in("joris").token;
    const std::string two = log_in("joris").token;
    const std::string other = log_in("samira").token;
    EXPECT_FALSE(gate.judge(asked("GET", "/v1/nu", one), start).too_often);
    EXPECT_FALSE(gate.judge(asked("GET", "/v1/nu", two), start).too_often);
    EXPECT_FALSE(gate.judge(asked("POST", "/v1/x", one), start).too_often);
    const auto refused = gate.judge(asked("GET", "/v1/nu", two), start).too_often;
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->retry_after, 2s);
    EXPECT_EQ(refused->detail.nl,
              "U vraagt meer dan een mens kan lezen. Over 2 seconden kan het weer.");
    EXPECT_EQ(refused->detail.en,
              "You ask for more than a person can read. It is possible again in 2 seconds.");
    // The page, logging out, the emergency, somebody else and nobody are not held up by it.
    EXPECT_FALSE(gate.judge(asked("GET", "/", one), start).too_often);
    EXPECT_FALSE(gate.judge(asked("DELETE", "/v1/sessies/huidige", one), start).too_often);
    EXPECT_FALSE(gate.judge(asked("POST", "/v1/noodtoegangen", one), start).too_often);
    EXPECT_TRUE(gate.judge(asked("POST", "/v1/noodtoegangen", one), start).too_often);
    // How it stands with an emergency is asked each few seconds: that counts with the rest.
    EXPECT_TRUE(gate.judge(asked("GET", "/v1/noodtoegangen", one), start).too_often);
    EXPECT_FALSE(gate.judge(asked("GET", "/v1/nu", other), start).too_often);
    EXPECT_FALSE(gate.judge(asked("GET", "/v1/nu"), start).too_often);
    EXPECT_FALSE(gate.judge(asked("GET", "/v1/nu", one), start + 1500ms).too_often);
}

TEST_F(GateTest, APersonAtAPageNeverMeetsTheLimit) {
    Gate gate({}, sessions_);
    const std::string token = log_in("joris").token;
    auto now = start;
    // A page of eight requests every two seconds, for an hour.
    for (int page = 0; page < 1'800; ++page, now += 2s) {
        for (int request = 0; request < 8; ++request)
            ASSERT_FALSE(gate.judge(asked("GET", "/v1/nu", token), now).too_often) << page;
    }
    // And a script that goes on without a pause does, within a few seconds.
    int asked_times = 0;
    while (!gate.judge(asked("GET", "/v1/nu", token), now).too_often) {
        ++asked_times;
        now += 10ms;
    }
    EXPECT_LT(asked_times, 400);
}

TEST_F(GateTest, CountsLoginsByAddress) {
    GateRules rules;
    rules.logins = {.burst = 2, .refill = 60s, .first_delay = 2s};
    rules.proxies = {"10.0.0.1"};
    Gate gate(rules, sessions_);
    const Request login = asked("POST", "/v1/%73essies");
    EXPECT_FALSE(gate.judge(login, start).too_often);
    EXPECT_FALSE(gate.judge(login, start).too_often);
    EXPECT_EQ(gate.judge(login, start).too_often->retry_after, 2s);
    EXPECT_FALSE(gate.judge(asked("POST", "/v1/sessies", "", "192.0.2.8"), start).too_often);
    EXPECT_FALSE(gate.judge(login, start + 2s).too_often);
    EXPECT_EQ(gate.judge(login, start + 2s).too_often->retry_after, 4s);
    Request proxied = asked("POST", "/v1/sessies", "", "10.0.0.1");
    proxied.headers = {{"x-forwarded-for", "192.0.2.7"}};
    EXPECT_TRUE(gate.judge(proxied, start + 2s).too_often);
    proxied.headers = {{"x-forwarded-for", "192.0.2.9"}};
    EXPECT_FALSE(gate.judge(proxied, start + 2s).too_often);
}

}  // namespace
}  // namespace naast::http
