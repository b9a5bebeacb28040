"""Timeline, work queue and search over HTTP: processor time for each request, beside nginx with the
same bytes."""
from serving import Load, Naast, Nginx
from table import Row, at_most

CLIENTS = 16
ROUNDS = 5
NGINX_REQUESTS = 20_000


class Read:
    """One kind of question, of which the paths take turns."""

    def __init__(self, what, paths, count, most_ms=None, **headers):
        self.what, self.paths, self.count, self.most_ms = what, paths, count, most_ms
        self.headers = headers


def questions(naast):
    """What an ordinary worker asks. She searches in the list of her families: there is no search
    over families that are not hers."""
    families = naast.families()
    pages = [f"/v1/gezinnen/{id}" for id in families]
    etag = naast.get(pages[0]).headers["etag"]
    yield Read("timeline", [page + "/tijdlijn" for page in pages], 400, 0.8)
    yield Read("work queue", ["/v1/werk"], 480, 0.6)
    yield Read("search: the list of one's families", ["/v1/gezinnen"], 480, 0.8)
    yield Read("page of a family", pages, 400)
    yield Read("the same page asked with its ETag", pages[:1], 400, If_None_Match=etag)
    yield Read("who is logged in (no family)", ["/v1/sessies/huidige"], 2000)


def measured(load, naast, read, rounds=ROUNDS):
    """Returns: what both said, for each round."""
    bodies = [naast.get(path).body for path in read.paths]
    requests = [naast.request("GET", path, **read.headers) for path in read.paths]
    ours, theirs = [], []
    with Nginx(bodies) as nginx:
        load.ask(naast, requests, CLIENTS, max(len(requests), read.count // 4), (200, 304))
        load.ask(nginx, nginx.requests, CLIENTS, 1000)
        for _ in range(rounds):
            ours.append(load.ask(naast, requests, CLIENTS, read.count, (200, 304)))
            theirs.append(load.ask(nginx, nginx.requests, CLIENTS, NGINX_REQUESTS))
    return ours, theirs


def row_of(read, ours, theirs, families):
    goal = {} if read.most_ms is None else {"goal": f"at most {read.most_ms} ms",
                                            "met": at_most(read.most_ms)}
    return Row(read.what, [one["cpu_ms"] for one in ours], "ms CPU a request",
               beside=[one["cpu_ms"] for one in theirs], yardstick="nginx, same bytes", **goal,
               more={"families_of_the_worker": families,
                     "bytes_an_answer": round(ours[0]["bytes"] / ours[0]["requests"]),
                     "statuses": ours[0]["statuses"],
                     "ms_median": [one["ms_median"] for one in ours],
                     "ms_p99": [one["ms_p99"] for one in ours],
                     "requests_per_s": [one["requests"] / one["seconds"] for one in ours]})


def part(table, place, *arguments, name="", rounds=ROUNDS, only=None):
    load = Load()
    with Naast(place, *arguments) as naast:
        naast.rest()
        families = len(naast.families())
        for read in questions(naast):
            if only and read.what not in only:
                continue
            row = row_of(read, *measured(load, naast, read, rounds), families)
            row.what = name + row.what
            table.add(row)
