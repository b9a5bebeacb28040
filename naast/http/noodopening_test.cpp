#include "naast/http/noodopening.h"

#include "naast/http/testing_nood.h"

namespace naast::http {
namespace {

using testing_http::World;

class NoodopeningTest : public testing_http::Noodwereld {
protected:
    Result<Geopend, Weigering> open_by(const inzage::Gebruiker* second, const char* key = "k") {
        return open_in_nood(world_.service, {mo_.persoon.subject, second, asked_, key});
    }
    const NoodtoegangGeopend& last_opened() {
        stream_ = world_.streams.load(gezin_)->events;
        return std::get<NoodtoegangGeopend>(stream_.back().event.inhoud);
    }

    const Uuid gezin_ = Uuid::parse(World::gezin).value();
    const inzage::Gebruiker ma_ = login("ma", true).persoon.subject;
    inzage::OpenNoodtoegang asked_{
        "Anouk", date("2015-02-03"), NoodReden::vermissing, {reason}, true, {}};
    Stream stream_;
};

TEST_F(NoodopeningTest, WithoutASecondPersonThePlaceIsNotOpened) {
    const auto opened = open_by(nullptr);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->gezin, gezin_);
    EXPECT_EQ(opened->tot, world_.clock.now() + std::chrono::minutes{60});
    EXPECT_FALSE(last_opened().ook_plaats);
    EXPECT_FALSE(last_opened().tweede);
    EXPECT_EQ(stream_.back().event.door.persoon, "mo");
}

TEST_F(NoodopeningTest, WithOneItIsRecordedWhoAgreed) {
    ASSERT_TRUE(open_by(&ma_));
    EXPECT_TRUE(last_opened().ook_plaats);
    ASSERT_TRUE(last_opened().tweede);
    EXPECT_EQ(last_opened().tweede->id.waarde, "ma");
    asked_.ook_plaats = false;
    ASSERT_TRUE(open_by(&ma_, "k2"));
    EXPECT_FALSE(last_opened().ook_plaats);
}

TEST_F(NoodopeningTest, WhatMayNotBeOpenedIsNotThere) {
    const auto refused = [&](const inzage::Gebruiker* second) {
        const auto opened = open_by(second);
        return !opened && opened.error().grond == Weigeringsgrond::niet_gevonden;
    };
    EXPECT_TRUE(refused(&mo_.persoon.subject));
    protect();
    EXPECT_TRUE(refused(nullptr));
    record(BelangGemeld{{{"ma"}, "ma", testing_http::crisisdienst()}});
    EXPECT_TRUE(refused(&ma_));
    record(BelangVoorbij{{"ma"}});
    EXPECT_FALSE(refused(&ma_));
    asked_.naam = "Niemand";
    EXPECT_TRUE(refused(&ma_));
}

}  // namespace
}  // namespace naast::http
