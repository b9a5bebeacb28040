"""A copy of the ledger and one of its keys, made while people work, and put back elsewhere."""
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import threading
import time

from naast import (BINARY, GEZIN, PATIENCE, ROOT, STORY, Person, demo, holds, imported, naast,
                   same, serving, with_keys)

FAMILY = "Gezin van Ruud en Raymond"
CONTACTS = f"/v1/gezinnen/{GEZIN}/contacten"
CONTACT = {"op": "2022-09-10", "met": ["ruud"], "vorm": "gesprek", "strekking": "gewoon",
           "tekst": "Er is gepraat."}
PAGES = ["/v1/gezinnen", f"/v1/gezinnen/{GEZIN}", f"/v1/gezinnen/{GEZIN}/tijdlijn",
         f"/v1/gezinnen/{GEZIN}/signaleringen", f"/v1/gezinnen/{GEZIN}/termijnen"]


def lines(data, *arguments):
    return naast("export", "--data", data, *arguments)[0].splitlines()


def places(folder):
    """Where copies go: of the ledger, and of the keys."""
    for name in ("kopie", "elders"):
        (folder / name).mkdir(exist_ok=True)
    return folder / "kopie", folder / "elders"


def backup(folder, data, **how):
    """Makes a copy. Returns: its two folders, what was said."""
    to, keys_to = places(folder)
    before = set(to.iterdir())
    out = naast("backup", "--data", data, "--naar", to, "--sleutels-naar", keys_to, **how)[0]
    ledger = (set(to.iterdir()) - before).pop()
    return ledger, keys_to / ledger.name, out


def restoring(copies, data, root, *arguments):
    return ["restore", "--van", copies[0], "--sleutels-van", copies[1], "--data", data,
            "--wortel", root, *(arguments or ["--niets-vernietigd"])]


def fingerprints(said):
    """Of the ledger, and of the log of who looked."""
    return re.findall(r"afdruk ([0-9a-f]{64})", said)


class Writers:
    """Two people who record contacts until they are told to stop."""

    def __init__(self, server):
        self.done, self.stopped, self.failed = [], threading.Event(), []
        joris = Person(server, "joris-bakker")
        self.threads = [threading.Thread(target=self.write, args=(joris, name))
                        for name in ("een", "twee")]
        for thread in self.threads:
            thread.start()

    def write(self, person, name):
        number = 0
        while not self.stopped.is_set():
            number += 1
            key = f"{name}-{number}"
            if (came := self.record(person, key)) != 201:
                self.failed.append(came)
                return
            self.done.append(key)

    @staticmethod
    def record(person, key):
        """Asks again under the same key when no answer came, as a client does on a busy machine."""
        for _ in range(3):
            try:
                return person.order(CONTACTS, dict(CONTACT, tekst=f"Contact {key}."), key).status
            except OSError as error:
                came = repr(error)
        return came

    def wait_for(self, count):
        until = time.monotonic() + 3 * PATIENCE
        while len(self.done) < count and not self.failed and time.monotonic() < until:
            time.sleep(0.01)
        holds("contacts are recorded", len(self.done) >= count, (self.done, self.failed))

    def stop(self):
        self.stopped.set()
        for thread in self.threads:
            thread.join()
        same("nothing went wrong", self.failed, [])


def nothing_left(folder, name="terug"):
    same("nothing is left", [path.name for path in folder.iterdir() if path.name.startswith(name)],
         [])


def cannot_be_served(folder):
    """Nothing that lies in this folder opens, whatever one tries."""
    for path in folder.iterdir():
        err = naast("serve", "--listen", "127.0.0.1:0", "--data", path, status=1)[1]
        holds(f"{path.name} is not served", "niet af" in err and err.count("\n") == 1, err)


