"""Table 3.1 of the catalogue: what must be raised in the story of Ruud and Raymond, to the day."""
import datetime
import re

from naast import GEZIN, answer, holds, imported, naast, same, story

# rule, strength, first day, row of table 3.1
FIRST_DAYS = [
    ("SIG-21", "waarschuwing", "2019-04-29"),  # 7
    ("MEA-02", "signaal", "2019-10-15"),  # 9
    ("MEA-08", "signaal", "2019-10-29"),  # 10
    ("MEA-08", "waarschuwing", "2019-11-26"),  # 10
    ("MEA-08", "escalatie", "2019-12-10"),  # 10
    ("FAM-08", "waarschuwing", "2019-11-26"),  # 10
    ("COO-21", "waarschuwing", "2020-09-11"),  # 12
    ("FAM-09", "waarschuwing", "2021-06-22"),  # 13
    ("PLC-04", "waarschuwing", "2021-07-01"),  # 13
    ("PLC-05", "signaal", "2021-07-01"),  # 13
    ("PLC-07", "waarschuwing", "2021-07-15"),  # 13 and 14
    ("PLC-12", "waarschuwing", "2021-08-12"),  # 13
    ("PLC-13", "waarschuwing", "2022-06-01"),  # 15
    ("PLC-14", "waarschuwing", "2022-08-29"),  # 16
]
DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")


def day_before(day):
    return (datetime.date.fromisoformat(day) - datetime.timedelta(days=1)).isoformat()


def shifted(value, days):
    """The same with every whole date moved."""
    if isinstance(value, dict):
        return {name: shifted(part, days) for name, part in value.items()}
    if isinstance(value, list):
        return [shifted(part, days) for part in value]
    if isinstance(value, str):
        return DAY.sub(lambda found: (datetime.date.fromisoformat(found.group(0))
                                      + datetime.timedelta(days=days)).isoformat(), value)
    return value


def raised(data, peildatum, *arguments):
    """(rule, strength, first day) of each step of each warning that is open on that day."""
    return {(warning["regel"], step["sterkte"], step["sinds"])
            for warning in answer("signaleringen", data, "--peildatum", peildatum, *arguments)
            for step in warning["stappen"]}


def scenario_first_days(folder):
    """table 3.1: each warning is there on its first day, and not the day before"""
    data = imported(folder)
    for rule, strength, first in FIRST_DAYS:
        on_the_day = raised(data, first)
        holds(f"{rule} {strength} on {first}", (rule, strength, first) in on_the_day, on_the_day)
        before = {(r, s) for r, s, _ in raised(data, day_before(first))}
        if rule != "SIG-21":  # which comes a second time, for Ruud alone
            holds(f"no {rule} {strength} on {day_before(first)}",
                  (rule, strength) not in before, before)


def fam_08(data, peildatum):
    return sorted(first for rule, _, first in raised(data, peildatum) if rule == "FAM-08")


def scenario_fam_08(folder):
    """FAM-08: out of sight since 26 November; with a contact on 1 November, since 13 December"""
    same("as shipped", fam_08(imported(folder), "2020-01-10"), ["2019-11-26"])
    lines = story()
    contact = dict(next(line for line in lines if line["soort"] == "contact_gehad"))
    contact.update(id="5a1f2f0e-6a53-4c52-9a0c-3f0d8f5b7a11",
                   op="2019-11-01", bekendOp="2019-11-01")
    other = folder / "other"
    other.mkdir()
    same("with the contact", fam_08(imported(other, lines + [contact]), "2020-01-10"),
         ["2019-12-13"])


def scenario_shift(folder):
    """table 3.1: every date 371 days later, every warning that counts days 371 days later"""
    data = imported(folder, shifted(story(), 371))
    for rule, strength, first in FIRST_DAYS:
        later = shifted(first, 371)
        open_then = raised(data, later)
        holds(f"{rule} {strength} on {later}", (rule, strength, later) in open_then, open_then)


def scenario_before_the_measure(folder):
    """on 14 October 2019 nothing is known of the measure"""
    data = imported(folder)
    before = naast("tijdlijn", "--data", data, GEZIN, "--peildatum", "2019-10-14")[0]
    holds("no measure", "Ondertoezichtstelling" not in before, before)
    after = naast("tijdlijn", "--data", data, GEZIN, "--peildatum", "2019-10-15")[0]
    holds("a measure a day later", "Ondertoezichtstelling" in after, after)
    rules = {rule for rule, _, _ in raised(data, "2019-10-14")}
    holds("no warning of a measure", not rules & {"MEA-02", "MEA-08"}, rules)


def scenario_known_on(folder):
    """--bekend-op answers with what was known, not with what is known now"""
    lines = story()
    for line in lines:
        if line["soort"] == "maatregel_uitgesproken" and line["wat"] == "ots":
            line["bekendOp"] = "2019-12-01"
    data = imported(folder, lines)
    early = {rule for rule, _, _ in raised(data, "2019-12-05", "--bekend-op", "2019-11-20")}
    late = {rule for rule, _, _ in raised(data, "2019-12-05", "--bekend-op", "2019-12-05")}
    holds("not known on 20 November", "MEA-08" not in early, early)
    holds("known on 5 December", "MEA-08" in late, late)
