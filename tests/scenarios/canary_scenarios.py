"""Four words that nobody may find: where someone hides, who made a report, what a child told in
confidence, and a note for oneself."""
import base64
import json
import resource
import signal
import subprocess

from naast import (BINARY, GEZIN, PATIENCE, ROOT, Person, demo, holds, imported, naast, same, story)

PLACE, REPORTER, TALK, NOTE = ("Zeekanarieplaats", "Bergkanariemelder", "Boskanarieverhaal",
                               "Dalkanarienotitie")
WORDS = (PLACE, REPORTER, TALK, NOTE)
MADE_UP = "11111111-2222-4333-8444-555555555555"
LOCAL_TEAM = {"naam": "Lokaal team Heideveld", "soort": "lokaal_team"}

# What each may find, by any road. Nobody else may find anything.
MAY = {"joris-bakker": {PLACE}, "moeder-van-ruud": {PLACE}, "ruud": {PLACE, TALK},
       "samira-haddad": set(), "hanneke-vos": set(), "kees-de-boer": set(), "mo-yilmaz": set(),
       "sanne-dekker": set()}


def planted():
    """The story with the four words in it, in events of the kinds that hold such things."""
    def event(number, soort, op, betreft, **own):
        return {"gezin": GEZIN, "id": f"00000000-0000-4000-8000-0000000009{number:02}",
                "soort": soort, "op": op, "betreft": betreft,
                "door": {"persoon": "redactie", "organisatie": "Naast"},
                "overgenomen": True, "bekendOp": op, **own}
    return story() + [
        event(1, "persoon_toegevoegd", "2022-02-01", ["anouk"], naam="Anouk", rol="kind",
              geboren="2015-02-03"),
        event(2, "dreiging_vastgesteld", "2022-02-01", ["moeder", "ruud", "anouk"], van="vader"),
        event(3, "huishouden_gevormd", "2022-02-02", ["moeder", "ruud", "anouk"],
              huishouden="zeekanarie", naam=PLACE, adresGeheim=True),
        event(4, "plaats_gedeeld", "2022-02-02", ["moeder", "ruud", "anouk"],
              met={"id": "joris-bakker", "naam": "Joris Bakker", "organisatie": LOCAL_TEAM}),
        event(5, "signaal_ontvangen", "2022-02-03", ["ruud"], signaal="kanarie", wat="melding",
              zorgen=["kindermishandeling"], van={"naam": REPORTER, "soort": "overig"},
              bron=f"Gebeld door {REPORTER}"),
        event(6, "ervaring_gedeeld", "2022-02-04", ["ruud"], tekst=f"Ruud: {TALK}."),
        event(7, "notitie_gemaakt", "2022-02-05", ["ruud"], tekst=f"Niet vergeten: {NOTE}."),
    ]


def forms(word):
    """As it could lie somewhere: in letters, in UTF-16, in hexadecimal, in base64."""
    plain = word.encode()
    for lead in range(3):  # base64 looks other for each place in a group of three
        yield base64.b64encode(b"\0" * lead + plain)[4 if lead else 0:-4]
    yield from (plain, plain.lower(), plain.upper(), word.encode("utf-16-le"),
                plain.hex().encode())


def found_in(data):
    return {word for word in WORDS if any(form in data for form in forms(word))}


def everything_of(answer):
    return json.dumps([answer.status, answer.headers]).encode() + answer.body


def operations():
    """Every route of the interface: method and address."""
    paths = json.loads((ROOT / "docs/reference/openapi.json").read_text())["paths"]
    for path, methods in paths.items():
        for method in methods:
            yield method, "/v1" + path


CONTACT = {"op": "2022-09-10", "met": ["ruud"], "vorm": "gesprek", "strekking": "gewoon"}
BODIES = {  # what is right, and what is not
    "contacten": [CONTACT, dict(CONTACT, met=["niemand"]), dict(CONTACT, id="zeekanarie")],
    "intrekkingen": [
        {"gebeurtenis": f"00000000-0000-4000-8000-0000000009{number:02}", "reden": "onjuist",
         "toelichting": "Klopt niet."} for number in (3, 5, 6, 7, 99)],
    "standpunten": [{"versie": 1, "personen": ["ruud"], "standpunt": "eens"},
                    {"versie": 1, "personen": ["niemand"], "standpunt": "oneens", "tekst": "Nee."}],
    "uitstellen": [{"regel": "FAM-08", "totEnMet": "2022-09-20", "reden": "test"},
                   {"regel": "WTL-05", "betreft": ["ruud"], "totEnMet": "2022-09-20",
                    "reden": "test"}],
    "uitstelbeeindigingen": [{"uitstel": "niets"}],
    "regisseurswissels": [{"op": "2022-09-12"}],
    "noodtoegangen": [{"naam": "Anouk", "geboren": "2015-02-03", "waarom": "acuut_gevaar",
                       "reden": reason} for reason in
                      ("test", "Het kind is alleen thuis en er is brand.")],
    "sessies": [{"demoPersoon": "niemand"}],
}


