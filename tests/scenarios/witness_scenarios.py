"""A witness of the ledger on another disk: what was acknowledged and is gone is missed."""
import json
import shutil
import uuid

from naast import Person, demo, holds, imported, naast, story


def kept(data, place):
    """The ledger as it is now, with all beside it, but not the witness."""
    place.mkdir()
    for one in data.parent.glob(data.name + "*"):
        shutil.copy(one, place)


def put_back(data, place):
    for one in list(data.parent.glob(data.name + "*")):
        one.unlink()
    for one in place.iterdir():
        shutil.copy(one, data.parent)


def more(folder):
    """One more event, for an import."""
    line = dict(next(one for one in story() if one["soort"] == "contact_gehad"))
    line["id"] = str(uuid.uuid4())
    path = folder / "more.jsonl"
    path.write_text(json.dumps(line) + "\n")
    return path


def scenario_lost(folder):
    """a ledger that lost its end, checkpoints and all, is refused by its witness"""
    data, witness = imported(folder), folder / "elsewhere"
    naast("import", "--data", data, "--getuige", witness, "--nieuwe-getuige", more(folder))
    kept(data, folder / "yesterday")
    naast("import", "--data", data, "--getuige", witness, more(folder))
    naast("verify", "--data", data, "--getuige", witness)
    put_back(data, folder / "yesterday")

    naast("verify", "--data", data)
    said = "".join(naast("verify", "--data", data, "--getuige", witness, status=1))
    holds("verify misses it", "het grootboek is te kort" in said, said)
    said = "".join(naast("serve", "--data", data, "--getuige", witness, status=1))
    holds("serve misses it", "de getuige zag" in said, said)
    said = "".join(naast("import", "--data", data, "--getuige", witness, more(folder), status=1))
    holds("import misses it", "de getuige zag" in said, said)


def scenario_gone(folder):
    """a witness that is not there is asked for, and a new one only begins when it is said"""
    data, witness = imported(folder), folder / "elsewhere"

    said = naast("serve", "--data", data, "--getuige", witness, status=1)[1]
    holds("where it would be", str(witness) in said and "--nieuwe-getuige" in said, said)
    holds("none was made", not witness.exists(), witness)
    said = naast("serve", "--data", data, "--nieuwe-getuige", status=1)[1]
    holds("what is missing", "--getuige" in said, said)


def scenario_served(folder):
    """a new ledger gets its witness by itself, of what is recorded and of who looked"""
    witness = folder / "elsewhere"
    with demo(folder, "--getuige", str(witness)) as server:
        before = witness.read_bytes()
        joris = Person(server, "joris-bakker")
        family = joris.ask("GET", "/v1/gezinnen").json()["gezinnen"][0]["id"]
        looked = (folder / "elsewhere.inzage").read_bytes()
        joris.ask("GET", f"/v1/gezinnen/{family}")
        holds("who looked is seen", looked != (folder / "elsewhere.inzage").read_bytes(), looked)
        holds("nothing was recorded", before == witness.read_bytes(), before)
    naast("verify", "--data", server.data, "--getuige", witness)


def scenario_of_a_database(folder):
    """a ledger in PostgreSQL takes no witness, and says so"""
    said = naast("serve", "--data", "postgresql://nergens/naast", "--jeugdregio", "Heideveld",
                 "--map", folder, "--getuige", folder / "elsewhere", status=1)[1]
    holds("why", "PostgreSQL" in said, said)
