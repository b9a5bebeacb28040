#include "naast/sleutels/manage.h"

#include "naast/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace naast {

namespace {

constexpr std::size_t ledger_bytes = 16;
constexpr std::size_t series_bytes = 4;

// Written before the key file knows of it, put in place after.
std::string waiting_root(const KeyPlace& place) {
    return place.root + ".nieuw";
}

void put_in_place(const KeyPlace& place) {
    std::filesystem::rename(waiting_root(place), place.root);
}

// New keys open nothing that is there already.
Unexpected<std::string> keys_are_lost(const KeyPlace& place) {
    return Unexpected{fmt::format(
        "{} is er al, maar het sleutelbestand {} niet; zet dat terug, want nieuwe sleutels openen "
        "het niet",
        place.data,
        place.keys)};
}

Unexpected<std::string> no_keys(const KeyPlace& place) {
    if (std::filesystem::exists(place.data)) return keys_are_lost(place);
    return Unexpected{fmt::format(
        "er is geen sleutelbestand {}; maak de sleutels met: naast sleutels begin --data {}",
        place.keys,
        place.data)};
}

// Every way in goes through here: a file that cannot be read is a sentence, not an exception.
template <class T, class Do>
Result<T, std::string> in_words(Do&& act) {
    try {
        return act();
    } catch (const std::runtime_error& error) {
        return Unexpected{std::string(error.what())};
    }
}

Result<std::unique_ptr<KeyFile>, std::string> open_file(const KeyPlace& place,
                                                        sqlite::Access access,
                                                        Sharing sharing = Sharing::alone) {
    if (!std::filesystem::exists(place.keys)) return no_keys(place);
    auto file = std::make_unique<KeyFile>(place.keys, access, sharing);
    if (!file->head()) return no_keys(place);
    return file;
}

// The root file may still be waiting, when the machine stopped between the two.
Result<Secret, std::string> root_from_file(const KeyPlace& place,
                                           const KeyFileHead& head,
                                           sqlite::Access access) {
    const auto opener = read_root_file(place.root);
    auto root = opener ? unwrap_root(head, opener->key())
                       : Result<Secret, std::string>(Unexpected{opener.error()});
    if (root || !std::filesystem::exists(waiting_root(place))) return root;
    const auto waiting = read_root_file(waiting_root(place));
    if (!waiting) return root;
    auto with_waiting = unwrap_root(head, waiting->key());
    if (!with_waiting) return root;
    if (access == sqlite::Access::read_write) put_in_place(place);
    return with_waiting;
}

Result<Secret, std::string> open_root(const KeyPlace& place,
                                      const KeyFileHead& head,
                                      sqlite::Access access,
                                      const Unlock& unlock) {
    if (head.ontsluiting == Ontsluiting::bestand) return root_from_file(place, head, access);
    auto passphrase = unlock.ask_passphrase();
    if (!passphrase) return Unexpected{passphrase.error()};
    auto opener = key_from_passphrase(*passphrase, head.salt, head.cost);
    if (!opener) return Unexpected{opener.error()};
    return unwrap_root(head, opener->key());
}

Result<std::unique_ptr<KeyTree>, std::string> with_erasures(const KeyPlace& place,
                                                            sqlite::Access access,
                                                            std::unique_ptr<KeyTree> tree) {
    const auto list = read_erasures(place.erasures);
    if (!list) return Unexpected{list.error()};
    // Beside other servers nothing can be erased: they hold keys in memory.
    const bool may_erase = access == sqlite::Access::read_write && tree->file().is_alone();
    const auto done = may_erase ? tree->erase(*list) : tree->hide(*list);
    if (!done) return Unexpected{done.error()};
    return tree;
}

Result<std::unique_ptr<KeyTree>, std::string> tree_under(const KeyPlace& place,
                                                         sqlite::Access access,
                                                         std::unique_ptr<KeyFile> file,
                                                         const Secret& root,
                                                         const KeyTools& tools) {
    auto tree = KeyTree::open(std::move(file), root.key(), tools);
    if (!tree) return Unexpected{tree.error()};
    return with_erasures(place, access, std::move(*tree));
}

// Where the new root file comes, or the old one goes, lies one that is not of these keys.
bool is_of_another(const KeyPlace& place, const KeyFileHead& head) {
    if (!std::filesystem::exists(place.root)) return false;
    const auto opener = read_root_file(place.root);
    return !opener || !unwrap_root(head, opener->key());
}

// What opens the root from now on; the head says how. A root file waits until put_in_place().
Result<Secret, std::string> make_opener(const KeyPlace& place,
                                        const NewOpening& opening,
                                        KeyFileHead& head,
                                        Entropy& entropy) {
    if (is_of_another(place, head))
        return Unexpected{fmt::format(
            "er staat al een wortelbestand {} dat deze sleutels niet opent; verplaats het, of zeg "
            "met --wortel waar dat van deze sleutels komt",
            place.root)};
    head.ontsluiting = opening.ontsluiting;
    head.salt = entropy.bytes(salt_bytes);
    head.cost = opening.cost;
    if (opening.ontsluiting == Ontsluiting::wachtzin)
        return key_from_passphrase(*opening.passphrase, head.salt, head.cost);
    Secret opener = Secret::random(entropy);
    std::filesystem::remove(waiting_root(place));
    const auto written = write_root_file(waiting_root(place), opener.key());
    if (!written) return Unexpected{written.error()};
    return opener;
}

// Of a root file that opens nothing any more nothing should be left lying about.
void settle_opener(const KeyPlace& place, Ontsluiting ontsluiting) {
    if (ontsluiting == Ontsluiting::bestand) return put_in_place(place);
    std::filesystem::remove(place.root);
}

std::string new_series(Entropy& entropy) {
    return to_hex(entropy.bytes(series_bytes));
}

std::vector<Share> shares_of(const Secret& root, const ShareSeries& series) {
    if (series.count == 0) return {};
    return split(root.key(), series.count, series.needed, series.series);
}

Result<Secret, std::string> root_from_shares(const KeyFileHead& head,
                                             const std::vector<Share>& shares) {
    if (shares.empty()) return Unexpected{std::string("er is geen deel gegeven")};
    if (shares.front().series != head.shares.series)
        return Unexpected{
            fmt::format("deze delen zijn van reeks {}, dit sleutelbestand heeft reeks {}; neem de "
                        "delen van de laatste keer",
                        shares.front().series,
                        head.shares.series)};
    return combine(shares);
}

}  // namespace

