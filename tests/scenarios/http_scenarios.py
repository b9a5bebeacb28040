"""The interface, asked as the page asks it."""
import json
import signal

from naast import GEZIN, ROOT, Person, demo, holds, naast, same

FAMILY = f"/v1/gezinnen/{GEZIN}"
CONTACTS = FAMILY + "/contacten"
CONTACT = {"op": "2022-09-10", "met": ["ruud"], "vorm": "gesprek", "strekking": "gewoon",
           "tekst": "Ruud wil terug naar school."}


def raw_timeline(person):
    return person.get(FAMILY + "/tijdlijn").body.decode()


def scenario_reading(folder):
    """an involved person reads the dossier, the timeline, the warnings and the terms"""
    with demo(folder) as server:
        joris = Person(server, "joris-bakker")
        for path in ("", "/tijdlijn", "/signaleringen", "/termijnen"):
            same(path, joris.get(FAMILY + path).status, 200)
        then = joris.get(FAMILY + "/signaleringen?peildatum=2019-10-14").body
        holds("nothing of the measure", b"MEA-" not in then, then)
        wrong = joris.get(FAMILY + "?peildatum=2019-02-30")
        same("a day that is none", (wrong.status, wrong.json()["errors"][0]["field"]),
             (400, "peildatum"))


def scenario_etag(folder):
    """the ETag stays the same until something is recorded; another person's is another"""
    with demo(folder) as server:
        joris, samira = Person(server, "joris-bakker"), Person(server, "samira-haddad")
        etag = joris.get(FAMILY).headers["etag"]
        same("again", joris.get(FAMILY).headers["etag"], etag)
        holds("another's", samira.get(FAMILY).headers["etag"] != etag, etag)
        same("with it", joris.order(CONTACTS, CONTACT, "een", If_Match=etag).status, 201)
        holds("then another", joris.get(FAMILY).headers["etag"] != etag, etag)


def scenario_contact(folder):
    """a contact is recorded once, whoever sends it twice, and can be withdrawn"""
    with demo(folder) as server:
        joris = Person(server, "joris-bakker")
        first, again = (joris.order(CONTACTS, CONTACT, "een") for _ in range(2))
        same("status", (first.status, again.status), (201, 201))
        same("one event", first.json(), again.json())
        event = first.json()["gebeurtenis"]
        holds("on the line", event in raw_timeline(joris), event)
        other = joris.order(CONTACTS, dict(CONTACT, vorm="huisbezoek"), "een")
        same("the key with another order", other.status, 409)
        undone = joris.order(FAMILY + "/intrekkingen", {
            "gebeurtenis": event, "reden": "vergissing", "toelichting": "Ander gezin."}, "twee")
        same("withdrawn", undone.status, 201)
        now = json.loads(raw_timeline(joris))
        holds("not told any more", CONTACT["tekst"] not in json.dumps(now, ensure_ascii=False), now)


def scenario_worry(folder):
    """SIG-01 and FAM-08: a worry about two children stands open until it is answered, once"""
    with demo(folder) as server:
        joris, tim = Person(server, "joris-bakker"), Person(server, "tim-kuipers")
        worry = {"op": "2022-09-05", "over": ["ruud", "raymond"], "wat": "zorgsignaal",
                 "zorgen": ["gedrag_op_school"], "tekst": "Ruud sloeg een ander kind."}
        same("recorded", joris.order(FAMILY + "/signalen", worry, "een").status, 201)
        stands = joris.get(FAMILY).json()["signalen"]
        same("about both", [one["personen"] for one in stands], [["ruud", "raymond"]])
        same("on the day it was so", stands[0]["sinds"], "2022-09-05")
        report = {"signaal": stands[0]["signaal"], "op": "2022-09-12", "uitkomst": "doorgegeven",
                  "tekst": "Besproken."}
        path = FAMILY + "/signaalantwoorden"
        same("not by a provider", tim.order(path, report, "een").status, 400)
        same("answered", joris.order(path, report, "twee").status, 201)
        same("open", joris.get(FAMILY).json()["signalen"], [])
        again = joris.order(path, report, "drie")
        same("a second time", (again.status, again.json()["errors"][0]["field"]), (400, "signaal"))


