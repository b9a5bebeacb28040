#include "naast/reservekopie/check.h"

#include "naast/reservekopie/testing.h"

#include <gtest/gtest.h>

namespace naast {

namespace {

using testing_reservekopie::must;
using testing_reservekopie::Office;

class CheckTest : public testing::Test {
protected:
    Result<Content, NotWhole> check() const {
        return check_whole(*office.ledger.store, office.place.from.data, is_readable_event);
    }
    Office office;
};

}  // namespace

TEST_F(CheckTest, WhatIsWholeHasAContent) {
    const auto content = check();
    ASSERT_TRUE(content);
    EXPECT_EQ(content->events, 2);
    office.record(3, "kind");
    EXPECT_NE(*check(), *content);
}

TEST_F(CheckTest, WhatWasDestroyedIsAHoleAndTheContentStays) {
    const Content before = *check();
    office.ledger.erase(1, "kind");
    ASSERT_TRUE(check());
    EXPECT_EQ(*check(), before);
}

TEST_F(CheckTest, ATouchedEventIsNamed) {
    testing_store::tamper(office.place.from.data,
                          "UPDATE event SET inhoud = zeroblob(length(inhoud)) WHERE nr = 1");
    const auto content = check();
    ASSERT_FALSE(content);
    EXPECT_NE(content.error().why.find("is niet meer wat er is vastgelegd"), std::string::npos)
        << content.error().why;
    EXPECT_NE(content.error().why.find("(en nog 1)"), std::string::npos) << content.error().why;
    EXPECT_FALSE(content.error().is_about_keys);
}

TEST_F(CheckTest, AMissingEndIsSeenByTheCheckpoint) {
    office.ledger.open();  // writes a checkpoint
    testing_store::tamper(office.place.from.data, "DELETE FROM event WHERE nr = 2");
    const auto content = check();
    ASSERT_FALSE(content);
    EXPECT_NE(content.error().why.find("te kort"), std::string::npos) << content.error().why;
}

TEST_F(CheckTest, ATouchedSummaryIsAFault) {
    testing_store::tamper(office.place.from.data,
                          "UPDATE samenvatting SET samenvatting = zeroblob(300)");
    const auto content = check();
    ASSERT_FALSE(content);
    EXPECT_NE(content.error().why.find("de samenvatting van gezin"), std::string::npos)
        << content.error().why;
}

TEST_F(CheckTest, AMissingKeyIsAboutTheKeys) {
    testing_store::tamper(office.place.from.keys, "DELETE FROM sleutel");
    office.ledger.store.reset();
    const SealedStore store(
        must(open_sqlite_reader(office.place.from.data)),
        must(office.tools().open_keys(office.place.from, sqlite::Access::read_only)),
        system_entropy());
    const auto content = check_whole(store, office.place.from.data, is_readable_event);
    ASSERT_FALSE(content);
    EXPECT_TRUE(content.error().is_about_keys) << content.error().why;
}

TEST_F(CheckTest, WhatOpensAndDoesNotBelongThereIsAFault) {
    const auto content = check_whole(
        *office.ledger.store, office.place.from.data, [](const StoredEvent&) { return false; });
    ASSERT_FALSE(content);
    EXPECT_NE(content.error().why.find("is niet te lezen"), std::string::npos);
}

}  // namespace naast
