"""A PostgreSQL of this run alone, on a Unix socket, that ends with it however it ends."""
import atexit
import contextlib
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

PROGRAMS = pathlib.Path("/usr/lib/postgresql/15/bin")
PATIENCE = 30  # seconds
ENOUGH = 2 << 30  # bytes


def fastest_folder():
    """In memory where there is room: what is tested is processes that end, not the disk."""
    memory = pathlib.Path("/dev/shm")
    with contextlib.suppress(OSError):
        if os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > ENOUGH:
            return memory
    return None


class Postgres:
    def __init__(self, within=None):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="naast-pg-",
                                                    dir=within or fastest_folder()))
        atexit.register(self.throw_away)
        # PostgreSQL refuses to run as root.
        self.as_owner = {}
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
            self.as_owner = {"user": "postgres", "group": "postgres", "extra_groups": []}
        self.run("initdb", "--pgdata", self.folder / "data", "--username", "beheer", "--auth",
                 "trust", "--data-checksums", "--no-sync", "--encoding", "UTF8", "--locale", "C")
        self.process = None
        self.databases = 0
        self.start()
        self.tell("CREATE ROLE naast LOGIN")

    def run(self, program, *arguments):
        return subprocess.run([PROGRAMS / program, *map(str, arguments)], cwd="/", check=True,
                              capture_output=True, text=True, **self.as_owner).stdout

    def tell(self, sql, database="postgres"):
        return self.run("psql", "--no-psqlrc", "--tuples-only", "--no-align", "--quiet", "--host",
                        self.folder, "--username", "beheer", "--dbname", database, "--command",
                        sql).strip()

    def new_database(self):
        """Returns: its address, for a role that may make tables in it and nothing else."""
        self.databases += 1
        name = f"proef{self.databases}"
        self.tell(f"CREATE DATABASE {name} OWNER naast")
        return f"postgresql:///{name}?host={self.folder}&user=naast"

    def start(self):
        self.process = subprocess.Popen(
            ["setpriv", "--pdeathsig", "QUIT", "--", PROGRAMS / "postgres", "-D",
             self.folder / "data", "-k", self.folder, "-c", "listen_addresses=", "-c",
             "shared_buffers=32MB"], cwd="/", stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, **self.as_owner)
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            with contextlib.suppress(subprocess.CalledProcessError):
                self.tell("SELECT 1")
                return
            time.sleep(0.05)
        raise AssertionError("PostgreSQL does not start")

    def stop(self, how=signal.SIGINT):
        self.process.send_signal(how)
        self.process.wait()

    def throw_away(self):
        if self.process is not None:
            self.stop(signal.SIGQUIT)
        shutil.rmtree(self.folder, ignore_errors=True)


def shared():
    """The one of this run."""
    if not hasattr(shared, "made"):
        shared.made = Postgres()
    return shared.made
