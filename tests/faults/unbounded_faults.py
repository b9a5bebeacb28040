"""That the overload of overload_faults.py finds what it must."""
from naast import same
from overload_faults import overload


def fault_unbounded(folder):
    """a server on which all may wait for as long as it takes is noticed: it refuses nobody"""
    ((_, over),), _ = overload(folder, 2, "--wachtrij", "10000", "--wachttijd", "60000")
    same("taken", set(over["statuses"]), {"200"})
