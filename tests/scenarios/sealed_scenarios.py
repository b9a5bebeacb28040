"""What lies on disk says nothing, and what was destroyed stays gone."""
import contextlib
import hashlib
import json
import os
import pathlib
import re
import resource
import shutil
import signal
import sqlite3

from naast import (GEZIN, PATIENCE, STORY, Person, demo, holds, imported, naast, same, serving,
                   story, with_keys)

FAMILY = "Gezin van Ruud en Raymond"
CONTACT = {"op": "2022-09-10", "met": ["ruud"], "vorm": "gesprek", "strekking": "gewoon",
           "tekst": "Kanariewoord Zevenslaper bij de Meidoornstraat."}
PASSPHRASE = "vier losse woorden hier"


def lines(data):
    return [json.loads(line) for line in naast("export", "--data", data)[0].splitlines()]


def words_of(value):
    """Every word of six letters or more in what an event says, keys and codes too."""
    return set(re.findall(r"[^\W\d_]{6,}", json.dumps(value, ensure_ascii=False)))


def own_words(path):
    """What the file itself says of its tables."""
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return "".join(row[0] or "" for row in connection.execute("SELECT sql FROM sqlite_schema"))


def copied(folder, name, *ends):
    """The ledger as it lies there now, elsewhere."""
    (folder / name).mkdir()
    for end in ends:
        shutil.copy(f"{folder / 'naast.db'}{end}", folder / name)
    return folder / name / "naast.db"


def destroy(data, *arguments, **how):
    return naast("sleutels", "vernietig", "--data", data, "--gezin", FAMILY, "--grond", "verzoek",
                 *arguments, **how)


def scenario_nothing_in_clear(folder):
    """PRV-05: no file says a name, a kind or a word of any event, also after kill -9"""
    with demo(folder) as server:
        joris = Person(server, "joris-bakker")
        done = joris.order(f"/v1/gezinnen/{GEZIN}/contacten", CONTACT, "kanarie-sleutel-een")
        same("the contact is recorded", done.status, 201)
        server.process.send_signal(signal.SIGKILL)
        server.process.wait()
        files = sorted(path for path in folder.iterdir() if path.stat().st_size)
    names = {path.name for path in files}
    holds("database, log and keys are among them",
          {"naast.db", "naast.db-wal", "naast.db.sleutels"} <= names, names)
    tables = own_words(folder / "naast.db") + own_words(folder / "naast.db.sleutels")
    words = {word for word in words_of(story()) | words_of(CONTACT) | words_of("contact_gehad")
             if word not in tables}
    holds("there are words to look for", len(words) > 150 and "Zevenslaper" in words, len(words))
    for path in files:
        content = path.read_bytes()
        found = [word for word in sorted(words) + ["kanarie-sleutel"] if word.encode() in content]
        same(f"words in clear in {path.name}", found, [])
    said = [line for line in lines(folder / "naast.db") if line["soort"] == "contact_gehad"]
    holds("it is there", any("Zevenslaper" in line.get("tekst", "") for line in said), said)


def scenario_no_core(folder):
    """PRV-05: a server that breaks leaves no core, and logs nothing of what it knows"""
    as_much_as_it_likes = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    allowed = as_much_as_it_likes if hard == resource.RLIM_INFINITY else (hard, hard)
    with demo(folder, cwd=folder,
              preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, allowed)) as server:
        joris = Person(server, "joris-bakker")
        joris.order(f"/v1/gezinnen/{GEZIN}/contacten", CONTACT, "een")
        joris.get(f"/v1/gezinnen/{GEZIN}/tijdlijn?zoek=Zevenslaper")
        limits = pathlib.Path(f"/proc/{server.process.pid}/limits").read_text()
        holds("no core is allowed", re.search(r"Max core file size +0 +0 ", limits), limits)
        server.process.send_signal(signal.SIGABRT)
        same("killed by it", server.process.wait(PATIENCE), -signal.SIGABRT)
        said = server.said + server.process.stdout.read()
    same("no core", [path.name for path in folder.iterdir() if "core" in path.name], [])
    words = [word for word in words_of(CONTACT) | {"Raymond", "moeder"} if word in said]
    same("what it said of anyone", words, [])


def scenario_destroyed(folder):
    """F54: with a key destroyed the person is gone from an older copy too, and verify passes"""
    data = imported(folder)
    before = lines(data)
    older = copied(folder, "older", "", ".checkpoints")
    destroy(data, "--persoon", "ruud", "--ja")
    after = [line for line in before if line.get("betreft") != ["ruud"]]
    holds("there was something of his alone", len(before) - len(after) >= 10, len(after))
    same("what is left", lines(data), after)
    for place in (data, older):
        said = naast("verify", "--data", place, "--sleutels", f"{data}.sleutels",
                     "--wortel", f"{data}.wortel")[0]
        holds("verify counts the holes", f"{len(before) - len(after)} vernietigd" in said, said)
    same("the older copy with the keys of now", naast(
        "export", "--data", older, "--sleutels", f"{data}.sleutels", "--wortel", f"{data}.wortel",
        )[0].count("\n"), len(after))
    holds("the chain needs no key", "in orde" in
          naast("verify", "--data", older, "--zonder-sleutel")[0])
    for command in ("tijdlijn", "termijnen", "signaleringen"):
        naast(command, "--data", data, "--json", FAMILY)


