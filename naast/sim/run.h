// The kernels that are compiled once: one run with either queue, and one that tells what happens.
// They give the same bytes.
#pragma once

#include "naast/sim/day_queue.h"
#include "naast/sim/heap_queue.h"
#include "naast/sim/kernel.h"

namespace naast::sim {

extern template class Kernel<DayQueue>;
extern template class Kernel<HeapQueue>;
extern template class Kernel<DayQueue, Faithful, StepLog>;

using DayRun = Kernel<DayQueue>;
using HeapRun = Kernel<HeapQueue>;
using LoggedRun = Kernel<DayQueue, Faithful, StepLog>;

}  // namespace naast::sim
