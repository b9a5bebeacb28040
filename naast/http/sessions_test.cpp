#include "naast/http/sessions.h"

#include <gtest/gtest.h>

namespace {

using naast::FixedClock;
using naast::Instant;
using naast::SeededEntropy;
using naast::http::DemoPersoon;
using naast::http::Request;
using naast::http::Session;
using naast::http::Sessions;
using std::chrono::minutes;
using std::chrono::seconds;

class SessionsTest : public ::testing::Test {
protected:
    static Request with_cookie(const std::string& token) {
        Request request;
        request.cookies = {{Sessions::cookie_name, token}};
        return request;
    }
    static Request with_csrf(const std::string& sent) {
        Request request;
        request.headers = {{"x-csrf-token", sent}};
        return request;
    }

    Instant start_{std::chrono::sys_days{naast::date("2026-03-02")}};
    FixedClock clock_{start_};
    SeededEntropy entropy_{1};
    Sessions sessions_{clock_, entropy_};
};

TEST_F(SessionsTest, WhoLoggedInIsFoundByTheCookie) {
    const Session session = sessions_.begin(DemoPersoon{});
    const auto found = sessions_.find(with_cookie(session.token));
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->csrf, session.csrf);
}

TEST_F(SessionsTest, NobodyIsFoundWithoutACookieOrWithAnother) {
    const Session session = sessions_.begin(DemoPersoon{});
    EXPECT_FALSE(sessions_.find(Request{}).has_value());
    EXPECT_FALSE(sessions_.find(with_cookie("")).has_value());
    EXPECT_FALSE(sessions_.find(with_cookie(session.csrf)).has_value());
    EXPECT_FALSE(sessions_.find(with_cookie(session.token + "0")).has_value());
}

TEST_F(SessionsTest, TokenAndCodeAreRandomAndDifferEachTime) {
    const Session one = sessions_.begin(DemoPersoon{});
    const Session other = sessions_.begin(DemoPersoon{});
    EXPECT_EQ(one.token.size(), 64U);
    EXPECT_NE(one.token, other.token);
    EXPECT_NE(one.csrf, other.csrf);
    EXPECT_NE(one.token, one.csrf);
}

TEST_F(SessionsTest, EndsAfterAQuarterOfAnHourWithoutUse) {
    const Session session = sessions_.begin(DemoPersoon{});
    clock_.set(start_ + minutes{15});
    EXPECT_TRUE(sessions_.find(with_cookie(session.token)).has_value());
    clock_.set(start_ + minutes{30} + seconds{1});
    EXPECT_FALSE(sessions_.find(with_cookie(session.token)).has_value());
    clock_.set(start_ + minutes{20});
    EXPECT_FALSE(sessions_.find(with_cookie(session.token)).has_value()) << "it does not come back";
}

TEST_F(SessionsTest, EndsAfterEightHoursHoweverOftenUsed) {
    const Session session = sessions_.begin(DemoPersoon{});
    for (int used = 10; used <= 480; used += 10) {
        clock_.set(start_ + minutes{used});
        ASSERT_TRUE(sessions_.find(with_cookie(session.token)).has_value()) << used;
    }
    clock_.set(start_ + minutes{481});
    EXPECT_FALSE(sessions_.find(with_cookie(session.token)).has_value());
}

TEST_F(SessionsTest, LoggingOutEndsOnlyThatSession) {
    const Session one = sessions_.begin(DemoPersoon{});
    const Session other = sessions_.begin(DemoPersoon{});
    sessions_.end(one.token);
    EXPECT_FALSE(sessions_.find(with_cookie(one.token)).has_value());
    EXPECT_TRUE(sessions_.find(with_cookie(other.token)).has_value());
}

TEST_F(SessionsTest, AWriteMustCarryTheCodeOfItsOwnSession) {
    const Session one = sessions_.begin(DemoPersoon{});
    const Session other = sessions_.begin(DemoPersoon{});
    EXPECT_TRUE(has_csrf(with_csrf(one.csrf), one));
    EXPECT_FALSE(has_csrf(Request{}, one));
    EXPECT_FALSE(has_csrf(with_csrf(""), one));
    EXPECT_FALSE(has_csrf(with_csrf(other.csrf), one));
    EXPECT_FALSE(has_csrf(with_csrf(one.token), one));
}

TEST_F(SessionsTest, KnowsWhoCallsWithoutCountingItAsUse) {
    DemoPersoon joris;
    joris.subject.id = "joris";
    const Session session = sessions_.begin(joris);
    EXPECT_FALSE(sessions_.caller(Request{}));
    EXPECT_FALSE(sessions_.caller(with_cookie("0")));
    clock_.set(start_ + Sessions::idle);
    const auto caller = sessions_.caller(with_cookie(session.token));
    ASSERT_TRUE(caller);
    EXPECT_EQ(caller->account, "joris");
    EXPECT_FALSE(caller->is_in_emergency);
    clock_.set(start_ + Sessions::idle + seconds{1});
    EXPECT_FALSE(sessions_.caller(with_cookie(session.token)));
}

TEST_F(SessionsTest, KnowsWhetherASessionIsLiveWithoutCountingItAsUse) {
    const Session session = sessions_.begin(DemoPersoon{});
    EXPECT_FALSE(sessions_.is_live("0"));
    clock_.set(start_ + Sessions::idle);
    EXPECT_TRUE(sessions_.is_live(session.token));
    clock_.set(start_ + Sessions::idle + seconds{1});
    EXPECT_FALSE(sessions_.is_live(session.token));
}

TEST_F(SessionsTest, AnEmergencyIsOver) {
    const Session session = sessions_.begin(DemoPersoon{});
    sessions_.note_emergency("0", start_ + minutes{10});
    EXPECT_FALSE(sessions_.caller(with_cookie(session.token))->is_in_emergency);
    sessions_.note_emergency(session.token, start_ + minutes{10});
    EXPECT_TRUE(sessions_.caller(with_cookie(session.token))->is_in_emergency);
    clock_.set(start_ + minutes{10});
    EXPECT_FALSE(sessions_.caller(with_cookie(session.token))->is_in_emergency);
}

}  // namespace
