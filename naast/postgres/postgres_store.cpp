#include "naast/postgres/postgres_store.h"

#include "naast/postgres/commits.h"
#include "naast/postgres/reader.h"
#include "naast/store/checkpoint_file.h"
#include "naast/store/data_lock.h"

#include <fmt/format.h>

namespace naast {

namespace {

constexpr std::size_t read_connections = 4;

// The reader does the reading, the commits the writing.
class PostgresStore final : public EventStore {
public:
    PostgresStore(std::unique_ptr<DataLock> lock,
                  std::unique_ptr<postgres::Commits> commits,
                  const PostgresPlace& place)
        : lock_(std::move(lock)),
          commits_(std::move(commits)),
          reader_(place.address, read_connections, place.patience.before_refusal) {}

    Result<std::vector<Appended>, AppendRefusal> append(const AppendRequest& request) override {
        return commits_->append(request);
    }
    std::vector<StoredEvent> load_after(const Uuid& gezin, Version after) const override {
        return reader_.load_after(gezin, after);
    }
    std::optional<StoredSamenvatting> samenvatting(const Uuid& gezin) const override {
        return reader_.samenvatting(gezin);
    }
    void for_each_event(std::int64_t after,
                        const std::function<bool(const StoredEvent&)>& visit) const override {
        reader_.for_each_event(after, visit);
    }
    void for_each_samenvatting(
        const std::function<void(const StoredSamenvatting&)>& visit) const override {
        reader_.for_each_samenvatting(visit);
    }
    std::optional<std::vector<Appended>> answered(const std::string& key) const override {
        return reader_.answered(key);
    }
    std::int64_t last_positie() const override { return reader_.last_positie(); }
    std::vector<std::string> damage() const override { return reader_.damage(); }

private:
    std::unique_ptr<DataLock> lock_;  // of the files beside: the last to go
    std::unique_ptr<postgres::Commits> commits_;
    postgres::Reader reader_;
};

// The tree over what the ledger holds, held against the last checkpoint of this server.
Result<postgres::Tree, std::string> grow_tree(postgres::Writer& writer, const std::string& beside) {
    const auto checkpoints = read_checkpoints(beside);
    if (!checkpoints) return Unexpected{checkpoints.error()};
    postgres::Tree tree;
    const Checkpoint* last = checkpoints->empty() ? nullptr : &checkpoints->back();
    bool matches = last == nullptr;
    bool is_harmed = false;
    writer.for_each_leaf(0, [&](const postgres::Leaf& leaf) {
        constexpr std::size_t hash_bytes = 32;
        if (leaf.hash.size() != hash_bytes || leaf.positie != tree.root.size() + 1)
            is_harmed = true;
        if (is_harmed) return;
        tree.root.add(leaf.positie, leaf.hash);
        if (last != nullptr && tree.root.size() == last->size)
            matches = tree.root.root() == last->root;
    });
    if (is_harmed) return Unexpected{std::string("het grootboek is beschadigd; zie naast verify")};
    if (last == nullptr) return tree;
    if (tree.root.size() < last->size) {
        return Unexpected{
            fmt::format("het grootboek is te kort: het laatste ijkpunt zag {} gebeurtenissen, er "
                        "zijn er {}; zie naast verify",
                        last->size,
                        tree.root.size())};
    }
    if (!matches)
        return Unexpected{
            std::string("het grootboek past niet bij zijn laatste ijkpunt; zie naast verify")};
    tree.checkpointed = last->size;
    return tree;
}

}  // namespace

Result<std::unique_ptr<EventStore>, std::string> open_postgres_store(const PostgresPlace& place,
                                                                     const Clock& clock) {
    if (auto why = postgres::why_no_conninfo(place.address.conninfo)) return Unexpected{*why};
    auto lock = DataLock::take(place.beside);
    if (!lock) return Unexpected{lock.error()};
    try {
        auto writer = std::make_unique<postgres::Writer>(place.address, clock);
        auto tree = grow_tree(*writer, place.beside);
        if (!tree) return Unexpected{tree.error()};
        auto commits =
            std::make_unique<postgres::Commits>(place, std::move(writer), std::move(*tree), clock);
        return std::unique_ptr<EventStore>(
            std::make_unique<PostgresStore>(std::move(*lock), std::move(commits), place));
    } catch (const std::runtime_error& error) {
        return Unexpected{std::string(error.what())};
    }
}

Result<std::unique_ptr<EventStore>, std::string> open_postgres_reader(const PostgresPlace& place) {
    if (auto why = postgres::why_no_conninfo(place.address.conninfo)) return Unexpected{*why};
    try {
        return std::unique_ptr<EventStore>(
            std::make_unique<postgres::Reader>(place.address, 2, place.patience.before_refusal));
    } catch (const std::runtime_error& error) {
        return Unexpected{std::string(error.what())};
    }
}

}  // namespace naast
