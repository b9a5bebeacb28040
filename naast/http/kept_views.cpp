#include "naast/http/kept_views.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace naast::http {

namespace {

auto all_of(const inzage::Gebruiker& wie) {
    return std::tie(
        wie.id, wie.naam, wie.organisatie.naam, wie.organisatie.soort, wie.soort, wie.crisisdienst);
}

std::size_t bytes_of(const View& view) {
    constexpr std::size_t around_it = 512;  // the entries that lead to it
    return sizeof(View) + around_it + view.etag.size();
}

}  // namespace

bool KeptViews::Key::operator<(const Key& other) const {
    const auto ours = all_of(wie);
    const auto theirs = all_of(other.wie);
    return ours != theirs ? ours < theirs : gezin < other.gezin;
}

KeptViews::Kept KeptViews::find(const inzage::Gebruiker& wie,
                                const Uuid& gezin,
                                Instant now,
                                std::int64_t place) {
    const Key key{wie, gezin};
    Kept view;
    std::int64_t checked_at = 0;
    {
        const std::lock_guard lock(mutex_);
        const auto found = all_.find(key);
        if (found == all_.end()) return nullptr;
        order_.splice(order_.begin(), order_, found->second.place);
        view = found->second.view;
        checked_at = found->second.checked_at;
    }
    if (now < view->decided_at || now >= view->rand.tot) return nullptr;
    if (checked_at >= place) return view;
    if (!store_.load_after(gezin, view->last_nr).empty()) return nullptr;
    const std::lock_guard lock(mutex_);
    const auto found = all_.find(key);
    if (found != all_.end() && found->second.view == view)
        found->second.checked_at = std::max(found->second.checked_at, place);
    return view;
}

void KeptViews::keep(const inzage::Gebruiker& wie, const Kept& view, std::int64_t place) {
    const std::size_t bytes = bytes_of(*view);
    if (bytes > most_bytes_) return;
    const Key key{wie, view->gezin};
    std::list<Key> first{key};
    const std::lock_guard lock(mutex_);
    const auto old = all_.find(key);
    if (old != all_.end()) drop(old);
    // Without memory for one of these nothing of it is found.
    key_of_.insert_or_assign(view.get(), key);
    all_.insert_or_assign(key, Held{view, place, {}, bytes, first.begin()});
    order_.splice(order_.begin(), first);
    bytes_ += bytes;
    make_room();
}

// An event with its values takes some one and a half times its own size.
void KeptViews::keep_whole(const View& view, std::shared_ptr<const inzage::Gezien> whole) {
    const std::size_t bytes = whole->stream.size() * sizeof(RecordedEvent) * 3 / 2;
    const std::lock_guard lock(mutex_);
    if (held_of(view) == all_.end() || bytes > most_bytes_ / 2) return;
    const auto is_it = [&](const Whole& one) { return one.view == &view; };
    if (std::any_of(wholes_.begin(), wholes_.end(), is_it)) return;
    wholes_.push_front({&view, std::move(whole), bytes});
    whole_bytes_ += bytes;
    bytes_ += bytes;
    while (whole_bytes_ > most_bytes_ / 2) drop_whole(std::prev(wholes_.end()));
    make_room();
}

std::shared_ptr<const inzage::Gezien> KeptViews::whole(const View& view) const {
    const std::lock_guard lock(mutex_);
    const auto found = std::find_if(
        wholes_.begin(), wholes_.end(), [&](const Whole& one) { return one.view == &view; });
    return found == wholes_.end() ? nullptr : found->gezien;
}

void KeptViews::drop_whole(std::list<Whole>::iterator one) {
    whole_bytes_ -= one->bytes;
    bytes_ -= one->bytes;
    wholes_.erase(one);
}

void KeptViews::forget(const inzage::Gebruiker& wie) {
    const std::lock_guard lock(mutex_);
    for (auto one = all_.lower_bound({wie, Uuid{}});
         one != all_.end() && all_of(one->first.wie) == all_of(wie);)
        drop(one++);
}

std::size_t KeptViews::bytes() const {
    const std::lock_guard lock(mutex_);
    return bytes_;
}

std::shared_ptr<const void> KeptViews::find_part(const View& view, const std::string& name) {
    const std::lock_guard lock(mutex_);
    const auto held = held_of(view);
    if (held == all_.end()) return nullptr;
    const auto part = held->second.parts.find(name);
    return part == held->second.parts.end() ? nullptr : part->second;
}

void KeptViews::keep_part(const View& view,
                          const std::string& name,
                          std::shared_ptr<const void> part,
                          std::size_t bytes) {
    const std::lock_guard lock(mutex_);
    const auto held = held_of(view);
    // One that is very large would push out all of everyone.
    if (held == all_.end() || held->second.parts.contains(name) || bytes > most_bytes_ / 4) return;
    held->second.parts[name] = std::move(part);
    held->second.bytes += bytes;
    bytes_ += bytes;
    make_room();
}

// Nothing if this view was let go, or another one took its place.
KeptViews::All::iterator KeptViews::held_of(const View& view) {
    const auto key = key_of_.find(&view);
    if (key == key_of_.end()) return all_.end();
    const auto held = all_.find(key->second);
    return held != all_.end() && held->second.view.get() == &view ? held : all_.end();
}

void KeptViews::drop(All::iterator one) {
    const View* view = one->second.view.get();
    const auto whole = std::find_if(
        wholes_.begin(), wholes_.end(), [&](const Whole& kept) { return kept.view == view; });
    if (whole != wholes_.end()) drop_whole(whole);
    bytes_ -= one->second.bytes;
    order_.erase(one->second.place);
    key_of_.erase(one->second.view.get());
    all_.erase(one);
}

void KeptViews::make_room() {
    while (bytes_ > most_bytes_) drop(all_.find(order_.back()));
}

}  // namespace naast::http
