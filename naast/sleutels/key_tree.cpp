#include "naast/sleutels/key_tree.h"

#include "naast/base/assert.h"
#include "naast/base/text.h"
#include "naast/sleutels/box.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace naast {

namespace {

constexpr std::size_t wrap_bytes = box_overhead + key_bytes;
constexpr std::size_t label_bytes = 1 + key_id_bytes;

std::string_view view_of(KeyView key) {
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are bytes.
    return {reinterpret_cast<const char*>(key.data()), key.size()};
}

// All parts but the last are of a fixed length, so that no two places give the same context.
std::string context_in(const std::string& ledger, std::string_view what, std::string_view of) {
    return std::string(what) + ledger + std::string(of);
}

std::string class_context(const std::string& ledger, std::size_t klasse) {
    return context_in(ledger, "naast/klasse/1", std::string(1, static_cast<char>(klasse)));
}

Secret new_keys(std::size_t count, Entropy& entropy) {
    std::string drawn = entropy.bytes(count * key_bytes);
    return Secret::taken_from(drawn);
}

void put_class_keys(
    KeyFile& file, const KeyFileHead& head, KeyView root, const Secret& keys, Entropy& entropy) {
    std::vector<std::string> wraps;
    for (std::size_t i = 0; i < klassen; ++i)
        wraps.push_back(seal_box(
            root, view_of(keys.key(i * key_bytes)), class_context(head.ledger, i), entropy));
    file.put_class_wraps(wraps);
}

std::string wrap_request(const KeyFileHead& head,
                         KeyView root,
                         const Secret& request,
                         Entropy& entropy) {
    return seal_box(root, request.bytes(), context_in(head.ledger, "naast/verzoek/1", ""), entropy);
}

class Transaction {
public:
    explicit Transaction(KeyFile& file) : file_(file) { file_.begin(); }
    ~Transaction() {
        if (!is_done_) file_.roll_back();
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit() {
        file_.commit();
        is_done_ = true;
    }

private:
    KeyFile& file_;
    bool is_done_ = false;
};

bool holds(const std::vector<std::string>& ids, const std::string& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

std::optional<std::string> why_another(const KeyFileHead& head, const ErasureList& list) {
    const auto seen = static_cast<std::size_t>(head.erased);
    const bool is_ours =
        seen <= list.hashes.size() && (seen == 0 || list.hashes[seen - 1] == head.erased_hash);
    if (is_ours) return std::nullopt;
    return fmt::format(
        "de lijst van vernietigingen is niet die van dit sleutelbestand: er horen er minstens {} "
        "in te staan, en dezelfde; zet de nieuwste kopie van de lijst terug",
        seen);
}

}  // namespace

std::string wrap_root(const KeyFileHead& head, KeyView opener, KeyView root, Entropy& entropy) {
    return seal_box(opener, view_of(root), context_in(head.ledger, "naast/wortel/1", ""), entropy);
}

Result<Secret, std::string> unwrap_root(const KeyFileHead& head, KeyView opener) {
    Secret root(key_bytes);
    const std::string context = context_in(head.ledger, "naast/wortel/1", "");
    if (open_key_box(opener, head.root, context, {root.data(), root.size()})) return root;
    if (head.ontsluiting == Ontsluiting::wachtzin)
        return Unexpected{std::string("de wachtzin is niet de goede")};
    return Unexpected{
        std::string("dit wortelbestand hoort niet bij dit sleutelbestand; zet het goede terug, of "
                    "gebruik de delen met naast sleutels herstel")};
}

KeyTree::KeyTree(std::unique_ptr<KeyFile> file, KeyFileHead head, KeyTools tools)
    : file_(std::move(file)), ledger_(std::move(head.ledger)), tools_(std::move(tools)) {}

Result<std::unique_ptr<KeyTree>, std::string> KeyTree::open(std::unique_ptr<KeyFile> file,
                                                            KeyView root,
                                                            KeyTools tools) {
    const auto head = file->head();
    const auto wraps = file->class_wraps();
    if (!head || wraps.size() != klassen)
        return Unexpected{
            std::string("dit sleutelbestand is niet af; begin opnieuw met naast "
                        "sleutels begin")};
    std::unique_ptr<KeyTree> tree(new KeyTree(std::move(file), *head, std::move(tools)));
    bool is_root = open_key_box(root,
                                head->request,
                                tree->context("naast/verzoek/1", ""),
                                {tree->request_key_.data(), key_bytes});
    for (std::size_t i = 0; i < klassen; ++i) {
        const std::span<std::uint8_t> into(tree->class_keys_.data() + i * key_bytes, key_bytes);
        is_root = is_root && open_key_box(root, wraps[i], class_context(head->ledger, i), into);
    }
    if (!is_root)
        return Unexpected{std::string("deze wortelsleutel opent dit sleutelbestand niet")};
    return tree;
}

void KeyTree::put_first_keys(KeyFile& file, KeyFileHead head, KeyView root, Entropy& entropy) {
    Transaction transaction(file);
    const Secret request = Secret::random(entropy);
    head.request = wrap_request(head, root, request, entropy);
    file.put_head(head);
    put_class_keys(file, head, root, new_keys(klassen, entropy), entropy);
    transaction.commit();
}

std::string KeyTree::keyed(std::string_view text) const {
    return keyed_hash(request_key_.key(), text);
}

std::string KeyTree::context(std::string_view what, std::string_view of) const {
    return context_in(ledger_, what, of);
}

// Opened only when asked for: a family has keys of two or three classes as a rule.
class KeyTree::FamilyKeks {
public:
    FamilyKeks(const KeyTree& tree, const FamilyRow& row, const Secret& class_keys, Secret& into)
        : tree_(tree), row_(row), class_keys_(class_keys), into_(into) {}