def scenario_every_person(folder):
    """everyone of the story can be destroyed, one after the other, and all that reads goes on"""
    data = imported(folder)
    for persoon in ("moeder", "vader", "ruud", "raymond"):
        destroy(data, "--persoon", persoon, "--ja")
        for command in ("tijdlijn", "termijnen", "signaleringen"):
            naast(command, "--data", data, "--json", FAMILY)
        naast("verify", "--data", data)
    destroy(data, "--ja")
    same("nothing is left", lines(data), [])
    err = naast("tijdlijn", "--data", data, FAMILY, status=1)[1]
    holds("no family either", "geen gezin" in err, err)
    holds("all holes", f"{len(story())} vernietigd" in naast("verify", "--data", data)[0])


def scenario_demo_goes_on(folder):
    """the server starts and serves a family of which someone was destroyed, and takes new facts"""
    with demo(folder):
        pass
    destroy(folder / "naast.db", "--persoon", "vader", "--ja")
    with demo(folder) as server:
        joris = Person(server, "joris-bakker")
        seen = joris.get(f"/v1/gezinnen/{GEZIN}")
        same("the family is there", seen.status, 200)
        done = joris.order(f"/v1/gezinnen/{GEZIN}/contacten", CONTACT, "een",
                           If_Match=seen.headers["etag"])
        same("a contact on what was seen", done.status, 201)
        same("the list", len(joris.get("/v1/gezinnen").json()["gezinnen"]), 1)
    naast("verify", "--data", folder / "naast.db")


def scenario_restored_keys(folder):
    """older keys that are put back are destroyed again from the list before anything is shown"""
    data = imported(folder)
    older = copied(folder, "older", "", ".checkpoints", ".sleutels", ".wortel")
    destroy(data, "--persoon", "ruud", "--ja")
    left = len(lines(data))
    shutil.copy(f"{data}.sleutels.vernietigd", f"{older}.sleutels.vernietigd")
    same("who only reads", len(lines(older)), left)
    with serving(older.parent):
        pass
    os.remove(f"{older}.sleutels.vernietigd")
    refused = naast("export", "--data", older, status=1)[1]
    holds("without the list no more", "lijst van vernietigingen" in refused, refused)


def scenario_destroy_asks(folder):
    """F56: vernietig asks first and takes no ground of its own; nothing goes when it is refused"""
    data = imported(folder)
    before = lines(data)
    for typed in ("", "\n", "ja\n"):
        destroy(data, "--persoon", "ruud", typed=typed, status=1)
    for arguments in (["--persoon", "tante", "--ja"], ["--persoon", "", "--grond", "zomaar"]):
        err = naast("sleutels", "vernietig", "--data", data, "--gezin", FAMILY, "--grond",
                    "verzoek", *arguments, status=1)[1]
        same("one sentence", err.count("\n"), 1)
    destroy(data, "--persoon", "", "--ja", status=1)
    naast("sleutels", "vernietig", "--data", data, "--gezin", "", "--grond", "verzoek", "--ja",
          status=1)
    same("all is there", lines(data), before)
    destroy(data, "--persoon", "ruud", typed="vernietig\n")
    holds("and now not", len(lines(data)) < len(before))


def scenario_shares(folder):
    """two shares of three give back what was lost, one does not, and proving really reads"""
    data = folder / "naast.db"
    shares = with_keys(data)
    same("three", len(shares), 3)
    naast("import", "--data", data, STORY)
    holds("not proved yet", "nog niet bewezen" in naast("sleutels", "toon", "--data", data)[0])
    os.remove(f"{data}.wortel")
    naast("export", "--data", data, status=1)
    err = naast("sleutels", "bewijs", "--data", data, typed=shares[0] + "\n", status=1)[1]
    holds("one is too few", "er zijn 2 delen nodig; gegeven: 1" in err, err)
    two = "\n".join(shares[1:]) + "\n"
    said = naast("sleutels", "bewijs", "--data", data, typed=two)[0]
    count = len(story())
    holds("it read something", f"gebeurtenis {count} van {count}" in said, said)
    naast("sleutels", "herstel", "--data", data, typed=two)
    same("all is there", len(lines(data)), len(story()))
    holds("and it is known", "bewezen op" in naast("sleutels", "toon", "--data", data)[0])