KeyPlace key_place(const std::string& data_path) {
    const std::string keys = key_file_path(data_path);
    return {data_path, keys, erasure_path(keys), root_path(data_path)};
}

Result<std::unique_ptr<KeyTree>, std::string> open_keys(const KeyPlace& place,
                                                        sqlite::Access access,
                                                        const Unlock& unlock,
                                                        const KeyTools& tools) {
    using Opened = std::unique_ptr<KeyTree>;
    return in_words<Opened>([&]() -> Result<Opened, std::string> {
        auto file = open_file(place, access);
        if (!file) return Unexpected{file.error()};
        const auto root = open_root(place, *(*file)->head(), access, unlock);
        if (!root) return Unexpected{root.error()};
        return tree_under(place, access, std::move(*file), *root, tools);
    });
}

Result<std::unique_ptr<KeyTree>, std::string> share_keys(const KeyPlace& place,
                                                         const Unlock& unlock,
                                                         const KeyTools& tools) {
    using Opened = std::unique_ptr<KeyTree>;
    constexpr auto access = sqlite::Access::read_write;
    return in_words<Opened>([&]() -> Result<Opened, std::string> {
        auto file = open_file(place, access, Sharing::with_servers);
        if (!file) return Unexpected{file.error()};
        const auto root = open_root(place, *(*file)->head(), access, unlock);
        if (!root) return Unexpected{root.error()};
        auto tree = tree_under(place, access, std::move(*file), *root, tools);
        if (tree) (*tree)->file().let_others_in();
        return tree;
    });
}

Result<std::vector<Share>, std::string> begin_keys(const KeyPlace& place,
                                                   const NewOpening& opening,
                                                   int count,
                                                   int needed,
                                                   const KeyTools& tools) {
    using Shares = std::vector<Share>;
    return in_words<Shares>([&]() -> Result<Shares, std::string> {
        // Before a key file is made that could not be filled.
        if (std::filesystem::exists(place.data) && !std::filesystem::exists(place.keys))
            return keys_are_lost(place);
        if (std::filesystem::exists(place.root))
            return Unexpected{
                fmt::format("{} is er al; misschien opent het een ander grootboek", place.root)};
        KeyFile file(place.keys, sqlite::Access::read_write);
        if (file.head())
            return Unexpected{"er zijn al sleutels in " + place.keys + "; er is niets veranderd"};
        KeyFileHead head;
        head.ledger = tools.entropy.bytes(ledger_bytes);
        head.made_op = tools.clock.now();
        if (count > 0) head.shares = {count, needed, new_series(tools.entropy), {}};
        const auto opener = make_opener(place, opening, head, tools.entropy);
        if (!opener) return Unexpected{opener.error()};
        const Secret root = Secret::random(tools.entropy);
        head.root = wrap_root(head, opener->key(), root.key(), tools.entropy);
        tools.at_step("wortelbestand klaar");
        KeyTree::put_first_keys(file, head, root.key(), tools.entropy);
        tools.at_step("sleutels vastgelegd");
        settle_opener(place, opening.ontsluiting);
        return shares_of(root, head.shares);
    });
}

