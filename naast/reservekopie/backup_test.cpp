#include "naast/reservekopie/backup.h"

#include "naast/reservekopie/manifest.h"
#include "naast/reservekopie/parts.h"
#include "naast/reservekopie/testing.h"
#include "naast/reservekopie/work_folder.h"
#include "naast/store/checkpoint_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace naast {

namespace {

using testing_reservekopie::must;
using testing_reservekopie::names_in;
using testing_reservekopie::Office;
using Names = std::set<std::string>;

void expect_says(const std::string& why, const std::string& what) {
    EXPECT_NE(why.find(what), std::string::npos) << why;
}

class BackupTest : public testing::Test {
protected:
    void expect_nothing_left() const {
        EXPECT_EQ(names_in(office.place.to), Names{});
        EXPECT_EQ(names_in(office.place.keys_to), Names{});
    }
    Office office;
};

}  // namespace

TEST_F(BackupTest, IsMadeBesideAServerAndHoldsTheseParts) {
    office.ledger.erase(1, "zus");
    const BackupMade made = office.copied();
    EXPECT_EQ(names_in(made.ledger_copy),
              (Names{"inhoudsopgave",
                     "grootboek.db",
                     "grootboek.db.checkpoints",
                     "wie-keek.db",
                     "wie-keek.db.checkpoints",
                     "vernietigd"}));
    EXPECT_EQ(names_in(made.keys_copy), (Names{"inhoudsopgave", "sleutels.db", "vernietigd"}));
    EXPECT_EQ(made.inhoud.events, 2);
    EXPECT_EQ(made.wie_keek->events, 1);
    EXPECT_EQ(made.keys_until, office.ledger.vault.clock.now() + Days{30});
    EXPECT_EQ(names_in(office.place.to).size(), 1U);
    EXPECT_EQ(names_in(office.place.to), names_in(office.place.keys_to));
    office.record(3, "kind");
    EXPECT_EQ(office.ledger.store->last_positie(), 3);
}

TEST_F(BackupTest, SaysWhatIsInItUnderTheSealOfTheseKeys) {
    const BackupMade made = office.copied();
    const auto sealed = must(read_copy(made.ledger_copy, CopyKind::grootboek));
    const KeyTree& tree = office.ledger.store->keys().tree();
    EXPECT_TRUE(has_seal_of(sealed, [&](std::string_view text) { return tree.keyed(text); }));
    EXPECT_EQ(sealed.manifest.ledger, tree.ledger());
    EXPECT_EQ(sealed.manifest.inhoud, made.inhoud);
    EXPECT_EQ(sealed.manifest.wie_keek, made.wie_keek);
    std::int64_t size = 0;
    for (const std::string& folder : {made.ledger_copy, made.keys_copy}) {
        for (const std::string& name : names_in(folder))
            size += static_cast<std::int64_t>(std::filesystem::file_size(folder + "/" + name));
    }
    EXPECT_EQ(made.size_bytes, size);
}

// Or what came after the last one could be cut off the copy unseen.
TEST_F(BackupTest, EndsWithACheckpointOfAllThatIsInIt) {
    const BackupMade made = office.copied();
    const auto checkpoints = must(read_checkpoints(made.ledger_copy + "/grootboek.db"));
    ASSERT_FALSE(checkpoints.empty());
    EXPECT_EQ(checkpoints.back().size, 2);
    EXPECT_EQ(checkpoints.back().root, made.inhoud.root);
    EXPECT_TRUE(must(read_checkpoints(office.place.from.data)).empty());
}

TEST_F(BackupTest, NothingThatOpensTheKeysIsInIt) {
    const BackupMade made = office.copied();
    const std::string root = testing_store::bytes_of(office.place.from.root);
    const std::string hex = root.substr(root.rfind(' ') + 1, 64);
    const std::string raw = *from_hex(hex);
    for (const std::string& folder : {made.ledger_copy, made.keys_copy}) {
        for (const std::string& name : names_in(folder)) {
            const std::string bytes = testing_store::bytes_of(folder + "/" + name);
            EXPECT_EQ(bytes.find(hex), std::string::npos) << name;
            EXPECT_EQ(bytes.find(raw), std::string::npos) << name;
        }
    }
}

TEST_F(BackupTest, ALedgerWithoutALogIsCopiedToo) {
    std::filesystem::remove(office.place.log);
    const BackupMade made = office.copied();
    EXPECT_FALSE(made.wie_keek);
    EXPECT_EQ(names_in(made.ledger_copy),
              (Names{"inhoudsopgave", "grootboek.db", "grootboek.db.checkpoints"}));
}

TEST_F(BackupTest, RefusesPlacesThatAreNotThereOrNotApart) {
    const BackupPlace good = office.place;
    office.place.to = good.to + "/nergens";
    expect_says(office.why_not_copied(), "de map " + office.place.to + " is er niet");
    office.place = good;
    office.place.keys_to = good.to;
    expect_says(office.why_not_copied(), "hoort niet bij die van het grootboek");
    std::filesystem::create_directory(good.to + "/erin");
    office.place.keys_to = good.to + "/../kopie/erin";
    expect_says(office.why_not_copied(), "hoort niet bij die van het grootboek");
    std::filesystem::remove(good.to + "/erin");
    office.place = good;
    office.place.to = office.ledger.vault.folder.file("");
    expect_says(office.why_not_copied(), "wat de sleutels opent hoort niet bij een kopie");
    office.place = good;
    expect_nothing_left();
}