def scenario_drill(folder):
    """the drill: copied while people work, put back elsewhere, verified, served: same content"""
    (folder / "hier").mkdir()
    with demo(folder / "hier") as server:
        root = f"{server.data}.wortel"
        writers = Writers(server)
        writers.wait_for(5)
        before = list(writers.done)
        copies = backup(folder, server.data)
        during = len(writers.done) - len(before)
        writers.wait_for(len(writers.done) + 5)
        writers.stop()
        holds("nobody waited for it", during > 0, during)

        data = folder / "terug" / "naast.db"
        out = naast(*restoring(copies, data, root))[0]
        verified = naast("verify", "--data", data, "--wortel", root)[0]
        same("the content of both", (len(fingerprints(copies[2])), fingerprints(out)),
             (2, fingerprints(copies[2])))
        same("and of verify", fingerprints(verified), fingerprints(out))
        restored, all_of_it = lines(data, "--wortel", root), lines(server.data)
        # Family by family: what was recorded meanwhile stands at the end of its own.
        for family in {json.loads(line)["gezin"] for line in all_of_it}:
            then, now = ([line for line in both if family in line]
                         for both in (restored, all_of_it))
            same("the first of what there is now", then, now[:len(then)])
        holds("but not all", len(restored) < len(all_of_it), len(restored))
        said = "".join(restored)
        same("what was acknowledged before", [one for one in before if f"Contact {one}." not in
                                              said], [])

        # Once more, now that nothing changes: the answers are those of the server itself.
        again = backup(folder, server.data)
        os.mkdir(folder / "nieuw")
        naast(*restoring(again, folder / "nieuw" / "naast.db", root))
        with demo(folder / "nieuw", "--wortel", root) as other:
            for who in ("joris-bakker", "moeder-van-ruud"):
                here, there = Person(server, who), Person(other, who)
                for page in PAGES:
                    a, b = here.get(page), there.get(page)
                    same(f"{page} for {who}", (b.status, b.body), (a.status, a.body))
            repeated = Person(other, "joris-bakker").order(
                CONTACTS, dict(CONTACT, tekst="Contact een-1."), "een-1")
            same("a request of before is known", repeated.status, 201)
            same("and recorded once", len(lines(other.data, "--wortel", root)), len(all_of_it))


def touched(path, change):
    path.write_bytes(change(path.read_bytes()))


def flipped(content):
    at = len(content) // 2
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1:]


def scenario_broken_copies(folder):
    """a missing part, a flipped byte, a part cut off or of another copy: refused with its name"""
    data = imported(folder)
    copies = backup(folder, data)[:2]
    (folder / "regio.jsonl").write_text(naast("demo", "--gezinnen", "3")[0])
    naast("import", "--data", data, folder / "regio.jsonl")
    naast("sleutels", "vernietig", "--data", data, "--gezin", FAMILY, "--persoon", "ruud",
          "--grond", "verzoek", "--ja")
    newer = backup(folder, data)[:2]
    count = 0
    for kind in (0, 1):
        for part in sorted(newer[kind].iterdir()):
            broken = [folder / "stuk0", folder / "stuk1"]
            for change in ("missing", flipped, lambda content: content[:-1], "another"):
                for copy, place in zip(newer, broken):
                    shutil.rmtree(place, ignore_errors=True)
                    shutil.copytree(copy, place)
                path, other = broken[kind] / part.name, copies[kind] / part.name
                if change == "another" and not (other.exists() and
                                                other.read_bytes() != part.read_bytes()):
                    continue
                if change == "missing":
                    path.unlink()
                elif change == "another":
                    shutil.copy(other, path)
                else:
                    touched(path, change)
                err = naast(*restoring(broken, folder / "terug" / "naast.db", f"{data}.wortel",
                                       "--vernietigd", f"{data}.sleutels.vernietigd"),
                            status=1)[1]
                # A whole table of another copy is a table: then its parts are not those.
                named = f"het deel {part.name} " in err or \
                    change == "another" and part.name == "inhoudsopgave" and "het deel " in err
                holds(f"{part.name} is named", named and err.count("\n") == 1, err)
                nothing_left(folder)
                count += 1
    holds("all were tried", count >= 20, count)


def scenario_old_keys(folder):
    """keys older than the ledger, of another one, or with what opened them before: refused"""
    data = imported(folder)
    old = backup(folder, data)[:2]
    (folder / "regio.jsonl").write_text(naast("demo", "--gezinnen", "3")[0])
    naast("import", "--data", data, folder / "regio.jsonl")
    shutil.copy(f"{data}.wortel", folder / "oude-wortel")
    naast("sleutels", "vernieuw", "--data", data)
    new = backup(folder, data)[:2]
    with_keys(folder / "ander.db")
    naast("import", "--data", folder / "ander.db", STORY)
    other = backup(folder, folder / "ander.db")[:2]
    for what, copies, root in (("ouder dan het grootboek", (new[0], old[1]), "oude-wortel"),
                               ("van een ander grootboek", (new[0], other[1]), "naast.db.wortel"),
                               ("hoort niet bij dit sleutelbestand", new, "oude-wortel")):
        err = naast(*restoring(copies, folder / "terug" / "naast.db", folder / root), status=1)[1]
        holds(what, what in err and err.count("\n") == 1, err)
        nothing_left(folder)
    # The other way round is how it is meant: the newest keys with any ledger.
    naast(*restoring((old[0], new[1]), folder / "terug" / "naast.db", f"{data}.wortel"))


