"""A server under load: Naast as its user starts it, nginx with the same bytes; what both cost."""
import contextlib
import json
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import time

import data

sys.path.insert(0, str(data.ROOT / "tests/scenarios"))
os.environ["NAAST_BINARY"] = str(data.NAAST)

from naast import Person, Server  # noqa: E402  pylint: disable=wrong-import-position

WORK = data.BUILD / "run"
TICKS = os.sysconf("SC_CLK_TCK")
WORKER = "noor-van-dam"  # regisseur of some twenty families in every made-up region
REQUESTS_A_CONNECTION = 100  # as Naast allows; nginx is told the same


def spent_by(pid):
    """Seconds of the processor, of all threads."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def children_of(pid):
    found = subprocess.run(["pgrep", "--parent", str(pid)], capture_output=True, text=True,
                           check=False).stdout
    return [int(line) for line in found.split()]


def memory_mb(pid, field):
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(re.search(rf"{field}:\s+(\d+)", status).group(1)) / 1024


class Naast:
    """A server, and a worker who is logged in. Seconds until it names its address."""

    def __init__(self, place, *arguments, **how):
        web = data.ROOT / "web/dist"
        began = time.monotonic()
        # One worker asks more here than a person does.
        self.server = Server(None, "--demo", "--regio", "1", "--web", str(web),
                             "--verzoeken-per-minuut", "0", *arguments, data=place, **how)
        self.seconds_to_start = time.monotonic() - began
        self.pid, self.port = self.server.process.pid, self.server.port
        self.person = Person(self.server, WORKER)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.server.process.poll() is None:
            self.server.process.terminate()
        self.server.process.stdout.read()
        self.server.process.wait()
        self.server.process.stdout.close()

    def spent(self):
        return spent_by(self.pid)

    def rest(self):
        """Until it looked at the whole ledger, which it does beside its work after a start."""
        before = -1.0
        while self.spent() > before:
            before = self.spent()
            time.sleep(0.25)

    def kill(self):
        self.server.process.kill()

    def get(self, path):
        answer = self.person.get(path)
        if answer.status != 200:
            raise RuntimeError(f"{path}: {answer.status}")
        return answer

    def families(self):
        return [row["id"] for row in self.get("/v1/gezinnen").json()["gezinnen"]]

    def request(self, method, path, body="", **headers):
        """A request as it goes over the line."""
        own = {"Host": f"127.0.0.1:{self.port}", "Cookie": self.person.cookie,
               **{name.replace("_", "-"): value for name, value in headers.items()}}
        if body:
            # The number takes as many places as its mark.
            own.update({"Content-Type": "application/json", "X-CSRF-Token": self.person.csrf,
                        "Content-Length": str(len(body.encode()))})
        head = "".join(f"{name}: {value}\r\n" for name, value in own.items())
        return f"{method} {path} HTTP/1.1\r\n{head}\r\n{body}"


NGINX = """
daemon off; worker_processes 1; pid {folder}/pid; error_log {folder}/error.log;
events {{ worker_connections 256; }}
http {{
    access_log off; keepalive_requests {requests}; default_type application/json;
    client_body_temp_path {folder}/t1; proxy_temp_path {folder}/t2; fastcgi_temp_path {folder}/t3;
    uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5; sendfile on; tcp_nopush on;
    server {{ listen 127.0.0.1:{port}; root {folder}/www; }}
}}
"""


class Nginx:
    """One worker process with these bodies as files: /0.json, /1.json."""

    def __init__(self, bodies):
        folder = WORK / "nginx"
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "www").mkdir(parents=True)
        for i, body in enumerate(bodies):
            (folder / f"www/{i}.json").write_bytes(body)
        self.port = free_port()
        conf = NGINX.format(folder=folder, port=self.port, requests=REQUESTS_A_CONNECTION)
        if os.geteuid() == 0:  # its worker would be another user, who may not come in here
            conf = "user root;" + conf
        (folder / "nginx.conf").write_text(conf)
        self.process = subprocess.Popen(["/usr/sbin/nginx", "-e", str(folder / "error.log"), "-c",
                                         str(folder / "nginx.conf")])
        self.requests = [f"GET /{i}.json HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n\r\n"
                         for i in range(len(bodies))]
        until = time.monotonic() + 10
        while not children_of(self.process.pid) and time.monotonic() < until:
            time.sleep(0.05)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def spent(self):
        return sum(map(spent_by, [self.process.pid, *children_of(self.process.pid)]))


def free_port():
    with contextlib.closing(socket.socket()) as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Load:
    """The same clients for every server. Numbers go on from one round to the next."""

    def __init__(self):
        self.first = 1

    def ask(self, server, requests, clients, count, expected=(200,)):
        """Returns: what http_load says, with the processor time of the server for each request."""
        folder = WORK / "requests"
        folder.mkdir(parents=True, exist_ok=True)
        paths = []
        for i, text in enumerate(requests):
            paths.append(folder / f"{i}")
            paths[-1].write_bytes(text.encode())
        before = server.spent()
        done = subprocess.run([data.BUILD / "http_load", str(server.port), str(clients), str(count),
                               str(self.first), *paths], check=True, capture_output=True, text=True)
        answer = json.loads(done.stdout)
        answer["cpu_ms"] = 1000 * (server.spent() - before) / count
        self.first += count
        wrong = {status: n for status, n in answer["statuses"].items()
                 if int(status) not in expected}
        if sum(wrong.values()) > count / 50:
            raise RuntimeError(f"answers that were not expected: {wrong}")
        answer["other_statuses"] = wrong
        return answer
