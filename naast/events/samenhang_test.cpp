#include "naast/events/samenhang.h"

#include "naast/events/codec.h"
#include "naast/events/testing.h"
#include "naast/events/testing_kinds.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace naast {
namespace {

using namespace testing_events;

// The fault in the last event, after all of them were taken in.
std::optional<Fout> fault_of_last(const std::vector<Happened>& list) {
    Samenhang samenhang;
    const auto stream = happened(list);
    for (const auto& recorded : stream) samenhang.add(recorded.event);
    return samenhang.check(stream.back().event);
}

std::string field_of_last(const std::vector<Happened>& list) {
    const auto fout = fault_of_last(list);
    return fout ? fout->veld : "";
}

TEST(Samenhang, APersonMustBeInTheFamily) {
    const Happened kind{"2020-01-01", persoon(), {"sil"}};
    EXPECT_EQ(field_of_last({kind, {"2020-02-01", contact(), {"sil"}}}), "");
    EXPECT_EQ(field_of_last({kind, {"2020-02-01", contact(), {"sil", "bo"}}}), "betreft");
    const auto fout = fault_of_last({{"2020-02-01", contact(), {"bo"}}});
    ASSERT_TRUE(fout.has_value());
    EXPECT_EQ(fout->reden.nl,
              "noemt persoon \"bo\", maar die komt in dit gezin niet voor; bekend: nog geen");
    EXPECT_EQ(fout->reden.en,
              "names person \"bo\", which does not occur in this family; known: none yet");
}

TEST(Samenhang, NamesSomeThatAreKnown) {
    std::vector<Happened> list;
    const auto known = [&] {
        auto with_last = list;
        with_last.push_back({"2020-02-01", contact(), {"niemand"}});
        const std::string reason = fault_of_last(with_last)->reden.en;
        return reason.substr(reason.find("known: "));
    };
    list.push_back({"2020-01-01", signaal("x"), {"kind-1"}});
    for (int i = 8; i > 0; --i)
        list.push_back({"2020-01-01", persoon(), {"kind-" + std::to_string(i)}});
    EXPECT_EQ(known(), "known: kind-1, kind-2, kind-3, kind-4, kind-5, kind-6, kind-7, kind-8");
    list.push_back({"2020-01-01", persoon(), {"moeder"}});
    EXPECT_EQ(known(),
              "known: kind-1, kind-2, kind-3, kind-4, kind-5, kind-6, kind-7, kind-8 and others");
}

TEST(Samenhang, TheOrderDoesNotMatter) {
    Samenhang samenhang;
    const auto stream =
        happened({{"2020-02-01", contact(), {"sil"}}, {"2020-01-01", persoon(), {"sil"}}});
    for (const auto& recorded : stream) samenhang.add(recorded.event);
    EXPECT_EQ(samenhang.check(stream.front().event), std::nullopt);
}

TEST(Samenhang, WhatIsEndedMustHaveBegun) {
    const Happened kind{"2020-01-01", persoon(), {"sil"}};
    const auto ended = [&](const Inhoud& begin, const Inhoud& end) {
        const Happened last{"2020-03-01", end, {"sil"}};
        EXPECT_NE(field_of_last({kind, last}), "");
        EXPECT_EQ(field_of_last({kind, {"2020-02-01", begin, {"sil"}}, last}), "");
    };
    ended(signaal("x"), signaal_klaar("x"));
    ended(maatregel("x"), maatregel_klaar("x"));
    ended(hulp_gestart("x"), hulp_gestopt("x"));
    ended(hulp_gevraagd("x"), hulp_gestopt("x"));
    ended(geplaatst("x"), terug_naar_huis("x"));
    ended(regisseur("x"), regisseur_weg("x"));
}

TEST(Samenhang, AKeyOfOneKindIsNotOneOfAnother) {
    EXPECT_EQ(field_of_last({{"2020-01-01", persoon(), {"x"}},
                             {"2020-01-01", signaal("x"), {"x"}},
                             {"2020-02-01", maatregel_klaar("x"), {"x"}}}),
              "maatregel");
}

// Every key that a kind can name is looked at: alone in a family, it is refused.
TEST(Samenhang, EachKindThatNamesSomethingIsRefusedAlone) {
    const std::set<std::string_view> bring_in_all_they_name{"regisseur_aangewezen",
                                                            "duo_gevormd",
                                                            "waakvlam_afgesproken",
                                                            "belang_gemeld",
                                                            "dossier_beschermd",
                                                            "noodtoegang_geopend"};
    for (const Event& event : events_of_every_kind(Vulling::volledig)) {
        const std::string written = boost::json::serialize(event_to_json(event));
        const bool names_something =
            !event.betreft.empty() || written.find("sleutel-1") != std::string::npos;
        const bool is_refused =
            names_something && !bring_in_all_they_name.contains(soort_of(event));
        EXPECT_EQ(Samenhang{}.check(event).has_value(), is_refused) << soort_of(event);
    }
}

}  // namespace
}  // namespace naast
