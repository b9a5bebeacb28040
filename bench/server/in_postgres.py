"""The same with the ledger in PostgreSQL, beside SQLite on the same disk in the same run."""
import append
import data
import read
from postgres import Postgres
from serving import WORK, Load, Naast, children_of, spent_by
from table import Row

CLIENTS = {1: 120, 16: 480, 64: 480}
ROUNDS = 3
QUESTIONS = ("timeline", "work queue")
ON_DISK = "/var/tmp"


class InPostgres:
    """A database of this run alone, with the ledger of 200,000 events in it."""

    def __init__(self, folder):
        self.base = Postgres(within=ON_DISK)
        self.address = self.base.new_database()
        folder.mkdir(parents=True, exist_ok=True)
        self.more = ["--jeugdregio", "Heideveld", "--map", str(folder)]
        data.begin(self.address, *self.more)
        lines = data.regions_as_lines("200k", folder)
        self.import_seconds = data.take_in(self.address, lines, *self.more).seconds

    def spent(self):
        pid = self.base.process.pid
        return sum(map(spent_by, [pid, *children_of(pid)]))


def rounds_of(naast, database=None):
    """Appends a second and what they cost, by clients."""
    load = Load()
    load.first = 1_000_000
    requests = append.contacts(naast)
    load.ask(naast, requests, 4, len(requests), (201,))
    said = {clients: [] for clients in CLIENTS}
    for _ in range(ROUNDS):
        for clients, count in CLIENTS.items():
            before = database.spent() if database else 0
            one = load.ask(naast, requests, clients, count, (201, 412))
            one["database_cpu_ms"] = 1000 * ((database.spent() if database else 0) - before) / count
            said[clients].append(one)
    return said


def reads_of(naast):
    load = Load()
    return {one.what: read.measured(load, naast, one, ROUNDS) for one in read.questions(naast)
            if one.what in QUESTIONS}


def part(table, folder):
    place = data.copied(folder, WORK / "beside")
    with Naast(place) as naast:
        file_reads, files = reads_of(naast), rounds_of(naast)
    database = InPostgres(WORK / "postgres")
    with Naast(database.address, *database.more) as naast:
        table.add(Row("PostgreSQL: start, 200,000 events", [naast.seconds_to_start], "s"))
        inside_reads, inside = reads_of(naast), rounds_of(naast, database)
    for clients in CLIENTS:
        add_appends(table, clients, inside[clients], files[clients])
    for what, (ours, _) in inside_reads.items():
        table.add(Row(f"PostgreSQL: {what}", [one["cpu_ms"] for one in ours],
                      "ms CPU of the server a request",
                      beside=[one["cpu_ms"] for one in file_reads[what][0]], yardstick="SQLite"))
    database.base.throw_away()


def add_appends(table, clients, inside, files):
    who = f"{clients} client" + ("s" if clients > 1 else "")
    table.add(Row(f"PostgreSQL: appends, {who}",
                  [one["requests"] / one["seconds"] for one in inside], "a second",
                  beside=[one["requests"] / one["seconds"] for one in files], yardstick="SQLite"))
    table.add(Row(f"PostgreSQL: an append, {who}", [one["cpu_ms"] for one in inside],
                  "ms CPU of the server a request", beside=[one["cpu_ms"] for one in files],
                  yardstick="SQLite",
                  more={"database_cpu_ms": [one["database_cpu_ms"] for one in inside],
                        "other_statuses": [one["statuses"] for one in inside]}))
