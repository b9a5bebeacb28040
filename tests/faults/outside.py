"""What the outside knows of a server that may be killed at any moment: who asked what, and what
came back. Held against the ledger afterwards."""
import http.client
import json
import os
import pathlib
import random
import sys
import threading

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "scenarios"))

from naast import BINARY, GEZIN, Person, naast  # noqa: E402  pylint: disable=wrong-import-position

CONTACTS = f"/v1/gezinnen/{GEZIN}/contacten"
WRITERS = ("joris-bakker", "samira-haddad", "joris-bakker", "samira-haddad")
# They ask far more than people do.
WITHOUT_RATES = ("--verzoeken-per-minuut", "0", "--inlogpogingen", "0")
NO_ANSWER = (OSError, http.client.HTTPException)


def beside(name):
    """A program that the build made beside the one that is tested."""
    return str(pathlib.Path(BINARY).resolve().parent / name)


def count(variable, unless_told):
    return int(os.environ.get(variable, unless_told))


class Asked:
    def __init__(self, who, text):
        self.who, self.text = who, text
        self.event = None  # its id, once it was acknowledged
        self.outcome = "unknown"  # or acknowledged, refused

    def order(self, person):
        """Sends it, once more with the same key if it was sent before."""
        contact = {"op": "2022-09-10", "met": ["ruud"], "vorm": "gesprek",
                   "strekking": "gewoon", "tekst": self.text}
        answer = person.order(CONTACTS, contact, "sleutel " + self.text)
        if answer.status == 201:
            self.outcome, self.event = "acknowledged", answer.json()["gebeurtenis"]
        elif answer.status >= 400:
            self.outcome = "refused"
        return answer


class Record:
    def __init__(self):
        self.asked = []
        self.lock = threading.Lock()

    def new(self, who, writer):
        with self.lock:
            self.asked.append(Asked(who, f"Contact {len(self.asked)} van schrijver {writer}."))
            return self.asked[-1]

    def with_outcome(self, outcome):
        with self.lock:
            return [one for one in self.asked if one.outcome == outcome]

    def findings(self, data):
        """What is in the ledger and must not be, or the other way round: a sentence each."""
        found = {}
        for line in naast("export", "--data", data)[0].splitlines():
            event = json.loads(line)
            if str(event.get("tekst", "")).startswith("Contact "):
                found.setdefault(event["tekst"], []).append(event["id"])
        said, last = [], {}
        places = {text: place for place, text in enumerate(found)}
        for one in self.asked:
            ids = found.pop(one.text, [])
            if one.outcome == "acknowledged" and not ids:
                said.append(f"acknowledged, and gone: {one.text}")
            elif len(ids) > 1:
                said.append(f"there more than once: {one.text}")
            elif one.outcome == "acknowledged" and ids != [one.event]:
                said.append(f"another event than was answered: {one.text}")
            elif one.outcome == "refused" and ids:
                said.append(f"refused, and there: {one.text}")
            if one.outcome == "acknowledged" and ids:
                writer = one.text.split()[-1]
                if places[one.text] < last.get(writer, -1):
                    said.append(f"not in the order in which it was acknowledged: {one.text}")
                last[writer] = places[one.text]
        said += [f"nobody asked for this: {text}" for text in found]
        return said


class Writing:
    """Writers at the same time, each with a login, until told to stop or nobody answers."""

    def __init__(self, server, record):
        self.record, self.stopping, self.heard = record, False, 0
        self.enough = threading.Condition()
        self.threads = [threading.Thread(target=self.write, args=(Person(server, who), who, number))
                        for number, who in enumerate(WRITERS)]
        for thread in self.threads:
            thread.start()

    def write(self, person, who, number):
        while not self.stopping:
            asked = self.record.new(who, number)
            try:
                asked.order(person)
            except NO_ANSWER:
                break
            finally:
                with self.enough:
                    self.heard += 1
                    self.enough.notify_all()

    def wait_for(self, answers, seconds=20):
        with self.enough:
            return self.enough.wait_for(lambda: self.heard >= answers, seconds)

    def stop(self):
        self.stopping = True
        for thread in self.threads:
            thread.join()


def ask_again(server, record, also_known=0):
    """Who got no answer asks again with the same key, and some who had one do too."""
    people = {who: Person(server, who) for who in WRITERS}
    unknown = record.with_outcome("unknown")
    known = record.with_outcome("acknowledged")
    said = []
    for one in random.Random(len(known)).sample(known, min(also_known, len(known))):
        event = one.event
        one.order(people[one.who])
        if one.event != event:
            said.append(f"asked again, another answer: {one.text}")
            one.event = event
    for one in unknown:
        answer = one.order(people[one.who])
        if answer.status != 201:
            said.append(f"asked again, {answer.status}: {one.text}")
    return said
