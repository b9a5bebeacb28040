"""Who is not involved: for them the family does not exist."""
import json

from naast import GEZIN, ROOT, Person, demo, holds, same

MADE_UP = "11111111-2222-4333-8444-555555555555"


def all_but_the_date(answer):
    own = {name: value for name, value in answer.headers.items() if name != "date"}
    return answer.status, own, answer.body


def scenario_same_404(folder):
    """on every route of the OpenAPI the same 404 as for a family that is not there"""
    paths = json.loads((ROOT / "docs/reference/openapi.json").read_text())["paths"]
    asked = 0
    with demo(folder) as server:
        for who in ("kees-de-boer", "hanneke-vos"):
            outsider = Person(server, who)
            for path, operations in paths.items():
                for method in (operations if "{gezinId}" in path else ()):
                    answers = []
                    for gezin in (GEZIN, MADE_UP):
                        address = "/v1" + path.replace("{gezinId}", gezin)
                        answers.append(outsider.get(address) if method == "get" else
                                       outsider.order(address, {}, f"{path}-{gezin}"))
                    holds(f"404 on {method} {path}", answers[0].status == 404, answers[0].body)
                    same(f"{method} {path} for {who}", *map(all_but_the_date, answers))
                    holds("no trace", GEZIN.encode() not in answers[0].body, answers[0].body)
                    asked += 1
    holds("there were routes to ask", asked >= 14, asked)


def scenario_not_in_the_list(folder):
    """an outsider's list is empty, an involved person's is not"""
    with demo(folder) as server:
        same("of Kees", Person(server, "kees-de-boer").get("/v1/gezinnen").json()["gezinnen"], [])
        own = Person(server, "joris-bakker").get("/v1/gezinnen").json()["gezinnen"]
        same("of Joris", len(own), 1)


def scenario_not_logged_in(folder):
    """who is not logged in gets 401 for a family that is there and for one that is not"""
    with demo(folder) as server:
        for gezin in (GEZIN, MADE_UP):
            same(gezin, server.ask("GET", f"/v1/gezinnen/{gezin}").status, 401)
