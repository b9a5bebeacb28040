"""How fast a region is taken in and folded."""
import json
import subprocess

import data
from append import replayed
from serving import WORK
from table import Row

ROUNDS = 3
FAMILIES = data.REGIONS["200k"][0][1]


def part(table):
    folder = WORK / "import"
    ours, bare, events = [], [], 0
    for _ in range(ROUNDS):
        data.shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        lines = data.regions_as_lines("200k", folder)
        place = folder / "naast.db"
        data.begin(place)
        ours.append(data.take_in(place, lines))
        # Each file is one commit.
        sizes = [sum(1 for _ in path.open("rb")) for path in sorted(lines)]
        events = sum(sizes)
        bare.append(replayed(folder / "bare.db", place, [], sizes))
    table.add(Row("import", [events / one.seconds for one in ours], "events a second",
                  beside=[one["rows"] / one["seconds"] for one in bare],
                  yardstick="bare SQLite, same rows",
                  more={"events": events, "families": FAMILIES,
                        "cpu_us_an_event": [1e6 * one.cpu_s / events for one in ours],
                        "peak_mb": [one.peak_mb for one in ours]}))
    table.add(Row("import, memory at its most", [one.peak_mb for one in ours], "MB"))
    data.shutil.rmtree(folder)
    fold(table)


def fold(table):
    said = [json.loads(subprocess.run([data.BUILD / "fold_rate", str(FAMILIES)], cwd=data.ROOT,
                                      check=True, capture_output=True, text=True).stdout)
            for _ in range(ROUNDS)]
    for what, key in (("fold", "fold_s"), ("fold and all rules", "fold_and_rules_s")):
        table.add(Row(what, [one["events"] / one[key] for one in said], "events a CPU second",
                      beside=[one["events"] / one["bare_s"] for one in said],
                      yardstick="a bare pass",
                      more={"us_a_family": [1e6 * one[key] / one["families"] for one in said]}))
