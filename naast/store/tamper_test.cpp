// What someone with the file in his hands can do to it shows: through SQLite in every column of
// every event, and through the bytes of the file itself. Source:
// design/privacy-and-reliability 3.2.
#include "naast/ledger/testing.h"
#include "naast/ledger/verify.h"
#include "naast/store/checkpoint_file.h"
#include "naast/store/sqlite_store.h"
#include "naast/store/testing.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace naast {

namespace {

using namespace testing_ledger;
using testing_store::bytes_of;
using testing_store::Folder;
using testing_store::put_bytes;

constexpr int families = 5;

class TamperedFile : public testing::Test {
protected:
    TamperedFile() {
        const SharedClock clock("2026-03-02T10:00:00Z");
        const std::string body = readable(testing_events::contact());
        auto store = open_sqlite_store(folder.file(), clock);
        if (!store) throw std::runtime_error(store.error());
        for (int i = 0; i < 50; ++i) {
            const auto answer = (*store)->append(request(
                std::to_string(i), {append_to(1 + i % families, i / families, {{i, body}})}));
            if (!answer) throw std::runtime_error("not recorded");
        }
        good = all_of(**store);
    }

    std::vector<VerifyFault> faults(const std::string& path) {
        const auto reader = open_sqlite_reader(path);
        if (!reader)
            return {{VerifyFaultKind::storage_damaged, {}, 0, {}, 0, {reader.error(), ""}}};
        const auto checkpoints = read_checkpoints(folder.file());
        if (!checkpoints) throw std::runtime_error(checkpoints.error());
        return verify(**reader, *checkpoints, [](auto) {});
    }

