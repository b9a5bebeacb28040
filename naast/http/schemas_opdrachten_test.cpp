// What is recorded, beside what the OpenAPI document says can be.
#include "naast/http/schemas_opdrachten.h"

#include "naast/http/schemas.h"
#include "naast/http/testing.h"
#include "naast/http/testing_schemas.h"
#include "naast/inzage/vastleggen_soorten.h"

namespace naast::http {
namespace {

using testing_http::body_of;
using testing_http::fault_of;
using testing_http::of_family;
using testing_http::World;
namespace json = boost::json;

}  // namespace

TEST(SchemasOpdrachten, WhatCanBeRecordedFits) {
    World world;
    for (const char* who : {"joris-bakker", "tim-kuipers", "moeder-van-ruud"}) {
        EXPECT_EQ(fault_of("Formulieren", body_of(world.get(of_family("/formulieren"), who))), "")
            << who;
    }
}

TEST(SchemasOpdrachten, NameEachKindThatHasAForm) {
    for (const inzage::Vastlegbaar& one : inzage::vastlegbaar()) {
        EXPECT_EQ(fault_of("NieuweVastlegging",
                           {{"soort", std::string(one.soort)}, {"op", "2022-09-12"}}),
                  "");
    }
    EXPECT_NE(fault_of("NieuweVastlegging", {{"soort", "contact_gehad"}, {"op", "2022-09-12"}}),
              "");
    EXPECT_NE(fault_of("NieuweVastlegging", {{"op", "2022-09-12"}}), "");
}

}  // namespace naast::http
