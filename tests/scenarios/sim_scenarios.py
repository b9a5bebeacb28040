"""Simulating a chain: from a scenario file to an answer, and parts of it together."""
import itertools
import json
from datetime import date

from naast import ROOT, holds, naast, same

MMC = ROOT / "scenarios/mmc.toml"
CHAIN = ROOT / "scenarios/chain6.toml"
REGION = ROOT / "scenarios/chain6-regio.toml"


def answer(*arguments):
    return json.loads(naast("simuleer", *arguments, "--json")[0])


def near(what, figure, theory, least_margin):
    """Within twice the margin that it says itself, and that margin is small."""
    margin = figure["marge95"]
    holds(f"{what}: the margin", margin <= least_margin, figure)
    holds(f"{what}: {theory}", abs(figure["gemiddelde"] - theory) <= 2 * margin, figure)


def short(folder, text=None):
    """The small chain, over a short time."""
    path = folder / "kort.toml"
    path.write_text((text or CHAIN.read_text()).replace("waarde = 6000", "waarde = 1100"))
    return path


def scenario_mmc_on_theory(folder):
    """V1: five places at 80% load wait as Erlang's formula says"""
    balie = answer(MMC, "--replicaties", "40")["schakels"][0]
    near("waiting time", balie["wachttijdDagen"], 0.138528, 0.006)
    near("part that waits", balie["deelDatWacht"], 0.554113, 0.008)
    near("queue", balie["wachtrijGezinnen"], 2.216450, 0.1)
    near("use", balie["bezetDeel"], 0.8, 0.003)


def scenario_same_bytes(folder):
    """V9: the same file and seed give the same bytes, on any number of threads"""
    path = short(folder)
    one = naast("simuleer", path, "--replicaties", "6", "--threads", "1", "--json")[0]
    for threads in ("2", "4"):
        same(f"{threads} threads", naast("simuleer", path, "--replicaties", "6", "--json",
                                         "--threads", threads)[0], one)
    other = naast("simuleer", path, "--replicaties", "6", "--json", "--seed", "2")[0]
    holds("another seed, another answer", other != one)
    table = naast("simuleer", path, "--replicaties", "6", "--uit", folder / "uit.json")[0]
    same("the file is the document", (folder / "uit.json").read_text(), one)
    holds("the table is for people", "wachttijd" in table and "alleen toeval" in table, table)


def scenario_parts(folder):
    """parts together, in any order, are the whole to the byte"""
    path = short(folder)
    parts = [folder / f"deel{i}.json" for i in (1, 2, 3)]
    for i, part in enumerate(parts, 1):
        naast("simuleer", path, "--wat-als", REGION, "--replicaties", "5", "--deel", f"{i}/3",
              "--uit", part)
    whole = naast("simuleer", path, "--wat-als", REGION, "--replicaties", "5", "--json")[0]
    for order in itertools.permutations(parts):
        same("the whole", naast("samenvoegen", *order, "--json")[0], whole)
    table = naast("simuleer", path, "--wat-als", REGION, "--replicaties", "5")[0]
    same("the table", naast("samenvoegen", *parts)[0], table)


def scenario_parts_that_do_not_fit(folder):
    """parts that are missing, double, of another run or changed are refused, in one sentence"""
    path = short(folder)
    one, two, other = (folder / f"{name}.json" for name in ("one", "two", "other"))
    naast("simuleer", path, "--replicaties", "4", "--deel", "1/2", "--uit", one)
    naast("simuleer", path, "--replicaties", "4", "--deel", "2/2", "--uit", two)
    naast("simuleer", path, "--replicaties", "4", "--deel", "2/2", "--seed", "9", "--uit", other)
    changed = folder / "changed.json"
    changed.write_text(two.read_text().replace('"replicatie": 2', '"replicatie": 3'))
    program = folder / "program.json"
    program.write_text(two.read_text().replace("rekenkern ", "rekenkern x"))
    for parts, says in (([one], "deel 2 van 2 ontbreekt"),
                        ([one, one], "deel 1 van 2 is er al in"),
                        ([one, other], "heeft zaad 9 en niet 1"),
                        ([one, changed], "geen heel deel"),
                        ([one, program], "dat moet hetzelfde zijn"),
                        ([one, path], "geen heel deel"),
                        ([one, folder / "none.json"], "niet lezen")):
        out, err = naast("samenvoegen", *parts, "--uit", folder / "whole.json", status=1)
        same(f"no answer: {says}", out, "")
        holds(says, err.startswith("fout: ") and says in err, err)
        same("one sentence", len(err.strip().splitlines()), 1)
        holds("nothing written", not (folder / "whole.json").exists())


