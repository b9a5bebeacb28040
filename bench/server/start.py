"""How long until a server answers, and the memory it takes, by the size of the ledger."""
import json
import subprocess

import data
from serving import WORK, Naast, memory_mb
from table import Row, at_most

ROUNDS = 5
SIZES = {"200k": "200,000 events", "5000": "5,000 families", "1m": "1,000,000 events"}
MOST_SECONDS = {"1m": 1.0}
MOST_MB = {"200k": 64}


def bare_read(place):
    """The rows that a server reads when it starts, by SQLite alone."""
    done = subprocess.run([data.BUILD / "bare_sqlite", "read", place], check=True,
                          capture_output=True, text=True)
    return json.loads(done.stdout)["seconds"]


def a_round_of_work(naast):
    for _ in range(3):
        naast.get("/v1/werk")
        for family in naast.families():
            naast.get(f"/v1/gezinnen/{family}")


def part(table, which, fresh):
    seconds, cpu, bare, after_start, after_work = [], [], [], [], []
    place = data.copied(data.ledger(which, fresh), WORK / "start")
    with Naast(place) as naast:
        naast.rest()  # so that the file is in memory, and the log of who looked is there
    for _ in range(ROUNDS):
        with Naast(place) as naast:
            seconds.append(naast.seconds_to_start)
            cpu.append(naast.spent())
            after_start.append(memory_mb(naast.pid, "VmRSS"))
            a_round_of_work(naast)
            after_work.append(memory_mb(naast.pid, "VmHWM"))
            naast.rest()
        bare.append(bare_read(place))
    killed = []
    for _ in range(ROUNDS):
        with Naast(place) as naast:
            naast.kill()
        with Naast(place) as naast:
            killed.append(naast.seconds_to_start)
    name = SIZES[which]
    most_s, most_mb = MOST_SECONDS.get(which), MOST_MB.get(which)
    goal = {} if most_s is None else {"goal": f"at most {most_s} s", "met": at_most(most_s)}
    table.add(Row(f"start, {name}", seconds, "s", beside=bare,
                  yardstick="bare SQLite reads the same rows", **goal))
    table.add(Row(f"start after a kill, {name}", killed, "s"))
    table.add(Row(f"start, {name}, processor", cpu, "s CPU"))
    goal = {} if most_mb is None else {"goal": f"at most {most_mb} MB", "met": at_most(most_mb)}
    table.add(Row(f"memory after the start, {name}", after_start, "MB"))
    table.add(Row(f"memory at its most, after some work, {name}", after_work, "MB", **goal))
    data.shutil.rmtree(place.parent)
