"""More asked of a server than it can do: what it takes it does in time, what it does not take it
refuses with a time to come back, and who logs in or looks in an emergency passes all the same.

The server has one processor and the crowd the other, so that what is measured is the server. Times
and ratios are held only by the command, `tests/faults/run overload SECONDS`: ./test runs this
beside other things."""
import contextlib
import json
import os
import subprocess
import threading
import time

from naast import PATIENCE, Person, demo, holds, naast, same
from outside import WITHOUT_RATES, beside, count

# A long list; each time that it is read is recorded too.
READER, PAGE = "noor-van-dam", "/v1/gezinnen"
REGION = ("--regio", "1")
TIMES_TOO_MUCH = 5
# What holds by the command alone. The wait is what `naast serve` has by itself (--wachttijd), and
# the rest is for the page itself, by four at once.
GOODPUT, LONGEST_S = 0.8, 2.0 + 1.0
ROUND_S = 10
# So many ask at once that the processor of the server is what they wait for, and not the time at
# which an answer leaves.
ENOUGH = 64


def processors():
    """Returns: of the server, and of all others."""
    mine = sorted(os.sched_getaffinity(0))
    return {mine[0]}, set(mine[1:]) or set(mine)


@contextlib.contextmanager
def on(processor):
    """What is started in here runs there; what asks goes on elsewhere."""
    before, (_, others) = os.sched_getaffinity(0), processors()
    os.sched_setaffinity(0, processor)
    try:
        yield others
    finally:
        os.sched_setaffinity(0, before)


@contextlib.contextmanager
def server_of_one_processor(folder, *arguments):
    server_side, others = processors()
    with contextlib.ExitStack() as stack:
        with on(server_side):
            server = stack.enter_context(demo(folder, *REGION, *arguments))
        before = os.sched_getaffinity(0)
        os.sched_setaffinity(0, others)
        stack.callback(os.sched_setaffinity, 0, before)
        yield server


def crowd(server, cookie, how, number, seconds):
    return subprocess.Popen(
        [beside("naast_crowd"), str(server.port), PAGE, cookie, how, str(number), str(seconds)],
        stdout=subprocess.PIPE, text=True)


def result(process, seconds):
    said = json.loads(process.communicate(timeout=seconds + 3 * PATIENCE)[0])
    said["good"] = said["statuses"].get("200", 0)
    said["rate"] = said["good"] / said["seconds"]
    return said


class Passing:
    """People who log in, and one who looks in an emergency, for as long as the crowd asks."""

    def __init__(self, server):
        self.server, self.stopping = server, False
        self.crisis = Person(server, "mo-yilmaz")
        self.said, self.logins_ms, self.looks_ms = [], [], []
        self.gezin = self.threads = None
        region = map(json.loads, naast("demo", "--zaad", "1")[0].splitlines())
        self.child = next(event for event in region if event.get("rol") == "kind"
                          and len(event.get("geboren", "")) == len("2015-01-01")
                          and event["geboren"].startswith("2015"))

    def keep_on(self, one):
        try:
            while not self.stopping:
                one()
                time.sleep(0.3)
        except Exception as trouble:  # the thread must not end without a word
            self.said.append(repr(trouble))

    def log_in(self):
        start = time.monotonic()
        same("the page", self.server.ask("GET", "/").status, 200)
        same("whom there is", self.server.ask("GET", "/v1/demo-personen").status, 200)
        Person(self.server, "samira-haddad")
        self.logins_ms.append((time.monotonic() - start) * 1000)

    def look(self):
        start = time.monotonic()
        if not self.gezin:
            self.gezin = self.open()
        same("the dossier", self.crisis.get(f"/v1/gezinnen/{self.gezin}").status, 200)
        self.looks_ms.append((time.monotonic() - start) * 1000)

    def open(self):
        opened = self.crisis.order(
            "/v1/noodtoegangen",
            {"naam": self.child["naam"], "geboren": self.child["geboren"],
             "waarom": "acuut_gevaar", "reden": "Het kind is alleen thuis en er is brand."}, "nood")
        same(f"opened in an emergency: {opened.body[:300]}", opened.status, 201)
        return opened.json()["gezin"]

    def __enter__(self):
        self.stopping = False
        self.threads = [threading.Thread(target=self.keep_on, args=(one,))
                        for one in (self.log_in, self.look)]
        for thread in self.threads:
            thread.start()

    def __exit__(self, *_):
        self.stopping = True
        for thread in self.threads:
            thread.join()


