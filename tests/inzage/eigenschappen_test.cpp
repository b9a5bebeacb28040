// What holds of the decision in every world (design/privacy-and-reliability 2.4): without a ground
// nothing, a prohibition goes before all, less never shows more, and who stands beside a member
// never sees more than that member.
#include "naast/inzage/gronden.h"

#include <gtest/gtest.h>

#include "tests/inzage/werelden_testing.h"
#include <algorithm>

namespace naast::inzage {

namespace {

using werelden::Situatie;

constexpr std::uint64_t worlds = 40'000;

std::vector<Zicht> seen(const Situatie& s) {
    return beoordeel(s.wereld, s.item, s.aanvraag, s.schakelaars).zicht;
}

bool is_within(const std::vector<Zicht>& less, const std::vector<Zicht>& more) {
    return std::equal(less.begin(), less.end(), more.begin(), more.end(), std::less_equal<>{});
}

bool shows(const std::vector<Zicht>& all) {
    return std::any_of(all.begin(), all.end(), [](Zicht z) { return z != Zicht::niets; });
}

// Reading, with a second factor just shown: to ask for one hides all for another reason.
template <class F>
std::size_t each_world(const F& check) {
    std::size_t shown = 0;
    for (std::uint64_t seed = 1; seed <= worlds; ++seed) {
        Situatie s = werelden::Maker(seed).make();
        s.aanvraag.handeling = Handeling::lezen;
        s.aanvraag.subject.mfa_op = s.aanvraag.nu;
        SCOPED_TRACE(seed);
        const auto base = seen(s);
        if (shows(base)) ++shown;
        check(s, base);
    }
    return shown;
}

// Each of a list taken away in turn.
template <class T, class F>
void each_without(std::vector<T>& list, const F& check) {
    const std::vector<T> whole = list;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        list = whole;
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(i));
        check(whole[i]);
    }
    list = whole;
}

bool is_beside_a_member(const Band& band) {
    return band.betrekking == Betrekking::vertrouwenspersoon ||
           band.betrekking == Betrekking::gemachtigde;
}

const Venster always{Instant{date("2000-01-01")}, {}};

}  // namespace

TEST(Inzage, WithoutATieAndWithoutAnEmergencyNothingShows) {
    each_world([](Situatie& s, const std::vector<Zicht>&) {
        s.wereld.banden.clear();
        s.wereld.noodtoegang.clear();
        EXPECT_FALSE(shows(seen(s)));
    });
}

TEST(Inzage, LessNeverShowsMore) {
    const std::size_t shown = each_world([](Situatie& s, const std::vector<Zicht>& base) {
        const auto never_more = [&](const auto&) {
            ASSERT_TRUE(is_within(seen(s), base)) << in_words(s);
        };
        // Who is the delegate of a threat is kept from the place by that very tie.
        each_without(s.wereld.banden, [&](const Band& band) {
            if (!is_beside_a_member(band)) never_more(band);
        });
        each_without(s.wereld.mandaten, never_more);
        each_without(s.wereld.toestemmingen, never_more);
        each_without(s.wereld.grondslagen, never_more);
        each_without(s.wereld.plaatskennis, never_more);
        each_without(s.wereld.vrijgaven, never_more);
        each_without(s.wereld.noodtoegang, never_more);
    });
    EXPECT_GT(shown, worlds / 20);
}

TEST(Inzage, AStakeOrWithholdingOrDestructionShutsAll) {
    each_world([](Situatie& s, const std::vector<Zicht>&) {
        Situatie with_stake = s;
        with_stake.wereld.belangen.push_back({s.aanvraag.subject.id, always});
        EXPECT_FALSE(shows(seen(with_stake)));
        Situatie withheld = s;
        withheld.wereld.onthouden.push_back({s.item.id, s.aanvraag.subject.id, always});
        EXPECT_FALSE(shows(seen(withheld)));
        Situatie destroyed = s;
        destroyed.item.is_vernietigd = true;
        EXPECT_FALSE(shows(seen(destroyed)));
    });
}

