// R1, R4 and R5 of design/privacy-and-reliability 4.1: the power goes, a write or a sync fails, the
// disk is full. Whatever was acknowledged is there, and the ledger opens and is whole.
#include "naast/ledger/testing.h"
#include "naast/ledger/verify.h"
#include "naast/store/checkpoint_file.h"
#include "naast/store/cut_testing.h"
#include "naast/store/sqlite_store.h"
#include "naast/store/testing.h"

#include <gtest/gtest.h>

#include <set>

namespace naast {

namespace {

using namespace testing_ledger;
using testing_store::bytes_of;
using testing_store::Disk;
using testing_store::FileAtCut;
using testing_store::Folder;
using testing_store::Luck;
using testing_store::put_bytes;

constexpr int sessions = 2;
constexpr int appends_each = 4;

AppendRequest nth(int number) {
    static const std::string body = readable(testing_events::contact());
    return request(
        std::to_string(number),
        {append_to(1, Version{2} * (number - 1), {{2 * number, body}, {2 * number + 1, body}})});
}

class DiskTest : public testing::Test {
protected:
    DiskTest() {
        open_sqlite_store(folder.file(), clock).value();
        start = bytes_of(folder.file());
    }

    // Opens, appends and closes a few times. Returns: how many appends were acknowledged before
    // anything went wrong, and what that was.
    struct Outcome {
        int acknowledged = 0;
        char first_fault = '-';  // 'b' broken, 'r' refused, 'o' it did not open
    };
    Outcome work(const std::function<void(int)>& acknowledged) {
        Outcome outcome;
        for (int session = 0; session < sessions; ++session) {
            auto store = open_sqlite_store(folder.file(), clock);
            if (!store) {
                if (outcome.first_fault == '-') outcome.first_fault = 'o';
                return outcome;
            }
            for (int i = 0; i < appends_each; ++i) {
                const int number = session * appends_each + i + 1;
                char fault = '-';
                try {
                    if (!(*store)->append(nth(number)).has_value()) fault = 'r';
                } catch (const StoreBroken&) {
                    fault = 'b';
                }
                if (fault != '-') {
                    outcome.first_fault = fault;
                    ask_again(**store, number, fault, outcome);
                    return outcome;
                }
                outcome.acknowledged = number;
                acknowledged(number);
            }
        }
        return outcome;
    }

    // A disk that failed is not trusted again, though it may be well now; a full one may have room.
    void ask_again(EventStore& store, int number, char fault, Outcome& outcome) const {
        if (fault == 'b') {
            EXPECT_THROW((void)store.append(nth(number)), StoreBroken);
            return;
        }
        const auto again = store.append(nth(number));
        EXPECT_EQ(again.has_value(), has_room_again);
        if (again) outcome.acknowledged = number;
    }

    // Returns: how many of the appends are there.
    int expect_whole(const std::string& path, int acknowledged, bool may_hold_one_more) {
        const auto store = open_sqlite_store(path, clock);
        if (!store) {
            ADD_FAILURE() << store.error();
            return 0;
        }
        const auto checkpoints = read_checkpoints(path);
        EXPECT_TRUE(checkpoints.has_value());
        for (const auto& fault : verify(**store, *checkpoints, [](auto) {}))
            ADD_FAILURE() << fault.tekst.en;
        const auto events = static_cast<int>((*store)->load(family(1)).size());
        EXPECT_EQ(events % 2, 0) << "half a request";
        const int there = events / 2;
        EXPECT_GE(there, acknowledged);
        EXPECT_LE(there, acknowledged + (may_hold_one_more ? 1 : 0));
        for (int number = 1; number <= there; ++number)
            EXPECT_TRUE((*store)->answered(std::to_string(number)).has_value()) << number;
        EXPECT_FALSE((*store)->answered(std::to_string(there + 1)).has_value());
        EXPECT_TRUE((*store)->append(nth(there + 1)).has_value()) << "it goes on";
        return there;
    }

