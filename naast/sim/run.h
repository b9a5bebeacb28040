// The kernels that are compiled once: one run with either queue. They give the same bytes.
#pragma once

#include "naast/sim/day_queue.h"
#include "naast/sim/heap_queue.h"
#include "naast/sim/kernel.h"

namespace naast::sim {

extern template class Kernel<DayQueue>;
extern template class Kernel<HeapQueue>;

using DayRun = Kernel<DayQueue>;
using HeapRun = Kernel<HeapQueue>;

}  // namespace naast::sim
