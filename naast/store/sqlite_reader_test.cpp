// Reading beside a writer: more threads than connections, and a file whose index leads elsewhere.
#include "naast/store/sqlite_reader.h"

#include "naast/ledger/testing.h"
#include "naast/store/sqlite_writer.h"
#include "naast/store/testing.h"

#include <gtest/gtest.h>

#include <thread>

namespace naast {

namespace {

using namespace testing_ledger;

class Reader : public testing::Test {
protected:
    Reader() {
        SqliteWriter writer(folder.file(), clock);
        writer.begin();
        for (int gezin = 1; gezin <= 4; ++gezin) {
            const auto done = writer.record(
                request(std::to_string(gezin), {append_to(gezin, 0, {{gezin, "x"}})}));
            EXPECT_TRUE(done.has_value());
        }
        writer.commit();
    }
    testing_store::Folder folder;
    SharedClock clock{"2026-03-02T10:00:00Z"};
};

TEST_F(Reader, LetsMoreThreadsReadThanItHasConnections) {
    const SqliteReader reader(folder.file(), 2);
    std::atomic<int> right{0};
    std::vector<std::thread> threads;
    for (int gezin = 1; gezin <= 4; ++gezin) {
        threads.emplace_back([&, gezin] {
            for (int i = 0; i < 100; ++i)
                right += reader.load(family(gezin)).at(0).id == event_id(gezin) ? 1 : 0;
        });
    }
    for (std::thread& thread : threads) thread.join();

    EXPECT_EQ(right, 400);
}

TEST_F(Reader, GivesItsConnectionBackAfterAVisitorThatThrows) {
    const SqliteReader reader(folder.file(), 1);
    const auto throws = [](const StoredEvent&) -> bool { throw std::runtime_error("enough"); };
    EXPECT_THROW(reader.for_each_event(0, throws), std::runtime_error);

    EXPECT_EQ(reader.last_positie(), 4);
    EXPECT_EQ(all_of(reader).size(), 4U);
}

TEST_F(Reader, RefusesToAppend) {
    SqliteReader reader(folder.file(), 1);

    EXPECT_EQ(reader.append(request("r", {append_to(9, 0, {{9, "x"}})})).error(),
              AppendRefusal::read_only);
}

TEST_F(Reader, SaysThatAnIndexLeadsElsewhere) {
    EXPECT_TRUE(SqliteReader(folder.file(), 1).damage().empty());
    testing_store::tamper(folder.file(),
                          "PRAGMA writable_schema = ON;"
                          "DELETE FROM sqlite_schema WHERE name = 'event_id';");
    const auto harmed = SqliteReader(folder.file(), 1).damage();

    EXPECT_FALSE(harmed.empty());
}

}  // namespace

}  // namespace naast
