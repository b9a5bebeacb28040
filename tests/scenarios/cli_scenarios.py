"""The commands, as someone who types them."""
import itertools
import json

from naast import GEZIN, ROOT, STORY, answer, holds, imported, naast, same, story, with_keys

COMMANDS = ["serve", "import", "export", "events", "tijdlijn", "termijnen", "signaleringen",
            "verify", "openapi", "version", "demo", "sleutels", "simuleer", "samenvoegen",
            "backup", "restore"]


def scenario_help(folder):
    """each command explains itself"""
    everything = naast("--help")[0]
    for command in COMMANDS:
        holds(f"{command} is listed", command in everything, everything)
        holds(f"{command} --help", "Gebruik: naast" in naast(command, "--help")[0])


def scenario_mistakes(folder):
    """a mistake gets exit 1 and one sentence, never an answer"""
    for arguments in (["verify"], ["verify", "--data", folder / "none.db"],
                      ["tijdlijn", "--data", imported(folder), "Niemand"],
                      ["tijdlijn", "--data", folder / "naast.db", "--peildatum", "2019-02-30"],
                      ["import", "--data", folder / "naast.db", folder / "none.jsonl"],
                      ["signaleringen", "--data", folder / "naast.db", "--onbekend"],
                      ["demo", "--gezinnen", "0"], ["demo", "--zaad", "-1"],
                      ["vertel"], ["events", "--json", "--markdown"], [],
                      ["verify", "--data"], ["import"], ["import", STORY],
                      ["import", "--dry-run", ROOT / "cases"]):
        out, err = naast(*arguments, status=1)
        same(f"no answer to {arguments}", out, "")
        holds(f"a sentence to {arguments}", len(err.strip().splitlines()) == 1, err)
        holds(f"in Dutch, {arguments}", err.startswith("fout: ") and "required" not in err, err)


def scenario_read(folder):
    """the story can be read: timeline, terms and warnings, for people and for programs"""
    data = imported(folder)
    for command in ("tijdlijn", "termijnen", "signaleringen"):
        arguments = [command, "--data", data, GEZIN, "--peildatum", "2019-12-20"]
        holds(f"{command} names the family", "Ruud" in naast(*arguments)[0])
        holds(f"{command} --json", json.loads(naast(*arguments, "--json")[0]))


def scenario_references(folder):
    """what the program says of itself is what docs/ says"""
    for command, name in ((["openapi"], "reference/openapi.json"),
                          (["events", "--json"], "reference/events.schema.json"),
                          (["events", "--markdown"], "formats/events.md")):
        same(name, naast(*command)[0], (ROOT / "docs" / name).read_text())
    holds("a version", naast("version")[0].strip())


def scenario_made_up_region(folder):
    """a made-up region is the same for the same seed, and is taken in as any history"""
    lines = naast("demo", "--zaad", "3", "--gezinnen", "20")[0]
    same("same seed, same bytes", naast("demo", "--zaad", "3", "--gezinnen", "20")[0], lines)
    holds("another seed, another region", naast("demo", "--gezinnen", "20")[0] != lines)
    (folder / "regio.jsonl").write_text(lines)
    with_keys(folder / "naast.db")
    said = naast("import", "--data", folder / "naast.db", folder / "regio.jsonl")[1]
    holds("all of it was taken in", "van 20 gezinnen: vastgelegd" in said, said)


def scenario_dry_run(folder):
    """import --dry-run checks everything and records nothing"""
    data = folder / "naast.db"
    naast("import", "--dry-run", "--data", data, STORY)
    with_keys(data)
    naast("import", "--data", data, STORY)
    again = naast("import", "--data", data, STORY)[1]
    holds("the same file again changes nothing", "al ingelezen" in again, again)


def scenario_all_or_nothing(folder):
    """one bad line and nothing is recorded; each bad line is named with its field"""
    lines = story()
    lines[4]["op"] = "2019-02-30"
    lines[8]["onbekend"] = 1
    path, data = folder / "bad.jsonl", folder / "naast.db"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines) + "{geen json\n")
    with_keys(data)
    err = naast("import", "--data", data, path, status=1)[1]
    last = f"regel {len(lines) + 1}"
    for part in ("regel 5", "op", "regel 9", "onbekend", last, "niets vastgelegd"):
        holds(f"names {part}", part in err, err)
    naast("import", "--data", data, STORY)
    same("only the good file is there", len(naast("export", "--data", data)[0].splitlines()),
         len(story()))


