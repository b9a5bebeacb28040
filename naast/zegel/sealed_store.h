// A store in front of another: what goes in is sealed, what comes out is opened. Nothing but this
// knows that it is. What a destroyed key had sealed comes out as a hole.
#pragma once

#include "naast/base/entropy.h"
#include "naast/ledger/store.h"
#include "naast/sleutels/key_ring.h"
#include "naast/zegel/sealed_body.h"

#include <memory>

namespace naast {

// What is in a row of the store behind, tried with these keys.
enum class SealState { opens, destroyed, broken };
struct Tried {
    SealState state = SealState::broken;
    StoredEvent opened;  // with what was sealed, if it opens
};
// A key that was touched is one that does not open.
Tried try_seal(KeyRing& keys, const StoredEvent& kept);

class SealedStore final : public EventStore {
public:
    SealedStore(std::unique_ptr<EventStore> kept, std::unique_ptr<KeyTree> keys, Entropy& entropy)
        : kept_(std::move(kept)),
          keys_(std::make_shared<KeyRing>(std::move(keys))),
          entropy_(entropy) {}
    // Another ledger with the keys of this one, in the same program.
    std::unique_ptr<SealedStore> beside(std::unique_ptr<EventStore> kept) const {
        return std::unique_ptr<SealedStore>(new SealedStore(std::move(kept), keys_, entropy_));
    }
    // Returns: nothing, or that these keys are not of this ledger, by its first event.
    std::optional<std::string> why_not_ours() const;

    // As the port says, and: every reading method throws SealBroken for what does not open though
    // its key was not destroyed. The hashes are over the sealed bytes.
    Result<std::vector<Appended>, AppendRefusal> append(const AppendRequest& request) override;
    std::vector<StoredEvent> load_after(const Uuid& gezin, Version after) const override;
    // Empty when its key was destroyed: it can be made again from the events. A family of which all
    // keys were destroyed has none.
    std::optional<StoredSamenvatting> samenvatting(const Uuid& gezin) const override;
    void for_each_event(std::int64_t after,
                        const std::function<bool(const StoredEvent&)>& visit) const override;
    void for_each_samenvatting(
        const std::function<void(const StoredSamenvatting&)>& visit) const override;
    std::optional<std::vector<Appended>> answered(
        const std::string& idempotency_key) const override;
    std::int64_t last_positie() const override;
    // With the broken summaries.
    std::vector<std::string> damage() const override;
    // A sentence for each that does not open though its key was not destroyed.
    std::vector<std::string> broken_summaries() const;

    // As it lies there: for verifying hashes.
    const EventStore& kept() const { return *kept_; }
    KeyRing& keys() const { return *keys_; }

private:
    SealedStore(std::unique_ptr<EventStore> kept, std::shared_ptr<KeyRing> keys, Entropy& entropy)
        : kept_(std::move(kept)), keys_(std::move(keys)), entropy_(entropy) {}

    Append sealed(const Append& append) const;
    std::optional<StoredSamenvatting> opened(StoredSamenvatting kept, const FindKey& find) const;

    std::unique_ptr<EventStore> kept_;
    std::shared_ptr<KeyRing> keys_;
    Entropy& entropy_;
};

}  // namespace naast
