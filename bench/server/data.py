"""The ledgers that are measured: made-up regions, taken in through `naast import`, made once."""
import os
import pathlib
import shutil
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = ROOT / "build/bench"
NAAST = BUILD / "naast"
KEPT = BUILD / "data"
STORY = ROOT / "cases/ruud-raymond.jsonl"

# For each its regions, as seed and families: 96 or 97 events a family, as the region gives them.
REGIONS = {
    "200k": [(1, 2070)],
    "5000": [(1, 5000)],
    "1m": [(1, 10000), (2, 400)],
}


def naast(*arguments, **how):
    return subprocess.run([NAAST, *map(str, arguments)], check=True, stderr=subprocess.DEVNULL,
                          **{"stdout": subprocess.DEVNULL, **how})


def regions_as_lines(name, folder):
    """Returns: the files for an import."""
    paths = [STORY]
    for seed, families in REGIONS[name]:
        paths.append(folder / f"regio{seed}.jsonl")
        with paths[-1].open("wb") as out:
            naast("demo", "--zaad", seed, "--gezinnen", families, stdout=out)
    return paths


class Used:
    """What a command took: wall and processor seconds, and the most memory."""

    def __init__(self, *arguments, **how):
        began = time.monotonic()
        process = subprocess.Popen([NAAST, *map(str, arguments)], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE, **how)
        said = process.stderr.read().decode()
        process.stderr.close()
        _, status, spent = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise RuntimeError(f"naast {arguments[0]}: {said}")
        self.seconds = time.monotonic() - began
        self.cpu_s = spent.ru_utime + spent.ru_stime
        self.peak_mb = spent.ru_maxrss / 1024


def begin(place, *more):
    """Keys for a ledger that is still to come, at a path or an address."""
    naast("sleutels", "begin", "--data", place, "--zonder-delen", *more)


def take_in(place, paths, *more):
    return Used("import", "--data", place, *more, *paths)


def ledger(name, fresh):
    """Returns: the folder with this one; what is in it stays as it is."""
    folder = KEPT / name
    if fresh:
        shutil.rmtree(folder, ignore_errors=True)
    if not (folder / "whole").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        print(f"making the ledger {name} in {folder.relative_to(ROOT)} ...", flush=True)
        lines = KEPT / f"{name}-lines"
        lines.mkdir(exist_ok=True)
        begin(folder / "naast.db")
        take_in(folder / "naast.db", regions_as_lines(name, lines))
        shutil.rmtree(lines)
        (folder / "whole").touch()
    return folder


def copied(folder, to):
    """A copy to write in, on disk before anything is measured."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(folder, to)
    os.sync()
    return to / "naast.db"
