#include "naast/http/client_address.h"

#include <gtest/gtest.h>

namespace naast::http {
namespace {

TEST(ClientAddressTest, HasOneFormForOneSubscriber) {
    EXPECT_EQ(counted_address("192.0.2.7"), "192.0.2.7");
    EXPECT_EQ(counted_address("::ffff:192.0.2.7"), "192.0.2.7");
    EXPECT_EQ(counted_address("2001:db8::7"), "20010db800000000/64");
    EXPECT_EQ(counted_address("2001:db8::ffff:7"), counted_address("2001:db8::7"));
    EXPECT_NE(counted_address("2001:db8:0:1::7"), counted_address("2001:db8::7"));
    for (const char* wrong : {"", "naast", "192.0.2", "192.0.2.7:80", "[::1]", "1", "::1%lo"})
        EXPECT_EQ(counted_address(wrong), std::nullopt) << wrong;
}

TEST(ClientAddressTest, BelievesNoNeighbourOfAProxy) {
    const auto of = [](const char* remote) {
        Request request;
        request.remote_address = remote;
        request.headers = {{"x-forwarded-for", "198.51.100.9"}};
        return client_address(request, {*whole_address("2001:db8:0::1")});
    };
    EXPECT_EQ(of("2001:db8::1"), "198.51.100.9");
    EXPECT_EQ(of("2001:db8::2"), "20010db800000000/64");
}

// One row: who connects, what X-Forwarded-For says, whose it is. The proxies are 10.0.0.1 and .2.
TEST(ClientAddressTest, BelievesOnlyItsOwnProxiesFromRightToLeft) {
    struct Row {
        const char* remote;
        const char* forwarded;
        const char* expected;
        const char* why;
    };
    for (const Row& row : {
             Row{"192.0.2.7", "", "192.0.2.7", "no proxy"},
             Row{"192.0.2.7", "198.51.100.9", "192.0.2.7", "whoever connects says anything"},
             Row{"10.0.0.1", "198.51.100.9", "198.51.100.9", "of a proxy"},
             Row{"10.0.0.1", "", "10.0.0.1", "the proxy itself"},
             Row{"10.0.0.1", "1.1.1.1, 198.51.100.9", "198.51.100.9", "the left is made up"},
             Row{"10.0.0.1", "1.1.1.1, 198.51.100.9,10.0.0.2 ", "198.51.100.9", "two proxies"},
             Row{"10.0.0.1", "10.0.0.2", "10.0.0.2", "another proxy itself"},
             Row{"10.0.0.1", "1.1.1.1, unknown", "10.0.0.1", "no address"},
             Row{"10.0.0.1", "1.1.1.1,", "10.0.0.1", "nothing after the comma"},
         }) {
        SCOPED_TRACE(row.why);
        Request request;
        request.remote_address = row.remote;
        if (*row.forwarded != '\0') request.headers = {{"x-forwarded-for", row.forwarded}};
        EXPECT_EQ(client_address(request, {"10.0.0.1", "10.0.0.2"}), row.expected);
    }
}

}  // namespace
}  // namespace naast::http
