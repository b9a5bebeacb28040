// Requests decided together, without a database. That each is answered as the reference does is
// held by tests/opslag/contract_test.cpp.
#include "naast/postgres/batch.h"

#include "naast/ledger/chain.h"
#include "naast/ledger/testing.h"
#include "naast/store/rows.h"

#include <gtest/gtest.h>

namespace naast::postgres {

namespace {

using namespace testing_ledger;

class Decided : public testing::Test {
protected:
    SharedClock clock{"2026-03-02T10:00:00Z"};
};

TEST_F(Decided, GoesOnFromWhatIsThere) {
    Known known;
    known.positie = 41;
    known.vastgelegd_op = at("2026-03-02T11:00:00Z");
    known.tails[family(1)] = {7, std::string(32, 'h')};
    Batch batch(std::move(known), clock);

    const auto answer =
        batch.record(request("a", {append_to(1, 7, {{1, "x"}}), append_to(2, 0, {{2, "y"}})}));

    ASSERT_TRUE(answer.has_value());
    ASSERT_EQ(batch.events().size(), 2U);
    const StoredEvent& first = batch.events()[0];
    EXPECT_EQ(first.nr, 8);
    EXPECT_EQ(first.positie, 42);
    EXPECT_EQ(first.vorige, std::string(32, 'h'));
    EXPECT_EQ(first.hash, event_hash(first));
    EXPECT_EQ(first.vastgelegd_op, at("2026-03-02T11:00:00Z")) << "never before the one before it";
    EXPECT_EQ(batch.events()[1].vorige, genesis_hash(family(2)));
    EXPECT_EQ(batch.positie(), 43);
}

TEST_F(Decided, LetsEachRequestBuildOnTheOneBeforeIt) {
    Batch batch({}, clock);
    ASSERT_TRUE(batch.record(request("a", {append_to(1, 0, {{1, "x"}}, "first")})).has_value());
    EXPECT_EQ(batch.record(request("b", {append_to(1, 0, {{2, "y"}})})).error(),
              AppendRefusal::wrong_expected_version);
    EXPECT_EQ(batch.record(request("c", {append_to(2, 0, {{1, "y"}})})).error(),
              AppendRefusal::event_id_taken);
    ASSERT_TRUE(batch.record(request("d", {append_to(1, 1, {{3, "z"}}, "last")})).has_value());

    ASSERT_EQ(batch.events().size(), 2U);
    EXPECT_EQ(batch.events()[1].vorige, batch.events()[0].hash);
    ASSERT_EQ(batch.samenvattingen().size(), 1U) << "one row, however often it was replaced";
    EXPECT_EQ(batch.samenvattingen().at(family(1)).samenvatting, "last");
    EXPECT_EQ(batch.samenvattingen().at(family(1)).version, 2);
    EXPECT_EQ(batch.new_answers().size(), 2U) << "a refusal leaves none";
}

TEST_F(Decided, AnswersFromAnEarlierRequestAndWritesNothing) {
    const std::vector<Appended> earlier{{family(1), 3, {event_id(1)}}};
    Known known;
    known.answers[rows::stored_key("a")] = {rows::stored_key("asked with a"),
                                            rows::pack_answer(earlier)};
    Batch batch(std::move(known), clock);

    EXPECT_EQ(*batch.record(request("a", {append_to(9, 4, {{1, "x"}})})), earlier);
    EXPECT_EQ(batch.record({"a", "otherwise", {append_to(9, 0, {{1, "x"}})}}).error(),
              AppendRefusal::key_used_for_another_request);

    EXPECT_TRUE(batch.events().empty());
    EXPECT_TRUE(batch.new_answers().empty());
}

TEST_F(Decided, AnswersAKeyThatComesTwiceInOneBatchOnce) {
    Batch batch({}, clock);
    const auto first = batch.record(request("a", {append_to(1, 0, {{1, "x"}})}));
    const auto again = batch.record(request("a", {append_to(1, 0, {{1, "x"}})}));

    EXPECT_EQ(*first, *again);
    EXPECT_EQ(batch.events().size(), 1U);
}

TEST_F(Decided, AHarmedAnswerIsNoNewRequest) {
    Batch first({}, clock);
    ASSERT_TRUE(first.record(request("a", {append_to(1, 0, {{1, "x"}})})));
    Known known;
    known.answers = first.new_answers();
    for (auto& [key, answer] : known.answers) answer.antwoord.pop_back();
    Batch batch(std::move(known), clock);

    EXPECT_THROW((void)batch.record(request("a", {append_to(1, 0, {{1, "x"}})})), StoreBroken);
    EXPECT_TRUE(batch.events().empty());
}

TEST_F(Decided, RefusesAnIdThatIsThereAlready) {
    Known known;
    known.ids.insert(event_id(1));
    Batch batch(std::move(known), clock);

    EXPECT_EQ(batch.record(request("a", {append_to(1, 0, {{1, "x"}})})).error(),
              AppendRefusal::event_id_taken);
}

}  // namespace

}  // namespace naast::postgres