    Folder folder;
    std::vector<StoredEvent> good;
};

bool says(const std::vector<VerifyFault>& faults, const StoredEvent& row) {
    for (const VerifyFault& fault : faults) {
        if (fault.gezin == row.gezin && fault.nr == row.nr && fault.id == row.id &&
            fault.tekst.nl.find(row.gezin.to_text()) != std::string::npos)
            return true;
    }
    return false;
}

TEST_F(TamperedFile, IsWholeBeforeAnyoneTouchesIt) {
    EXPECT_TRUE(faults(folder.file()).empty());
}

// A raw connection that nothing holds back: no unique indexes, no checks.
class Attacker {
public:
    explicit Attacker(const std::string& path) : connection_(path, sqlite::Access::read_write) {
        connection_.execute("PRAGMA synchronous = OFF; PRAGMA ignore_check_constraints = ON");
        connection_.execute("DROP INDEX event_id; DROP INDEX event_positie");
    }
    void set(const StoredEvent& row, const std::string& column, const std::string& value) {
        connection_.execute(fmt::format("UPDATE event SET {} = {} WHERE gezin = x'{}' AND nr = {}",
                                        column,
                                        value,
                                        to_hex(row.gezin.raw()),
                                        row.nr)
                                .c_str());
    }
    void execute(const std::string& sql) { connection_.execute(sql.c_str()); }

private:
    sqlite::Connection connection_;
};

std::string blob(std::string bytes, std::size_t flip) {
    flip %= bytes.size();
    bytes[flip] = static_cast<char>(bytes[flip] ^ 0x10);
    return "x'" + to_hex(bytes) + "'";
}
std::string number(std::int64_t value, std::size_t flip) {
    return std::to_string(value ^ (std::int64_t{0x40} << (8 * (flip % 8))));
}

struct Change {
    const char* column;
    std::size_t bytes;  // 0: as many as the event has
    std::string (*value)(const StoredEvent& row, std::size_t flip);
};

const Change changes[] = {
    {"gezin",
     16,
     [](const auto& row, auto flip) { return blob(std::string(row.gezin.raw()), flip); }},
    {"nr", 8, [](const auto& row, auto flip) { return number(row.nr, flip); }},
    {"id", 16, [](const auto& row, auto flip) { return blob(std::string(row.id.raw()), flip); }},
    {"vastgelegd_op",
     8,
     [](const auto& row, auto flip) {
         return number(row.vastgelegd_op.time_since_epoch().count(), flip);
     }},
    {"vorige", 32, [](const auto& row, auto flip) { return blob(row.vorige, flip); }},
    {"hash", 32, [](const auto& row, auto flip) { return blob(row.hash, flip); }},
    {"inhoud", 0, [](const auto& row, auto flip) { return blob(row.inhoud, flip); }},
    {"positie", 8, [](const auto& row, auto flip) { return number(row.positie, flip); }},
};

TEST_F(TamperedFile, ShowsEveryColumnOfEveryEventThatIsChanged) {
    Attacker attacker(folder.file());
    for (const Change& change : changes) {
        for (std::size_t i = 0; i < good.size(); ++i) {
            const std::size_t flip = 7 * i;
            attacker.set(good[i], change.column, change.value(good[i], flip));

            const auto found = faults(folder.file());

            ASSERT_FALSE(found.empty()) << change.column << " of event " << i;
            const auto reader = open_sqlite_reader(folder.file());
            StoredEvent now = good[i];
            for (const StoredEvent& row : all_of(**reader)) {
                const bool is_it = row.id == good[i].id || row.hash == good[i].hash;
                if (is_it) now = row;
            }
            const bool is_moved = std::string(change.column) == "positie";
            EXPECT_TRUE(is_moved || says(found, now)) << change.column << " of event " << i;
            attacker.execute(fmt::format("DELETE FROM event WHERE id = x'{}' OR hash = x'{}'",
                                         to_hex(good[i].id.raw()),
                                         to_hex(good[i].hash)));
            attacker.execute(fmt::format(
                "INSERT INTO event VALUES (x'{}', {}, x'{}', {}, x'{}', x'{}', x'{}', {})",
                to_hex(good[i].gezin.raw()),
                good[i].nr,
                to_hex(good[i].id.raw()),
                good[i].vastgelegd_op.time_since_epoch().count(),
                to_hex(good[i].vorige),
                to_hex(good[i].hash),
                to_hex(good[i].inhoud),
                good[i].positie));
        }
    }
    EXPECT_TRUE(faults(folder.file()).empty()) << "every change was taken back";
}

TEST_F(TamperedFile, ShowsEveryByteOfOneEventThatIsChanged) {
    const StoredEvent row = good[17];
    for (const Change& change : changes) {
        const std::size_t bytes = change.bytes == 0 ? row.inhoud.size() : change.bytes;
        for (std::size_t byte = 0; byte < bytes; ++byte) {
            const Folder other;
            std::filesystem::copy_file(folder.file(), other.file());
            Attacker(other.file()).set(row, change.column, change.value(row, byte));
            ASSERT_FALSE(faults(other.file()).empty()) << change.column << " byte " << byte;
        }
    }
}

TEST_F(TamperedFile, ShowsAValueOfAnotherTypeOrLength) {
    for (const char* value : {"x''", "x'00'", "zeroblob(31)", "zeroblob(33)", "zeroblob(32)"}) {
        for (const char* column : {"gezin", "id", "vorige", "hash", "inhoud"}) {
            const Folder other;
            std::filesystem::copy_file(folder.file(), other.file());
            Attacker(other.file()).set(good[17], column, value);
            EXPECT_FALSE(faults(other.file()).empty()) << column << " = " << value;
        }
    }
}

TEST_F(TamperedFile, ShowsEventsThatWereTakenAwayOrChangedPlaces) {
    const auto after = [&](const std::string& sql) {
        const Folder other;
        std::filesystem::copy_file(folder.file(), other.file());
        Attacker(other.file()).execute(sql);
        return faults(other.file());
    };
    EXPECT_TRUE(says(after("DELETE FROM event WHERE positie = 18"), good[22]))
        << "the next of that family is named";
    EXPECT_EQ(after("DELETE FROM event WHERE positie > 47").at(0).kind,
              VerifyFaultKind::ledger_too_short);
    EXPECT_EQ(after("DELETE FROM event").at(0).kind, VerifyFaultKind::ledger_too_short);
    EXPECT_FALSE(
        after("UPDATE event SET positie = 37 - positie WHERE positie IN (18, 19)").empty());
    EXPECT_FALSE(
        after("UPDATE event SET nr = CASE nr WHEN 3 THEN -4 ELSE -3 END WHERE nr IN (3, 4);"
              "UPDATE event SET nr = -nr WHERE nr < 0")
            .empty());
    EXPECT_FALSE(after("UPDATE event SET positie = -positie WHERE positie = 50").empty());
    EXPECT_FALSE(after("DROP TABLE event").empty());
}

// Whatever byte of the file is flipped: it does not open, or verify says so, or every event is
// still read as it was.
TEST_F(TamperedFile, IsReadRightOrNotAtAllWhicheverByteIsFlipped) {
    const std::string whole = bytes_of(folder.file());
    const Folder other;
    std::size_t found = 0;
    std::size_t harmless = 0;
    constexpr std::size_t step = 61;
    for (std::size_t byte = 0; byte < whole.size(); byte += step) {
        std::string touched = whole;
        touched[byte] = static_cast<char>(touched[byte] ^ (1 << (byte % 8)));
        put_bytes(other.file(), touched);
        if (!faults(other.file()).empty()) {
            ++found;
            continue;
        }
        ++harmless;
        const auto reader = open_sqlite_reader(other.file());
        ASSERT_TRUE(reader.has_value());
        EXPECT_EQ(all_of(**reader), good) << "byte " << byte;
        for (int gezin = 1; gezin <= families; ++gezin) {
            for (const StoredEvent& row : (*reader)->load(family(gezin)))
                EXPECT_EQ(row, good[static_cast<std::size_t>(row.positie) - 1]) << "byte " << byte;
        }
    }
    EXPECT_GT(found, 100U);
    EXPECT_GT(harmless, 100U) << "free space, summaries and answers";
}

TEST_F(TamperedFile, IsReadRightOrNotAtAllWhereverItIsCutOff) {
    const std::string whole = bytes_of(folder.file());
    const Folder other;
    for (std::size_t size = 0; size < whole.size(); size += 997) {
        put_bytes(other.file(), whole.substr(0, size));
        EXPECT_FALSE(faults(other.file()).empty()) << "cut at " << size;
    }
}

}  // namespace

}  // namespace naast