def scenario_broken_file(folder):
    """a broken scenario gets one sentence with file, line, field and reason; nothing is written"""
    path, out = folder / "stuk.toml", folder / "uit.json"
    for what, change, says in (
            ("no unit", ('eenheid = "per dag", ', ""), 'veld "instroom.meldingen.tempo.eenheid"'),
            ("no source", (', aanname = "gekozen om na te rekenen" }\n\n[[s', " }\n\n[[s"),
             'veld "instroom.meldingen.tempo" heeft geen herkomst'),
            ("unknown link", ('naar = "balie"', 'naar = "blie"'), 'is "blie" maar zo\'n schakel'),
            ("not all", ("waarde = 100,", "waarde = 90,"), "is samen 90 procent maar moet"),
            ("no TOML", ("[[schakel]]", "[[schakel"), "hier moet een ] staan")):
        path.write_text(MMC.read_text().replace(*change))
        said, err = naast("simuleer", path, "--uit", out, status=1)
        same(f"no answer: {what}", said, "")
        holds(what, err.startswith(f"fout: {path}, regel ") and says in err, err)
        same("one sentence", len(err.strip().splitlines()), 1)
        holds("nothing written", not out.exists())


def scenario_what_if(folder):
    """a what-if changes the scenario, its name and its hash; a fault in it names its own line"""
    more = folder / "meer.toml"
    more.write_text("""vorm = "naast-wat-als/1"
naam = "Een plek erbij"
[[wijziging]]
waar = "schakel.balie.plekken"
erbij = { waarde = 1, eenheid = "plekken", aanname = "stel dat" }
""")
    base = answer(MMC, "--replicaties", "24")
    other = answer(MMC, "--replicaties", "24", "--wat-als", more)
    same("named", other["scenario"]["watAls"], ["Een plek erbij"])
    holds("another scenario", other["scenario"]["hash"] != base["scenario"]["hash"])
    waits = [a["schakels"][0]["wachttijdDagen"]["gemiddelde"] for a in (base, other)]
    holds("more places, less waiting", waits[1] < waits[0] / 2, waits)
    more.write_text(more.read_text().replace("balie", "loket"))
    err = naast("simuleer", MMC, "--wat-als", more, status=1)[1]
    holds("where", err.startswith(f"fout: {more}, regel 4, ") and '"balie"' in err, err)


def scenario_compare(folder):
    """what a what-if changes is shown for all links and the chain; without changes: nothing"""
    place = ROOT / "scenarios/chain6-plek.toml"
    arguments = [short(folder), "--wat-als", place, "--vergelijk", "--replicaties", "24"]
    found = answer(*arguments)["verschil"]
    same("all links", [row["id"] for row in found["schakels"]],
         ["triage", "onderzoek", "toegang", "aanbieder", "raad", "gi"])
    raad = found["schakels"][4]["wachttijdDagen"]
    holds("less waiting where the place is", raad["verschil"]["gemiddelde"] < -0.5, raad)
    holds("the whole chain", found["keten"]["verblijfDagen"]["verschil"]["marge95"] > 0)
    table = naast("simuleer", *arguments)[0]
    holds("for people", "Zonder de wat-als -> ermee" in table, table)
    nothing = folder / "niets.toml"
    nothing.write_text('vorm = "naast-wat-als/1"\nnaam = "Niets"\nwijziging = []\n')
    for row in answer(short(folder), "--wat-als", nothing, "--vergelijk",
                      "--replicaties", "3")["verschil"]["schakels"]:
        same("V10: exactly nothing", row["wachttijdDagen"]["verschil"],
             {"gemiddelde": 0, "marge95": 0, "replicaties": 3})


