// The time of an answer does not tell what is hidden: two servers of which one has more, asked the
// same by turns, answer in times that cannot be told apart. Design 4.4, A5.
#include "naast/http/raw_client.h"
#include "naast/http/server.h"
#include "naast/http/testing_werelden.h"

#include <atomic>
#include <chrono>
#include <cmath>
#include <map>

namespace naast::http {
namespace {

using namespace testing_werelden;
using Steady = std::chrono::steady_clock;
using Times = std::vector<Steady::duration>;

// Mann-Whitney: how likely two samples are at least so far apart if they are of one distribution.
// By the normal approximation, which is good from some twenty of each.
double likelihood(const Times& a, const Times& b) {
    std::map<Steady::duration, std::pair<double, double>> at;  // how many of each
    for (const auto time : a) ++at[time].first;
    for (const auto time : b) ++at[time].second;
    const auto m = static_cast<double>(a.size());
    const auto n = static_cast<double>(b.size());
    double before = 0;
    double u = 0;  // pairs in which b is less, and half of those that are equal
    double ties = 0;
    for (const auto& [time, count] : at) {
        const auto [of_a, of_b] = count;
        u += of_a * (before + of_b / 2);
        before += of_b;
        const double many = of_a + of_b;
        ties += many * many * many - many;
    }
    const double all = m + n;
    const double deviation = std::sqrt(m * n / 12 * (all + 1 - ties / (all * (all - 1))));
    return deviation == 0 ? 1 : std::erfc(std::abs(u - m * n / 2) / deviation / std::sqrt(2.0));
}

// Worlds behind one server and one connection, so that nothing but what is in them differs.
class Served {
public:
    explicit Served(std::vector<Wereld*> worlds)
        : worlds_(std::move(worlds)),
          server_(options(),
                  [this](const Request& request) {
                      return worlds_[asked_.load()]->router.handle(request);
                  }),
          client_(server_.start().value()) {}

    Steady::duration time_of(const Request& request, std::size_t world = 0) {
        asked_ = world;
        const Session& session = worlds_[world]->session;
        std::string line = request.method + " " + request.path;
        for (std::size_t i = 0; i < request.query.size(); ++i)
            line += (i == 0 ? "?" : "&") + request.query[i].name + "=" + request.query[i].value;
        std::string more = "Cookie: " + std::string(Sessions::cookie_name) + "=" + session.token +
                           "\r\nX-CSRF-Token: " + session.csrf + "\r\n";
        for (const auto& [name, value] : request.headers) more += name + ": " + value + "\r\n";
        if (!request.body.empty())
            more += "Content-Type: application/json\r\nContent-Length: " +
                    std::to_string(request.body.size()) + "\r\n";
        const auto begun = Steady::now();
        client_.request(line, more, request.body);
        EXPECT_NE(client_.answer().status, 0) << line;
        return Steady::now() - begun;
    }

private:
    static ServerOptions options() {
        ServerOptions options;
        options.workers = 1;
        options.pace = std::chrono::milliseconds{5};
        options.limits.requests_per_connection = 1'000'000;
        return options;
    }
    std::vector<Wereld*> worlds_;
    std::atomic<std::size_t> asked_ = 0;
    Server server_;
    RawClient client_;
};

// How many of each; `tools/check all` takes 2,000.
int samples() {
    return from_environment("NAAST_ANTWOORDTIJD", 40);
}
// With few samples only what is plain to see is seen, and no chance makes it fail.
double least_likelihood() {
    return samples() < 2'000 ? 1e-6 : 0.01;
}

class Antwoordtijd : public testing::TestWithParam<Kijker> {};

}  // namespace

TEST(Likelihood, IsSmallOnlyForWhatIsApart) {
    Random random(1);
    Times a, b, c;
    for (int i = 0; i < 400; ++i) {
        a.emplace_back(pick(random, 1000));
        b.emplace_back(pick(random, 1000));
        c.emplace_back(pick(random, 1000) + 150);
    }
    EXPECT_GT(likelihood(a, b), 0.01);
    EXPECT_LT(likelihood(a, c), 1e-6);
    EXPECT_EQ(likelihood({Steady::duration{1}}, {Steady::duration{1}}), 1);
}

TEST_P(Antwoordtijd, DoesNotTellWhatIsHidden) {
    // One in a hundred times two equal ones differ so much: then once more.
    double found = 0;
    for (unsigned round = 1; round <= 2 && found <= least_likelihood(); ++round) {
        Random random(round);
        const DemoPersoon who{GetParam().gebruiker, {}, {}};
        const auto stream = happened(with(de_wit(), GetParam().verhaal));
        Wereld less(stream, who);
        Wereld more(with_hidden(stream, GetParam().hidden, random), who);
        Served served({&less, &more});
        Times times_less, times_more;
        for (int i = 0; i < samples(); ++i) {
            const Request request = any_request(random, "\"x\"");
            const bool is_first = pick(random, 2) == 0;
            for (const bool which : {is_first, !is_first})
                (which ? times_more : times_less).push_back(served.time_of(request, which ? 1 : 0));
        }
        found = likelihood(times_less, times_more);
    }
    EXPECT_GT(found, least_likelihood());
    RecordProperty("likelihood", std::to_string(found));
    fmt::print("{}: p = {:.3f} of {} samples each\n", GetParam().name, found, samples());
}

TEST(Antwoordtijd, OfAFamilyThatIsNotYoursIsThatOfOneThatIsNotThere) {
    Wereld wereld(happened(de_wit()), {werker("kees", lokaal()), {}, {}});
    Served served({&wereld});
    double found = 0;
    for (unsigned round = 1; round <= 2 && found <= least_likelihood(); ++round) {
        Random random(round);
        Times not_yours, not_there;
        for (int i = 0; i < samples(); ++i) {
            Request request;
            request.method = "GET";
            const bool is_there = pick(random, 2) == 0;
            const auto ask = [&](bool which) {
                request.path = "/v1/gezinnen/" +
                               (which ? family_id() : event_id(pick(random, 100'000))).to_text();
                (which ? not_yours : not_there).push_back(served.time_of(request));
            };
            ask(is_there);
            ask(!is_there);
        }
        found = likelihood(not_yours, not_there);
    }
    EXPECT_GT(found, least_likelihood());
    fmt::print("not yours and not there: p = {:.3f} of {} samples each\n", found, samples());
}

INSTANTIATE_TEST_SUITE_P(A5, Antwoordtijd, testing::ValuesIn(kijkers()), [](const auto& kijker) {
    return std::string(kijker.param.name);
});

}  // namespace naast::http
