"""A ledger that someone touched: naast verify says so, and where."""
import contextlib
import sqlite3

from naast import GEZIN, holds, imported, naast, same


def touched(folder, *statements):
    data = imported(folder)
    with contextlib.closing(sqlite3.connect(data)) as connection, connection:
        for statement in statements:
            connection.execute(statement)
    return "".join(naast("verify", "--data", data, status=1))


def names(said, *parts):
    for part in parts:
        holds(f"verify names {part}", part in said, said)


def scenario_clean(folder):
    """an untouched ledger is whole"""
    naast("verify", "--data", imported(folder))


def scenario_flipped(folder):
    """one other byte in what an event says is found, with its family and number"""
    said = touched(folder, "UPDATE event SET inhoud = CAST(substr(inhoud, 1, 40) || x'00' || "
                           "substr(inhoud, 42) AS BLOB) WHERE nr = 9")
    names(said, GEZIN, "9")


def scenario_deleted(folder):
    """an event that is gone is missed, with its family and number"""
    names(touched(folder, "DELETE FROM event WHERE nr = 12"), GEZIN, "12")


def scenario_swapped(folder):
    """two events that changed places are found"""
    names(touched(folder, "UPDATE event SET nr = 1000 WHERE nr = 5",
                  "UPDATE event SET nr = 5 WHERE nr = 6",
                  "UPDATE event SET nr = 6 WHERE nr = 1000"), GEZIN, "5")


def scenario_serve(folder):
    """a server on a ledger of which something old was touched tells so and stops"""
    data = imported(folder)
    with contextlib.closing(sqlite3.connect(data)) as connection, connection:
        connection.execute("UPDATE event SET hash = zeroblob(32) WHERE positie = 3")
    for _ in ("after an orderly stop", "the next time"):
        out, said = naast("serve", "--data", data, "--listen", "127.0.0.1:0", status=1)
        holds("what is wrong", "past niet bij wat het laatste ijkpunt zag" in said, said)
    same("the next time all is looked at before anyone is answered", out, "")


def scenario_tail(folder):
    """the last events gone, which no chain can miss, is found against the checkpoint"""
    touched(folder, "DELETE FROM event WHERE nr > 60")
