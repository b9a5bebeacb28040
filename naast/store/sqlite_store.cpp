#include "naast/store/sqlite_store.h"

#include "naast/store/checkpoint_file.h"
#include "naast/store/data_lock.h"
#include "naast/store/edge_file.h"
#include "naast/store/group_commit.h"
#include "naast/store/schema.h"
#include "naast/store/sqlite_reader.h"
#include "naast/store/whole_check.h"

#include <fmt/format.h>

#include <filesystem>
#include <optional>

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

    void check_meanwhile(const std::string& path, const Checkpoint& seen, const ToldOfHarm& told) {
        check_.emplace(path, seen, [this, told](const std::optional<std::string>& why_not) {
            if (!why_not) return writer_->all_is_seen();
            writer_->stop_recording(*why_not);
            told(*why_not);
        });
    }

    Result<std::vector<Appended>, AppendRefusal> append(const AppendRequest& request) override {
        return writer_->append(request);
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
    // Nobody else records in it.
    std::int64_t last_positie() const override { return writer_->last_positie(); }
    std::vector<std::string> damage() const override { return reader_.damage(); }

private:
    // In this order: the readers, and who checks, go first, so that the writer is the last and
    // leaves no WAL behind; then the lock.
    std::unique_ptr<DataLock> lock_;
    std::unique_ptr<GroupCommit> writer_;
    SqliteReader reader_;
    std::optional<WholeCheck> check_;
};

// What was seen of the ledger before, and by what.
struct Mark {
    Checkpoint seen;
    const char* by;
};

// The tree over what the file holds, from one that is known. Returns: why not, if it is not what
// the marks saw.
Result<MerkleRoot, std::string> grow_tree(SqliteWriter& writer,
                                          const std::vector<Mark>& marks,
                                          MerkleRoot tree) {
    bool is_harmed = false;
    std::vector<bool> matches(marks.size(), false);
    const auto compare = [&] {
        for (std::size_t i = 0; i < marks.size(); ++i)
            if (marks[i].seen.size == tree.size()) matches[i] = marks[i].seen.root == tree.root();
    };
    if (tree.size() > 0) compare();
    const std::int64_t from = tree.size() == 0 ? rows::before_all : tree.size();
    writer.for_each_leaf(from, [&](const rows::Leaf& leaf) {
        is_harmed = is_harmed || !rows::can_follow(tree, leaf);
        if (is_harmed) return;
        tree.add(leaf.positie, leaf.hash);
        compare();
    });
    if (is_harmed) return Unexpected{std::string("het grootboek is beschadigd; zie naast verify")};
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (tree.size() < marks[i].seen.size)
            return Unexpected{fmt::format(
                "het grootboek is te kort: {} zag {} gebeurtenissen, er zijn er {}; zie naast "
                "verify",
                marks[i].by,
                marks[i].seen.size,
                tree.size())};
        if (!matches[i])
            return Unexpected{fmt::format(
                "het grootboek past niet bij wat {} zag; zie naast verify", marks[i].by)};
    }
    return tree;
}

bool is_there(const WitnessPlace& place) {
    std::error_code none;
    return std::filesystem::exists(place.path, none);
}

Result<std::optional<Checkpoint>, std::string> witnessed(const WitnessPlace& place) {
    if (place.path.empty() || place.is_new || !is_there(place)) return std::optional<Checkpoint>{};
    return read_witness(place.path);
}

// It sees also what was recorded without it, since that is answered as recorded too. With nothing
// recorded yet it begins by itself.
Result<std::optional<Witness>, std::string> called(const WitnessPlace& place,
                                                   const MerkleRoot& tree,
                                                   const Clock& clock) {
    if (place.path.empty()) return std::optional<Witness>{};
    const bool begins = place.is_new || (tree.size() == 0 && !is_there(place));
    auto witness = begins ? Witness::begin(place.path) : Witness::open(place.path);
    if (!witness) return Unexpected{witness.error()};
    if (tree.size() > 0) witness->saw({tree.size(), tree.root(), clock.now()});
    return std::optional<Witness>(std::move(*witness));
}

// The tree as it was when the last checkpoint saw it, if all that must be held against it came
// later. Empty: it must be made from the first event on.
MerkleRoot known_tree(SqliteWriter& writer,
                      const std::string& path,
                      const Checkpoint& last,
                      const std::optional<Checkpoint>& witnessed) {
    MerkleRoot tree = take_edge(path, last).value_or(MerkleRoot{});
    const bool is_of_before = witnessed && witnessed->size < last.size;
    const bool is_there = writer.first_positie() == 1 && writer.last_positie() >= last.size;
    return is_there && !is_of_before ? std::move(tree) : MerkleRoot{};
}

struct Opening {
    LedgerState state;
    std::optional<Checkpoint> to_check;  // none: all of it was looked at
};

Result<Opening, std::string> opening_of(SqliteWriter& writer,
                                        const std::string& path,
                                        const Clock& clock,
                                        const WitnessPlace& place,
                                        bool can_wait) {
    const auto checkpoints = read_checkpoints(path);
    if (!checkpoints) return Unexpected{checkpoints.error()};
    const auto seen = witnessed(place);
    if (!seen) return Unexpected{seen.error()};
    std::vector<Mark> marks;
    if (!checkpoints->empty()) marks.push_back({checkpoints->back(), "het laatste ijkpunt"});
    if (*seen) marks.push_back({**seen, "de getuige"});
    MerkleRoot known;
    if (can_wait && !checkpoints->empty())
        known = known_tree(writer, path, checkpoints->back(), *seen);
    std::optional<Checkpoint> to_check;
    if (known.size() > 0) to_check = checkpoints->back();
    auto tree = grow_tree(writer, marks, std::move(known));
    if (!tree) return Unexpected{tree.error()};
    auto witness = called(place, *tree, clock);
    if (!witness) return Unexpected{witness.error()};
    const std::int64_t checkpointed = checkpoints->empty() ? 0 : checkpoints->back().size;
    const bool is_all_seen = !to_check.has_value();
    return Opening{{std::move(*tree), checkpointed, std::move(*witness), is_all_seen}, to_check};
}

}  // namespace

Result<std::unique_ptr<EventStore>, std::string> open_sqlite_store(const std::string& path,
                                                                   const Clock& clock,
                                                                   const WitnessPlace& witness,
                                                                   const ToldOfHarm& told) {
    if (auto why = sqlite::refuse_network_file_system(path)) return Unexpected{*why};
    auto lock = DataLock::take(path);
    if (!lock) return Unexpected{lock.error()};
    try {
        auto writer = std::make_unique<SqliteWriter>(path, clock);
        auto opening = opening_of(*writer, path, clock, witness, told != nullptr);
        if (!opening) return Unexpected{opening.error()};
        auto commits = std::make_unique<GroupCommit>(
            path, std::move(writer), std::move(opening->state), clock);
        auto store = std::make_unique<SqliteStore>(std::move(*lock), std::move(commits), path);
        if (opening->to_check) store->check_meanwhile(path, *opening->to_check, told);
        return std::unique_ptr<EventStore>(std::move(store));
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