def scenario_wrong_use(folder):
    """wrong use of simuleer and samenvoegen gets exit 1 and one sentence"""
    for arguments in (["simuleer"], ["simuleer", folder / "none.toml"], ["samenvoegen"],
                      ["simuleer", MMC, "--replicaties", "0"], ["simuleer", MMC, "--threads", "0"],
                      ["simuleer", MMC, "--seed", "-1"], ["simuleer", MMC, "--deel", "3/2"],
                      ["simuleer", MMC, "--deel", "1"], ["simuleer", MMC, "--deel", "1/2"],
                      ["simuleer", MMC, "--replicaties", "2", "--deel", "1/3", "--json"],
                      ["simuleer", MMC, "--vergelijk"],
                      ["simuleer", MMC, "--replicaties", "veel"], ["simuleer", MMC, MMC],
                      ["simuleer", folder], ["simuleer", MMC, "--replicaties", "1", "--uit",
                                             folder / "geen/map.json"]):
        out, err = naast(*arguments, status=1)
        same(f"no answer to {arguments}", out, "")
        holds(f"a sentence to {arguments}", len(err.strip().splitlines()) == 1, err)
        holds(f"in Dutch, {arguments}", err.startswith("fout: ") and "required" not in err, err)


def scenario_costs(folder):
    """what a link costs is in the answer, and what a what-if does to it"""
    path, more = folder / "kosten.toml", folder / "erbij.toml"
    path.write_text(MMC.read_text().replace(
        "plekken = {",
        'kosten.hulp = { waarde = 80, eenheid = "euro per dag", aanname = "toets" }\n'
        'kosten.per_keer = { waarde = 5, eenheid = "euro", aanname = "toets" }\nplekken = {', 1))
    more.write_text("""vorm = "naast-wat-als/1"
naam = "Duurder"
[[wijziging]]
waar = "schakel.balie.kosten.per_keer"
maal = { waarde = 2, eenheid = "keer", aanname = "stel dat" }
""")
    given = answer(path, "--replicaties", "24", "--wat-als", more, "--vergelijk")
    year = 365.25
    # 16 families a day, a quarter of a day each: 4 days of help a day.
    near("costs a year", given["keten"]["kostenPerJaarEuro"], year * (4 * 80 + 16 * 10), 600)
    change = given["verschil"]["keten"]["kostenPerJaarEuro"]["verschil"]
    near("what the what-if adds", change, year * 16 * 5, 200)
    plain = answer(MMC, "--replicaties", "2")["keten"]
    same("none where none are said", plain["kostenPerJaarEuro"], None)
    path.write_text(path.read_text().replace("euro per dag", "euro per werkdag"))
    _, err = naast("simuleer", path, status=1)
    holds("counted in other days", "maar de duur is in gewone dagen; zij moeten gelijk" in err, err)


def scenario_course(folder):
    """V9: with a log of its first run the answer is the same, and the log adds up to it"""
    path, log = short(folder), folder / "verloop.csv"
    plain = naast("simuleer", path, "--replicaties", "1", "--json")[0]
    same("with a log", naast("simuleer", path, "--replicaties", "1", "--json", "--verloop", log)[0],
         plain)
    head, *rows = log.read_text().splitlines()
    same("columns", head, "tijdstip,gezin,klasse,schakel,wat,professional")
    counted = json.loads(plain)["geteld"]
    left = [row for row in rows if row.endswith(",verlaat_de_keten,")
            and counted["vanaf"] <= row[:10] < counted["tot"]]
    days = (date.fromisoformat(counted["tot"]) - date.fromisoformat(counted["vanaf"])).days
    a_year = json.loads(plain)["keten"]["verlaatPerJaarGezinnen"]["gemiddelde"]
    holds("who left", abs(len(left) / days * 365.25 - a_year) < 1e-6, len(left))
    out, err = naast("simuleer", path, "--verloop", folder / "no" / "where.csv", status=1)
    same("no answer", out, "")
    holds("no folder", "bestaat de map" in err, err)
    _, err = naast("simuleer", path, "--deel", "1/2", "--json", "--verloop", log, status=1)
    holds("not of a part", "--verloop mag niet met --deel" in err, err)
