#include "naast/postgres/writer.h"

#include "naast/postgres/values.h"
#include "naast/store/rows.h"

#include <fmt/format.h>

#include <algorithm>

namespace naast::postgres {

namespace {

constexpr std::int64_t leaves_at_once = 20'000;

struct Named {
    const char* name;
    const char* sql;  // with the number of the ledger as {}
};
constexpr Named statements[] = {
    {"begin", "BEGIN"},
    {"hold", "SELECT laatste_positie, laatste_op FROM grootboek WHERE regio = {} FOR UPDATE"},
    {"answers",
     "SELECT sleutel, fingerprint, antwoord FROM verzoek WHERE regio = {} AND sleutel = ANY ($1)"},
    {"tails",
     "SELECT tail.gezin, tail.nr, tail.hash FROM unnest($1::bytea[]) AS asked(gezin) CROSS JOIN "
     "LATERAL (SELECT gezin, nr, hash FROM event WHERE regio = {} AND event.gezin = asked.gezin "
     "ORDER BY nr DESC LIMIT 1) AS tail"},
    {"ids", "SELECT id FROM event WHERE regio = {} AND id = ANY ($1)"},
    {"put_events",
     "INSERT INTO event (regio, gezin, nr, id, vastgelegd_op, vorige, hash, inhoud, positie) "
     "SELECT {}, * FROM unnest($1::bytea[], $2::bigint[], $3::bytea[], $4::bigint[], $5::bytea[], "
     "$6::bytea[], $7::bytea[], $8::bigint[])"},
    {"put_samenvattingen",
     "INSERT INTO samenvatting (regio, gezin, version, positie, samenvatting) "
     "SELECT {}, * FROM unnest($1::bytea[], $2::bigint[], $3::bigint[], $4::bytea[]) "
     "ON CONFLICT (regio, gezin) DO UPDATE SET version = excluded.version, "
     "positie = excluded.positie, samenvatting = excluded.samenvatting"},
    {"put_answers",
     "INSERT INTO verzoek (regio, sleutel, fingerprint, antwoord) "
     "SELECT {}, * FROM unnest($1::bytea[], $2::bytea[], $3::bytea[])"},
    {"put_last", "UPDATE grootboek SET laatste_positie = $1, laatste_op = $2 WHERE regio = {}"},
    {"commit", "COMMIT"},
    {"leaves",
     "SELECT positie, hash FROM event WHERE regio = {} AND positie > $1 ORDER BY positie LIMIT $2"},
    {"leaf", "SELECT 1 FROM event WHERE regio = {} AND positie = $1 AND hash = $2"}};

using Views = std::vector<std::string_view>;
using Numbers = std::vector<std::int64_t>;

std::int64_t micros(Instant instant) {
    return instant.time_since_epoch().count();
}

Query insert_events(const std::vector<StoredEvent>& events) {
    Views gezin, id, vorige, hash, inhoud;
    Numbers nr, vastgelegd_op, positie;
    for (const StoredEvent& event : events) {
        gezin.push_back(event.gezin.raw());
        nr.push_back(event.nr);
        id.push_back(event.id.raw());
        vastgelegd_op.push_back(micros(event.vastgelegd_op));
        vorige.emplace_back(event.vorige);
        hash.emplace_back(event.hash);
        inhoud.emplace_back(event.inhoud);
        positie.push_back(event.positie);
    }
    return {"put_events",
            {binary_array(gezin),
             binary_array(nr),
             binary_array(id),
             binary_array(vastgelegd_op),
             binary_array(vorige),
             binary_array(hash),
             binary_array(inhoud),
             binary_array(positie)}};
}

Query insert_samenvattingen(const std::map<Uuid, StoredSamenvatting>& samenvattingen) {
    Views gezin, bytes;
    Numbers version, positie;
    for (const auto& [id, one] : samenvattingen) {
        gezin.push_back(id.raw());
        version.push_back(one.version);
        positie.push_back(one.positie);
        bytes.emplace_back(one.samenvatting);
    }
    return {
        "put_samenvattingen",
        {binary_array(gezin), binary_array(version), binary_array(positie), binary_array(bytes)}};
}

Query insert_answers(const std::map<std::string, Known::EarlierAnswer>& answers) {
    Views sleutel, fingerprint, antwoord;
    for (const auto& [key, one] : answers) {
        sleutel.emplace_back(key);
        fingerprint.emplace_back(one.fingerprint);
        antwoord.emplace_back(one.antwoord);
    }
    return {"put_answers",
            {binary_array(sleutel), binary_array(fingerprint), binary_array(antwoord)}};
}

}  // namespace

Writer::Writer(const Address& address, const Clock& clock)
    : connection_(connect(address)), clock_(clock) {
    const LedgerNumber regio = prepare_ledger(*connection_, address);
    for (const Named& one : statements)
        connection_->prepare(one.name, fmt::format(fmt::runtime(one.sql), regio));
}

// What another server recorded just before is seen: each statement looks anew once the ledger is
// held.
Known Writer::read(const std::vector<const AppendRequest*>& requests) {
    std::vector<std::string> keys;
    Views gezinnen, ids;
    for (const AppendRequest* request : requests) {
        keys.push_back(rows::stored_key(request->idempotency_key));
        for (const Append& append : request->appends) {
            gezinnen.push_back(append.gezin.raw());
            for (const NewEvent& event : append.events) ids.push_back(event.id.raw());
        }
    }
    std::sort(gezinnen.begin(), gezinnen.end());
    gezinnen.erase(std::unique(gezinnen.begin(), gezinnen.end()), gezinnen.end());
    const std::vector<Rows> found =
        connection_->run({{"begin"},
                          {"hold"},
                          {"answers", {binary_array(Views(keys.begin(), keys.end()))}},
                          {"tails", {binary_array(gezinnen)}},
                          {"ids", {binary_array(ids)}}});
    Known known;
    if (found[1].count() != 1)
        throw Error(Fault::broken, Settled::yes, "the ledger is gone from the database");
    known.positie = found[1].number(0, 0);
    known.vastgelegd_op = Instant{std::chrono::microseconds{found[1].number(0, 1)}};
    for (int row = 0; row < found[2].count(); ++row)
        known.answers[found[2].bytes(row, 0)] = {found[2].bytes(row, 1), found[2].bytes(row, 2)};
    for (int row = 0; row < found[3].count(); ++row)
        known.tails[Uuid::from_bytes(found[3].bytes(row, 0))] = {found[3].number(row, 1),
                                                                 found[3].bytes(row, 2)};
    for (int row = 0; row < found[4].count(); ++row)
        known.ids.insert(Uuid::from_bytes(found[4].bytes(row, 0)));
    return known;
}

// Holding the ledger is written too. So a commit of answers alone also waits for the other machine:
// what it answers may come from a transaction of which that was never sure.
void Writer::write_rows(const Batch& batch) {
    std::vector<Query> queries;
    if (!batch.events().empty()) {
        queries.push_back(insert_events(batch.events()));
        queries.push_back(insert_samenvattingen(batch.samenvattingen()));
        queries.push_back(insert_answers(batch.new_answers()));
        queries.push_back(
            {"put_last", {binary(batch.positie()), binary(micros(batch.vastgelegd_op()))}});
    }
    queries.push_back({"commit"});
    connection_->take_warning();
    const std::vector<Rows> done = connection_->run(queries);
    if (done.back().tag() != "COMMIT")
        throw Error(Fault::passing, Settled::yes, "PostgreSQL rolled back instead of committing");
    // "canceling wait for synchronous replication": it is here, and may not be on the other
    // machine.
    if (connection_->take_warning())
        throw Error(Fault::passing, Settled::no, "PostgreSQL warned at the commit");
}

// Until the commit is sent nothing can have been recorded, whatever went wrong.
Known Writer::read_or_settled(const std::vector<const AppendRequest*>& requests) {
    try {
        return read(requests);
    } catch (const Error& error) {
        throw Error(error.fault(), Settled::yes, error.what());
    }
}

std::vector<Answer> Writer::write(const std::vector<const AppendRequest*>& requests,
                                  std::vector<Leaf>& recorded) {
    Batch batch(read_or_settled(requests), clock_);
    std::vector<Answer> answers;
    answers.reserve(requests.size());
    for (const AppendRequest* request : requests) answers.push_back(batch.record(*request));
    write_rows(batch);
    for (const StoredEvent& event : batch.events()) recorded.push_back({event.positie, event.hash});
    return answers;
}

void Writer::for_each_leaf(std::int64_t after, const std::function<void(const Leaf&)>& visit) {
    for (int count = -1; count != 0;) {
        const Rows found =
            connection_->run_one({"leaves", {binary(after), binary(leaves_at_once)}});
        count = found.count();
        for (int row = 0; row < count; ++row) {
            after = found.number(row, 0);
            visit({after, found.bytes(row, 1)});
        }
    }
}

bool Writer::has(const Leaf& leaf) {
    return connection_->run_one({"leaf", {binary(leaf.positie), leaf.hash}}).count() == 1;
}

}  // namespace naast::postgres