    Folder folder;
    SharedClock clock{"2026-03-02T10:00:00Z"};
    std::string start;
    bool has_room_again = false;
};

TEST_F(DiskTest, HoldsWhatWasAcknowledgedWhereverThePowerIsCut) {
    std::vector<Disk::Step> steps;
    {
        Disk disk(folder.file());
        const auto outcome =
            work([&](int number) { disk.acknowledged(static_cast<std::size_t>(number)); });
        ASSERT_EQ(outcome.acknowledged, sessions * appends_each);
        steps = disk.steps();
    }
    ASSERT_GT(steps.size(), 50U);
    const std::string all_checkpoints = bytes_of(checkpoint_path(folder.file()));
    std::mt19937 dice(1);  // NOLINT(cert-msc51-cpp): the same cuts each time
    int held_more = 0;
    const Folder after;
    const std::string path = after.file();
    for (std::size_t cut = 0; cut <= steps.size(); ++cut) {
        FileAtCut data(start);
        FileAtCut wal("");
        int acknowledged = 0;
        for (std::size_t i = 0; i < cut; ++i) {
            const Disk::Step& step = steps[i];
            if (step.what == Disk::What::acknowledged)
                acknowledged = static_cast<int>(step.offset);
            else if (step.what == Disk::What::remove)
                wal = FileAtCut("");
            else
                (step.file.ends_with("-wal") ? wal : data).take(step);
        }
        const std::size_t checkpoint_bytes = cut == 0 ? 0 : steps[cut - 1].checkpoint_bytes;
        for (const Luck luck : {Luck::nothing, Luck::everything, Luck::some_sectors}) {
            SCOPED_TRACE("cut at " + std::to_string(cut) + ", luck " +
                         std::to_string(static_cast<int>(luck)));
            for (const char* ending : {"", "-wal", "-shm", ".checkpoints"})
                std::filesystem::remove(path + ending);
            put_bytes(path, data.after(luck, dice));
            put_bytes(path + "-wal", wal.after(luck, dice));
            put_bytes(checkpoint_path(path), all_checkpoints.substr(0, checkpoint_bytes));

            if (expect_whole(path, acknowledged, true) > acknowledged) ++held_more;
            if (HasFailure()) return;
        }
    }
    EXPECT_GT(held_more, 0) << "some cuts fell between the sync and the answer";
}

struct Fault {
    const char* name;
    int code;
    bool for_good;
};

class DiskFault : public DiskTest, public testing::WithParamInterface<Fault> {};

TEST_P(DiskFault, LosesNothingAndGoesOnAfterwardsWhicheverStepFails) {
    has_room_again = !GetParam().for_good;
    std::set<char> seen;
    bool is_over = false;
    for (std::size_t step = 0; !is_over; ++step) {
        SCOPED_TRACE("step " + std::to_string(step));
        ASSERT_LT(step, 2'000U);
        for (const char* ending : {"-wal", "-shm", ".checkpoints"})
            std::filesystem::remove(folder.file() + ending);
        put_bytes(folder.file(), start);

        Outcome outcome;
        {
            Disk disk(folder.file());
            disk.fail_at(step, GetParam().code, GetParam().for_good);
            outcome = work([](int) {});
            is_over = disk.steps_asked() <= step;
        }
        seen.insert(outcome.first_fault);

        expect_whole(folder.file(), outcome.acknowledged, outcome.first_fault == 'b');
        if (HasFailure()) return;
    }
    EXPECT_TRUE(seen.contains(GetParam().code == SQLITE_FULL ? 'r' : 'b'));
}

const Fault disk_faults[] = {{"OneStep", SQLITE_IOERR, false},
                             {"AllFromThere", SQLITE_IOERR, true},
                             {"FullOnce", SQLITE_FULL, false},
                             {"FullForGood", SQLITE_FULL, true}};

INSTANTIATE_TEST_SUITE_P(Faults, DiskFault, testing::ValuesIn(disk_faults), [](const auto& one) {
    return std::string(one.param.name);
});

}  // namespace

}  // namespace naast