Result<std::unique_ptr<KeyTree>, std::string> open_with_shares(const KeyPlace& place,
                                                               sqlite::Access access,
                                                               const std::vector<Share>& shares,
                                                               const KeyTools& tools) {
    using Opened = std::unique_ptr<KeyTree>;
    return in_words<Opened>([&]() -> Result<Opened, std::string> {
        auto file = open_file(place, access);
        if (!file) return Unexpected{file.error()};
        const auto root = root_from_shares(*(*file)->head(), shares);
        if (!root) return Unexpected{root.error()};
        return tree_under(place, access, std::move(*file), *root, tools);
    });
}

void note_proof(KeyTree& tree, Instant now) {
    KeyFileHead head = *tree.file().head();
    head.shares.proved_op = now;
    tree.file().put_head(head);
}

Outcome<std::string> recover_keys(const KeyPlace& place,
                                  const std::vector<Share>& shares,
                                  const NewOpening& opening,
                                  const KeyTools& tools) {
    return in_words<Done>([&]() -> Outcome<std::string> {
        const auto access = sqlite::Access::read_write;
        // That the shares are right is known when they opened everything once.
        auto tree = open_with_shares(place, access, shares, tools);
        if (!tree) return Unexpected{tree.error()};
        KeyFile& file = (*tree)->file();
        KeyFileHead head = *file.head();
        const auto root = root_from_shares(head, shares);
        const auto opener = make_opener(place, opening, head, tools.entropy);
        if (!opener) return Unexpected{opener.error()};
        head.root = wrap_root(head, opener->key(), root->key(), tools.entropy);
        head.shares.proved_op = tools.clock.now();
        tools.at_step("wortelbestand klaar");
        file.put_head(head);
        tools.at_step("hersteld");
        file.truncate_wal();
        settle_opener(place, opening.ontsluiting);
        return Done{};
    });
}

Result<std::vector<Share>, std::string> rotate_keys(const KeyPlace& place,
                                                    KeyTree& tree,
                                                    const NewOpening& opening,
                                                    const KeyTools& tools) {
    using Shares = std::vector<Share>;
    return in_words<Shares>([&]() -> Result<Shares, std::string> {
        KeyFileHead head = *tree.file().head();
        const auto opener = make_opener(place, opening, head, tools.entropy);
        if (!opener) return Unexpected{opener.error()};
        const Secret root = Secret::random(tools.entropy);
        head.root = wrap_root(head, opener->key(), root.key(), tools.entropy);
        ++head.epoch;
        if (head.shares.count > 0) head.shares.series = new_series(tools.entropy);
        head.shares.proved_op.reset();
        tools.at_step("wortelbestand klaar");
        tree.rotate(head, root.key());
        settle_opener(place, opening.ontsluiting);
        return shares_of(root, head.shares);
    });
}

Result<Erasure, std::string> plan_erasure(KeyTree& tree,
                                          const Uuid& gezin,
                                          const std::optional<std::string>& persoon,
                                          const std::string& grond,
                                          Instant now) {
    const auto& grounds = erasure_grounds;
    if (std::find(grounds.begin(), grounds.end(), grond) == grounds.end())
        return Unexpected{
            fmt::format("\"{}\" is geen grond; kies uit: {}", grond, fmt::join(grounds, ", "))};
    Erasure erasure{now, grond, gezin, {}};
    const FamilyKeys keys = tree.load(gezin);
    const std::string owner = persoon ? owner_of(*persoon) : std::string{};
    bool is_known = false;
    for (const FamilyKeys::Entry& entry : keys.entries()) {
        const bool is_theirs = !persoon || entry.owner == owner;
        is_known = is_known || is_theirs;
        if (is_theirs || entry.klasse == Klasse::samenvatting) erasure.keys.push_back(entry.id);
    }
    if (is_known) return erasure;
    if (!persoon) return Unexpected{std::string("van dit gezin is er geen sleutel meer")};
    return Unexpected{fmt::format(
        "van persoon \"{}\" is er in dit gezin geen eigen sleutel: er is niets dat alleen over die "
        "persoon gaat, of de sleutel is al vernietigd",
        *persoon)};
}

Outcome<std::string> erase_keys(const KeyPlace& place,
                                KeyTree& tree,
                                const Erasure& erasure,
                                const KeyTools& tools) {
    return in_words<Done>([&]() -> Outcome<std::string> {
        auto list = read_erasures(place.erasures);
        if (!list) return Unexpected{list.error()};
        // First on the list: what is cut off after this is finished at the next start.
        append_erasure(place.erasures, *list, erasure);
        tools.at_step("op de lijst");
        return tree.erase(*list);
    });
}

Result<KeysShown, std::string> show_keys(const KeyPlace& place) {
    return in_words<KeysShown>([&]() -> Result<KeysShown, std::string> {
        auto file = open_file(place, sqlite::Access::read_only);
        if (!file) return Unexpected{file.error()};
        const auto list = read_erasures(place.erasures);
        if (!list) return Unexpected{list.error()};
        return KeysShown{*(*file)->head(), (*file)->counts(), list->entries.size()};
    });
}

}  // namespace naast
