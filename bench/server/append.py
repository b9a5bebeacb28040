"""Durable appends over HTTP, beside bare SQLite in the same commits, beside the disk by itself."""
import json
import os
import pathlib
import subprocess
import time
from collections import Counter

import data
from serving import WORK, Load, Naast
from table import Row, at_least, at_most

CLIENTS = {1: 160, 16: 640, 64: 640}  # and how many they add together
ROUNDS = 3
TEXT = "Bij het gezin langs geweest, de week doorgenomen en afgesproken wie er belt. @NUMBER@"


def syncs_a_second(folder, seconds=2.0):
    """fdatasync after every 4 KiB in a file that has its room already."""
    size, block = 64 << 20, os.urandom(4096)
    path = pathlib.Path(folder) / "syncs"
    file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        for _ in range(size // (1 << 20)):
            os.write(file, bytes(1 << 20))
        os.fsync(file)
        began, count = time.monotonic(), 0
        while time.monotonic() - began < seconds:
            os.pwrite(file, block, count * len(block) % size)
            os.fdatasync(file)
            count += 1
        return count / (time.monotonic() - began)
    finally:
        os.close(file)
        path.unlink()


def contacts(naast):
    """A request to add a contact to each of the families, with somebody who is in it."""
    requests = []
    for family in naast.families():
        page = naast.get(f"/v1/gezinnen/{family}").json()
        if not page["mag"]["contactVastleggen"]:
            continue
        body = json.dumps({"op": page["vandaag"], "met": [page["personen"][0]["id"]],
                           "vorm": "gesprek", "strekking": "gewoon", "tekst": TEXT})
        requests.append(naast.request("POST", f"/v1/gezinnen/{family}/contacten", body,
                                      Idempotency_Key="bench-@NUMBER@"))
    return requests


class Commits:
    """How many events each commit of a ledger held, as naast_commits.so writes it down."""

    def __init__(self, place):
        self.place, self.notes = place, place.parent / "commits"
        self.environment = {**os.environ, "LD_PRELOAD": str(data.BUILD / "naast_commits.so"),
                            "NAAST_BENCH_COMMITS": str(self.notes)}

    def sizes(self):
        found = [line.split(" ", 1) for line in self.notes.read_text().splitlines()]
        return [int(size) for size, place in found if place == str(self.place) and size != "0"]


def replayed(copy, place, warm_up, sizes):
    """The same rows in the same commits, by SQLite alone; without the time of the first ones."""
    done = subprocess.run([data.BUILD / "bare_sqlite", "write", copy, place, str(len(warm_up))],
                          input="\n".join(map(str, [*warm_up, *sizes])), check=True,
                          capture_output=True, text=True)
    return json.loads(done.stdout)


def one_round(folder, clients):
    """A fresh ledger that grows by these clients, and what SQLite takes for the same: both."""
    place = data.copied(folder, WORK / "append")
    commits = Commits(place)
    load = Load()
    with Naast(place, env=commits.environment) as naast:
        naast.rest()
        requests = contacts(naast)
        load.ask(naast, requests, 4, len(requests), (201,))
        warm_up = commits.sizes()
        ours = load.ask(naast, requests, clients, CLIENTS[clients], (201, 412))
        ours["commits"] = commits.sizes()[len(warm_up):]
    return ours, replayed(data.copied(folder, WORK / "bare"), place, warm_up, ours["commits"])


def part(table, folder):
    disk = [syncs_a_second(WORK)]
    ours = {clients: [] for clients in CLIENTS}
    bare = {clients: [] for clients in CLIENTS}
    for _ in range(ROUNDS):
        for clients in CLIENTS:
            for said, kept in zip(one_round(folder, clients), (ours, bare)):
                kept[clients].append(said)
        disk.append(syncs_a_second(WORK))
    table.add(Row("the disk: fdatasync of 4 KiB", disk, "a second"))
    for clients in CLIENTS:
        add_rows(table, clients, ours[clients], bare[clients], disk)


def add_rows(table, clients, ours, bare, disk):
    grouped = Counter(size for one in ours for size in one["commits"])
    rates = [sum(one["commits"]) / one["seconds"] for one in ours]
    goal = {} if clients == 1 else {"goal": "ratio at least 0.60",
                                    "met": at_least(0.6, lambda row: row.ratio)}
    who = f"{clients} client" + ("s" if clients > 1 else "")
    table.add(Row(f"appends, {who}", rates, "a second",
                  beside=[one["rows"] / one["seconds"] for one in bare],
                  yardstick="bare SQLite, same commits", **goal,
                  more={"events_in_a_commit": {str(k): grouped[k] for k in sorted(grouped)},
                        "bare_cpu_ms": [1000 * one["cpu_s"] / one["rows"] for one in bare],
                        "other_statuses": [one["statuses"] for one in ours],
                        "ms_median": [one["ms_median"] for one in ours],
                        "ms_p99": [one["ms_p99"] for one in ours],
                        "ratio_to_the_disk": sorted(rates)[len(rates) // 2] /
                        sorted(disk)[len(disk) // 2]}))
    table.add(Row(f"an append, {who}", [one["cpu_ms"] for one in ours], "ms CPU a request",
                  beside=[1000 * one["cpu_s"] / one["rows"] for one in bare],
                  yardstick="bare SQLite", goal="at most 1.0 ms", met=at_most(1.0)))
    print(f"    events in a commit, with {who}: " +
          ", ".join(f"{size}: {grouped[size]} times" for size in sorted(grouped)))