// "kopie" is not a folder in "kop".
TEST_F(BackupTest, ANameThatBeginsAlikeIsAnotherPlace) {
    office.place.keys_to = office.ledger.vault.folder.file("kop");
    std::filesystem::create_directory(office.place.keys_to);
    EXPECT_EQ(office.why_not_copied(), "");
}

TEST_F(BackupTest, RefusesWithoutKeysOrWhatOpensThem) {
    std::filesystem::rename(office.place.from.root, office.ledger.vault.folder.file("weg"));
    expect_says(office.why_not_copied(), "het wortelbestand");
    expect_nothing_left();
    office.ledger.store.reset();
    std::filesystem::remove(office.place.from.keys);
    expect_says(office.why_not_copied(), "sleutelbestand");
    office.place.from.data += ".weg";
    expect_says(office.why_not_copied(), "bestaat niet");
    expect_nothing_left();
}

// A good copy of yesterday is worth more than a bad one of today that nobody noticed.
TEST_F(BackupTest, RefusesALedgerThatIsNotWhole) {
    testing_store::tamper(office.place.from.data,
                          "UPDATE event SET inhoud = zeroblob(length(inhoud)) WHERE nr = 1");
    expect_says(office.why_not_copied(), "het grootboek zelf is niet in orde");
    expect_nothing_left();
}

TEST_F(BackupTest, TheLogIsLookedThroughToo) {
    testing_store::tamper(office.place.log,
                          "UPDATE event SET inhoud = zeroblob(length(inhoud)) WHERE nr = 1");
    expect_says(office.why_not_copied(), "niet in orde");
    expect_nothing_left();
}

// Each new person has a new key, and each new opening writes a checkpoint: whatever comes between
// two parts, they fit each other.
TEST_F(BackupTest, WhoeverWorksMeanwhileDoesNotSpoilIt) {
    int nr = 3;
    const auto work_on = [&](std::string_view) {
        office.record(nr, "persoon-" + std::to_string(nr));
        office.ledger.open();
        ++nr;
    };
    const BackupMade made = must(make_backup(office.place, office.tools(work_on)));
    EXPECT_GE(nr, 10);
    EXPECT_EQ(made.inhoud.events, 3);
    EXPECT_EQ(office.why_not_back(office.back(made)), "");
}

// The key of whoever is destroyed meanwhile may be in the copy; the list then is too, or is newer.
TEST_F(BackupTest, WhoIsDestroyedMeanwhileDoesNotComeBack) {
    int count = 0;
    const auto made = must(make_backup(office.place, office.tools([&](std::string_view step) {
        if (step == "sleutels gekopieerd") ++count, office.ledger.erase(1, "kind");
    })));
    EXPECT_EQ(count, 1);
    const RestorePlace from = office.back(made);
    ASSERT_EQ(office.why_not_back(from), "");
    EXPECT_TRUE(office.read(from).front().is_vernietigd);
}

TEST_F(BackupTest, CutOffAnywhereNothingLooksLikeACopy) {
    office.ledger.store.reset();
    int step = 1;
    for (; office.is_cut_off_at(
             step, [&](const CopyTools& tools) { (void)make_backup(office.place, tools); });
         ++step) {
        for (const std::string& name : names_in(office.place.to)) {
            if (!is_work_folder(name)) {
                EXPECT_TRUE(read_copy(office.place.to + "/" + name, CopyKind::grootboek)) << step;
                EXPECT_TRUE(names_in(office.place.keys_to).contains(name)) << step;
            }
        }
        for (const std::string& name : names_in(office.place.keys_to)) {
            if (!is_work_folder(name)) {
                EXPECT_TRUE(read_copy(office.place.keys_to + "/" + name, CopyKind::sleutels));
            }
        }
        office.ledger.vault.clock.set(office.ledger.vault.clock.now() + std::chrono::hours{1});
    }
    EXPECT_GE(step, 8);
    office.ledger.vault.clock.set(office.ledger.vault.clock.now() + std::chrono::hours{1});
    EXPECT_EQ(office.why_not_copied(), "");
    for (const std::string& folder : {office.place.to, office.place.keys_to}) {
        for (const std::string& name : names_in(folder)) EXPECT_FALSE(is_work_folder(name)) << name;
    }
}

TEST_F(BackupTest, SaysWhichCopiesOfTheKeysShouldBeGone) {
    const BackupMade first = office.copied();
    EXPECT_TRUE(first.too_old.empty());
    auto& clock = office.ledger.vault.clock;
    clock.set(clock.now() + Days{30});
    EXPECT_TRUE(office.copied().too_old.empty());
    clock.set(clock.now() + std::chrono::seconds{1});
    EXPECT_EQ(office.copied().too_old, std::vector<std::string>{first.keys_copy});
    // One that cannot be read may hold keys all the same; what is no copy is left alone.
    const std::string harmed = office.place.keys_to + "/naast-kapot";
    std::filesystem::create_directories(harmed + "/inhoudsopgave");
    std::filesystem::create_directories(office.place.keys_to + "/iets/inhoudsopgave");
    clock.set(clock.now() + std::chrono::seconds{1});
    EXPECT_EQ(office.copied().too_old, (std::vector<std::string>{first.keys_copy, harmed}));
}

}  // namespace naast
