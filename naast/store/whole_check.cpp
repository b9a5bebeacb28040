#include "naast/store/whole_check.h"

#include "naast/store/rows.h"
#include "naast/store/schema.h"

#include <algorithm>

namespace naast {

namespace {

// Read at once, so that the WAL is not held for as long as the whole takes.
constexpr std::int64_t at_once = 10'000;

}  // namespace

WholeCheck::WholeCheck(std::string data_path, Checkpoint seen, Harmed harmed)
    : data_path_(std::move(data_path)),
      seen_(std::move(seen)),
      harmed_(std::move(harmed)),
      thread_([this] { run(); }) {}

WholeCheck::~WholeCheck() {
    is_stopping_ = true;
    thread_.join();
}

void WholeCheck::run() {
    try {
        sqlite::Connection connection(data_path_, sqlite::Access::read_only);
        if (const auto why = sqlite::prepare_reader(connection)) return harmed_(*why);
        MerkleRoot tree;
        for (std::int64_t from = 0; from < seen_.size; from += at_once) {
            if (is_stopping_) return;
            rows::for_each_leaf(connection,
                                from,
                                std::min(from + at_once, seen_.size),
                                [&](const rows::Leaf& leaf) { tree.add(leaf.positie, leaf.hash); });
        }
        if (tree.size() != seen_.size || tree.root() != seen_.root)
            harmed_("het grootboek past niet bij wat het laatste ijkpunt zag; zie naast verify");
    } catch (const std::runtime_error& error) {
        harmed_(error.what());
    }
}

}  // namespace naast
