#include "naast/register/register.h"

#include <algorithm>
#include <tuple>

namespace naast {

Register::Register(const EventStore& store, const Normen& normen, std::string made_with)
    : store_(store), normen_(normen), made_with_(std::move(made_with)) {
    std::vector<StoredSamenvatting> all;
    store.for_each_samenvatting([&](const StoredSamenvatting& stored) { all.push_back(stored); });
    for (const StoredSamenvatting& stored : all) by_gezin_[stored.gezin] = current(stored);
}

Samenvatting Register::current(const StoredSamenvatting& stored) const {
    auto kept = from_bytes(stored.samenvatting);
    if (kept && kept->made_with == made_with_) return std::move(*kept);
    return make_samenvatting(stored.gezin, load_stream(store_, stored.gezin), normen_, made_with_);
}

MakeSamenvatting Register::maker() const {
    return [this](const Uuid& gezin, const std::vector<RecordedEvent>& stream) {
        return to_bytes(make_samenvatting(gezin, stream, normen_, made_with_));
    };
}

void Register::refresh(const Uuid& gezin) {
    const auto stored = store_.samenvatting(gezin);
    if (!stored) return;
    Samenvatting samenvatting = current(*stored);
    const std::unique_lock lock(mutex_);
    by_gezin_[gezin] = std::move(samenvatting);
}

std::vector<Register::Regel> Register::visible_to(const inzage::Gebruiker& subject,
                                                  Date today) const {
    std::vector<Regel> visible;
    const std::shared_lock lock(mutex_);
    for (const auto& [gezin, samenvatting] : by_gezin_) {
        if (inzage::decide(subject, samenvatting.relaties, today) == inzage::Besluit::toegestaan) {
            visible.push_back({gezin, samenvatting});
        }
    }
    std::sort(visible.begin(), visible.end(), [](const Regel& a, const Regel& b) {
        return std::tie(a.samenvatting.naam, a.gezin) < std::tie(b.samenvatting.naam, b.gezin);
    });
    return visible;
}

std::size_t Register::size() const {
    const std::shared_lock lock(mutex_);
    return by_gezin_.size();
}

}  // namespace naast
