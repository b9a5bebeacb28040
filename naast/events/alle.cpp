#include "naast/events/alle.h"

namespace naast {

Inhoud::Inhoud() = default;
Inhoud::Inhoud(const Inhoud& other) = default;
Inhoud::Inhoud(Inhoud&& other) noexcept = default;
Inhoud& Inhoud::operator=(const Inhoud& other) = default;
Inhoud& Inhoud::operator=(Inhoud&& other) noexcept = default;
Inhoud::~Inhoud() = default;

}  // namespace naast
