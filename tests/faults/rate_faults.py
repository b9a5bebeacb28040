"""One who asks too often: refused with a time to come back, and only that one."""
import time

from naast import Person, demo, holds, same


def until_refused(person, most):
    """Returns: how many were taken before, and the refusal."""
    for taken in range(most):
        answer = person.get("/v1/nu")
        if answer.status == 429:
            return taken, answer
        same("before that", answer.status, 200)
    raise AssertionError("never refused")


def fault_rate_of_one(folder):
    """a script of one person is refused with a time to come back; others notice nothing of it"""
    with demo(folder, "--verzoeken-per-minuut", "60") as server:
        script, other = Person(server, "joris-bakker"), Person(server, "samira-haddad")
        taken, refused = until_refused(script, 1000)
        holds("half a minute's worth at once", taken >= 30, taken)
        same("as a problem", refused.json()["type"], "urn:naast:probleem:te-vaak")
        same("with a time", refused.headers["retry-after"], "1")
        holds("and a sentence", "kan het weer" in refused.json()["detail"], refused.body)
        same("another", other.get("/v1/nu").status, 200)
        same("logging out", script.ask("DELETE", "/v1/sessies/huidige",
                                       X_CSRF_Token=script.csrf).status, 204)
        again = Person(server, "joris-bakker")
        taken, _ = until_refused(again, 1000)
        holds("logging in again is no way round", taken < 30, taken)
        time.sleep(2)
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
