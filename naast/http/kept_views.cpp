#include "naast/http/kept_views.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace naast::http {

namespace {

auto all_of(const inzage::Gebruiker& wie) {
    return std::tie(
        wie.id, wie.naam, wie.organisatie.naam, wie.organisatie.soort, wie.soort, wie.crisisdienst);
}
bool is_same(const inzage::Gebruiker& a, const inzage::Gebruiker& b) {
    return all_of(a) == all_of(b);
}

std::size_t bytes_of(const View& view) {
    constexpr std::size_t around_it = 512;  // the entries that lead to it
    return sizeof(View) + around_it + view.etag.size();
}
// An event with its values takes some one and a half times its own size.
std::size_t bytes_of(const inzage::Gezien& whole) {
    return whole.stream.size() * sizeof(RecordedEvent) * 3 / 2;
}

}  // namespace

bool KeptViews::Key::operator<(const Key& other) const {
    return is_same(wie, other.wie) ? gezin < other.gezin : all_of(wie) < all_of(other.wie);
}

KeptViews::Kept KeptViews::find(const inzage::Gebruiker& wie,
                                const Uuid& gezin,
                                Instant now,
                                std::int64_t place,
                                Version known) {
    Kept view;
    std::int64_t checked_at = 0;
    {
        const std::lock_guard lock(mutex_);
        const Held* held = views_.find({wie, gezin});
        if (held == nullptr) return nullptr;
        view = held->view;
        checked_at = held->checked_at;
    }
    if (now < view->decided_at || now >= view->rand.tot || view->last_nr < known) return nullptr;
    if (checked_at >= place) return view;
    if (!store_.load_after(gezin, view->last_nr).empty()) return nullptr;
    const std::lock_guard lock(mutex_);
    if (Held* held = held_of(*view)) held->checked_at = std::max(held->checked_at, place);
    return view;
}

void KeptViews::keep(const Kept& view, std::int64_t place) {
    const std::lock_guard lock(mutex_);
    const Key key{view->wie, view->gezin};
    if (const Held* before = views_.find(key)) wholes_.erase(before->view.get());
    views_.put(key, {view, place}, bytes_of(*view));
}

void KeptViews::keep_whole(const Kept& view, Whole whole) {
    const std::size_t bytes = bytes_of(*whole);
    const std::lock_guard lock(mutex_);
    if (held_of(*view) != nullptr) wholes_.put(view.get(), {view, std::move(whole)}, bytes);
}

KeptViews::Whole KeptViews::whole(const View& view) {
    const std::lock_guard lock(mutex_);
    const HeldWhole* held = wholes_.find(&view);
    return held == nullptr ? nullptr : held->whole;
}

void KeptViews::forget(const inzage::Gebruiker& wie) {
    const std::lock_guard lock(mutex_);
    views_.erase_if([&](const Key& key, const Held&) { return is_same(key.wie, wie); });
    wholes_.erase_if([&](const View* view, const HeldWhole&) { return is_same(view->wie, wie); });
}

std::size_t KeptViews::bytes() const {
    const std::lock_guard lock(mutex_);
    return views_.weight() + wholes_.weight();
}

std::shared_ptr<const void> KeptViews::find_part(const View& view, const std::string& name) {
    const std::lock_guard lock(mutex_);
    const Held* held = held_of(view);
    if (held == nullptr) return nullptr;
    const auto part = held->parts.find(name);
    return part == held->parts.end() ? nullptr : part->second;
}

void KeptViews::keep_part(const View& view,
                          const std::string& name,
                          const std::shared_ptr<const void>& part,
                          std::size_t bytes) {
    if (bytes > largest_part_) return;
    const std::lock_guard lock(mutex_);
    Held* held = held_of(view);
    if (held == nullptr || !held->parts.try_emplace(name, part).second) return;
    views_.add_weight({view.wie, view.gezin}, bytes);
}

KeptViews::Held* KeptViews::held_of(const View& view) {
    Held* held = views_.find({view.wie, view.gezin});
    return held != nullptr && held->view.get() == &view ? held : nullptr;
}

}  // namespace naast::http
