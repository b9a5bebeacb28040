"""What a machine does to a server: a second one, a clock that jumps, standing still, no room."""
import contextlib
import json
import os
import resource
import signal
import subprocess
import threading
import time

import naast as program
from naast import GEZIN, PATIENCE, Person, demo, holds, naast, same
from outside import CONTACTS, WITHOUT_RATES, Record, Writing, ask_again, beside

FAMILY = f"/v1/gezinnen/{GEZIN}"
TWO_HOURS, TEN_YEARS = 2 * 3600, 10 * 365 * 86400


@contextlib.contextmanager
def broken(name):
    whole, program.BINARY = program.BINARY, beside(f"naast_broken_{name}")
    try:
        yield
    finally:
        program.BINARY = whole


def contact(person, text):
    return person.order(CONTACTS, {"op": "2022-09-10", "met": ["ruud"], "vorm": "gesprek",
                                   "strekking": "gewoon", "tekst": text}, f"sleutel {text}")


# Two servers.

def second_server(folder):
    """Returns: its exit status, or None when it serves, and what it said."""
    second = subprocess.Popen(
        [program.BINARY, "serve", "--demo", "--listen", "127.0.0.1:0", "--data",
         str(folder / "naast.db")], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    said = ""
    try:
        for line in second.stdout:
            said += line
            if "http://127.0.0.1" in line:
                return None, said
        return second.wait(PATIENCE), said
    finally:
        second.kill()
        second.wait()
        second.stdout.close()


def fault_second_server(folder):
    """a second server on the same ledger is refused with a sentence, and the first goes on"""
    with demo(folder, *WITHOUT_RATES) as server:
        joris, record = Person(server, "joris-bakker"), Record()
        writing = Writing(server, record)
        status, said = second_server(folder)
        writing.stop()
        same("exit status", status, 1)
        holds("a sentence", "een andere Naast gebruikt" in said, said)
        same("the first", contact(joris, "Na de tweede.").status, 201)
        same("found", record.findings(server.data), [])
    naast("verify", "--data", server.data)


def fault_second_server_is_seen(folder):
    """a store that lets a second server in is noticed"""
    with broken("lock"), demo(folder, *WITHOUT_RATES):
        same("exit status", second_server(folder)[0], None)


# Clocks.

class Clock:
    def __init__(self, folder):
        self.path = folder / "clock"
        self.jump(0)

    def jump(self, seconds):
        new = self.path.with_suffix(".new")
        new.write_text(str(seconds))
        new.rename(self.path)  # never half written

    def environment(self):
        return {**os.environ, "LD_PRELOAD": beside("naast_jumping_clock.so"),
                "NAAST_TEST_CLOCK": str(self.path)}


def jump_about(folder):
    """Writes with the clock of the machine put forward and back, also while the server is away."""
    clock = Clock(folder)
    with demo(folder, *WITHOUT_RATES, env=clock.environment()) as server:
        for seconds in (0, -TWO_HOURS, TEN_YEARS, -TWO_HOURS):
            clock.jump(seconds)
            joris = Person(server, "joris-bakker")  # a session does not outlive ten years
            same(f"written {seconds} seconds off", contact(joris, f"Klok {seconds}.").status, 201)
            same("the same again", contact(joris, f"Klok {seconds}.").status, 201)
            same("read", joris.get(FAMILY).status, 200)
        server.process.send_signal(signal.SIGTERM)
        server.process.wait(PATIENCE)
    clock.jump(-TWO_HOURS)
    with demo(folder, *WITHOUT_RATES, env=clock.environment()) as server:
        joris = Person(server, "joris-bakker")
        same("after a start with it back", contact(joris, "Klok na herstart.").status, 201)
    return server.data


def fault_clock(folder):
    """R7: the clock of the machine jumps back two hours and ahead ten years; the ledger goes on"""
    data = jump_about(folder)
    naast("verify", "--data", data)
    said = [line for line in map(json.loads, naast("export", "--data", data)[0].splitlines())
            if str(line.get("tekst", "")).startswith("Klok ")]
    same("each once", len(said), 4)


def fault_clock_is_seen(folder):
    """a store in which time goes back is noticed"""
    with broken("time"):
        data = jump_about(folder)
    said = "".join(naast("verify", "--data", data, status=1))
    holds("verify says so", "eerder" in said or "tijd" in said, said)


# Standing still.

def stand_still(folder):
    """Stops the server for a while, again and again. Returns: what was found wrong afterwards."""
    record = Record()
    with demo(folder, *WITHOUT_RATES) as server:
        writing = Writing(server, record)
        for _ in range(3):
            holds("they write", writing.wait_for(writing.heard + 5), writing.heard)
            server.process.send_signal(signal.SIGSTOP)
            time.sleep(0.3)
            server.process.send_signal(signal.SIGCONT)
        # Of four who write in one family at once some are told that another was first; not all.
        before = len(record.with_outcome("acknowledged"))
        holds("and go on", writing.wait_for(writing.heard + 5), writing.heard)
        holds("and are recorded", len(record.with_outcome("acknowledged")) > before, before)
        writing.stop()
        same("without an answer", record.with_outcome("unknown"), [])
        # Who lost patience asks again while the first is still waiting to be read.
        asked = record.new("joris-bakker", 9)
        people = [Person(server, "joris-bakker") for _ in range(3)]
        server.process.send_signal(signal.SIGSTOP)
        again = [threading.Thread(target=asked.order, args=(one,)) for one in people]
        for thread in again:
            thread.start()
        time.sleep(0.1)
        server.process.send_signal(signal.SIGCONT)
        for thread in again:
            thread.join()
        same("asked three times", asked.outcome, "acknowledged")
    naast("verify", "--data", server.data)
    return record.findings(server.data)


def fault_stopped(folder):
    """R9: a server that stands still while people write goes on afterwards, all in its place"""
    same("found", stand_still(folder), [])


def fault_stopped_is_seen(folder):
    """R9 finds a server that does not know a key again"""
    with broken("key_everywhere"):
        said = stand_still(folder)
    holds("twice", any("more than once" in one for one in said), said)


# No room.

def until_full(person):
    for number in range(500):
        if contact(person, f"Tot het vol is {number}.").status != 201:
            return
    raise AssertionError("it never was full")


def without_room(server, record, person):
    """What is asked of a server whose disk is full: nothing is lost, and it says why."""
    answers = [contact(person, f"Vol {number}.") for number in range(5)]
    for answer in answers:
        same("status", answer.status, 503)
        holds("a sentence", any(word in answer.body.decode() for word in
                                ("kan nu niet bewaard worden", "opslag van Naast werkt niet goed",
                                 "dat lukt nu niet")), answer.body)
    looked = person.get(FAMILY)
    holds("reading is refused or right", looked.status in (200, 503), looked.status)
    same("it serves what needs no disk", server.ask("GET", "/v1/openapi.json").status, 200)
    same("found", record.findings(server.data), [])
    holds("nothing of it was recorded", "Vol " not in naast("export", "--data", server.data)[0])


def fault_file_limit(folder):
    """R5: no file may grow any more; the server refuses with a sentence, and a restart goes on"""
    record = Record()
    with demo(folder, *WITHOUT_RATES, restore_signals=False) as server:
        joris = Person(server, "joris-bakker")
        writing = Writing(server, record)
        writing.wait_for(20)
        writing.stop()
        size = max(path.stat().st_size for path in folder.glob("naast.db*"))
        _, hard = resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (size, hard))
        until_full(joris)
        without_room(server, record, joris)
        resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (hard, hard))
    with demo(folder, *WITHOUT_RATES) as server:
        same("asked again", ask_again(server, record), [])
        same("it goes on", contact(Person(server, "joris-bakker"), "Weer ruimte.").status, 201)
    naast("verify", "--data", server.data)


