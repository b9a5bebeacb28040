#include "naast/reservekopie/check.h"

#include "naast/store/checkpoint_file.h"

#include <fmt/format.h>

#include <algorithm>

namespace naast {

namespace {

NotWhole in_words(const std::vector<VerifyFault>& faults) {
    const bool is_about_keys =
        std::all_of(faults.begin(), faults.end(), [](const VerifyFault& fault) {
            return fault.kind == VerifyFaultKind::unreadable;
        });
    std::string why = faults.front().tekst.nl;
    if (faults.size() > 1) why += fmt::format(" (en nog {})", faults.size() - 1);
    return {std::move(why), is_about_keys};
}

}  // namespace

Result<Content, NotWhole> check_whole(const SealedStore& store,
                                      const std::string& data_path,
                                      const CanRead& readable) {
    const auto checkpoints = read_checkpoints(data_path);
    if (!checkpoints) return Unexpected{NotWhole{checkpoints.error()}};
    ContentHash hash;
    const auto can_read = [&](const StoredEvent& event) {
        hash.add(event);
        const Tried tried = try_seal(store.keys(), event);
        if (tried.state != SealState::opens) return tried.state == SealState::destroyed;
        return readable(tried.opened);
    };
    const auto faults = verify(
        store.kept(), *checkpoints, [](std::int64_t) {}, can_read);
    if (!faults.empty()) return Unexpected{in_words(faults)};
    const auto summaries = store.broken_summaries();
    if (!summaries.empty()) return Unexpected{NotWhole{summaries.front(), true}};
    return hash.content();
}

}  // namespace naast
