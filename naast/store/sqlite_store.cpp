#include "naast/store/sqlite_store.h"

#include "naast/store/checkpoint_file.h"
#include "naast/store/data_lock.h"
#include "naast/store/group_commit.h"
#include "naast/store/schema.h"
#include "naast/store/sqlite_reader.h"

#include <fmt/format.h>

#include <filesystem>

namespace naast {

namespace {

constexpr std::size_t read_connections = 4;

// The reader does the reading, the group commit the writing.
class SqliteStore final : public EventStore {
public:
    SqliteStore(std::unique_ptr<DataLock> lock,
                std::unique_ptr<GroupCommit> writer,
                const std::string& path)
        : lock_(std::move(lock)), writer_(std::move(writer)), reader_(path, read_connections) {}

    Result<std::vector<Appended>, AppendRefusal> append(const AppendRequest& request) override {
        return writer_->append(request);
    }
    std::vector<StoredEvent> load(const Uuid& gezin) const override { return reader_.load(gezin); }
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
    // In this order: the readers go first, so that the writer is the last and leaves no WAL behind;
    // then the lock.
    std::unique_ptr<DataLock> lock_;
    std::unique_ptr<GroupCommit> writer_;
    SqliteReader reader_;
};

struct Tree {
    MerkleRoot root;
    std::int64_t checkpointed = 0;
};

// The tree over what the file holds, held against the last checkpoint.
Result<Tree, std::string> grow_tree(SqliteWriter& writer, const std::string& path) {
    const auto checkpoints = read_checkpoints(path);
    if (!checkpoints) return Unexpected{checkpoints.error()};
    Tree tree;
    const Checkpoint* last = checkpoints->empty() ? nullptr : &checkpoints->back();
    bool matches = last == nullptr;
    bool is_harmed = false;
    writer.for_each_leaf([&](const SqliteWriter::Leaf& leaf) {
        constexpr std::size_t hash_bytes = 32;
        if (leaf.hash.size() != hash_bytes) is_harmed = true;
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

Result<std::unique_ptr<EventStore>, std::string> open_sqlite_store(const std::string& path,
                                                                   const Clock& clock) {
    if (auto why = sqlite::refuse_network_file_system(path)) return Unexpected{*why};
    auto lock = DataLock::take(path);
    if (!lock) return Unexpected{lock.error()};
    try {
        auto writer = std::make_unique<SqliteWriter>(path, clock);
        auto tree = grow_tree(*writer, path);
        if (!tree) return Unexpected{tree.error()};
        auto commits = std::make_unique<GroupCommit>(
            path, std::move(writer), std::move(tree->root), tree->checkpointed, clock);
        return std::unique_ptr<EventStore>(
            std::make_unique<SqliteStore>(std::move(*lock), std::move(commits), path));
    } catch (const std::runtime_error& error) {
        return Unexpected{sqlite::why_not_opened(error)};
    }
}

Result<std::unique_ptr<EventStore>, std::string> open_sqlite_reader(const std::string& path) {
    if (!std::filesystem::exists(path)) return Unexpected{path + " bestaat niet"};
    try {
        return std::unique_ptr<EventStore>(std::make_unique<SqliteReader>(path, 2));
    } catch (const std::runtime_error& error) {
        return Unexpected{sqlite::why_not_opened(error)};
    }
}

}  // namespace naast