def scenario_destroyed_stays_so(folder):
    """what was destroyed after the copy does not come back with it, and without the list nothing"""
    data = imported(folder)
    copies = backup(folder, data)[:2]
    before = naast("verify", "--data", data)[0]
    naast("sleutels", "vernietig", "--data", data, "--gezin", FAMILY, "--persoon", "ruud",
          "--grond", "verzoek", "--ja")
    left, back, root = lines(data), folder / "terug" / "naast.db", f"{data}.wortel"
    err = naast("restore", "--van", copies[0], "--sleutels-van", copies[1], "--data", back,
                "--wortel", root, status=1)[1]
    holds("the list is asked for", "--vernietigd" in err and err.count("\n") == 1, err)
    nothing_left(folder)
    out, err = naast(*restoring(copies, back, root, "--vernietigd",
                                f"{data}.sleutels.vernietigd"))
    holds("it is worked in", "1 vernietiging " in err, err)
    same("the same content, with holes", fingerprints(out), fingerprints(before))
    same("what can be read", lines(back, "--wortel", root), left)
    os.remove(f"{back}.sleutels.vernietigd")
    refused = naast("export", "--data", back, "--wortel", root, status=1)[1]
    holds("destroyed, not hidden", "lijst van vernietigingen" in refused, refused)


def scenario_lost_root(folder):
    """with the root file lost, shares open the copy, and make a new root file"""
    data = folder / "naast.db"
    shares = with_keys(data)
    naast("import", "--data", data, STORY)
    before = lines(data)
    copies = backup(folder, data)[:2]
    os.remove(f"{data}.wortel")
    back = folder / "terug" / "naast.db"
    order = ["restore", "--van", copies[0], "--sleutels-van", copies[1], "--data", back,
             "--niets-vernietigd"]
    holds("what is missing", "wortelbestand" in naast(*order, status=1)[1])
    naast(*order, "--met-delen", typed=shares[0] + "\n", status=1)
    nothing_left(folder)
    naast(*order, "--met-delen", typed="\n".join(shares[:2]) + "\n")
    naast("sleutels", "herstel", "--data", back, typed="\n".join(shares[:2]) + "\n")
    same("all is there", lines(back), before)
    with serving(folder / "terug"):
        pass


def scenario_places(folder):
    """copies go to two places that are there; a copy comes back in an empty place only"""
    data = imported(folder)
    to, keys_to = places(folder)
    for here, there, why in ((to, to, "hoort niet bij"), (to, to / "erin", "is er niet"),
                             (folder / "weg", keys_to, "is er niet"),
                             (folder, keys_to, "wortelbestand")):
        err = naast("backup", "--data", data, "--naar", here, "--sleutels-naar", there,
                    status=1)[1]
        holds(why, why in err and err.count("\n") == 1, err)
    same("nothing was made", [list(to.iterdir()), list(keys_to.iterdir())], [[], []])
    copies = backup(folder, data)[:2]
    err = naast(*restoring(copies, folder / "naast2.db", f"{data}.wortel"), status=1)[1]
    holds("not empty", "is niet leeg" in err and err.count("\n") == 1, err)
    holds("nothing came", not (folder / "naast2.db").exists())
    # A star that stands for two copies must not put back the older one.
    err = naast(*restoring(copies, folder / "nieuw" / "naast.db", f"{data}.wortel"), copies[0],
                status=1)[1]
    holds("one copy", "er staat een pad te veel" in err and err.count("\n") == 1, err)
    holds("nothing came", not (folder / "nieuw").exists())
    for command in (["serve"], ["export"], ["verify"], ["import", STORY]):
        err = naast(command[0], "--data", copies[0] / "grootboek.db", *command[1:], status=1)[1]
        holds("a copy is not used where it lies", "zet die terug met naast restore" in err, err)
    same("nothing that opens the keys is in it",
         [path.name for copy in copies for path in copy.iterdir()
          if b"naast/wortel/1" in path.read_bytes()], [])


def killed_after(seconds, arguments):
    """Runs a command and kills it. Returns: whether it was still at work, how long it took."""
    began = time.monotonic()
    with subprocess.Popen([BINARY, *map(str, arguments)], cwd=ROOT, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL) as process:
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
        process.wait()
    holds("killed, or done", process.returncode in (0, -signal.SIGKILL), process.returncode)
    return process.returncode != 0, time.monotonic() - began


def larger(folder):
    """A ledger that takes a while."""
    data = folder / "naast.db"
    with_keys(data)
    (folder / "regio.jsonl").write_text(naast("demo", "--gezinnen", "60")[0])
    naast("import", "--data", data, folder / "regio.jsonl")
    return data