def scenario_broken_lines(folder):
    """a line that cannot be so gets one sentence: which field, what is wrong, what is expected"""
    data, path = folder / "naast.db", folder / "broken.jsonl"
    with_keys(data)
    whole = story()[:20]
    for what, change, expected in (
            ("the future", lambda e: e.update(op="2091-01-01", bekendOp="2091-01-01"),
             'veld "op" ligt na vandaag'),
            ("a day that is none", lambda e: e.update(op="2019-02-30"),
             'veld "op" moet een bestaande dag zijn'),
            ("a stranger", lambda e: e.update(betreft=["tante"]),
             'veld "betreft" noemt persoon "tante"'),
            ("a kind that is none", lambda e: e.update(soort="contact"),
             'veld "soort" is "contact" maar moet'),
            ("10 MB", lambda e: e.update(tekst="x" * 10_000_000), "de tekst is te lang"),
            ("100,000 deep", lambda e: e.update(tekst="DEEP"), 'veld "tekst" is te diep genest')):
        lines = [dict(line) for line in whole]
        change(lines[12])
        path.write_text("".join(json.dumps(line) + "\n" for line in lines)
                        .replace('"DEEP"', "[" * 100_000 + "]" * 100_000))
        err = naast("import", "--data", data, path, status=1)[1]
        first, last = err.strip().splitlines()
        holds(what, first.startswith(f"{path}: regel 13: {expected}"), err)
        holds(f"one sentence about {what}", first.endswith(".") and len(first) < 600, err)
        holds(f"nothing recorded of {what}", "niets vastgelegd, 1 fout" in last, err)
    same("nothing is there", naast("export", "--data", data)[0], "")


def written(folder, **files):
    """These files, each with its lines; in the order given."""
    for name, lines in files.items():
        (folder / f"{name}.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    return [folder / f"{name}.jsonl" for name in files]


def told(data, gezinnen):
    """What a ledger says, whatever the numbers of its events."""
    said = {command: answer(command, data, "--peildatum", "2026-11-01")
            for command in ("signaleringen", "termijnen")}
    said["events"] = sorted(naast("export", "--data", data)[0].splitlines())
    for gezin in gezinnen:
        said[gezin] = answer("tijdlijn", data, gezin)
    return said


def scenario_order_of_files(folder):
    """files that build on each other go in in any order: the same ledger, the same answers"""
    stories = {path.stem: [json.loads(line) for line in path.read_text().splitlines()]
               for path in sorted((ROOT / "cases").glob("*.jsonl"))}
    gezinnen = [lines[0]["gezin"] for lines in stories.values()]
    people = {name: [line for line in lines if line["soort"] in ("persoon_toegevoegd",
                                                                 "kind_verwacht")]
              for name, lines in stories.items()}
    rest = {name: [line for line in lines if line not in people[name]]
            for name, lines in stories.items()}
    expected = None
    for first, last in (("a", "b"), ("b", "a")):
        paths = written(folder, **{f"{first}-{name}": people[name] for name in stories},
                        **{f"{last}-{name}": rest[name] for name in stories})
        for order in (paths, paths[::-1]):
            data = folder / f"{first}-{order is paths}.db"
            naast("import", "--dry-run", "--data", data, *order)
            holds("only checked", not data.exists())
            with_keys(data)
            naast("import", "--data", data, *order)
            said = told(data, gezinnen)
            expected = expected or said
            for what, come in said.items():
                same(f"{what}, people in {first}, {len(order)} files", come, expected[what])
    same("all of it", len(expected["events"]), sum(map(len, stories.values())))


def scenario_order_of_parts(folder):
    """a story in three parts, of which the second and the third build on the first"""
    lines = story()
    parts = written(folder, one=lines[:40], two=lines[40:60], three=lines[60:])
    exports = set()
    for order in itertools.permutations(parts):
        data = folder / ("-".join(path.stem for path in order) + ".db")
        with_keys(data)
        err = naast("import", "--data", data, *order)[1]
        holds("each part is heard of once", len(err.splitlines()) == 3, err)
        exports.add(naast("export", "--data", data)[0])
    same("different ledgers", len(exports), 1)


def scenario_part_that_is_missing(folder):
    """what names what no file brings is refused with its faults; the others are taken in"""
    lines = story()
    start, end = written(folder, start=lines[:40], end=lines[40:])
    someone = dict(lines[1], id="e0000000-0000-4000-8000-000000000001",
                   gezin="f0000000-0000-4000-8000-000000000001")
    other, = written(folder, other=[someone])
    with_keys(folder / "naast.db")
    for mode in (["--dry-run"], []):
        err = naast("import", *mode, "--data", folder / "naast.db", end, other, status=1)[1]
        holds("the other is taken in", f"{other}: 1 gebeurtenis van 1 gezin: " in err, err)
        holds("the faults", f"{end}: regel 1: veld " in err and "niets vastgelegd" in err, err)
        holds("faults last", err.index(str(other)) < err.index(str(end)), err)
    naast("import", "--dry-run", "--data", folder / "naast.db", end, start)
    same("only the other", len(naast("export", "--data", folder / "naast.db")[0].splitlines()), 1)


def scenario_round_trip(folder):
    """what is exported, imported elsewhere and exported again is the same to the byte"""
    first = naast("export", "--data", imported(folder))[0]
    path = folder / "export.jsonl"
    path.write_text(first)
    with_keys(folder / "other.db")
    naast("import", "--data", folder / "other.db", path)
    same("the second export", naast("export", "--data", folder / "other.db")[0], first)