def scenario_passphrase(folder):
    """keys behind a passphrase open for it and for no other"""
    data = folder / "naast.db"
    err = naast("sleutels", "begin", "--data", data, "--wachtzin", typed="kort\n", status=1)[1]
    holds("too short", "minstens 15 tekens" in err, err)
    naast("sleutels", "begin", "--data", data, "--wachtzin", typed=PASSPHRASE + "\n")
    naast("import", "--data", data, STORY, typed=PASSPHRASE + "\n")
    same("no root file", data.with_name("naast.db.wortel").exists(), False)
    for wrong in ("", PASSPHRASE.upper() + "\n", PASSPHRASE + "!\n"):
        naast("verify", "--data", data, typed=wrong, status=1)
    naast("verify", "--data", data, typed=PASSPHRASE + "\n")
    with serving(folder, typed=PASSPHRASE + "\n"):
        pass


def scenario_rotated(folder):
    """a new root keeps all readable; the old root file and the old shares open nothing any more"""
    data = folder / "naast.db"
    old = with_keys(data)
    naast("import", "--data", data, STORY)
    old_root = (folder / "naast.db.wortel").read_bytes()
    before = lines(data)
    new = naast("sleutels", "vernieuw", "--data", data)[0].splitlines()
    same("all is there", lines(data), before)
    naast("sleutels", "bewijs", "--data", data, typed="\n".join(old) + "\n", status=1)
    naast("sleutels", "bewijs", "--data", data, typed="\n".join(new) + "\n")
    (folder / "naast.db.wortel").write_bytes(old_root)
    naast("export", "--data", data, status=1)


def scenario_lost_keys(folder):
    """a ledger whose key file is gone gets no new keys, and what is missing is said"""
    data = imported(folder)
    os.rename(f"{data}.sleutels", folder / "elders")
    for command in (["export"], ["import", STORY], ["serve"], ["serve", "--demo"],
                    ["sleutels", "begin"]):
        err = naast(*command, "--data", data, status=1)[1]
        holds("what is missing", "zet dat terug" in err and err.count("\n") == 1, err)
    holds("the chain can be checked", "alleen de keten" in naast("verify", "--data", data)[0])
    os.rename(folder / "elders", f"{data}.sleutels")
    same("all is there", len(lines(data)), len(story()))


def scenario_root_file_of_all(folder):
    """a root file that others may read is refused, and says what to do"""
    data = imported(folder)
    os.chmod(f"{data}.wortel", 0o644)
    err = naast("export", "--data", data, status=1)[1]
    holds("what to do", f"chmod 600 {data}.wortel" in err, err)


def scenario_while_it_runs(folder):
    """nothing changes the keys while the server runs"""
    with demo(folder) as server:
        for command in (["begin"], ["vernieuw"], ["bewijs"], ["herstel"],
                        ["vernietig", "--gezin", FAMILY, "--grond", "verzoek", "--ja"]):
            err = naast("sleutels", *command, "--data", server.data, status=1)[1]
            holds("stop it first", "stop die eerst" in err, err)
        # Nor under another name for the ledger.
        keys = ["--sleutels", f"{server.data}.sleutels", "--wortel", f"{server.data}.wortel"]
        err = naast("sleutels", "vernieuw", "--data", folder / "elders.db", *keys, status=1)[1]
        holds("the keys are in use", "stop die eerst" in err, err)
        naast("sleutels", "toon", "--data", server.data)
        naast("export", "--data", server.data)


def scenario_who_looked(folder):
    """who looked is sealed too, tells nothing of whom, and is verified with its ledger"""
    with demo(folder) as server:
        Person(server, "joris-bakker").get(f"/v1/gezinnen/{GEZIN}")
        Person(server, "kees-de-boer").get(f"/v1/gezinnen/{GEZIN}")
    log = pathlib.Path(f"{server.data}.inzage")
    for guess in (f"naast/inzagelog/gezin/{GEZIN}", "naast/inzagelog/wie/kees-de-boer"):
        name = hashlib.sha256(guess.encode()).digest()[:16]
        holds("a guess is not found", name not in log.read_bytes(), guess)
    holds("no name", b"Bakker" not in log.read_bytes(), "a name in clear")
    out = naast("verify", "--data", server.data)[0]
    holds("both", re.search(r"wie keek: in orde: [1-9]", out), out)
    for command in (["export"], ["verify"], ["sleutels", "toon"]):
        err = naast(*command, "--data", log, status=1)[1]
        holds("it is no ledger", "logboek van wie keek" in err and err.count("\n") == 1, err)
    with contextlib.closing(sqlite3.connect(log)) as connection, connection:
        connection.execute("UPDATE event SET inhoud = zeroblob(length(inhoud)) WHERE positie = 1")
    out, err = naast("verify", "--data", server.data, status=1)
    holds("a touched line is found", "wie keek: " in out and "gevonden" in err, out + err)


def scenario_form_1(folder):
    """a ledger from before the seal is refused with one sentence and left as it was"""
    data = imported(folder)
    with contextlib.closing(sqlite3.connect(data)) as connection, connection:
        connection.execute("PRAGMA user_version = 1")
    for command in (["export"], ["verify"], ["import", STORY]):
        err = naast(command[0], "--data", data, *command[1:], status=1)[1]
        holds("one sentence", "vorm 1, zonder zegel" in err and err.count("\n") == 1, err)
