// R3 of design/privacy-and-reliability 4.1: a process that is killed while it appends loses nothing
// that it acknowledged.
#include "naast/ledger/testing.h"
#include "naast/ledger/verify.h"
#include "naast/store/checkpoint_file.h"
#include "naast/store/sqlite_store.h"
#include "naast/store/testing.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <map>
#include <random>
#include <thread>

namespace naast {

namespace {

using namespace testing_ledger;
using testing_store::Folder;

constexpr int writers = 4;

// What the child says through the pipe after each answer; small enough to be written whole.
struct Acknowledged {
    int gezin;
    int version;
};

const std::string& body() {
    static const std::string bytes = readable(testing_events::contact());
    return bytes;
}

AppendRequest nth(int gezin, int version) {
    const int id = gezin * 1'000'000 + version;
    return request(std::to_string(id), {append_to(gezin, version - 1, {{id, body()}})});
}

// In the child: every writer appends to its own family until the process is killed.
[[noreturn]] void append_until_killed(const std::string& path, int out) {
    const SharedClock clock("2026-03-02T10:00:00Z");
    auto store = open_sqlite_store(path, clock);
    if (!store) _exit(2);
    const auto write_on = [&](int gezin) {
        auto version = static_cast<int>((*store)->load(family(gezin)).size());
        for (;;) {
            ++version;
            if (!(*store)->append(nth(gezin, version)).has_value()) _exit(3);
            const Acknowledged said{gezin, version};
            if (write(out, &said, sizeof said) != sizeof said) _exit(4);
        }
    };
    std::vector<std::thread> threads;
    for (int gezin = 1; gezin <= writers; ++gezin) threads.emplace_back(write_on, gezin);
    for (std::thread& thread : threads) thread.join();
    _exit(5);
}

class KilledWhileAppending : public testing::Test {
protected:
    // Returns: how many acknowledgements came before the kill.
    int run_and_kill(int acknowledgements, std::chrono::microseconds longer) {
        std::array<int, 2> ends{};
        if (pipe(ends.data()) != 0) return 0;
        const pid_t child = fork();
        if (child == 0) {
            close(ends[0]);
            append_until_killed(folder.file(), ends[1]);
        }
        close(ends[1]);
        int heard = 0;
        Acknowledged said{};
        while (read(ends[0], &said, sizeof said) == sizeof said) {
            last[said.gezin] = std::max(last[said.gezin], said.version);
            if (++heard == acknowledgements) {
                std::this_thread::sleep_for(longer);
                kill(child, SIGKILL);
            }
        }
        close(ends[0]);
        int status = 0;
        waitpid(child, &status, 0);
        EXPECT_TRUE(WIFSIGNALED(status)) << "the child stopped by itself: " << WEXITSTATUS(status);
        return heard;
    }

    void expect_everything_is_there(EventStore& store) {
        const auto checkpoints = read_checkpoints(folder.file());
        ASSERT_TRUE(checkpoints.has_value());
        for (const auto& fault : verify(store, *checkpoints, [](auto) {}))
            ADD_FAILURE() << fault.tekst.en;
        std::int64_t place = 0;
        for (const StoredEvent& row : all_of(store)) EXPECT_EQ(row.positie, ++place);
        for (const auto& [gezin, version] : last) {
            const auto rows = store.load(family(gezin));
            ASSERT_GE(rows.size(), static_cast<std::size_t>(version)) << "family " << gezin;
            EXPECT_LE(rows.size(), static_cast<std::size_t>(version) + 1)
                << "one request at most was not answered yet";
            for (std::size_t i = 0; i < rows.size(); ++i) {
                EXPECT_EQ(rows[i].id, event_id(gezin * 1'000'000 + static_cast<int>(i) + 1));
                EXPECT_EQ(rows[i].inhoud, body());
            }
            EXPECT_EQ(store.samenvatting(family(gezin))->version,
                      static_cast<Version>(rows.size()));
        }
    }

    // Who got no answer asks again with the same key: then it is there exactly once.
    void repeat_what_was_not_answered(EventStore& store) {
        for (auto& [gezin, version] : last) {
            const auto answer = store.append(nth(gezin, version + 1));
            ASSERT_TRUE(answer.has_value());
            EXPECT_EQ(answer->front().version, version + 1);
            EXPECT_EQ(store.load(family(gezin)).size(), static_cast<std::size_t>(++version));
        }
    }

