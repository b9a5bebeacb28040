// Bytes of a stranger as the lines of an import. Either they are taken in, and then they come out
// again the same through another ledger, or each fault is one sentence and nothing is taken in.
#include "naast/base/assert.h"
#include "naast/ledger/jsonl.h"
#include "naast/ledger/memory_store.h"
#include "naast/ledger/verify.h"

#include <cstdint>
#include <sstream>
#include <string>

namespace naast {
namespace {

class StandingClock final : public Clock {
public:
    Instant now() const override { return parse_instant("2026-11-24T10:00:00Z").value(); }
};

void look_at_fault(const LineFault& fault) {
    const Tekst said = in_words(fault);
    for (const std::string& text : {said.nl, said.en}) {
        NAAST_ASSERT(!text.empty() && text.size() < 2'000);
        NAAST_ASSERT(is_clean_utf8(text) && text.find('\n') == std::string::npos);
    }
}

struct Ledger {
    explicit Ledger(std::uint64_t seed) : entropy(seed), store(clock) {}

    ImportReport take_in(const std::string& lines, ImportMode mode) {
        std::istringstream in(lines);
        return import_jsonl({store, clock, entropy, summary}, in, mode, [](std::size_t) {});
    }
    std::string out() const {
        std::ostringstream text;
        export_jsonl(store, nullptr, text);
        return text.str();
    }

    StandingClock clock;
    SeededEntropy entropy;
    MemoryStore store;
    const MakeSamenvatting summary = [](const Uuid&, const auto&) { return std::string("-"); };
};

void read(const std::string& lines) {
    Ledger first(1);
    const ImportReport checked = first.take_in(lines, ImportMode::check_only);
    NAAST_ASSERT(first.store.last_positie() == 0);
    const ImportReport taken = first.take_in(lines, ImportMode::record);
    NAAST_ASSERT(checked.faults.empty() == taken.faults.empty());
    for (const LineFault& fault : taken.faults) look_at_fault(fault);
    if (!taken.faults.empty()) {
        NAAST_ASSERT(first.store.last_positie() == 0);
        return;
    }
    NAAST_ASSERT(first.store.last_positie() == static_cast<std::int64_t>(taken.events));
    NAAST_ASSERT(verify(first.store, {}, [](auto) {}).empty());
    if (taken.events == 0) return;
    const std::string out = first.out();
    Ledger second(2);
    NAAST_ASSERT(second.take_in(out, ImportMode::record).faults.empty());
    NAAST_ASSERT(second.out() == out);
}

}  // namespace
}  // namespace naast

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    naast::read({reinterpret_cast<const char*>(data), size});
    return 0;
}