@contextlib.contextmanager
def small_disk(folder, megabytes):
    """A disk in memory, for whoever may make one. Yields: its folder, or None."""
    place = folder / "disk"
    place.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(place)],
                          capture_output=True, check=False)
    if made.returncode != 0:
        yield None
        return
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=False)


def fill(path):
    file = os.open(path, os.O_WRONLY | os.O_CREAT)
    try:
        while os.write(file, bytes(4096)):
            pass
    except OSError:
        os.close(file)


def fault_full_disk(folder):
    """R5: the disk is full; nothing more is recorded, it says so, and with room again it goes on"""
    with small_disk(folder, 16) as place:
        if place is None:
            # Only root can make a small disk; without, the limit on files stands for it.
            (folder / "limit").mkdir()
            fault_file_limit(folder / "limit")
            return
        with demo(place, *WITHOUT_RATES) as server:
            joris, record = Person(server, "joris-bakker"), Record()
            writing = Writing(server, record)
            writing.wait_for(20)
            writing.stop()
            fill(place / "filler")
            until_full(joris)
            without_room(server, record, joris)
            (place / "filler").unlink()
            again = contact(joris, "Weer ruimte.")
            holds("it goes on, or asks for a restart", again.status in (201, 503), again.status)
            print(f"      with room again, without a restart: {again.status}")
        with demo(place, *WITHOUT_RATES) as server:
            joris = Person(server, "joris-bakker")
            same("after a restart", contact(joris, "Herstart.").status, 201)
            same("found", record.findings(server.data), [])
        naast("verify", "--data", server.data)
