#include "naast/sim/run.h"

#include "naast/sim/snapshot.h"

namespace naast::sim {

template class Kernel<DayQueue>;
template class Kernel<HeapQueue>;
template class Kernel<DayQueue, Faithful, StepLog>;

}  // namespace naast::sim
