"""The program as its user has it: commands, and a server with people who log in."""
import contextlib
import http.client
import json
import os
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("NAAST_BINARY", str(ROOT / "build/test/naast"))
# A page in the place of the web client, which is built later than these tests run.
CLIENT = ROOT / "tests/scenarios/client"
STORY = ROOT / "cases/ruud-raymond.jsonl"
GEZIN = "72cb2e5d-d3c6-40b0-bf6c-454acee524fb"
PATIENCE = 20  # seconds


def shown(value):
    text = repr(value)
    return text if len(text) <= 2000 else text[:2000] + " ..."


def same(what, came, expected):
    if came != expected:
        raise AssertionError(f"{what}\n    expected: {shown(expected)}\n"
                             f"    came:     {shown(came)}")


def holds(what, condition, came=""):
    if not condition:
        raise AssertionError(f"{what}\n    came: {shown(came)}")


def naast(*arguments, status=0, typed=""):
    """Runs a command. Returns: standard output, standard error."""
    done = subprocess.run([BINARY, *map(str, arguments)], cwd=ROOT, timeout=PATIENCE,
                          input=typed, capture_output=True, text=True, check=False)
    same(f"exit status of naast {' '.join(map(str, arguments))}\n{done.stderr}",
         done.returncode, status)
    return done.stdout, done.stderr


def with_keys(data):
    """Keys for a ledger. Returns: the shares, a line each."""
    return naast("sleutels", "begin", "--data", data)[0].splitlines()


def imported(folder, lines=None):
    """A ledger with the story in it, or with these lines (objects)."""
    data, path = folder / "naast.db", STORY
    with_keys(data)
    if lines is not None:
        path = folder / "lines.jsonl"
        path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    naast("import", "--data", data, path)
    return data


def story():
    return [json.loads(line) for line in STORY.read_text().splitlines()]


def answer(command, data, *arguments):
    """What a command says to a program."""
    return json.loads(naast(command, "--data", data, "--json", *arguments)[0])


class Server:
    def __init__(self, folder, *arguments, typed="", data=None, **how):
        self.data = data or folder / "naast.db"
        self.process = subprocess.Popen(
            [BINARY, "serve", "--listen", "127.0.0.1:0", "--data", str(self.data), *arguments],
            **{"cwd": ROOT, **how}, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True)
        self.process.stdin.write(typed)
        self.process.stdin.close()
        self.said = said = ""
        for line in self.process.stdout:
            self.said = said = said + line
            if found := re.search(r"http://127\.0\.0\.1:(\d+)", line):
                self.port = int(found.group(1))
                return
        raise AssertionError(f"the server named no address\n    came: {said!r}")

    def ask(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        with contextlib.closing(connection):
            connection.request(method, path, body, headers or {})
            response = connection.getresponse()
            return Answer(response.status, dict(
                (name.lower(), value) for name, value in response.getheaders()), response.read())


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def json(self):
        return json.loads(self.body)


class Person:
    """Someone who is logged in."""

    def __init__(self, server, who):
        self.server = server
        logged_in = server.ask("POST", "/v1/sessies", json.dumps({"demoPersoon": who}),
                               {"Content-Type": "application/json"})
        same(f"logging in as {who}", logged_in.status, 201)
        self.cookie = logged_in.headers["set-cookie"].split(";")[0]
        self.csrf = logged_in.json()["csrf"]

    def ask(self, method, path, body=None, **headers):
        own = {"Cookie": self.cookie}
        own.update({name.replace("_", "-"): value for name, value in headers.items()})
        return self.server.ask(method, path, body, own)

    def get(self, path, **headers):
        return self.ask("GET", path, **headers)

    def order(self, path, body, key, **headers):
        text = body if isinstance(body, (str, bytes)) else json.dumps(body)
        return self.ask("POST", path, text, Content_Type="application/json",
                        X_CSRF_Token=self.csrf, Idempotency_Key=key, **headers)


@contextlib.contextmanager
def serving(folder, *arguments, **how):
    server = Server(folder, "--web", str(CLIENT), *arguments, **how)
    try:
        yield server
    finally:
        server.process.kill()
        server.process.wait()
        server.process.stdout.close()


def demo(folder, *arguments, **how):
    return serving(folder, "--demo", *arguments, **how)
