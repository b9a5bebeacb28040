"""Clients that take their time, or all of it: the server lets them go when their time is over, and
meanwhile answers the others and does not grow."""
import contextlib
import pathlib
import socket
import struct
import threading
import time

from naast import PATIENCE, Person, demo, holds, same
from outside import WITHOUT_RATES, count

IDLE, SLOW_HEADS, SLOW_BODIES, LARGE_BODIES, NEVER_READ, RESETS = 300, 20, 20, 20, 30, 100
# Of `naast serve`: see naast/http/limits.h. And how much later it may be on a busy machine.
HEAD_S, BODY_S, IDLE_S, REQUEST_S, LATE_S = 10, 5, 30, 60, 10
# Units: kilobytes. A connection that does nothing, and all bodies and answers together.
PER_CONNECTION_KB, KEPT_KB = 64, 131_072


def status_kb(server):
    for line in pathlib.Path(f"/proc/{server.process.pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0


def descriptors(server):
    return len(list(pathlib.Path(f"/proc/{server.process.pid}/fd").iterdir()))


class Slow:
    """A connection of which each byte is ours to send."""

    def __init__(self, server, first="", receive_bytes=None):
        self.socket = socket.socket()
        if receive_bytes:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_bytes)
        self.socket.settimeout(PATIENCE)
        self.socket.connect(("127.0.0.1", server.port))
        self.began = time.monotonic()
        self.said, self.ended_s = b"", None
        self.send(first.replace("HOST", f"Host: 127.0.0.1:{server.port}").encode())

    def send(self, content):
        with contextlib.suppress(OSError):  # it may be closed by now, which look() finds
            self.socket.sendall(content)

    def look(self):
        """Takes what was said, without waiting."""
        self.socket.setblocking(False)
        try:
            while self.ended_s is None:
                came = self.socket.recv(65536)
                self.said += came
                if not came:
                    self.ended_s = time.monotonic() - self.began
        except BlockingIOError:
            pass
        except OSError:
            self.ended_s = time.monotonic() - self.began
        self.socket.settimeout(PATIENCE)

    def reset(self):
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()


class Reading:
    """Somebody who goes on reading as if nothing were the matter."""

    def __init__(self, server):
        self.person, self.stopping, self.slowest_s, self.answers, self.said = (
            Person(server, "joris-bakker"), False, 0, 0, [])
        self.thread = threading.Thread(target=self.go_on)
        self.thread.start()

    def go_on(self):
        try:
            while not self.stopping:
                start = time.monotonic()
                same("read", self.person.get("/v1/nu").status, 200)
                self.slowest_s = max(self.slowest_s, time.monotonic() - start)
                self.answers += 1
                time.sleep(0.02)
        except Exception as trouble:  # the thread must not end without a word
            self.said.append(repr(trouble))

    def stop(self):
        self.stopping = True
        self.thread.join()
        same("somebody reads on", self.said, [])


def slow_ones(server):
    """All kinds at once, by name."""
    post = "POST /v1/sessies HTTP/1.1\r\nHOST\r\nContent-Length: 1000000\r\n\r\n"
    get = "GET /v1/openapi.json HTTP/1.1\r\nHOST\r\n\r\n"
    kinds = {
        "idle": [Slow(server) for _ in range(IDLE)],
        "head": [Slow(server, "GET /v1/nu HTTP/1.1\r\nHOST\r\n") for _ in range(SLOW_HEADS)],
        "body": [Slow(server, post) for _ in range(SLOW_BODIES)],
        "large": [Slow(server, post) for _ in range(LARGE_BODIES)],
        "never": [Slow(server, get * 8, receive_bytes=4096) for _ in range(NEVER_READ)],
        "half": [Slow(server, "GET /v1/nu HTTP/1.1\r\nHO") for _ in range(SLOW_HEADS)],
    }
    for one in kinds["large"]:
        one.send(b"x" * 900_000)  # and then no more
    for one in kinds["half"]:
        one.socket.shutdown(socket.SHUT_WR)
    for number in range(RESETS):
        Slow(server, (post, get, "GET /v1/n", "")[number % 4]).reset()
    return kinds


def drip(kinds, seconds):
    """A byte a second on each, for so long."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        for one in kinds["head"]:
            one.send(b"X")
        for one in kinds["body"]:
            one.send(b"x")
        for kind in ("idle", "head", "body", "large", "half"):
            for one in kinds[kind]:
                one.look()
        time.sleep(1)


def let_go(kind, ones, after_s, word):
    for one in ones:
        holds(f"{kind} is let go in its time", one.ended_s is not None
              and after_s - 1 <= one.ended_s <= after_s + LATE_S, (one.ended_s, one.said[:100]))
        holds(f"{kind} is told why", one.said.startswith(word), one.said[:100])


def fault_slow(folder):
    """clients that send a byte a second, never read, leave or do nothing: others notice nothing"""
    seconds = count("NAAST_TRAAG", HEAD_S + 3)
    with demo(folder, *WITHOUT_RATES) as server:
        reading = Reading(server)
        before_kb, before_open = status_kb(server), descriptors(server)
        kinds = slow_ones(server)
        drip(kinds, min(seconds, BODY_S - 3))
        most_kb = status_kb(server)
        drip(kinds, seconds - min(seconds, BODY_S - 3))
        reading.stop()
        let_go("a slow head", kinds["head"], HEAD_S, b"HTTP/1.1 408 ")
        let_go("a slow body", kinds["body"], BODY_S, b"HTTP/1.1 408 ")
        let_go("a body that stops", kinds["large"], BODY_S, b"HTTP/1.1 408 ")
        let_go("half a request and no more to come", kinds["half"], 0, b"")
        if seconds > IDLE_S + LATE_S:
            let_go("who does nothing", kinds["idle"], IDLE_S, b"")
        if seconds > REQUEST_S + LATE_S:
            for one in kinds["never"]:
                one.look()  # what had come before, and then the end
                holds("who never reads is let go", one.ended_s is not None, one.ended_s)
        for one in sum(kinds.values(), []):
            one.socket.close()
        until = time.monotonic() + PATIENCE
        while descriptors(server) > before_open + 2 and time.monotonic() < until:
            time.sleep(0.1)
        after_kb, after_open = status_kb(server), descriptors(server)
        same("it answers", Person(server, "joris-bakker").get("/v1/nu").status, 200)
    print(f"      {sum(map(len, kinds.values()))} slow ones; {reading.answers} answers to another, "
          f"slowest {1000 * reading.slowest_s:.0f} ms; {before_kb} kB before, {most_kb} kB with "
          f"them, {after_kb} kB after")
    holds("others are answered", reading.slowest_s < PATIENCE / 4, reading.slowest_s)
    holds("memory is bounded", most_kb - before_kb < PER_CONNECTION_KB * (IDLE + 200) + KEPT_KB,
          (before_kb, most_kb))
    holds("all is closed", after_open <= before_open + 2, (before_open, after_open))


def fault_slow_sits_on_all_connections(folder):
    """so many sit on every connection there is: who comes new is served all the same"""
    with demo(folder, "--verbindingen", "100", *WITHOUT_RATES) as server:
        sitting = [Slow(server, "GET /v1/nu HTTP/1.1\r\n" if number % 2 else "")
                   for number in range(100)]
        for _ in range(20):
            same("logs in and reads", Person(server, "joris-bakker").get("/v1/nu").status, 200)
        for one in sitting:
            one.look()
        ended = sum(one.ended_s is not None for one in sitting)
        holds("some made place, and no more than that", 1 <= ended <= 41, ended)
        for one in sitting:
            one.socket.close()
