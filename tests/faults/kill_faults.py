"""R3: the server is killed while people write over HTTP; the outside keeps what it was told."""
import pathlib
import random
import signal
import tempfile
import time

import naast as program
from naast import demo, holds, naast, same
from outside import WITHOUT_RATES, Record, Writing, ask_again, beside, count

KILLS_PER_LEDGER = 10


def killed_once(folder, record, dice):
    """Starts the server, asks what was left, lets people write, and kills it."""
    with demo(folder, *WITHOUT_RATES) as server:
        said = ask_again(server, record, also_known=2)
        writing = Writing(server, record)
        writing.wait_for(dice.randint(2, 30))
        time.sleep(dice.random() * 0.004)
        server.process.send_signal(signal.SIGKILL)
        server.process.wait()
        writing.stop()
    naast("verify", "--data", server.data)
    return said + record.findings(server.data)


def kill(times, seed):
    """Returns: what was found wrong, how much was acknowledged, how much got no answer."""
    dice, said, acknowledged, unknown = random.Random(seed), [], 0, 0
    while times > 0 and not said:
        record = Record()
        with tempfile.TemporaryDirectory(prefix="naast-faults-") as name:
            folder = pathlib.Path(name)
            for _ in range(min(times, KILLS_PER_LEDGER)):
                said += killed_once(folder, record, dice)
                unknown += len(record.with_outcome("unknown"))
                times -= 1
            with demo(folder, *WITHOUT_RATES) as server:
                said += ask_again(server, record)
                said += record.findings(server.data)
        acknowledged += len(record.with_outcome("acknowledged"))
    return said, acknowledged, unknown


def broken(name, times, *expected):
    whole, program.BINARY = program.BINARY, beside(f"naast_broken_{name}")
    try:
        said = kill(times, 1)[0]
    finally:
        program.BINARY = whole
    holds(f"found with {name} broken", any(text in one for one in said for text in expected), said)


def fault_kill(folder):
    """R3: what was acknowledged outlives kill -9; what was not is there once when asked again"""
    del folder
    times = count("NAAST_KILLS", 30)
    said, acknowledged, unknown = kill(times, 7)
    same("found", said[:5], [])
    holds("people were writing", acknowledged > 3 * times and unknown > times,
          (acknowledged, unknown))
    print(f"      {times} kills, {acknowledged} acknowledged, {unknown} without an answer")


def fault_kill_finds_early_acknowledgement(folder):
    """R3 finds a server that acknowledges before the commit"""
    del folder
    broken("early_answer", 20, "acknowledged, and gone")


def fault_kill_finds_forgotten_keys(folder):
    """R3 finds a server that does not know a key again"""
    del folder
    broken("key_everywhere", 20, "more than once", "another answer")