def scenario_school(folder):
    """SIG-21: absence ends on the first day back, and begins again for two brothers together"""
    with demo(folder) as server:
        joris = Person(server, "joris-bakker")
        back = {"op": "2022-09-09", "kinderen": ["ruud"]}
        same("back", joris.order(FAMILY + "/schoolhervattingen", back, "een").status, 201)
        same("nobody stays away", joris.get(FAMILY).json()["verzuim"], [])
        away = {"op": "2022-09-12", "kinderen": ["ruud", "raymond"], "verzuim": "weigering"}
        same("away", joris.order(FAMILY + "/schoolverzuim", away, "twee").status, 201)
        same("both", [one["kind"] for one in joris.get(FAMILY).json()["verzuim"]],
             ["ruud", "raymond"])


def scenario_secret_move(folder):
    """FAM-02: who moves to a secret place is found nowhere, and nobody moves her away from it"""
    with demo(folder) as server:
        joris, samira = Person(server, "joris-bakker"), Person(server, "samira-haddad")
        path = FAMILY + "/verhuizingen"
        hidden = {"op": "2022-09-10", "wie": ["moeder"],
                  "nieuw": {"naam": "Opvang Zeezicht", "adresGeheim": True}}
        same("recorded", joris.order(path, hidden, "een").status, 201)
        for who in (joris, samira):
            holds("the place shows", b"Zeezicht" not in who.get(FAMILY).body)
        away = {"op": "2022-09-11", "wie": ["moeder"],
                "nieuw": {"naam": "Thuis", "adresGeheim": False}}
        refused = joris.order(path, away, "twee")
        same("away", (refused.status, refused.json()["errors"][0]["field"]), (400, "wie"))
        holds("nor in a refusal", b"Zeezicht" not in refused.body, refused.body)


def scenario_safety_plan(folder):
    """SAF-03: a safety plan has somebody who checks it, with a day; without, it is refused"""
    with demo(folder) as server:
        joris = Person(server, "joris-bakker")
        plan = {"op": "2022-09-12", "wie": ["raymond"], "tekst": "Raymond belt oma.",
                "letOp": "joris-bakker", "afspraak": "Elke week bellen.",
                "bekijkenOp": "2022-09-26"}
        path = FAMILY + "/veiligheidsplannen"
        refused = joris.order(path, dict(plan, letOp="kees-de-boer"), "een")
        same("without", (refused.status, refused.json()["errors"][0]["field"]), (400, "letOp"))
        same("made", joris.order(path, plan, "twee").status, 201)
        actions = joris.get(FAMILY).json()["plan"]["afspraken"]
        same("who checks", [one["uiterlijk"] for one in actions
                            if one["tekst"] == plan["afspraak"]], ["2022-09-26"])


def scenario_work(folder):
    """my work is of who must act; what is postponed rests on one list and stays in the file"""
    with demo(folder) as server:
        joris, samira = Person(server, "joris-bakker"), Person(server, "samira-haddad")
        work = joris.get("/v1/werk").json()
        pressing = [line["wanneer"] for line in work["regels"]]
        order = ["te_laat", "vandaag", "deze_week"]
        same("the most pressing first", pressing, sorted(pressing, key=order.index))
        mine = next(line for line in work["regels"] if line["vanMij"])
        order = {"regel": mine["regel"], "betreft": mine["betreft"], "totEnMet": "2022-09-26",
                 "reden": "Volgende week is de evaluatie."}
        same("postponed", joris.order(FAMILY + "/uitstellen", order, "een").status, 201)
        now = [line for line in joris.get("/v1/werk").json()["regels"]
               if line["regel"] == mine["regel"] and line["uitstel"]]
        same("rests", [line["uitstel"]["totEnMet"] for line in now], ["2022-09-26"])
        warnings = joris.get(FAMILY + "/signaleringen").json()["signaleringen"]
        holds("stands in the file", any(w["regel"] == mine["regel"] and w["tot"] is None
                                        for w in warnings), mine["regel"])
        holds("another's list is another's",
              not any(line["uitstel"] for line in samira.get("/v1/werk").json()["regels"]), "rests")
        nobody = Person(server, "kees-de-boer").get("/v1/werk").json()
        same("who works with no family", (nobody["gezinnen"], nobody["regels"]), (0, []))