    KeyView of(std::size_t klasse) {
        const std::size_t at = klasse * key_bytes;
        if (!is_open_.at(klasse)) {
            const bool fits =
                row_.wraps.size() == klassen * wrap_bytes &&
                open_key_box(class_keys_.key(at),
                             std::string_view(row_.wraps).substr(klasse * wrap_bytes, wrap_bytes),
                             tree_.context("naast/gezin/1", row_.gezin.raw()),
                             {into_.data() + at, key_bytes});
            if (!fits)
                throw SealBroken("de sleutels van gezin " + row_.gezin.to_text() +
                                 " zijn beschadigd in " + tree_.file_->path());
            is_open_.at(klasse) = true;
        }
        return into_.key(at);
    }

private:
    const KeyTree& tree_;
    const FamilyRow& row_;
    const Secret& class_keys_;
    Secret& into_;
    std::array<bool, klassen> is_open_{};
};

// Of each class, in order.
Secret KeyTree::family_keks(const FamilyRow& row, const Secret& class_keys) const {
    Secret all(klassen * key_bytes);
    FamilyKeks keks(*this, row, class_keys, all);
    for (std::size_t i = 0; i < klassen; ++i) keks.of(i);
    return all;
}

FamilyRow KeyTree::wrap_family(const Uuid& gezin, std::int64_t epoch, const Secret& keks) const {
    FamilyRow row{gezin, epoch, {}};
    for (std::size_t i = 0; i < klassen; ++i)
        row.wraps += seal_box(class_keys_.key(i * key_bytes),
                              view_of(keks.key(i * key_bytes)),
                              context("naast/gezin/1", gezin.raw()),
                              tools_.entropy);
    return row;
}

Secret KeyTree::new_family(const Uuid& gezin, std::int64_t epoch) {
    Secret keks = new_keys(klassen, tools_.entropy);
    file_->put_family(wrap_family(gezin, epoch, keks));
    return keks;
}

FamilyKeys::Entry KeyTree::open_key(FamilyKeks& keks, const KeyRow& row, std::uint8_t* into) const {
    const std::string where = std::string(row.gezin.raw()) + row.id;
    const auto label = open_box(keks.of(0), row.label, context("naast/etiket/1", where));
    const std::size_t klasse = label && label->size() == label_bytes
                                   ? static_cast<unsigned char>(label->front())
                                   : klassen;
    const bool is_whole =
        klasse < klassen &&
        open_key_box(
            keks.of(klasse), row.wrap, context("naast/sleutel/1", where), {into, key_bytes}) &&
        key_id(KeyView(into, key_bytes)) == row.id;
    if (!is_whole)
        throw SealBroken("een sleutel van gezin " + row.gezin.to_text() + " is beschadigd in " +
                         file_->path());
    return {row.id, label->substr(1), static_cast<Klasse>(klasse)};
}

FamilyKeys KeyTree::load(const Uuid& gezin) {
    const auto row = file_->family(gezin);
    if (!row) return {{}, Secret(0)};
    FamilyKeks keks(*this, *row, class_keys_, scratch_);
    std::vector<KeyRow> rows = file_->keys(gezin);
    std::erase_if(rows, [&](const KeyRow& one) { return is_hidden(one.id); });
    Secret keys(rows.size() * key_bytes);
    std::vector<FamilyKeys::Entry> entries;
    entries.reserve(rows.size());
    for (const KeyRow& one : rows)
        entries.push_back(open_key(keks, one, keys.data() + entries.size() * key_bytes));
    return {std::move(entries), std::move(keys)};
}

bool KeyTree::load_one(const Uuid& gezin, const std::string& id, Secret& into) {
    NAAST_ASSERT(into.size() == key_bytes);
    const auto family = file_->family(gezin);
    const auto row = family && !is_hidden(id) ? file_->key(gezin, id) : std::nullopt;
    if (!row) return false;
    FamilyKeks keks(*this, *family, class_keys_, scratch_);
    open_key(keks, *row, into.data());
    return true;
}

void KeyTree::put_key(const KeyName& name, KeyView key, const Secret& keks) {
    const std::string id = key_id(key);
    const std::string where = std::string(name.gezin.raw()) + id;
    const auto klasse = static_cast<std::size_t>(name.klasse);
    const std::string label = std::string(1, static_cast<char>(klasse)) + name.owner;
    file_->put_key({id,
                    name.gezin,
                    seal_box(keks.key(), label, context("naast/etiket/1", where), tools_.entropy),
                    seal_box(keks.key(klasse * key_bytes),
                             view_of(key),
                             context("naast/sleutel/1", where),
                             tools_.entropy)});
}

void KeyTree::add(const KeyName& name) {
    if (load(name.gezin).find(name.owner, name.klasse)) return;
    const auto row = file_->family(name.gezin);
    const Secret keks = row ? family_keks(*row, class_keys_) : new_family(name.gezin, 1);
    put_key(name, new_keys(1, tools_.entropy).key(), keks);
}

void KeyTree::add_missing(const std::vector<KeyName>& names) {
    if (names.empty()) return;
    Transaction transaction(*file_);
    for (const KeyName& name : names) add(name);
    transaction.commit();
}

// Requires: within a transaction.
void KeyTree::rewrap(const Uuid& gezin, const std::vector<std::string>& without) {
    const FamilyKeys before = load(gezin);
    std::vector<FamilyKeys::Entry> kept;
    for (const FamilyKeys::Entry& entry : before.entries()) {
        if (holds(without, entry.id))
            file_->remove_key(entry.id);
        else
            kept.push_back(entry);
    }
    if (kept.empty()) return file_->remove_family(gezin);
    const Secret keks = new_family(gezin, file_->family(gezin)->epoch + 1);
    for (const FamilyKeys::Entry& entry : kept)
        put_key({gezin, entry.owner, entry.klasse}, before.find(entry.id)->key, keks);
}

Outcome<std::string> KeyTree::erase(const ErasureList& list) {
    KeyFileHead head = *file_->head();
    if (auto why = why_another(head, list)) return Unexpected{*why};
    const auto seen = static_cast<std::size_t>(head.erased);
    if (seen == list.entries.size()) {
        // It may have been cut off before it was tidied up.
        if (seen > 0) file_->try_truncate_wal();
        return Done{};
    }
    Transaction transaction(*file_);
    for (std::size_t i = seen; i < list.entries.size(); ++i) {
        const Erasure& erasure = list.entries[i];
        if (file_->family(erasure.gezin)) rewrap(erasure.gezin, erasure.keys);
        for (const std::string& id : erasure.keys) file_->put_destroyed(id, erasure.op);
    }
    head.erased = static_cast<std::int64_t>(list.entries.size());
    head.erased_hash = list.hashes.back();
    file_->put_head(head);
    tools_.at_step("vernietigd, nog niet vastgelegd");
    transaction.commit();
    tools_.at_step("vernietigd en vastgelegd");
    file_->truncate_wal();
    tools_.at_step("vernietigd en opgeruimd");
    return Done{};
}

Outcome<std::string> KeyTree::hide(const ErasureList& list) {
    const KeyFileHead head = *file_->head();
    if (auto why = why_another(head, list)) return Unexpected{*why};
    for (std::size_t i = static_cast<std::size_t>(head.erased); i < list.entries.size(); ++i) {
        const std::vector<std::string>& keys = list.entries[i].keys;
        hidden_.insert(hidden_.end(), keys.begin(), keys.end());
    }
    return Done{};
}

bool KeyTree::is_hidden(const std::string& id) const {
    return holds(hidden_, id);
}

bool KeyTree::is_destroyed(const std::string& id) {
    return is_hidden(id) || file_->is_destroyed(id);
}

void KeyTree::rotate(KeyFileHead head, KeyView root) {
    // Refuses while nothing has changed yet, if another program holds on to what must go.
    file_->truncate_wal();
    Transaction transaction(*file_);
    const Secret old = std::exchange(class_keys_, new_keys(klassen, tools_.entropy));
    put_class_keys(*file_, head, root, class_keys_, tools_.entropy);
    for (const Uuid& gezin : file_->families()) {
        const FamilyRow row = *file_->family(gezin);
        file_->put_family(wrap_family(gezin, row.epoch, family_keks(row, old)));
    }
    head.request = wrap_request(head, root, request_key_, tools_.entropy);
    file_->put_head(head);
    tools_.at_step("nieuwe wortel, nog niet vastgelegd");
    transaction.commit();
    tools_.at_step("nieuwe wortel vastgelegd");
    file_->truncate_wal();
    tools_.at_step("nieuwe wortel, opgeruimd");
}

}  // namespace naast
