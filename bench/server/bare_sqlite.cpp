// What SQLite takes for the same rows, with nothing of Naast but its tables and its settings.
//
//   bare_sqlite write COPY LEDGER FIRST < SIZES    puts into COPY what LEDGER has more, in commits
//                                                  of so many events each, one size on a line;
//                                                  does not count the FIRST commits. COPY may be
//                                                  a file that is not there yet
//   bare_sqlite read LEDGER                        the rows that a server reads when it starts
//
// Says in JSON how long it took, without opening the file and without reading what is written.
#include "naast/store/rows.h"
#include "naast/store/schema.h"
#include "naast/store/sqlite.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using namespace naast;

struct Verzoek {
    std::string sleutel, fingerprint, antwoord;
};

struct Summary {
    std::string gezin;
    std::int64_t version = 0;
    std::int64_t positie = 0;
    std::string bytes;
};

// An event, and after the last of its family in this request the rest of what a request writes.
struct Row {
    StoredEvent event;
    std::vector<Summary> summary;  // none or one
    std::vector<Verzoek> verzoek;  // none or one
};

std::vector<Verzoek> new_answers(sqlite::Connection& before, sqlite::Connection& after) {
    sqlite::Statement known(before, "SELECT 1 FROM verzoek WHERE sleutel = ?1");
    sqlite::Statement all(after, "SELECT sleutel, fingerprint, antwoord FROM verzoek");
    std::vector<Verzoek> found;
    while (all.step()) {
        const std::string sleutel = all.blob(0);
        sqlite::Use use(known);
        use->bind_blob(1, sleutel);
        if (!use->step()) found.push_back({sleutel, all.blob(1), all.blob(2)});
    }
    return found;
}

std::vector<Row> rows_to_write(sqlite::Connection& before, sqlite::Connection& after) {
    std::vector<Verzoek> answers = new_answers(before, after);
    sqlite::Statement summary(after,
                              "SELECT version, positie, samenvatting FROM samenvatting WHERE "
                              "gezin = ?1");
    sqlite::Statement events(
        after, "SELECT " NAAST_EVENT_COLUMNS " FROM event WHERE positie > ?1 ORDER BY positie");
    constexpr const char* last = "SELECT max(positie) FROM event";
    const std::int64_t after_positie = before.number_of(last);
    events.bind(1, after_positie);
    std::vector<Row> rows;
    const auto end_of_family = [&] {
        if (rows.empty()) return;
        const std::string gezin(rows.back().event.gezin.raw());
        sqlite::Use use(summary);
        use->bind_blob(1, gezin);
        if (!use->step()) throw std::runtime_error("a family without its summary");
        rows.back().summary.push_back({gezin, use->number(0), use->number(1), use->blob(2)});
        if (answers.empty()) return;
        rows.back().verzoek.push_back(std::move(answers.back()));
        answers.pop_back();
    };
    // A file that is read in is one request, with all of a family together.
    const bool is_one_each =
        after.number_of(last) - after_positie == static_cast<std::int64_t>(answers.size());
    while (events.step()) {
        StoredEvent event = rows::read_event(events);
        if (is_one_each || (!rows.empty() && rows.back().event.gezin != event.gezin))
            end_of_family();
        rows.push_back({std::move(event), {}, {}});
    }
    end_of_family();
    return rows;
}