    Folder folder;
    SharedClock clock{"2026-03-02T10:00:00Z"};
    std::map<int, int> last;  // family to the last version that was acknowledged
};

TEST_F(KilledWhileAppending, LosesNothingThatItAcknowledged) {
    std::mt19937 dice(7);  // NOLINT(cert-msc51-cpp): the same moments each time
    for (int round = 1; round <= 30; ++round) {
        SCOPED_TRACE("round " + std::to_string(round));
        const int after = 1 + static_cast<int>(dice() % 120);
        const std::chrono::microseconds longer{dice() % 3'000};

        ASSERT_GE(run_and_kill(after, longer), after);

        const auto store = open_sqlite_store(folder.file(), clock);
        ASSERT_TRUE(store.has_value()) << store.error();
        expect_everything_is_there(**store);
        repeat_what_was_not_answered(**store);
    }
    EXPECT_EQ(last.size(), static_cast<std::size_t>(writers));
}

// In a child, since the limit cannot be taken back: no file may grow beyond `bytes`.
// Returns: 'b' when an append threw StoreBroken, 'r' when one was refused, with how many before.
std::pair<char, int> append_with_files_limited_to(const std::string& path, rlim_t bytes) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) return {};
    const pid_t child = fork();
    if (child == 0) {
        signal(SIGXFSZ, SIG_IGN);
        const SharedClock clock("2026-03-02T10:00:00Z");
        auto store = open_sqlite_store(path, clock);
        if (!store) _exit(2);
        const rlimit limit{bytes, bytes};
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0) _exit(3);
        std::pair<char, int> outcome{'-', 0};
        for (int version = 1; version <= 10'000 && outcome.first == '-'; ++version) {
            try {
                if ((*store)->append(nth(1, version)).has_value())
                    ++outcome.second;
                else
                    outcome.first = 'r';
            } catch (const StoreBroken&) {
                outcome.first = 'b';
            }
        }
        bool stays_broken = false;
        try {
            stays_broken = !(*store)->append(nth(2, 1)).has_value();
        } catch (const StoreBroken&) {
            stays_broken = true;
        }
        if (!stays_broken) _exit(4);
        if (write(ends[1], &outcome, sizeof outcome) != sizeof outcome) _exit(5);
        _exit(0);
    }
    close(ends[1]);
    std::pair<char, int> outcome{};
    const bool is_heard = read(ends[0], &outcome, sizeof outcome) == sizeof outcome;
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(is_heard && WIFEXITED(status) && WEXITSTATUS(status) == 0)
        << "child said " << WEXITSTATUS(status);
    return outcome;
}

TEST(NoRoomLeft, BreaksTheStoreAndKeepsWhatWasAcknowledged) {
    for (const rlim_t limit : {60'000U, 100'001U, 333'333U}) {
        SCOPED_TRACE(limit);
        const Folder folder;
        const SharedClock clock("2026-03-02T10:00:00Z");

        const auto [outcome, acknowledged] = append_with_files_limited_to(folder.file(), limit);

        EXPECT_EQ(outcome, 'b');
        EXPECT_GT(acknowledged, 0);
        const auto store = open_sqlite_store(folder.file(), clock);
        ASSERT_TRUE(store.has_value()) << store.error();
        const auto rows = (*store)->load(family(1));
        EXPECT_GE(rows.size(), static_cast<std::size_t>(acknowledged));
        EXPECT_LE(rows.size(), static_cast<std::size_t>(acknowledged) + 1);
        EXPECT_TRUE((*store)->load(family(2)).empty());
        EXPECT_TRUE(verify(**store, {}, [](auto) {}).empty());
        EXPECT_TRUE((*store)->append(nth(1, static_cast<int>(rows.size()) + 1)).has_value());
    }
}

// As another user than root, who may write anywhere.
int exit_code_as_nobody(const std::function<int()>& what) {
    const pid_t child = fork();
    if (child == 0) {
        constexpr uid_t nobody = 65'534;
        if (geteuid() == 0 && setuid(nobody) != 0) _exit(90);
        _exit(what());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST(ReadOnlyFolder, IsRefusedWithASentenceAndLeavesTheLedgerAsItWas) {
    const Folder folder;
    const SharedClock clock("2026-03-02T10:00:00Z");
    {
        const auto store = open_sqlite_store(folder.file(), clock);
        ASSERT_TRUE(store.has_value()) << store.error();
        ASSERT_TRUE((*store)->append(nth(1, 1)).has_value());
    }
    const std::string before = testing_store::bytes_of(folder.file());
    std::filesystem::permissions(folder.file(), std::filesystem::perms{0444});
    std::filesystem::permissions(folder.file() + ".lock", std::filesystem::perms{0444});
    std::filesystem::permissions(folder.file(""), std::filesystem::perms{0555});

    const int code = exit_code_as_nobody([&] {
        const auto store = open_sqlite_store(folder.file(), clock);
        if (store) return 1;
        return store.error().find("mag u erin schrijven?") != std::string::npos ? 42 : 2;
    });

    EXPECT_EQ(code, 42);
    EXPECT_EQ(testing_store::bytes_of(folder.file()), before);
    std::filesystem::permissions(folder.file(""), std::filesystem::perms{0755});
}

}  // namespace

}  // namespace naast
