#include "naast/reservekopie/restore.h"

#include "naast/reservekopie/manifest.h"
#include "naast/reservekopie/testing.h"
#include "naast/reservekopie/work_folder.h"

#include <gtest/gtest.h>

namespace naast {

namespace {

using std::filesystem::exists;
using testing_reservekopie::must;
using testing_reservekopie::names_in;
using testing_reservekopie::Office;
using testing_store::bytes_of;
using testing_store::put_bytes;

void expect_says(const std::string& why, const std::string& what) {
    EXPECT_NE(why.find(what), std::string::npos) << why;
}

class RestoreTest : public testing::Test {
protected:
    std::string file(const std::string& name) const {
        return office.ledger.vault.folder.file(name);
    }
    FixedClock& clock() { return office.ledger.vault.clock; }
    void expect_nothing_left() const {
        EXPECT_FALSE(exists(file("terug")));
        EXPECT_FALSE(exists(file("terug.bezig")));
    }
    // Refused with this in the reason, and nothing left.
    void expect_refused(const RestorePlace& from, const std::string& what) const {
        expect_says(office.why_not_back(from), what);
        expect_nothing_left();
    }
    std::size_t holes(const RestorePlace& from) const {
        std::size_t count = 0;
        for (const StoredEvent& event : office.read(from)) count += event.is_vernietigd ? 1U : 0U;
        return count;
    }
    Office office;
};

}  // namespace

TEST_F(RestoreTest, GivesBackTheSameContentAndOpensIt) {
    const BackupMade made = office.copied();
    const auto before = testing_ledger::all_of(*office.ledger.store);
    office.record(3, "kind");
    const RestorePlace from = office.back(made);
    const Restored restored = must(restore_backup(from, office.tools()));
    EXPECT_EQ(restored.inhoud, made.inhoud);
    EXPECT_EQ(restored.wie_keek, made.wie_keek);
    EXPECT_EQ(restored.gemaakt_op, clock().now());
    EXPECT_EQ(restored.erasures, 0U);
    EXPECT_EQ(office.read(from), before);
    EXPECT_EQ(must(open_sqlite_reader(from.data + ".inzage"))->last_positie(), 1);
    EXPECT_FALSE(exists(from.data + ".wortel"));
    EXPECT_FALSE(exists(file("terug.bezig")));
}

TEST_F(RestoreTest, TakesAnEmptyFolderAndNoOther) {
    const BackupMade made = office.copied();
    std::filesystem::create_directory(file("terug"));
    put_bytes(file("terug") + "/iets", "van een ander");
    expect_says(office.why_not_back(office.back(made)), "is niet leeg");
    EXPECT_EQ(names_in(file("terug")), std::set<std::string>{"iets"});
    std::filesystem::remove(file("terug") + "/iets");
    EXPECT_EQ(office.why_not_back(office.back(made)), "");
    expect_says(office.why_not_back(office.back(made)), "is niet leeg");
    RestorePlace unnamed = office.back(made, "ander");
    unnamed.data = file("ander/");
    expect_says(office.why_not_back(unnamed), "is een map");
}

TEST_F(RestoreTest, EachPartThatIsMissingOrTouchedIsNamed) {
    office.ledger.erase(1, "zus");
    const BackupMade made = office.copied();
    int parts = 0;
    for (const std::string& folder : {made.ledger_copy, made.keys_copy}) {
        for (const std::string& name : names_in(folder)) {
            const std::string path = folder + "/" + name;
            const std::string bytes = bytes_of(path);
            const std::string who = "het deel " + name;
            std::filesystem::rename(path, path + ".weg");
            expect_refused(office.back(made), who + " ontbreekt");
            for (const std::size_t at : {std::size_t{0}, bytes.size() / 2, bytes.size() - 1}) {
                std::string touched = bytes;
                touched[at] = static_cast<char>(touched[at] ^ 1);
                put_bytes(path, touched);
                expect_refused(office.back(made), who + " in " + folder + " is niet wat er is weg");
            }
            put_bytes(path, bytes.substr(0, bytes.size() / 2));
            expect_refused(office.back(made), who + " in " + folder + " is ");
            put_bytes(path, bytes);
            ++parts;
        }
    }
    EXPECT_EQ(parts, 9);
    EXPECT_EQ(office.why_not_back(office.back(made)), "");
}

TEST_F(RestoreTest, APartOfAnotherCopyIsNamed) {
    const BackupMade first = office.copied();
    office.record(3, "kind");
    clock().set(clock().now() + Days{1});
    const BackupMade second = office.copied();
    const auto overwrite = std::filesystem::copy_options::overwrite_existing;
    for (const char* name : {"grootboek.db", "grootboek.db.checkpoints"}) {
        const std::string path = second.ledger_copy + "/" + name;
        const std::string bytes = bytes_of(path);
        std::filesystem::copy_file(first.ledger_copy + "/" + name, path, overwrite);
        expect_refused(office.back(second), "het deel " + std::string(name));
        put_bytes(path, bytes);
    }
    // Both parts and what they say of themselves: a whole older copy, which is one to put back.
    EXPECT_EQ(office.why_not_back(office.back(first)), "");
}

TEST_F(RestoreTest, TheTwoKindsAreNotTakenForEachOther) {
    const BackupMade made = office.copied();
    RestorePlace from = office.back(made);
    std::swap(from.ledger_copy, from.keys_copy);
    expect_refused(from, "is een kopie van de sleutels, niet van het grootboek");
    from.ledger_copy = from.keys_copy;
    expect_refused(from, "is een kopie van het grootboek, niet van de sleutels");
}

TEST_F(RestoreTest, AManifestThatSomeoneElseMadeHasNoSeal) {
    const BackupMade made = office.copied();
    for (const bool is_of_keys : {false, true}) {
        const std::string& folder = is_of_keys ? made.keys_copy : made.ledger_copy;
        const std::string path = folder + "/inhoudsopgave";
        const std::string bytes = bytes_of(path);
        const auto sealed = parse_manifest(bytes);
        put_bytes(path, sealed_text(sealed->manifest, [](std::string_view) {
                      return std::string(32, 'z');
                  }));
        expect_refused(office.back(made), "het zegel op het deel inhoudsopgave in " + folder);
        put_bytes(path, bytes);
    }
}

// Made with the keys, as by a program with a fault: then it is still not what is there.
TEST_F(RestoreTest, ContentThatTheManifestDoesNotNameIsRefused) {
    const BackupMade made = office.copied();
    const std::string path = made.ledger_copy + "/inhoudsopgave";
    const KeyTree& tree = office.ledger.store->keys().tree();
    const Manifest good = parse_manifest(bytes_of(path))->manifest;
    for (const auto content : {&Manifest::inhoud, &Manifest::wie_keek}) {
        Manifest another = good;
        (another.*content)->root = std::string(32, 'x');
        put_bytes(path,
                  sealed_text(another, [&](std::string_view text) { return tree.keyed(text); }));
        expect_refused(office.back(made), "is niet wat de inhoudsopgave zegt");
    }
}

TEST_F(RestoreTest, KeysThatAreOlderThanTheLedgerAreRefused) {
    const BackupMade first = office.copied();
    clock().set(clock().now() + Days{1});
    office.record(3, "broer");  // whose key is new
    const BackupMade second = office.copied();
    RestorePlace from = office.back(second);
    from.keys_copy = first.keys_copy;
    expect_refused(from, "ouder dan het grootboek van 2026-03-03");
    from = office.back(first);
    from.keys_copy = second.keys_copy;
    EXPECT_EQ(office.why_not_back(from), "");
}

TEST_F(RestoreTest, KeysOfAnotherLedgerAreRefused) {
    const BackupMade made = office.copied();
    const Office other;
    RestorePlace from = office.back(made);
    from.keys_copy = other.copied().keys_copy;
    expect_refused(from, "zijn van een ander grootboek");
}

TEST_F(RestoreTest, WhatOpenedTheKeysBeforeARotationIsRefused) {
    const std::string old_root = file("oude-wortel");
    std::filesystem::copy_file(office.place.from.root, old_root);
    std::filesystem::permissions(old_root, std::filesystem::perms::owner_read);
    must(rotate_keys(office.place.from,
                     office.ledger.store->keys().tree(),
                     testing_sleutels::by_file(),
                     office.ledger.vault.tools()));
    RestorePlace from = office.back(office.copied());
    EXPECT_EQ(office.why_not_back(from), "");
    std::filesystem::remove_all(file("terug"));
    from.root = old_root;
    expect_refused(from, "dit wortelbestand hoort niet bij dit sleutelbestand");
}

TEST_F(RestoreTest, ACopyOfBeforeARotationOpensWithNewerKeys) {
    RestorePlace from = office.back(office.copied());
    must(rotate_keys(office.place.from,
                     office.ledger.store->keys().tree(),
                     testing_sleutels::by_file(),
                     office.ledger.vault.tools()));
    clock().set(clock().now() + Days{1});
    from.keys_copy = office.copied().keys_copy;
    EXPECT_EQ(office.why_not_back(from), "");
}

TEST_F(RestoreTest, WhatWasDestroyedSinceIsDestroyedAgain) {
    const BackupMade made = office.copied();
    office.ledger.erase(1, "kind");
    RestorePlace from = office.back(made);
    from.erasures = office.place.from.erasures;
    const Restored restored = must(restore_backup(from, office.tools()));
    EXPECT_EQ(restored.erasures, 1U);
    EXPECT_EQ(restored.inhoud, made.inhoud);
    EXPECT_EQ(holes(from), 1U);
    // Worked in, and not hidden: without its list the key file opens nothing.
    std::filesystem::remove(from.data + ".sleutels.vernietigd");
    KeyPlace keys = key_place(from.data);
    keys.root = from.root;
    EXPECT_FALSE(office.tools().open_keys(keys, sqlite::Access::read_only));
}

TEST_F(RestoreTest, TheListInTheCopyIsWorkedInWhenNothingFollowed) {
    const BackupMade first = office.copied();
    office.ledger.erase(1, "kind");
    clock().set(clock().now() + Days{1});
    RestorePlace from = office.back(office.copied());
    from.keys_copy = first.keys_copy;
    EXPECT_EQ(must(restore_backup(from, office.tools())).erasures, 1U);
    EXPECT_EQ(holes(from), 1U);
    // And the other way round: an older ledger with keys that saw more.
    clock().set(clock().now() + Days{1});
    RestorePlace older = office.back(office.copied(), "anders");
    older.ledger_copy = first.ledger_copy;
    EXPECT_EQ(must(restore_backup(older, office.tools())).erasures, 1U);
    EXPECT_EQ(holes(older), 1U);
}

TEST_F(RestoreTest, AListThatIsOlderOrAnotherOrNotThereIsRefused) {
    office.ledger.erase(1, "kind");
    const BackupMade made = office.copied();
    const std::string list = bytes_of(office.place.from.erasures);
    RestorePlace from = office.back(made);
    from.erasures = file("lijst");
    expect_refused(from, "de lijst van vernietigingen " + file("lijst") + " is er niet");
    // Finding: a list that was cut off in its last line lost what was destroyed last.
    for (std::size_t size = 0; size < list.size(); ++size) {
        put_bytes(file("lijst"), list.substr(0, size));
        expect_refused(from, "is leeg, of houdt midden in een regel op");
    }
    put_bytes(file("lijst"), list.substr(0, list.size() - 1) + "x\n");
    expect_refused(from, "regel 1: dit is geen vernietiging");
    Office other;
    other.ledger.erase(1, "zus");
    from.erasures = other.place.from.erasures;
    expect_refused(from, "is ouder dan deze reservekopie, of een andere");
    put_bytes(file("lijst"), list);
    from.erasures = file("lijst");
    EXPECT_EQ(office.why_not_back(from), "");
}

TEST_F(RestoreTest, OldKeysOfALedgerOfWhichNothingEverWasDestroyedGoBack) {
    RestorePlace from = office.back(office.copied());
    clock().set(clock().now() + Days{31});
    expect_refused(from, "meer dan 30 dagen oud");
    from.is_never_erased = true;
    EXPECT_EQ(office.why_not_back(from), "");
}

TEST_F(RestoreTest, APathThatLeadsNowhereIsRefusedInASentence) {
    RestorePlace from = office.back(office.copied());
    std::filesystem::create_symlink("loop", file("loop"));
    from.data = file("loop") + "/naast.db";
    expect_refused(from, "niet lezen: klopt het pad, en mag u erbij?");
}

// The same copy was put back twice, and both went on: neither list holds the other.
TEST_F(RestoreTest, ListsThatWentTheirOwnWayAreRefused) {
    const RestorePlace fork = office.back(office.copied(), "tak");
    must(restore_backup(fork, office.tools()));
    KeyPlace keys = key_place(fork.data);
    keys.root = fork.root;
    {
        const auto tree = must(office.tools().open_keys(keys, sqlite::Access::read_write));
        const auto tools = office.ledger.vault.tools();
        must(erase_keys(
            keys,
            *tree,
            must(plan_erasure(*tree, testing_ledger::family(1), "zus", "verzoek", clock().now())),
            tools));
    }
    office.ledger.erase(1, "kind");
    clock().set(clock().now() + Days{1});
    RestorePlace from = office.back(office.copied());
    clock().set(clock().now() + Days{1});
    BackupPlace other = office.place;
    other.from = keys;
    other.log = fork.data + ".inzage";
    from.keys_copy = must(make_backup(other, office.tools())).keys_copy;
    expect_refused(from, "de lijsten van vernietigingen in de twee kopieën");
}

// An erasure is final when the last older copy of the keys is gone: after 30 days.
TEST_F(RestoreTest, KeysOfMoreThanThirtyDaysAgoAskForTheList) {
    RestorePlace from = office.back(office.copied());
    office.ledger.erase(1, "kind");
    clock().set(clock().now() + Days{30} + std::chrono::seconds{1});
    expect_refused(from, "meer dan 30 dagen oud");
    // Who says that nothing ever was destroyed is held to what the copies say.
    RestorePlace later = office.back(office.copied(), "later");
    later.is_never_erased = true;
    expect_refused(later, "in de kopieën staat dat er wel iets is vernietigd");
    from.erasures = office.place.from.erasures;
    EXPECT_EQ(office.why_not_back(from), "");
    EXPECT_EQ(holes(from), 1U);
}

TEST_F(RestoreTest, KeysOfThirtyDaysAgoDoNot) {
    const RestorePlace from = office.back(office.copied());
    clock().set(clock().now() + Days{30});
    EXPECT_EQ(office.why_not_back(from), "");
}

TEST_F(RestoreTest, SharesOpenTheKeysWhenTheRootIsLost) {
    RestorePlace from = office.back(office.copied());
    from.root.clear();
    CopyTools tools = office.tools();
    tools.open_keys = [&](const KeyPlace& keys, sqlite::Access access) {
        const auto& shares = office.ledger.vault.shares;
        return open_with_shares(
            keys, access, {shares.begin() + 1, shares.end()}, office.ledger.vault.tools());
    };
    EXPECT_TRUE(restore_backup(from, tools));
}

TEST_F(RestoreTest, CutOffAnywhereNothingCanBeServed) {
    const RestorePlace from = office.back(office.copied());
    office.ledger.store.reset();
    int step = 1;
    for (; office.is_cut_off_at(step,
                                [&](const CopyTools& tools) { (void)restore_backup(from, tools); });
         ++step) {
        if (!exists(file("terug"))) continue;
        // After the last step but one it has its name, and is whole.
        EXPECT_TRUE(exists(from.data)) << step;
        EXPECT_EQ(office.read(from).size(), 2U) << step;
        std::filesystem::remove_all(file("terug"));
    }
    EXPECT_GE(step, 7);
    std::filesystem::remove_all(file("terug"));
    std::filesystem::create_directory(file("terug.bezig"));
    put_bytes(file("terug.bezig") + "/naast.db", "half");
    EXPECT_EQ(office.why_not_back(from), "");
    EXPECT_EQ(office.read(from).size(), 2U);
}

}  // namespace naast