def scenario_a_wait(folder):
    """who works with Jay reads why his wait is a problem; a contact ends the silence"""
    with demo(folder) as server:
        esther = Person(server, "esther-kok")
        jay = esther.get("/v1/gezinnen").json()["gezinnen"][0]
        same("whose family", jay["kinderen"], ["Jay"])
        address = f"/v1/gezinnen/{jay['id']}"
        lines = esther.get("/v1/werk").json()["regels"]
        first = lines[0]
        same("what presses most", (first["regel"], first["wanneer"], first["vanMij"]),
             ("WTL-05", "te_laat", True))
        holds("what to do", "Regel hulp" in first["teksten"][0]["nl"], first)
        silence = {"WTL-16", "FAM-08"}
        same("nobody spoke to them", silence - {line["regel"] for line in lines}, set())
        talk = dict(CONTACT, met=["moeder"], vorm="telefoon", tekst="Gebeld over het wachten.")
        same("a contact", esther.order(address + "/contacten", talk, "een").status, 201)
        left = {line["regel"] for line in esther.get("/v1/werk").json()["regels"]}
        same("that ended", silence & left, set())
        paper = esther.get(address + "/plan/afdruk").body.decode()
        holds("a goal on paper", "Ik wil een hele week naar school zonder ruzie." in paper, paper)


def scenario_now(folder):
    """the family sees what happens now, and no warnings on any page"""
    with demo(folder) as server:
        for who, form in (("moeder-van-ruud", "u"), ("ruud", "je")):
            person = Person(server, who)
            family = person.get("/v1/nu").json()["gezinnen"][0]
            same("how to speak", family["aanspreekvorm"], form)
            same("whom to ask", family["gezin"]["regisseur"]["naam"], "Joris Bakker")
            same("no warnings", person.get(FAMILY).json()["signaleringen"], [])
            same("no work", person.get("/v1/werk").json()["regels"], [])
        paper = Person(server, "joris-bakker").get(FAMILY + "/plan/afdruk")
        holds("the plan on paper", b"<h1>Ons plan</h1>" in paper.body, paper.body[:200])
        same("not for everyone",
             Person(server, "kees-de-boer").get(FAMILY + "/plan/afdruk").status, 404)


def scenario_first_come(folder):
    """who changes what another changed in the meantime gets 412, and nothing is recorded"""
    with demo(folder) as server:
        joris, samira = Person(server, "joris-bakker"), Person(server, "samira-haddad")
        etag = joris.get(FAMILY).headers["etag"]
        same("Samira", samira.order(CONTACTS, CONTACT, "een").status, 201)
        before = raw_timeline(joris)
        same("Joris", joris.order(CONTACTS, CONTACT, "twee", If_Match=etag).status, 412)
        same("the line", raw_timeline(joris), before)


def scenario_bad_orders(folder):
    """an order that is wrong gets 400 with field and reason, and changes nothing"""
    with demo(folder) as server:
        joris = Person(server, "joris-bakker")
        before = raw_timeline(joris)
        for field, body in (("op", dict(CONTACT, op="2022-02-30")), ("op", dict(CONTACT, op=3)),
                            ("vorm", dict(CONTACT, vorm="brievenbus")),
                            ("onbekend", dict(CONTACT, onbekend=1)),
                            ("tekst", dict(CONTACT, tekst="x" * 4001)),
                            ("met", dict(CONTACT, met=["niemand"]))):
            answer = joris.order(CONTACTS, body, "sleutel-" + field)
            same(f"{field}: {answer.body!r}", answer.status, 400)
            fields = " ".join(error["field"] for error in answer.json()["errors"])
            holds(f"names {field}", field in fields, answer.body)
            same("content type", answer.headers["content-type"], "application/problem+json")
        for body in ("", "{", "[]", b"\xff\xfe"):
            same(f"no object: {body!r}", joris.order(CONTACTS, body, "geen").status, 400)
        same("too big", joris.order(CONTACTS, "x" * 5_000_000, "groot").status, 413)
        same("the line", raw_timeline(joris), before)


