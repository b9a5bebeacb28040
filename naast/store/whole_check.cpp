#include "naast/store/whole_check.h"

#include "naast/store/rows.h"
#include "naast/store/schema.h"

#include <algorithm>

namespace naast {

WholeCheck::WholeCheck(std::string data_path, Checkpoint seen, Done done, std::int64_t at_once)
    : data_path_(std::move(data_path)),
      seen_(std::move(seen)),
      done_(std::move(done)),
      at_once_(at_once),
      thread_([this] {
          const auto why = why_not();
          if (!is_stopping_) done_(why);
      }) {}

WholeCheck::~WholeCheck() {
    is_stopping_ = true;
    thread_.join();
}

std::optional<std::string> WholeCheck::why_not() const {
    try {
        sqlite::Connection connection(data_path_, sqlite::Access::read_only);
        if (auto why = sqlite::prepare_reader(connection)) return why;
        MerkleRoot tree;
        bool is_harmed = false;
        const auto grow = [&](const rows::Leaf& leaf) {
            is_harmed = is_harmed || !rows::can_follow(tree, leaf);
            if (!is_harmed) tree.add(leaf.positie, leaf.hash);
        };
        for (std::int64_t from = 0; from < seen_.size && !is_stopping_; from += at_once_) {
            const std::int64_t after = from == 0 ? rows::before_all : from;
            rows::for_each_leaf(connection, after, std::min(from + at_once_, seen_.size), grow);
        }
        if (!is_harmed && tree.size() == seen_.size && tree.root() == seen_.root)
            return std::nullopt;
        return "het grootboek past niet bij wat het laatste ijkpunt zag; zie naast verify";
    } catch (const std::runtime_error& error) {
        return std::string("het grootboek is niet te lezen: ") + error.what();
    }
}

}  // namespace naast
