"""One who asks too often: refused with a time to come back, and only that one."""
import time

from naast import Person, demo, holds, same


def fault_rate_of_one(folder):
    """a script of one person is refused with a time to come back; others notice nothing of it"""
    with demo(folder, "--verzoeken-per-minuut", "60") as server:
        script, other = Person(server, "joris-bakker"), Person(server, "samira-haddad")
        answers = [script.get("/v1/nu") for _ in range(60)]
        refused = [answer for answer in answers if answer.status == 429]
        holds("half a minute's worth at once", 0 < len(refused) <= 30, len(refused))
        same("as a problem", refused[0].json()["type"], "urn:naast:probleem:te-vaak")
        holds("with a time", 1 <= int(refused[0].headers["retry-after"]) <= 2, refused[0].headers)
        holds("and a sentence", "kan het weer" in refused[0].json()["detail"], refused[0].body)
        same("another", other.get("/v1/nu").status, 200)
        same("logging out", script.ask("DELETE", "/v1/sessies/huidige",
                                       X_CSRF_Token=script.csrf).status, 204)
        again = Person(server, "joris-bakker")
        same("logging in again is no way round", again.get("/v1/nu").status, 429)
        time.sleep(int(refused[0].headers["retry-after"]) + 1)
        same("and then it can", again.get("/v1/nu").status, 200)


def fault_rate_of_logins(folder):
    """logging in over and over from one address takes longer each time, and is never shut"""
    with demo(folder, "--inlogpogingen", "3") as server:
        def log_in():
            return server.ask("POST", "/v1/sessies", '{"demoPersoon":"joris-bakker"}',
                              {"Content-Type": "application/json"})
        for _ in range(3):
            same("at once", log_in().status, 201)
        for delay in (2, 4):
            refused = log_in()
            same("then not", refused.status, 429)
            holds("with a time", 1 <= int(refused.headers["retry-after"]) <= delay, refused.headers)
            time.sleep(int(refused.headers["retry-after"]))
            same("and then it can", log_in().status, 201)