def both(server, cookie, passing, seconds):
    """Returns: what it carries at its best, and what it does with five times that."""
    peak = result(crowd(server, cookie, "closed", ENOUGH, seconds), seconds)
    offered = round(max(TIMES_TOO_MUCH * peak["rate"], 20), 1)
    with passing:
        over = result(crowd(server, cookie, "open", offered, seconds), seconds)
    print(f"      peak {peak['rate']:.1f}/s, p99 {peak['p99_ms']:.0f} ms; offered {offered:.1f}/s: "
          f"{over['rate']:.1f}/s ({100 * over['rate'] / peak['rate']:.0f}%), p50 "
          f"{over['p50_ms']:.0f}, p99 {over['p99_ms']:.0f}, most {over['max_ms']:.0f} ms; "
          f"{over['asked']} asked, {over['statuses']}")
    return peak, over


def overload(folder, seconds, *arguments):
    """Returns: the rounds, each with its peak and its overload, and who passed meanwhile."""
    with server_of_one_processor(folder, *WITHOUT_RATES, "--verbindingen", "2000",
                                 *arguments) as server:
        cookie = Person(server, READER).cookie
        result(crowd(server, cookie, "closed", 8, 1), 1)  # the first reading is slower
        passing = Passing(server)
        # By turns, since what else the machine does comes and goes.
        rounds = [both(server, cookie, passing, min(seconds, ROUND_S))
                  for _ in range(max(1, seconds // ROUND_S))]
        start = time.monotonic()
        same("afterwards it answers", Person(server, READER).get(PAGE).status, 200)
        afterwards_ms = (time.monotonic() - start) * 1000
        same("it runs", server.process.poll(), None)
    slowest = [max(times, default=0) for times in (passing.logins_ms, passing.looks_ms)]
    print(f"      logins {len(passing.logins_ms)}, slowest {slowest[0]:.0f} ms; looks "
          f"in an emergency {len(passing.looks_ms)}, slowest {slowest[1]:.0f} ms; "
          f"afterwards {afterwards_ms:.0f} ms")
    return rounds, passing


def fault_overload(folder):
    """five times what it can carry: it refuses with a time, goes on, and lets logins through"""
    seconds = count("NAAST_OVERLAST", 3)
    # In a short run the line is short too: whatever the machine does meanwhile, it fills.
    line = () if seconds >= ROUND_S else ("--wachtrij", "32")
    rounds, passing = overload(folder, seconds, *line)
    same("who logged in or looked in an emergency passed", passing.said, [])
    holds("people did", passing.logins_ms and passing.looks_ms)
    for _, over in rounds:
        same("taken or refused in its own way", set(over["statuses"]), {"200", "503"})
        same("each refusal says when to come back", over["without_retry_after"], 0)
        same("nobody went without an answer", over["without_answer"], 0)
    if seconds < ROUND_S:
        return
    peak, goodput = (sum(one[side]["rate"] for one in rounds) / len(rounds) for side in (0, 1))
    slowest = max(over["p99_ms"] for _, over in rounds)
    print(f"      in all: {goodput:.1f}/s of {peak:.1f}/s ({100 * goodput / peak:.0f}%), p99 "
          f"{slowest:.0f} ms")
    holds("goodput", goodput >= GOODPUT * peak, (goodput, peak))
    holds("99% of what it takes is done in time", slowest <= 1000 * LONGEST_S, slowest)
