#!/usr/bin/env python3
"""chain6 in Naast and in SimPy, in turns, and both beside theory. Part of bench/sim/run.

    compare.py SIM_BENCH PYTHON_WITH_SIMPY
"""
import json
import math
import os
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
ROUNDS = 5
# size: days of Naast, days of SimPy; so long that starting up does not count
SPEED = {"small": (40000, 1500), "region": (40000, 4000)}
THEORY = {"small": ((20000, 200, 24), (1200, 100, 24))}


def measured(command):
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


class Engines:
    def __init__(self, sim_bench, python):
        self.naast = [sim_bench, "chain6"]
        self.simpy = [python, os.path.join(HERE, "chain6_simpy.py")]

    def run(self, engine, size, days, warmup, replications, seed):
        return measured(getattr(self, engine) + [size] + [
            str(number) for number in (days, warmup, replications, seed)])


def speed(engines, size):
    """Prints visits a CPU second of both; returns the middle of the ratios, each of one round."""
    ratios, rates = [], {"naast": [], "simpy": []}
    events = 0.0
    for seed in range(1, ROUNDS + 1):
        for engine, days in zip(("naast", "simpy"), SPEED[size]):
            result = engines.run(engine, size, days, 0, 1, seed)
            rates[engine].append(result["visits"] / result["cpu_s"])
            if engine == "naast":
                events = result["events"] / result["cpu_s"]
            else:
                version = result["version"]
        ratios.append(rates["naast"][-1] / rates["simpy"][-1])
    ratio = statistics.median(ratios)
    for engine, name in (("naast", "Naast"), ("simpy", f"SimPy {version}")):
        per_second = statistics.median(rates[engine])
        more = f", {events / 1e6:.2f} M events" if engine == "naast" else ""
        print(f"  {size:7} {name:13} {per_second / 1e6:8.3f} M visits a CPU second{more}")
    print(f"  {size:7} ratio         {ratio:8.1f}x, rounds {min(ratios):.1f} to {max(ratios):.1f}")
    return ratio


def theory(engines, size):
    """Prints the mean wait of both at each station, with how many standard errors from theory."""
    with open(os.path.join(HERE, "chain6.json"), encoding="utf-8") as file:
        spec = json.load(file)
    expected = spec[size]["theory_mean_wait_days"]
    found = {engine: engines.run(engine, size, *plan, 20260301)["waits"]
             for engine, plan in zip(("naast", "simpy"), THEORY[size])}
    worst = {engine: 0.0 for engine in found}
    for station, name in enumerate(spec["stations"]):
        line = f"  {size:7} {name:18} theory {expected[station]:8.4f}"
        for engine, waits in found.items():
            values = [replication[station] for replication in waits]
            mean = statistics.mean(values)
            error = statistics.stdev(values) / math.sqrt(len(values))
            z = (mean - expected[station]) / error
            worst[engine] = max(worst[engine], abs(z))
            line += f"   {engine} {mean:8.4f} z {z:5.2f}"
        print(line)
    for engine, z in worst.items():
        # 3 sigma, Bonferroni over 6 stations and Student with 23 degrees: 4.1.
        verdict = "agrees" if z < 4.1 else "DOES NOT AGREE"
        print(f"  {size:7} {engine}: worst |z| {z:.2f}, {verdict}")


def main(sim_bench, python):
    engines = Engines(sim_bench, python)
    print("mean wait in days, 24 replications:")
    theory(engines, "small")
    print(f"speed on one thread, middle of {ROUNDS} rounds in turns:")
    speed(engines, "small")
    return speed(engines, "region")


if __name__ == "__main__":
    print(f"ratio to SimPy per thread: {main(*sys.argv[1:]):.1f}x")
