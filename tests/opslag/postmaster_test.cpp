// Two servers write on one PostgreSQL while its postmaster and all its children are killed, again
// and again. What was acknowledged is there once, at the place that was answered; nothing else is.
// NAAST_KILLS says how often; source: design/privacy-and-reliability 4.1, R12.
#include "naast/ledger/testing.h"
#include "naast/ledger/verify.h"
#include "naast/postgres/testing_cluster.h"
#include "naast/sleutels/testing.h"
#include "naast/store/checkpoint_file.h"
#include "naast/store/testing.h"

#include <gtest/gtest.h>

#include <iostream>
#include <thread>

namespace naast {

namespace {

using namespace testing_ledger;
using testing_sleutels::must;

int kills() {
    // NOLINTNEXTLINE(concurrency-mt-unsafe): before any thread
    const char* const asked = std::getenv("NAAST_KILLS");
    constexpr int unless_told = 15;
    return asked == nullptr ? unless_told : std::atoi(asked);
}

struct Acknowledged {
    std::string key;
    Version version;
};

// One writer has one family. Each request is asked with its key until it is acknowledged.
struct Client {
    EventStore& store;
    int gezin;
    std::vector<Acknowledged> acknowledged{};
    int refused = 0;

    void write_until(std::atomic<bool>& is_over, std::atomic<int>& count) try {
        while (!is_over) {
            const auto i = static_cast<int>(acknowledged.size());
            const std::string key = std::to_string(gezin) + "/" + std::to_string(i);
            const int id = gezin * 1'000'000 + i;
            const auto answer = store.append(request(key, {append_to(gezin, i, {{id, key}}, key)}));
            if (answer) {
                acknowledged.push_back({key, answer->front().version});
                ++count;
            } else if (answer.error() == AppendRefusal::read_only) {
                ++refused;
            } else {
                is_over = true;
                ADD_FAILURE() << key << " refused with " << static_cast<int>(answer.error());
            }
        }
    } catch (const StoreBroken& broken) {
        is_over = true;
        ADD_FAILURE() << broken.what();
    }
};

void expect_exactly(const EventStore& store, const Client& client) {
    const auto rows = store.load(family(client.gezin));
    ASSERT_EQ(rows.size(), client.acknowledged.size()) << "missing, or twice";
    for (std::size_t i = 0; i < rows.size(); ++i) {
        EXPECT_EQ(rows[i].inhoud, client.acknowledged[i].key);
        EXPECT_EQ(rows[i].nr, client.acknowledged[i].version);
    }
    if (rows.empty()) return;
    EXPECT_EQ(store.samenvatting(family(client.gezin))->samenvatting,
              client.acknowledged.back().key);
}

std::vector<Checkpoint> checkpoints_of(const std::string& beside) {
    return must(read_checkpoints(beside));
}

TEST(Postmaster, LosesNothingAcknowledgedWhenItIsKilled) {
    constexpr int writers_each = 4;
    constexpr int acknowledged_between = 150;
    testing_store::Folder folder;
    SharedClock clock("2026-03-02T10:00:00Z");
    auto& cluster = testing_postgres::Cluster::shared();
    PostgresPlace place = testing_postgres::new_place(folder.file("een"));
    const auto one = must(open_postgres_store(place, clock));
    place.beside = folder.file("twee");
    const auto other = must(open_postgres_store(place, clock));
    std::vector<Client> clients;
    clients.reserve(2 * writers_each);
    for (int i = 0; i < 2 * writers_each; ++i)
        clients.push_back({i % 2 == 0 ? *one : *other, i + 1});
    std::atomic<bool> is_over{false};
    std::atomic<int> count{0};
    std::vector<std::thread> running;
    running.reserve(clients.size());
    for (Client& client : clients)
        running.emplace_back([&] { client.write_until(is_over, count); });

    const auto go_on = [&] {
        const int until = count + acknowledged_between;
        while (count < until && !is_over) std::this_thread::sleep_for(std::chrono::milliseconds{1});
    };
    const int all = kills();
    for (int kill = 0; kill < all && !is_over; ++kill) {
        go_on();
        cluster.kill();
        cluster.start();
    }
    go_on();
    is_over = true;
    for (std::thread& thread : running) thread.join();

    EXPECT_EQ(one->last_positie(), count);
    for (const Client& client : clients) {
        SCOPED_TRACE(client.gezin);
        EXPECT_EQ(client.refused, 0) << "the database was away for shorter than is waited";
        expect_exactly(*one, client);
    }
    const auto can_read = [](const StoredEvent&) { return true; };
    EXPECT_TRUE(verify(
                    *other, checkpoints_of(folder.file("een")), [](auto) {}, can_read)
                    .empty());
    EXPECT_TRUE(verify(
                    *one, checkpoints_of(folder.file("twee")), [](auto) {}, can_read)
                    .empty());
    EXPECT_TRUE(one->damage().empty());
    EXPECT_GE(all, 1);
    std::cout << all << " kills, " << count << " acknowledged by two servers\n";
}

}  // namespace

}  // namespace naast