TEST(Inzage, AThreatNeverShowsMoreAndHidesThePlaceWhateverElseHolds) {
    each_world([](Situatie& s, const std::vector<Zicht>& base) {
        if (!s.aanvraag.subject.persoon) return;
        for (const Lid& lid : s.wereld.leden)
            s.wereld.dreigingen.push_back({*s.aanvraag.subject.persoon, lid.id, always});
        s.wereld.vrijgaven.clear();
        const auto now_seen = seen(s);
        ASSERT_TRUE(is_within(now_seen, base)) << in_words(s);
        for (std::size_t i = 0; i < s.item.delen.size(); ++i) {
            const Deel& deel = s.item.delen[i];
            const bool is_of_members =
                std::all_of(deel.over.begin(), deel.over.end(), [&](const PersoonId& id) {
                    return std::any_of(s.wereld.leden.begin(),
                                       s.wereld.leden.end(),
                                       [&](const Lid& lid) { return lid.id == id; });
                });
            const bool is_place = deel.categorie == Categorie::loc || deel.verraadt_plaats;
            if (is_place && is_of_members && !s.wereld.leden.empty()) {
                EXPECT_EQ(now_seen[i], Zicht::niets) << in_words(s);
            }
        }
    });
}

TEST(Inzage, WhoStandsBesideAMemberSeesNoMoreThanThatMember) {
    std::size_t compared = 0;
    each_world([&](Situatie& s, const std::vector<Zicht>&) {
        s.aanvraag.doel = Doel::eigen_inzage;
        std::erase_if(s.wereld.banden, [&](const Band& band) {
            return band.wie == s.aanvraag.subject.id && !is_beside_a_member(band);
        });
        const auto beside =
            std::find_if(s.wereld.banden.begin(), s.wereld.banden.end(), [&](const Band& band) {
                return band.wie == s.aanvraag.subject.id && band.persoon;
            });
        if (beside == s.wereld.banden.end()) return;
        const PersoonId principal = *beside->persoon;
        std::erase_if(s.wereld.banden, [&](const Band& band) {
            return band.wie == s.aanvraag.subject.id && band.persoon != principal;
        });
        const auto self =
            std::find_if(s.wereld.banden.begin(), s.wereld.banden.end(), [&](const Band& band) {
                return band.betrekking == Betrekking::zelf && band.persoon == principal;
            });
        const auto delegate = seen(s);
        if (self == s.wereld.banden.end()) {
            for (std::size_t i = 0; i < delegate.size(); ++i) {
                const auto& deel = s.item.delen[i];
                if (deel.auteur != s.aanvraag.subject.id && deel.gericht_aan.empty()) {
                    EXPECT_EQ(delegate[i], Zicht::niets) << in_words(s);
                }
            }
            return;
        }
        Situatie own = s;
        own.aanvraag.subject = {
            self->wie, SubjectSoort::burger, "", principal, true, s.aanvraag.nu};
        const auto principal_sees = seen(own);
        for (std::size_t i = 0; i < delegate.size(); ++i) {
            const auto& deel = s.item.delen[i];
            // Its own messages and its own records are its own.
            if (deel.auteur == s.aanvraag.subject.id || deel.categorie == Categorie::msg) continue;
            ++compared;
            EXPECT_LE(delegate[i], principal_sees[i]) << in_words(s);
        }
    });
    EXPECT_GT(compared, 100U);
}

TEST(Inzage, WhatCannotCountForTheSubjectCanBeLeftOut) {
    std::size_t left_out = 0;
    each_world([&](Situatie& s, const std::vector<Zicht>& base) {
        const std::size_t before = s.wereld.banden.size();
        s.wereld = voor(s.wereld, s.aanvraag.subject.id, s.aanvraag.nu);
        left_out += before - s.wereld.banden.size();
        ASSERT_EQ(seen(s), base) << in_words(s);
    });
    EXPECT_GT(left_out, worlds / 4);
}

TEST(Inzage, TheSameQuestionGetsTheSameAnswer) {
    each_world([](const Situatie& s, const std::vector<Zicht>& base) {
        const Situatie copy = s;
        EXPECT_EQ(seen(copy), base);
    });
}

}  // namespace naast::inzage
