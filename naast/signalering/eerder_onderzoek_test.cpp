#include "naast/signalering/eerder_onderzoek.h"

#include "naast/signalering/testing.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

using namespace testing_events;
using testing_rules::shipped_normen;

namespace {

Inhoud onderzoek(const std::string& id) {
    return OnderzoekGestart{{id}, OnderzoekSoort::raadsonderzoek, team()};
}
Inhoud onderzocht(const std::string& id) {
    return OnderzoekAfgerond{{id}, {}};
}

// The earlier investigation that still counts for the one with key "nieuw", by its key.
template <class F>
std::string earlier(const std::vector<Happened>& events, const Normen& normen, const F& also) {
    const Dossier dossier = testing_rules::dossier_of(events, "2030-01-01");
    const auto& all = dossier.veiligheid.onderzoeken;
    const auto started = std::find_if(
        all.begin(), all.end(), [](const Onderzoek& o) { return o.id.waarde == "nieuw"; });
    const Overzicht overzicht(dossier);
    const Onderzoek* found =
        eerder_onderzoek({dossier, normen, overzicht}, *started, "ACC-05", also);
    return found == nullptr ? "" : found->id.waarde;
}
std::string earlier(const std::vector<Happened>& events) {
    return earlier(events, shipped_normen(), [](const Onderzoek&) { return true; });
}

}  // namespace

// The norm is 12 months, from the end of the earlier one.
TEST(EerderOnderzoek, CountsForAYearAfterItEnded) {
    const Happened begin{"2020-12-01", onderzoek("o1"), {"sil"}};
    const Happened end{"2021-01-18", onderzocht("o1")};
    EXPECT_EQ(earlier({begin, end, {"2022-01-18", onderzoek("nieuw"), {"sil"}}}), "o1");
    EXPECT_EQ(earlier({begin, end, {"2022-01-19", onderzoek("nieuw"), {"sil"}}}), "");
}

TEST(EerderOnderzoek, CountsAsLongAsItRuns) {
    EXPECT_EQ(earlier({{"2015-12-01", onderzoek("o1"), {"sil"}},
                       {"2022-01-19", onderzoek("nieuw"), {"sil"}},
                       {"2022-06-01", onderzocht("o1")}}),
              "o1");
    EXPECT_EQ(earlier({{"2015-12-01", onderzoek("o1"), {"sil"}},
                       {"2022-01-19", onderzoek("nieuw"), {"sil"}}}),
              "o1");
}

TEST(EerderOnderzoek, BeganBeforeAndNotOnTheSameDayOrLater) {
    EXPECT_EQ(earlier({{"2021-03-01", onderzoek("nieuw"), {"sil"}}}), "");
    EXPECT_EQ(earlier({{"2021-03-01", onderzoek("o1"), {"sil"}},
                       {"2021-03-01", onderzoek("nieuw"), {"sil"}},
                       {"2021-03-02", onderzoek("o2"), {"sil"}}}),
              "");
    EXPECT_EQ(earlier({{"2021-02-28", onderzoek("o1"), {"sil"}},
                       {"2021-03-01", onderzoek("nieuw"), {"sil"}}}),
              "o1");
}

TEST(EerderOnderzoek, IsOfAtLeastOneOfTheSamePersons) {
    EXPECT_EQ(earlier({{"2021-01-01", onderzoek("o1"), {"noor", "bo"}},
                       {"2021-03-01", onderzoek("nieuw"), {"sil", "bo"}}}),
              "o1");
    EXPECT_EQ(earlier({{"2021-01-01", onderzoek("o1"), {"noor", "bo"}},
                       {"2021-03-01", onderzoek("nieuw"), {"sil"}}}),
              "");
}

TEST(EerderOnderzoek, IsTheLatestOfThoseThatCount) {
    EXPECT_EQ(earlier({{"2021-01-03", onderzoek("o3"), {"noor"}},
                       {"2021-01-02", onderzoek("o2"), {"sil"}},
                       {"2021-01-01", onderzoek("o1"), {"sil"}},
                       {"2021-03-01", onderzoek("nieuw"), {"sil"}}}),
              "o2");
}

TEST(EerderOnderzoek, IsOneOfThoseThatTheRuleAsksFor) {
    const std::vector<Happened> events{{"2021-01-01", onderzoek("o1"), {"sil"}},
                                       {"2021-01-02", onderzoek("o2"), {"sil"}},
                                       {"2021-03-01", onderzoek("nieuw"), {"sil"}}};
    const auto is = [](const char* id) {
        return [id](const Onderzoek& o) { return o.id.waarde == id; };
    };
    EXPECT_EQ(earlier(events, shipped_normen(), is("o1")), "o1");
    EXPECT_EQ(earlier(events, shipped_normen(), is("o9")), "");
}

TEST(EerderOnderzoek, ThatEndedDoesNotCountWithoutANormInForce) {
    const std::vector<Happened> events{{"2020-12-01", onderzoek("o1"), {"sil"}},
                                       {"2021-01-18", onderzocht("o1")},
                                       {"2021-03-01", onderzoek("nieuw"), {"sil"}}};
    EXPECT_EQ(earlier(events), "o1");
    EXPECT_EQ(earlier(events, Normen{}, [](const Onderzoek&) { return true; }), "");
}

}  // namespace naast
