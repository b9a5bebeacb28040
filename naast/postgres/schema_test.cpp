// The tables are made once, whoever comes first; a server that does not keep for sure what it
// acknowledges is refused.
#include "naast/postgres/schema.h"

#include "naast/postgres/testing_cluster.h"

#include <gtest/gtest.h>

#include <thread>

namespace naast::postgres {

namespace {

using testing_postgres::Cluster;

// What the whole server is told, until this goes.
class Told {
public:
    Told(std::string name, const std::string& value) : name_(std::move(name)) {
        tell("ALTER SYSTEM SET " + name_ + " = " + value, value);
    }
    ~Told() { tell("ALTER SYSTEM RESET " + name_, "on"); }
    Told(const Told&) = delete;
    Told& operator=(const Told&) = delete;

private:
    void tell(const std::string& sql, const std::string& until) {
        Connection beheer(Cluster::shared().as_superuser());
        beheer.execute(sql);
        beheer.execute("SELECT pg_reload_conf()");
        for (int i = 0; i < 100; ++i) {
            if (Connection(Cluster::shared().as_superuser()).text_of("SHOW " + name_) == until)
                return;
            std::this_thread::sleep_for(std::chrono::milliseconds{50});
        }
        ADD_FAILURE() << "the server does not take " << sql;
    }
    std::string name_;
};

class Schema : public testing::Test {
protected:
    Address address{Cluster::shared().conninfo(), Cluster::shared().new_schema(), "Heideveld"};

    std::string refusal_of(const Address& asked) {
        try {
            auto connection = connect(asked);
            prepare_ledger(*connection, asked);
        } catch (const Unusable& why) {
            return why.what();
        }
        return "";
    }
};

TEST_F(Schema, IsMadeOnceWhenManyComeFirst) {
    constexpr int many = 8;
    std::vector<LedgerNumber> numbers(many, 0);
    std::vector<std::thread> running;
    running.reserve(many);
    for (int i = 0; i < many; ++i) {
        running.emplace_back([&, i] {
            auto connection = connect(address);
            numbers[static_cast<std::size_t>(i)] = prepare_ledger(*connection, address);
        });
    }
    for (std::thread& thread : running) thread.join();

    EXPECT_EQ(numbers, std::vector<LedgerNumber>(many, 1));
}

TEST_F(Schema, HasAPartOfItsOwnForEachJeugdregio) {
    Address other = address;
    other.jeugdregio = "'s-Heer \"Arendskerke\"";
    auto connection = connect(address);

    EXPECT_EQ(prepare_ledger(*connection, address), 1);
    EXPECT_EQ(prepare_ledger(*connection, other), 2);
    EXPECT_EQ(prepare_ledger(*connection, address), 1);

    EXPECT_EQ(connection->text_of("SELECT count(*) FROM pg_inherits WHERE inhparent = "
                                  "'event'::regclass"),
              "2");
}

TEST_F(Schema, IsNotMadeByWhoOnlyLooks) {
    auto connection = connect(address);
    EXPECT_THROW(find_ledger(*connection, address), Unusable);

    prepare_ledger(*connection, address);
    EXPECT_EQ(find_ledger(*connection, address), 1);
    Address other = address;
    other.jeugdregio = "Elders";
    EXPECT_THROW(find_ledger(*connection, other), Unusable);
}

TEST_F(Schema, OfANewerFormIsLeftAlone) {
    auto connection = connect(address);
    prepare_ledger(*connection, address);
    connection->execute("INSERT INTO vorm VALUES (3)");

    EXPECT_NE(refusal_of(address).find("vorm 3"), std::string::npos) << refusal_of(address);
}

TEST_F(Schema, IsNotUsedByWhoMayDoAnything) {
    Address mighty = address;
    mighty.conninfo = Cluster::shared().as_superuser();

    EXPECT_NE(refusal_of(mighty).find("beheerder"), std::string::npos);
}

TEST_F(Schema, IsNotUsedOnAServerThatDoesNotKeepWhatItAcknowledges) {
    for (const char* setting : {"fsync", "full_page_writes"}) {
        const Told told(setting, "off");
        EXPECT_NE(refusal_of(address).find(setting), std::string::npos) << setting;
    }
    EXPECT_EQ(refusal_of(address), "");
}

TEST_F(Schema, WaitsForTheDiskWhateverTheServerIsUsedTo) {
    const auto committed = [&](const char* unless_asked) {
        const Told told("synchronous_commit", unless_asked);
        return connect(address)->text_of("SHOW synchronous_commit");
    };
    EXPECT_EQ(committed("off"), "on");
    EXPECT_EQ(committed("local"), "on");
    EXPECT_EQ(committed("remote_apply"), "remote_apply") << "that is more";
}

}  // namespace

}  // namespace naast::postgres