class Writer {
public:
    explicit Writer(const std::string& path) : connection_(path, sqlite::Access::read_write) {
        if (const auto why = sqlite::prepare_writer(connection_)) throw std::runtime_error(*why);
        event_.emplace(connection_,
                       "INSERT INTO event (" NAAST_EVENT_COLUMNS
                       ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
        summary_.emplace(connection_,
                         "INSERT OR REPLACE INTO samenvatting (gezin, version, positie, "
                         "samenvatting) VALUES (?1, ?2, ?3, ?4)");
        answer_.emplace(connection_,
                        "INSERT INTO verzoek (sleutel, fingerprint, antwoord) VALUES (?1, ?2, ?3)");
    }

    void begin() { connection_.execute("BEGIN IMMEDIATE"); }
    void commit() { connection_.execute("COMMIT"); }

    void write(const Row& row) {
        const StoredEvent& event = row.event;
        sqlite::Use insert(*event_);
        insert->bind_blob(1, event.gezin.raw())
            .bind(2, event.nr)
            .bind_blob(3, event.id.raw())
            .bind(4, event.vastgelegd_op.time_since_epoch().count())
            .bind_blob(5, event.vorige)
            .bind_blob(6, event.hash)
            .bind_blob(7, event.inhoud)
            .bind(8, event.positie)
            .step();
        for (const Summary& one : row.summary) {
            sqlite::Use put(*summary_);
            put->bind_blob(1, one.gezin)
                .bind(2, one.version)
                .bind(3, one.positie)
                .bind_blob(4, one.bytes)
                .step();
        }
        for (const Verzoek& one : row.verzoek) {
            sqlite::Use put(*answer_);
            put->bind_blob(1, one.sleutel)
                .bind_blob(2, one.fingerprint)
                .bind_blob(3, one.antwoord)
                .step();
        }
    }

private:
    sqlite::Connection connection_;
    std::optional<sqlite::Statement> event_, summary_, answer_;
};

class Stopwatch {
public:
    std::string in_json(std::size_t rows, std::size_t commits) const {
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin_;
        const double cpu_s = static_cast<double>(std::clock() - cpu_begin_) / CLOCKS_PER_SEC;
        return fmt::format(
            "{{\"rows\": {}, \"commits\": {}, \"seconds\": {:.6f}, \"cpu_s\": {:.6f}}}\n",
            rows,
            commits,
            took.count(),
            cpu_s);
    }

private:
    const std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
    const std::clock_t cpu_begin_ = std::clock();
};

std::string write_rows(const std::string& copy, const std::string& ledger, std::size_t first) {
    std::vector<Row> rows;
    {
        sqlite::Connection before(copy, sqlite::Access::read_write);
        if (const auto why = sqlite::prepare_writer(before)) throw std::runtime_error(*why);
        sqlite::Connection after(ledger, sqlite::Access::read_only);
        rows = rows_to_write(before, after);
    }
    std::vector<std::size_t> sizes;
    for (std::size_t size = 0; std::cin >> size;) sizes.push_back(size);
    Writer writer(copy);
    std::size_t next = 0;
    const auto commit_all = [&](std::size_t from, std::size_t until) {
        for (std::size_t i = from; i < until; ++i) {
            writer.begin();
            const std::size_t end = std::min(next + sizes[i], rows.size());
            for (; next < end; ++next) writer.write(rows[next]);
            writer.commit();
        }
    };
    commit_all(0, first);
    const std::size_t uncounted = next;
    const Stopwatch watch;
    commit_all(first, sizes.size());
    std::string answer = watch.in_json(next - uncounted, sizes.size() - first);
    if (next != rows.size()) throw std::runtime_error("the commits do not hold all that is there");
    return answer;
}

std::string read_rows(const std::string& ledger) {
    sqlite::Connection connection(ledger, sqlite::Access::read_only);
    if (const auto why = sqlite::prepare_reader(connection)) throw std::runtime_error(*why);
    std::size_t rows = 0;
    const Stopwatch watch;
    sqlite::Statement events(connection, "SELECT positie, hash FROM event ORDER BY positie");
    for (; events.step(); ++rows) events.blob(1);
    sqlite::Statement summaries(connection,
                                "SELECT gezin, version, samenvatting FROM samenvatting");
    for (; summaries.step(); ++rows) summaries.blob(2);
    return watch.in_json(rows, 0);
}

}  // namespace

int main(int argc, char** argv) {
    const std::string what = argc > 1 ? argv[1] : "";
    try {
        if (what == "write" && argc == 5)
            std::cout << write_rows(argv[2], argv[3], std::stoul(argv[4]));
        else if (what == "read" && argc == 3)
            std::cout << read_rows(argv[2]);
        else
            throw std::runtime_error("write COPY LEDGER FIRST < SIZES, or read LEDGER");
        return 0;
    } catch (const std::exception& error) {
        std::cerr << "bare_sqlite: " << error.what() << "\n";
        return 1;
    }
}
