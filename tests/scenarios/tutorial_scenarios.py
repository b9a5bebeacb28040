"""docs/verhaal-schrijven.md: every block of it is done, in its order, by a reader who types along.

    ```json NAME, ```text NAME    a file with this name, in the place of what it was
    ```console                    $ naast ..., and below it what the program must say
"""
import json
import re
import shlex
import subprocess

from naast import BINARY, PATIENCE, ROOT, holds, same

PAGE = ROOT / "docs/verhaal-schrijven.md"
BLOCK = re.compile(r"^```(\S*) ?(\S*)\n(.*?)^```$", re.M | re.S)


def blocks():
    return BLOCK.findall(PAGE.read_text())


def commands(block):
    """(command, what must come out) of each line that begins with "$ "."""
    for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
        command, _, expected = part.partition("\n")
        yield command, expected


def said(command, folder):
    words = shlex.split(command)
    same(f"a command of naast: {command}", words[0], "naast")
    done = subprocess.run([BINARY, *words[1:]], cwd=folder, timeout=PATIENCE, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return done.stdout.strip("\n") + "\n"


def do_all(folder):
    """Does what the page says. Returns: the number of commands."""
    count = 0
    for language, name, text in blocks():
        if language == "console":
            holds("the block begins with a command", text.startswith("$ "), text)
            for command, expected in commands(text):
                same(command, said(command, folder), expected)
                count += 1
        else:
            holds(f"a ```{language} block names its file", name, text)
            (folder / name).write_text(text)
    return count


def scenario_page(folder):
    """docs/verhaal-schrijven.md: each command answers what the page shows"""
    holds("commands were run", do_all(folder) >= 8)


def expected_lines(folder):
    lines = (folder / "sem.verwacht").read_text().splitlines()
    columns = [[column.strip() for column in line.split("|")] for line in lines if " | " in line]
    return sorted(tuple(c[:4]) for c in columns if not c[0].startswith("#"))


def scenario_verwacht(folder):
    """docs/verhaal-schrijven.md: the story raises what its .verwacht says, and nothing else"""
    do_all(folder)
    found = json.loads(said("naast signaleringen --data proef.db --peildatum 2024-04-30 "
                            "--bekend-op 2024-04-30 --sinds 2000-01-01 --json", folder))
    came = [(one["regel"], " ".join(one["betreft"]),
             ", ".join(f"{step['sterkte']} {step['sinds']}" for step in one["stappen"]),
             one.get("tot") or "") for one in found]
    same("the warnings", sorted(came), expected_lines(folder))