def scenario_csrf(folder):
    """without the code of the session nothing is recorded; after logging out nothing is read"""
    with demo(folder) as server:
        joris = Person(server, "joris-bakker")
        bare = joris.ask("POST", CONTACTS, json.dumps(CONTACT), Content_Type="application/json",
                         Idempotency_Key="een")
        same("without code", bare.status, 403)
        same("logging out", joris.ask("DELETE", "/v1/sessies/huidige",
                                      X_CSRF_Token=joris.csrf).status, 204)
        same("afterwards", joris.get(FAMILY).status, 401)


def scenario_headers(folder):
    """each answer, of the interface and of the page, carries the strict headers"""
    with demo(folder) as server:
        for path in ("/", "/v1/gezinnen", "/v1/openapi.json", "/v1/niets", "/../../etc/passwd",
                     "/assets/%2e%2e/%2e%2e/%2e%2e/etc/passwd"):
            answer = server.ask("GET", path)
            for name in ("content-security-policy", "x-content-type-options", "referrer-policy"):
                holds(f"{name} on {path}", name in answer.headers, answer.headers)
            holds(f"no file of the machine on {path}", b"root:" not in answer.body, path)
        same("no such route", server.ask("GET", "/v1/niets").status, 404)
        same("no such method", server.ask("DELETE", "/v1/gezinnen").status, 405)
        same("the description", server.ask("GET", "/v1/openapi.json").body.decode(),
             (ROOT / "docs/reference/openapi.json").read_text())


def scenario_stop(folder):
    """SIGTERM stops the server in order: exit 0, and a ledger that is whole"""
    with demo(folder) as server:
        joris = Person(server, "joris-bakker")
        same("a contact", joris.order(CONTACTS, CONTACT, "een").status, 201)
        server.process.send_signal(signal.SIGTERM)
        same("exit status", server.process.wait(20), 0)
        naast("verify", "--data", server.data)


def scenario_kill(folder):
    """what was acknowledged is there after kill -9"""
    with demo(folder) as server:
        event = Person(server, "joris-bakker").order(CONTACTS, CONTACT, "een").json()["gebeurtenis"]
        server.process.kill()
        server.process.wait()
    naast("verify", "--data", folder / "naast.db")
    with demo(folder) as server:
        joris = Person(server, "joris-bakker")
        holds("the contact is there", event in raw_timeline(joris))
        same("sent again", joris.order(CONTACTS, CONTACT, "een").json()["gebeurtenis"], event)


def scenario_demo_on_loopback(folder):
    """the demonstration, where anyone logs in as anyone, is not served to others"""
    naast("serve", "--demo", "--listen", "0.0.0.0:0", "--data", folder / "naast.db", status=1)


def scenario_host(folder):
    """under another name than its own it is not found, and --host names its own"""
    with demo(folder, "--host", "naast.example") as server:
        for host, status in (("naast.example", 200), ("NAAST.example", 200), ("evil.example", 421),
                             (f"127.0.0.1:{server.port}", 421)):
            same(host, server.ask("GET", "/", headers={"Host": host}).status, status)


def scenario_proxy(folder):
    """logins are counted by who is behind the proxy, and only a proxy of ours says who that is"""
    with demo(folder, "--proxy", "127.0.0.1", "--inlogpogingen", "1") as server:
        for address, status in (("192.0.2.1", 201), ("192.0.2.1", 429), ("192.0.2.2", 201),
                                ("192.0.2.3, 192.0.2.2", 429)):
            came = server.ask("POST", "/v1/sessies", json.dumps({"demoPersoon": "joris-bakker"}),
                              {"Content-Type": "application/json", "X-Forwarded-For": address})
            same(address, came.status, status)
    naast("serve", "--demo", "--data", folder / "naast.db", "--proxy", "thuis", status=1)
    naast("serve", "--demo", "--data", folder / "naast.db", "--werkers", "0", status=1)


def scenario_demo_of_another_day(folder):
    """the demonstration can be of a day before its story ends: the rest is not known yet"""
    with demo(folder, "--vandaag", "2019-12-01") as server:
        same("today", Person(server, "hanneke-vos").get("/v1/gezinnen").json()["vandaag"],
             "2019-12-01")
