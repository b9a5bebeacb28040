#!/usr/bin/env python3
"""chain6 in SimPy, written as its documentation does. One line of JSON per run, for bench/sim/run.

    chain6_simpy.py SIZE DAYS WARMUP_DAYS REPLICATIONS SEED
"""
import json
import os
import random
import sys
import time

import simpy

HERE = os.path.dirname(os.path.abspath(__file__))


class Chain:
    def __init__(self, spec, size, warmup, seed):
        self.env = simpy.Environment()
        self.random = random.Random(seed)
        self.warmup = warmup
        part = spec[size]
        self.gap = 1.0 / part["arrivals_per_day"]
        self.rates = [1.0 / mean for mean in part["mean_service_days"]]
        self.routing = [[(to, p) for to, p in enumerate(row) if p] for row in spec["routing"]]
        self.stations = [simpy.Resource(self.env, capacity=c) for c in part["servers"]]
        self.waited = [0.0] * len(self.stations)
        self.waits = [0] * len(self.stations)
        self.visits = 0

    def arrivals(self):
        while True:
            yield self.env.timeout(self.random.expovariate(1.0) * self.gap)
            self.env.process(self.family())

    def family(self):
        station = 0
        while station is not None:
            entered = self.env.now
            with self.stations[station].request() as place:
                yield place
                if entered >= self.warmup:
                    self.waited[station] += self.env.now - entered
                    self.waits[station] += 1
                yield self.env.timeout(self.random.expovariate(self.rates[station]))
            self.visits += 1
            station = self.next_station(station)

    def next_station(self, station):
        draw = self.random.random()
        for to, p in self.routing[station]:
            if draw < p:
                return to
            draw -= p
        return None


def main(size, days, warmup, replications, seed):
    with open(os.path.join(HERE, "chain6.json"), encoding="utf-8") as file:
        spec = json.load(file)
    visits, waits = 0, []
    cpu, wall = time.process_time(), time.perf_counter()
    for replication in range(int(replications)):
        chain = Chain(spec, size, float(warmup), f"{seed}-{replication}")
        chain.env.process(chain.arrivals())
        chain.env.run(until=float(days))
        visits += chain.visits
        waits.append([w / max(1, n) for w, n in zip(chain.waited, chain.waits)])
    print(json.dumps({"visits": visits, "cpu_s": time.process_time() - cpu,
                      "wall_s": time.perf_counter() - wall, "waits": waits,
                      "version": simpy.__version__}))


if __name__ == "__main__":
    main(*sys.argv[1:])
