#include "naast/demo/cijfers.h"

namespace naast::demo {

const std::vector<const Cijfer*>& alle_cijfers() {
    static const std::vector<const Cijfer*> all{};
    return all;
}

std::string cijfers_in_markdown() {
    return {};
}

}  // namespace naast::demo