def made_body(path):
    """Something in each field that an order must have, for those that BODIES does not name."""
    interface = json.loads((ROOT / "docs/reference/openapi.json").read_text())
    content = interface["paths"][path.removeprefix("/v1")]["post"]["requestBody"]["content"]
    name = content["application/json"]["schema"]["$ref"].rsplit("/", 1)[1]
    schema = interface["components"]["schemas"][name]

    def made(schema):
        return {field: value(schema["properties"][field]) for field in schema["required"]}

    def value(field):
        if field["type"] == "object":
            return made(field)
        if field["type"] == "array":
            return [value(field["items"])]
        if field["type"] != "string":
            return {"boolean": True, "integer": 1, "number": 1}[field["type"]]
        if field.get("format") == "date":
            return "2022-09-12"
        return field["enum"][0] if "enum" in field else "ruud"
    return made(schema)


ASKED = ("", "?peildatum=2022-03-01", "?peildatum=2022-03-01&bekendOp=2022-03-01",
         "?bekendOp=2022-02-04", "?peildatum=gisteren", f"?zoek={PLACE[:4]}")


def walk(person, name):
    """Every answer that this person can get, with how it was asked."""
    for method, path in operations():
        for gezin in ((GEZIN, MADE_UP) if "{gezinId}" in path else ("",)):
            address = path.replace("{gezinId}", gezin)
            if method == "get":
                for question in ASKED:
                    yield address + question, person.get(address + question)
                tag = person.get(address).headers.get("etag", '"x"')
                yield f"{address} with its ETag", person.get(address, If_None_Match=tag)
            elif method == "post":
                bodies = [{}, "geen json", *BODIES.get(path.rsplit("/", 1)[1], [])]
                if path.rsplit("/", 1)[1] not in BODIES:
                    bodies.append(made_body(path))
                for number, body in enumerate(bodies):
                    yield f"POST {address}", person.order(address, body, f"{name}-{number}{gezin}")
            for other in ("PUT", "PATCH", "DELETE"):
                if path != "/v1/sessies/huidige":
                    yield f"{other} {address}", person.ask(other, address, "{}",
                                                           X_CSRF_Token=person.csrf)
    for address in ("/metrics", "/health", "/v1/metrics", "/v1/export", "/v1/zoeken?q=Ruud",
                    f"/v1/gezinnen/{GEZIN}/export", f"/v1/gezinnen/{GEZIN}/../../naast.db"):
        yield address, person.get(address)


def walk_everyone(server):
    """Whoever may find something finds it, and nobody finds more. Returns: how many answers."""
    asked = 0
    for name, may in MAY.items():
        person, came = Person(server, name), set()
        for how, answer in walk(person, name):
            finds = found_in(everything_of(answer))
            holds(f"{name} finds {finds - may} by {how}", finds <= may, answer.body)
            came |= finds
            asked += 1
        same(f"what {name} finds", came, may)
    return asked


def refused_by_a_full_disk(server):
    """Nothing can be kept: each request then leaves a line in what the server says."""
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
    joris = Person(server, "joris-bakker")
    answers = [joris.get(f"/v1/gezinnen/{GEZIN}{rest}") for rest in ("", "/tijdlijn", "/termijnen")]
    answers.append(joris.order(f"/v1/gezinnen/{GEZIN}/contacten", dict(CONTACT, tekst=NOTE), "vol"))
    for answer in answers:
        holds("an answer of a full disk", answer.status >= 500, answer.body)
        same("what it tells", found_in(everything_of(answer)), set())


def as_much_as_it_likes():
    """A core of any size; and a file that may not grow is an error, not the end."""
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


def scenario_canaries(folder):
    """PRV-05: a canary is found by nobody who may not, in no answer, log, metric, file or core"""
    data = imported(folder, planted())
    (folder / "lines.jsonl").unlink()
    with demo(folder, cwd=folder, preexec_fn=as_much_as_it_likes) as server:
        asked = walk_everyone(server)
        holds("all was asked", asked > 500, asked)
        for who in ("", "niemand"):
            answer = server.ask("GET", f"/v1/gezinnen/{GEZIN}", None, {"Cookie": who})
            same("who is not logged in", (answer.status, found_in(everything_of(answer))),
                 (401, set()))
        refused_by_a_full_disk(server)
        server.process.send_signal(signal.SIGABRT)
        server.process.wait(PATIENCE)
        said = server.said + server.process.stdout.read()
    holds("it said something of what went wrong", " 503 " in said or " 500 " in said, said)
    same("what it said", found_in(said.encode()), set())
    files = sorted(path for path in folder.iterdir() if path.stat().st_size)
    names = {path.name for path in files}
    expected = {"naast.db", "naast.db-wal", "naast.db.sleutels", "naast.db.wortel",
                "naast.db.inzage", "naast.db.inzage-wal"}
    holds("they lie there", expected <= names, names)
    same("a core", [name for name in names if "core" in name], [])
    for path in files:
        same(f"what {path.name} holds", found_in(path.read_bytes()), set())
        same("what its name says", found_in(path.name.encode()), set())
    # Who has the keys finds all: the words are there.
    same("with the keys", found_in(naast("export", "--data", data)[0].encode()), set(WORDS))
    for command in ("verify", "sleutels"):
        out = subprocess.run([BINARY, command, *(["toon"] if command == "sleutels" else []),
                              "--data", str(data)], capture_output=True, check=True)
        same(f"what {command} says", found_in(out.stdout + out.stderr), set())
