// Hidden means absent: two servers of which one has more, all of it hidden from whoever asks. Every
// answer is the same to the byte: status, headers, body. Design 4.4, A5.
#include "naast/http/testing_werelden.h"

namespace naast::http {
namespace {

using namespace testing_werelden;

class TweeWerelden : public testing::TestWithParam<Kijker> {};

}  // namespace

// 80 pairs in all, some 20 requests each; `tools/check all` sends 2,000 to each.
TEST_P(TweeWerelden, DifferInNoByteForWhoMayNotSeeWhatOneHasMore) {
    const int requests = from_environment("NAAST_TWEE_WERELDEN", 20);
    const auto stream = happened(with(de_wit(), GetParam().verhaal));
    int shown = 0;
    for (unsigned pair = 0; pair < 9; ++pair) {
        Random random(pair);
        const DemoPersoon who{GetParam().gebruiker, {}, {}};
        Wereld less(stream, who);
        Wereld more(with_hidden(stream, GetParam().hidden, random), who);
        ASSERT_GT(more.store.last_positie(), less.store.last_positie());
        std::string etag = "\"x\"";
        for (int i = 0; i < requests; ++i) {
            const Request request = any_request(random, etag);
            const std::string answer = less.answer(request);
            ASSERT_EQ(answer, more.answer(request))
                << GetParam().name << " " << pair << " " << request.method << " " << request.path;
            ASSERT_EQ(answer.find("CANARY"), std::string::npos);
            shown += answer.starts_with("200") ? 1 : 0;
            if (const auto at = answer.find("ETag: "); at != std::string::npos)
                etag = answer.substr(at + 6, answer.find('\n', at) - at - 6);
        }
    }
    EXPECT_GT(shown, 0);
    RecordProperty("requests", 9 * requests);
}

INSTANTIATE_TEST_SUITE_P(A5, TweeWerelden, testing::ValuesIn(kijkers()), [](const auto& kijker) {
    return std::string(kijker.param.name);
});

}  // namespace naast::http
