"""Requests made up from docs/reference/openapi.json, by people who are logged in and who are not,
one building on what another brought about. Whatever they ask: no fault of the server's own, the
form that it says, and memory that does not grow."""
import http.client
import json
import pathlib
import random
import threading
import urllib.parse

from made_up import MadeUp
from naast import GEZIN, PATIENCE, ROOT, Person, demo, holds, naast, same
from outside import NO_ANSWER, WITHOUT_RATES, count

PEOPLE = (*["joris-bakker"] * 8, *["samira-haddad"] * 2, "moeder-van-ruud", "ruud", "kees-de-boer",
          "mo-yilmaz", None)
ASKERS = 4
# What may come back whatever the description of a route says: how a request itself can be wrong.
ALWAYS = {400, 401, 403, 404, 405, 408, 413, 414, 415, 417, 421, 428, 431, 505}
# After it the others see nothing any more.
RARE = ("regisseurWisselen",)
# Units: kilobytes. What the allocator keeps for a busy moment, whatever was asked.
ROOM_KB = 4_000


def resident_kb(server):
    for line in pathlib.Path(f"/proc/{server.process.pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0


class Asker:
    """Goes on asking over one connection for as long as the server keeps it."""

    def __init__(self, server, described, seed, said):
        self.server, self.described, self.said = server, described, said
        self.dice = random.Random(seed)
        self.made = MadeUp(described["components"]["schemas"], self.dice,
                           {"gezinId": [GEZIN], "names": ["ruud", "raymond", "moeder", "vader"],
                            "ids": [GEZIN], "id": ["joris-bakker", "samira-haddad"],
                            "demoPersoon": [who for who in PEOPLE if who]})
        self.routes = [(path, method, route) for path, methods in described["paths"].items()
                       for method, route in methods.items() if isinstance(route, dict)
                       and "responses" in route and route["operationId"] != "uitloggen"]
        self.connection, self.cookie, self.csrf, self.etags = None, "", "", []
        self.statuses = {}

    def log_in(self):
        who = self.dice.choice(PEOPLE)
        self.cookie = self.csrf = ""
        if who:
            answer = self.send("POST", "/v1/sessies", json.dumps({"demoPersoon": who}).encode(),
                               {"Content-Type": "application/json"})
            self.cookie = answer[1].get("set-cookie", "").split(";")[0]
            self.csrf = json.loads(answer[2]).get("csrf", "")

    def send(self, method, path, body, headers):
        for _ in range(2):
            if self.connection is None:
                self.connection = http.client.HTTPConnection("127.0.0.1", self.server.port,
                                                             timeout=PATIENCE)
            try:
                self.connection.request(method, path, body, headers)
                answer = self.connection.getresponse()
                content = answer.read()
                named = {name.lower(): value for name, value in answer.getheaders()}
                if named.get("connection") == "close":
                    self.connection = None
                return answer.status, named, content
            except NO_ANSWER as trouble:  # it may close between two requests, and after a refusal
                self.connection, last = None, trouble
        raise last

    def path_of(self, path, route):
        query = {}
        for parameter in route.get("parameters", []):
            name, draw = parameter["name"], self.dice.random()
            odd = self.dice.choice(["", "..", "%2e%2e", "a/b", "0" * 200, "é", "2022-02-30"])
            value = str(self.made.value(parameter["schema"], name)) if draw < 0.95 else odd
            if parameter["in"] == "path":
                path = path.replace("{" + name + "}", urllib.parse.quote(value, safe="%"))
            elif parameter["in"] == "query" and self.dice.random() < 0.5:
                query[name] = value
        return "/v1" + path + ("?" + urllib.parse.urlencode(query) if query else "")

    def headers_of(self, route):
        headers = {"Cookie": self.cookie} if self.cookie else {}
        if "requestBody" in route:
            headers["Content-Type"] = self.dice.choice(["application/json"] * 9 + ["text/plain"])
        for parameter in route.get("parameters", []):
            if parameter["in"] != "header" or self.dice.random() < 0.05:
                continue
            if parameter["name"] == "X-CSRF-Token":
                headers["X-CSRF-Token"] = self.csrf if self.dice.random() < 0.95 else "x"
            elif parameter["name"] == "Idempotency-Key":
                headers["Idempotency-Key"] = self.dice.choice(
                    [str(self.dice.random())] * 8 + ["steeds dezelfde", "x" * 101])
            elif self.dice.random() < 0.2:
                headers[parameter["name"]] = self.dice.choice(self.etags[-5:] + ['"oud"', "*"])
        return headers

    def ask(self):
        if self.dice.random() < 0.02:
            self.log_in()
        path, method, route = self.dice.choice(self.routes)
        while route["operationId"] in RARE and self.dice.random() < 0.9:
            path, method, route = self.dice.choice(self.routes)
        method = method.upper()
        asked = self.path_of(path, route)
        body = None
        if "requestBody" in route:
            body = self.made.body(route["requestBody"]["content"]["application/json"]["schema"])
        headers = self.headers_of(route)
        is_as_described = self.dice.random() > 0.04
        if not is_as_described and self.dice.random() < 0.75:
            method = self.dice.choice(["PUT", "PATCH", "OPTIONS", "HEAD", "DELETE"])
        elif not is_as_described:
            method, asked = "DELETE", "/v1/sessies/huidige"  # and then goes on as before
        status, named, content = self.send(method, asked, body, headers)
        self.statuses[status] = self.statuses.get(status, 0) + 1
        self.judge(f"{method} {asked[:200]} {body and body[:300]}", status, named, content,
                   route["responses"] if is_as_described else None)

    def judge(self, asked, status, named, content, responses):
        known = status < 500 if responses is None else str(status) in responses or status in ALWAYS
        if not known:
            self.said.append(f"{status} for {asked}: {content[:300]}")
        if "json" not in named.get("content-type", "") or not content:
            return
        value = json.loads(content)
        self.made.learn(value)
        if "etag" in named:
            self.etags.append(named["etag"])
        for form in (responses or {}).get(str(status), {}).get("content", {}).values():
            misfit = self.made.misfit(form.get("schema", {}), value) if "schema" in form else ""
            if misfit:
                self.said.append(f"not of the form: {misfit}, {status} for {asked}")

    def go_on(self, times):
        try:
            self.log_in()
            for _ in range(times):
                if not self.said:
                    self.ask()
        except Exception as trouble:  # the thread must not end without a word
            self.said.append(f"no answer: {trouble!r}")


def ask_all(askers, times):
    threads = [threading.Thread(target=one.go_on, args=(times // ASKERS,)) for one in askers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def fault_api(folder):
    """whatever is asked of the interface, it answers in its own form, without a 5xx or a leak"""
    times = count("NAAST_VERZOEKEN", 1_500)
    described = json.loads((ROOT / "docs/reference/openapi.json").read_text())
    said = []
    with demo(folder, *WITHOUT_RATES) as server:
        askers = [Asker(server, described, seed, said) for seed in range(ASKERS)]
        ask_all(askers, times // 2)
        half = resident_kb(server)
        ask_all(askers, times - times // 2)
        whole = resident_kb(server)
        joris = Person(server, "joris-bakker")
        for number in range(times // 4):
            same("read", joris.get(("/v1/gezinnen", "/v1/werk")[number % 2]).status, 200)
        read = resident_kb(server)
        same("found", said[:3], [])
        same("it runs", server.process.poll(), None)
    statuses = {}
    for one in askers:
        for status, number in one.statuses.items():
            statuses[status] = statuses.get(status, 0) + number
    print(f"      {sum(statuses.values())} requests, {half} kB halfway, {whole} kB at the end, "
          f"{read} kB after reading on: {dict(sorted(statuses.items()))}")
    for status in (200, 201, 400, 401, 403, 404, 405, 412):
        holds(f"some were answered {status}", statuses.get(status), statuses)
    # What was recorded takes room: the family is longer, and SQLite keeps more pages of it.
    holds("memory grows with the ledger alone", whole < half * 1.5 + ROOM_KB, (half, whole))
    holds("reading on takes none", read < whole + ROOM_KB, (whole, read))
    naast("verify", "--data", server.data)


def fault_api_sees_what_is_wrong(folder):
    """an answer of 500, one that is not described and one of another form are noticed"""
    del folder
    described = json.loads((ROOT / "docs/reference/openapi.json").read_text())
    responses = described["paths"]["/gezinnen"]["get"]["responses"]
    form = {"content-type": "application/json"}
    for status, content, wrong in (
            (500, b"{}", "500"), (202, b"{}", "202"), (200, b"{}", "missing"),
            (200, b'{"vandaag":"2022-09-12","gezinnen":{}}', "no array"),
            (200, b'{"vandaag":"2022-09-12","gezinnen":[]}', "")):
        said = []
        Asker(None, described, 1, said).judge("-", status, form, content, responses)
        holds(f"{status} {content}", bool(said) == bool(wrong) and wrong in str(said), said)
