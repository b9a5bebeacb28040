"""Several servers on one PostgreSQL, and the commands beside them."""
import contextlib
import json
import os
import re
import time

import postgres
from naast import (GEZIN, STORY, Person, answer, demo, holds, imported, naast, same)

FAMILY = "/v1/gezinnen/" + GEZIN
CONTACTS = FAMILY + "/contacten"
CONTACT = {"op": "2022-09-10", "met": ["ruud"], "vorm": "gesprek", "strekking": "gewoon",
           "tekst": "Ruud wil terug naar school."}
SOON = 1.0  # seconds


class Place:
    """A ledger in a database of its own; each server has a folder, and all have the first one's
    keys."""

    def __init__(self, folder):
        self.folder, self.data = folder, postgres.shared().new_database()

    def of(self, name):
        (self.folder / name).mkdir(exist_ok=True)
        keys = self.folder / "een" / "naast"
        return ["--jeugdregio", "Heideveld", "--map", str(self.folder / name),
                "--sleutels", f"{keys}.sleutels", "--wortel", f"{keys}.wortel"]

    def server(self, name):
        return demo(self.folder / name, *self.of(name), data=self.data)

    def command(self, *arguments, name="opdracht", **how):
        verb, *rest = arguments
        return naast(verb, "--data", self.data, *self.of(name), *rest, **how)


@contextlib.contextmanager
def two_servers(folder):
    place = Place(folder)
    with place.server("een") as one, place.server("twee") as other:
        yield place, one, other


def line_of(person):
    return person.get(FAMILY + "/tijdlijn").body


def seconds_until(condition):
    begun = time.monotonic()
    while not condition():
        if time.monotonic() - begun > SOON:
            raise AssertionError(f"not within {SOON} s")
        time.sleep(0.01)
    return time.monotonic() - begun


def another_story(folder):
    """The same story of another family: every id is another."""
    path = folder / "ander.jsonl"
    path.write_text(re.sub(r"\b[0-9a-f](?=[0-9a-f]{7}-[0-9a-f]{4}-4[0-9a-f]{3}-)",
                           lambda found: "f" if found.group() != "f" else "e", STORY.read_text()))
    return path


def scenario_two_servers(folder):
    """what is recorded at one server is seen at the other; a key used at both records once"""
    with two_servers(folder) as (place, one, other):
        joris, samira = Person(one, "joris-bakker"), Person(other, "samira-haddad")
        there = Person(other, "joris-bakker")
        event = joris.order(CONTACTS, CONTACT, "een").json()["gebeurtenis"]
        seconds_until(lambda: event.encode() in line_of(samira))
        again = there.order(CONTACTS, CONTACT, "een")
        same("the same key there", (again.status, again.json()["gebeurtenis"]), (201, event))
        same("once on the line", line_of(samira).count(event.encode()),
             line_of(joris).count(event.encode()))
        same("the key with another order",
             there.order(CONTACTS, dict(CONTACT, vorm="huisbezoek"), "een").status, 409)
        etag = joris.get(FAMILY).headers["etag"]
        same("what one showed", there.get(FAMILY).headers["etag"], etag)
        same("is changed at the other",
             there.order(CONTACTS, CONTACT, "twee", If_Match=etag).status, 201)
        same("and then no more at the first",
             joris.order(CONTACTS, CONTACT, "drie", If_Match=etag).status, 412)
    holds("the ledger is whole", "in orde" in place.command("verify")[0])


def scenario_following(folder):
    """a family that comes in elsewhere is found at every server within a second"""
    with two_servers(folder) as (place, one, other):
        people = [Person(server, "joris-bakker") for server in (one, other)]

        def families(person):
            return len(person.get("/v1/gezinnen").json()["gezinnen"])
        before = families(people[0])
        place.command("import", str(another_story(folder)))
        for person in people:
            seconds_until(lambda at=person: families(at) == before + 1)


def scenario_database_away(folder):
    """servers outlive a database that stops for a while, and record what was asked meanwhile"""
    with two_servers(folder) as (place, one, other):
        joris, samira = Person(one, "joris-bakker"), Person(other, "samira-haddad")
        same("before", joris.order(CONTACTS, CONTACT, "een").status, 201)
        postgres.shared().stop()
        postgres.shared().start()
        same("after", samira.order(CONTACTS, CONTACT, "twee").status, 201)
        same("at the other", joris.order(CONTACTS, CONTACT, "drie").status, 201)
    holds("the ledger is whole", "in orde" in place.command("verify")[0])


def scenario_commands(folder):
    """import, verify, signaleringen and export do on PostgreSQL as on a file"""
    place, file = Place(folder), imported(folder)
    naast("sleutels", "begin", "--data", place.data, *place.of("een"), "--zonder-delen")
    place.command("import", str(STORY), name="een")
    same("the same back", place.command("export")[0], naast("export", "--data", file)[0])
    holds("whole", "in orde" in place.command("verify")[0])
    same("the same warnings",
         json.loads(place.command("signaleringen", "--json", "--peildatum", "2019-12-01")[0]),
         answer("signaleringen", file, "--peildatum", "2019-12-01"))


def scenario_service(folder):
    """who the server is may stand in a service file instead of on the command line"""
    place = Place(folder)
    name = re.search(r"/(proef\d+)\?host=(.+)&", place.data)
    services = folder / "pg_service.conf"
    services.write_text(f"[naast]\nhost={name[2]}\ndbname={name[1]}\nuser=naast\n")
    place.data = "postgresql:///?service=naast"
    os.environ["PGSERVICEFILE"] = str(services)
    try:
        naast("sleutels", "begin", "--data", place.data, *place.of("een"), "--zonder-delen")
        place.command("import", str(STORY))
        holds("whole", "in orde" in place.command("verify")[0])
    finally:
        del os.environ["PGSERVICEFILE"]


def scenario_refusals(folder):
    """what is missing or not safe is one sentence, and nothing is made"""
    place = Place(folder)
    naast("sleutels", "begin", "--data", place.data, *place.of("een"), "--zonder-delen")
    region, folders = ["--jeugdregio", "Heideveld"], ["--map", str(folder / "een")]
    for data, rest, word in ((place.data, region, "--map"), (place.data, folders, "--jeugdregio"),
                             (place.data + "&password=geheim", region + folders, "wachtwoord"),
                             (place.data, region + folders, "geen grootboek"),
                             ("postgresql:///x?host=/nergens", region + folders, "/nergens")):
        _, said = naast("export", "--data", data, *rest, status=1)
        holds(f"names {word}", word in said, said)
        holds("tells no secret", "geheim" not in said, said)


def scenario_one_folder(folder):
    """a folder has one server, and keys that servers use are not changed alone"""
    place = Place(folder)
    with place.server("een"):
        _, said = place.command("import", str(STORY), name="een", status=1)
        holds("the folder is taken", "gebruikt" in said, said)
        _, said = naast("sleutels", "vernieuw", "--data", place.data, *place.of("twee"), status=1)
        holds("the keys are in use", "gebruikt" in said, said)