def scenario_killed_backup(folder):
    """a backup that is killed leaves nothing that looks like one, and the next clears it away"""
    data = larger(folder)
    to, keys_to = places(folder)
    order = ["backup", "--data", data, "--naar", to, "--sleutels-naar", keys_to]
    whole = killed_after(PATIENCE, order)[1]
    killed = 0
    for part in range(1, 8):
        killed += killed_after(whole * part / 8, order)[0]
        done = [path for path in to.iterdir() if not path.name.endswith(".bezig")]
        for copy in done:
            holds("each has its keys", (keys_to / copy.name).is_dir(), copy)
            holds("and is whole", (copy / "inhoudsopgave").exists(), copy)
        for half in (path for path in to.iterdir() if path.name.endswith(".bezig")):
            err = naast(*restoring((half, keys_to / done[0].name), folder / "terug" / "naast.db",
                                   f"{data}.wortel"), status=1)[1]
            holds("half is not a copy", "die niet af is" in err, err)
    holds("some were killed at work", killed >= 3, killed)
    copies = backup(folder, data)[:2]
    same("cleared away", [path.name for place in (to, keys_to) for path in place.iterdir()
                          if path.name.endswith(".bezig")], [])
    naast(*restoring(copies, folder / "terug" / "naast.db", f"{data}.wortel"))


def scenario_killed_restore(folder):
    """a restore that is killed leaves nothing that can be served, and can be done again"""
    data = larger(folder)
    copies, back = backup(folder, data), folder / "terug" / "naast.db"
    order = restoring(copies, back, f"{data}.wortel")
    whole = killed_after(PATIENCE, order)[1]
    shutil.rmtree(back.parent)
    killed = 0
    for part in range(1, 8):
        killed += killed_after(whole * part / 8, order)[0]
        if back.parent.exists():  # it was done just before
            shutil.rmtree(back.parent)
        if (half := folder / "terug.bezig").exists():
            cannot_be_served(half)
    holds("some were killed at work", killed >= 3, killed)
    same("the content, at last", fingerprints(naast(*order)[0]), fingerprints(copies[2]))


def scenario_killed_before_the_keys(folder):
    """killed when all parts are there and the passphrase is not: nothing that can be served"""
    typed, data = "vier losse woorden hier\n", folder / "naast.db"
    naast("sleutels", "begin", "--data", data, "--wachtzin", typed=typed)
    naast("import", "--data", data, STORY, typed=typed)
    copies, half = backup(folder, data, typed=typed), folder / "terug.bezig"
    order = restoring(copies, folder / "terug" / "naast.db", "")
    with subprocess.Popen([BINARY, *map(str, order)], stdin=subprocess.PIPE) as process:
        until = time.monotonic() + PATIENCE
        while not (half / "naast.db.sleutels").exists() and time.monotonic() < until:
            time.sleep(0.01)
        time.sleep(0.2)
        process.kill()
    cannot_be_served(half)
    holds("it has not its name", not (folder / "terug").exists())
    naast(*order, typed="een andere wachtzin\n", status=1)
    nothing_left(folder)
    same("the content", fingerprints(naast(*order, typed=typed)[0]), fingerprints(copies[2]))


def scenario_full_disk(folder):
    """a disk that is full is said in one sentence, and leaves nothing"""
    data = larger(folder)
    copies = backup(folder, data)[:2]
    before = {path: sorted(path.iterdir()) for path in places(folder)}

    def little_room():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

    to, keys_to = places(folder)
    for order in (["backup", "--data", data, "--naar", to, "--sleutels-naar", keys_to],
                  restoring(copies, folder / "terug" / "naast.db", f"{data}.wortel")):
        done = subprocess.run([BINARY, *map(str, order)], cwd=ROOT, preexec_fn=little_room,
                              capture_output=True, text=True, timeout=PATIENCE, check=False)
        same("refused", done.returncode, 1)
        holds("one sentence", "is de schijf vol?" in done.stderr and
              done.stderr.count("\n") == 1, done.stderr)
    same("what was there", {path: sorted(path.iterdir()) for path in places(folder)}, before)
    nothing_left(folder)


def scenario_readme(folder):
    """the commands of the README that make a ledger, copy it and put it back do so"""
    (folder / "cases").symlink_to(ROOT / "cases")
    (folder / "build").mkdir()
    text = (ROOT / "README.md").read_text().replace("\\\n", "")
    orders = [line.strip() for line in text.splitlines()
              if "proef.db" in line or "build/kopie build/elders" in line]
    holds("they are there", len(orders) >= 8 and "restore" in orders[-1], orders)
    said = ""
    for order in orders:
        done = subprocess.run(order.replace("build/release/naast", BINARY), shell=True, cwd=folder,
                              capture_output=True, text=True, timeout=PATIENCE, check=False)
        same(f"{order}\n{done.stderr}", done.returncode, 0)
        said += done.stdout if "tijdlijn" not in order else ""
    same("three times the same content", len(set(fingerprints(said))), 1)
    same("by verify, backup and restore", len(fingerprints(said)), 3)
