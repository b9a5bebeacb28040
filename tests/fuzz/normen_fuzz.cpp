// Bytes of a stranger as the files that set Naast up: the norms, and behind a divider the days that
// count as holidays. Either every norm can be asked, or one sentence says the line and why.
#include "naast/base/assert.h"
#include "naast/base/text.h"
#include "naast/termijnen/normen.h"

#include <cstdint>
#include <string>

namespace naast {
namespace {

constexpr std::string_view divider = "\n#### dagen\n";

void look_at(const Normen& normen) {
    for (const Norm* norm : normen.all()) {
        NAAST_ASSERT(!norm->id.empty() && !norm->bron.empty() && !norm->waarden.empty());
        NAAST_ASSERT(normen.find(norm->id) == norm);
        for (const Normwaarde& one : norm->waarden) {
            NAAST_ASSERT(one.getal >= 0 && !to_words(one).nl.empty());
            for (const Date day : {one.from, one.from + Days{400}}) {
                (void)normen.value(norm->id, day, one.gemeente);
                (void)normen.due_on(norm->id, day, one.gemeente);
                (void)normen.aantal(norm->id, day, one.gemeente);
            }
        }
    }
}

void read(std::string_view bytes) {
    const std::size_t at = bytes.find(divider);
    const std::string_view dagen =
        at == std::string_view::npos ? "dagen = []" : bytes.substr(at + divider.size());
    const auto normen = Normen::read(bytes.substr(0, at), dagen);
    if (normen) return look_at(*normen);
    NAAST_ASSERT(!normen.error().empty() && normen.error().size() < 2'000);
    NAAST_ASSERT(is_clean_utf8(normen.error()));
}

}  // namespace
}  // namespace naast

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    naast::read({reinterpret_cast<const char*>(data), size});
    return 0;
}
