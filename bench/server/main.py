"""Measures the program as its user has it, beside something with a name. Nothing fails by it.

    bench/run [--json FILE] [--fresh] [part...]      without a part: all of them

  append     durable appends over HTTP by 1, 16 and 64 clients, beside bare SQLite and the disk
  read       timeline, work queue and search over HTTP, beside nginx with the same bytes
  import     reading in 200,000 events, and folding them
  start      start and memory with 200,000 and 1,000,000 events
  postgres   appends and reads with the ledger in PostgreSQL, beside the same in SQLite

  --json FILE   the same as JSON, with what the machine was and how busy
  --fresh       make the ledgers anew; they are kept in build/bench/data

Takes some 20 minutes on a busy machine, 5 GB of disk, and 10 minutes more the first time.
"""
import argparse
import sys

sys.dont_write_bytecode = True

import append  # noqa: E402  pylint: disable=wrong-import-position
import data  # noqa: E402  pylint: disable=wrong-import-position
import in_postgres  # noqa: E402  pylint: disable=wrong-import-position
import rates  # noqa: E402  pylint: disable=wrong-import-position
import read  # noqa: E402  pylint: disable=wrong-import-position
import start  # noqa: E402  pylint: disable=wrong-import-position
from serving import WORK  # noqa: E402  pylint: disable=wrong-import-position
from table import Table, machine  # noqa: E402  pylint: disable=wrong-import-position


def measure_appends(table, fresh):
    append.part(table, data.ledger("5000", fresh))


def measure_reads(table, fresh):
    read.part(table, data.copied(data.ledger("5000", fresh), WORK / "read"))
    # Each look as if it were the first.
    read.part(table, data.copied(data.ledger("5000", fresh), WORK / "read"), "--onthouden", "0",
              name="nothing kept: ", rounds=3, only={"timeline", "work queue"})


def measure_import(table, _):
    rates.part(table)


def measure_start(table, fresh):
    for which in start.SIZES:
        start.part(table, which, fresh and which != "5000")


def measure_postgres(table, fresh):
    in_postgres.part(table, data.ledger("200k", fresh))


PARTS = {"append": measure_appends, "read": measure_reads, "import": measure_import,
         "start": measure_start, "postgres": measure_postgres}


def main():
    if "--help" in sys.argv or "-h" in sys.argv:
        print(__doc__)
        return
    parser = argparse.ArgumentParser(prog="bench/run", add_help=False)
    parser.add_argument("--json")
    parser.add_argument("--fresh", action="store_true")
    parser.add_argument("part", nargs="*", choices=[*PARTS, []])
    told = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    facts = machine(WORK)
    print(f"{facts['date']}, {facts['cores']} cores, load {facts['load_at_start']}, "
          f"{facts['file_system']}, commit {facts['commit']}", flush=True)
    table = Table()
    for part in told.part or PARTS:
        print(f"{part}:", flush=True)
        PARTS[part](table, told.fresh)
    data.shutil.rmtree(WORK, ignore_errors=True)
    print("\n" + table.as_text())
    if told.json:
        table.write_json(told.json, facts)


main()
