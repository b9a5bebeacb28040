"""What was measured, as a table to read and as JSON for a program."""
import datetime
import json
import os
import pathlib
import statistics
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]


def load():
    return [round(number, 2) for number in os.getloadavg()]


def first_line_with(path, word):
    for line in pathlib.Path(path).read_text().splitlines():
        if line.startswith(word):
            return line.split(":", 1)[1].strip()
    return ""


def machine(folder):
    commit = subprocess.run(["git", "describe", "--always", "--dirty", "--abbrev=12"], cwd=ROOT,
                            capture_output=True, text=True, check=False).stdout.strip()
    kind = subprocess.run(["stat", "--file-system", "--format=%T", folder], capture_output=True,
                          text=True, check=False).stdout.strip()
    return {"date": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
            "commit": commit, "cores": os.cpu_count(),
            "processor": first_line_with("/proc/cpuinfo", "model name"),
            "kernel": os.uname().release, "file_system": kind,
            "memory_kb": int(first_line_with("/proc/meminfo", "MemTotal").split()[0]),
            "load_at_start": load()}


def number(value):
    if value is None:
        return ""
    size = abs(value)
    return (f"{value:,.0f}" if size >= 100 else f"{value:.1f}" if size >= 10 else
            f"{value:.2f}" if size >= 0.1 or value == 0 else f"{value:.4f}")


class Row:
    """One line. `values` and `beside` have one number for each round; the ratio is of their
    middles. `met` says of the row whether its goal was met."""

    def __init__(self, what, values, unit, *, beside=(), yardstick="", goal="", met=None,
                 more=None):
        self.what, self.unit, self.yardstick, self.goal = what, unit, yardstick, goal
        self.values, self.beside = list(values), list(beside)
        self.middle = statistics.median(self.values)
        self.beside_middle = statistics.median(self.beside) if self.beside else None
        self.ratio = self.middle / self.beside_middle if self.beside_middle else None
        self.met = met(self) if met else None
        self.more = more or {}
        self.load = load()

    def cells(self):
        spread = (f" ({number(min(self.values))}-{number(max(self.values))})"
                  if len(self.values) > 1 else "")
        beside = f"{number(self.beside_middle)}, {self.yardstick}" if self.beside else ""
        met = "" if self.met is None else "yes" if self.met else "no"
        return [self.what, number(self.middle) + spread, self.unit, beside, number(self.ratio),
                self.goal, met]

    def in_json(self):
        return {"what": self.what, "middle": self.middle, "unit": self.unit,
                "rounds": self.values, "yardstick": self.yardstick,
                "yardstick_middle": self.beside_middle, "yardstick_rounds": self.beside,
                "ratio": self.ratio, "goal": self.goal, "met": self.met,
                "load_after": self.load, **self.more}


def at_most(most, of=lambda row: row.middle):
    return lambda row: of(row) <= most


def at_least(least, of=lambda row: row.middle):
    return lambda row: of(row) >= least


class Table:
    HEAD = ["what", "measured", "unit", "beside", "ratio", "goal", "met?"]

    def __init__(self):
        self.rows = []

    def add(self, row):
        self.rows.append(row)
        print("  " + " | ".join(cell for cell in row.cells() if cell), flush=True)

    def as_text(self):
        lines = [self.HEAD, ["---"] * len(self.HEAD), *(row.cells() for row in self.rows)]
        wide = [max(len(line[i]) for line in lines) for i in range(len(self.HEAD))]
        return "\n".join(
            "| " + " | ".join(cell.ljust(wide[i]) for i, cell in enumerate(line)) + " |"
            for line in lines)

    def write_json(self, path, facts):
        answer = {"machine": facts, "rows": [row.in_json() for row in self.rows]}
        pathlib.Path(path).write_text(json.dumps(answer, indent=2) + "\n")
