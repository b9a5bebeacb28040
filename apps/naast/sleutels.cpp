// sleutels: what is done with the keys of a ledger as a whole.
#include "naast/store/data_lock.h"
#include "naast/zegel/sealed_store.h"

#include <fmt/format.h>
#include <unistd.h>

#include "apps/naast/delen.h"
#include "apps/naast/omgeving.h"
#include "apps/naast/plaats.h"
#include "apps/naast/verzegeld.h"
#include <filesystem>
#include <iostream>

namespace naast::app {

namespace {

// The server holds keys in memory: while it runs nothing may change under it.
bool take_lock(const Options& options, std::unique_ptr<DataLock>& lock) {
    auto taken = DataLock::take(beside(options));
    if (!taken) return say_no(taken.error()), false;
    lock = std::move(*taken);
    return true;
}

std::optional<NewOpening> new_opening(const Options& options) {
    NewOpening opening;
    if (!options.wachtzin) return opening;
    auto passphrase = ask_new_passphrase();
    if (!passphrase) return say_no(passphrase.error()), std::nullopt;
    opening.ontsluiting = Ontsluiting::wachtzin;
    opening.passphrase = std::move(*passphrase);
    return opening;
}

// The shares to standard output, for paper; what to do with them to standard error.
void say_shares(const std::vector<Share>& shares, const Options& options) {
    if (shares.empty()) return;
    std::cerr << fmt::format(
        "Hieronder {} delen; {} ervan samen geven de sleutel terug als de rest kwijt is.\n"
        "Geef elk deel op papier aan een ander, bewaar ze nergens samen, en bewijs ze met:\n"
        "    naast sleutels bewijs --data {}\n",
        shares.size(),
        shares.front().needed,
        options.data);
    for (const Share& share : shares) std::cout << to_line(share) << "\n";
    std::cout.flush();
}

std::string how_opened(const KeyPlace& place, Ontsluiting ontsluiting) {
    return ontsluiting == Ontsluiting::wachtzin
               ? std::string("de wachtzin")
               : place.root + " (alleen u mag het lezen; bewaar het niet bij de reservekopieën)";
}

// Really reads something: the last event of the ledger that was not destroyed.
// Returns: nothing when there is none.
std::optional<std::int64_t> read_last(const EventStore& store) {
    std::optional<std::int64_t> place;
    store.for_each_event(std::max<std::int64_t>(store.last_positie() - 1000, 0),
                         [&](const StoredEvent& event) {
                             if (!event.is_vernietigd) place = event.positie;
                             return true;
                         });
    return place;
}

bool confirmed(const Options& options) {
    if (options.ja) return true;
    std::cerr << fmt::format(
        "Dit vernietigt de sleutels van {} in {}: wat ermee verzegeld is, kan niemand ooit nog "
        "lezen.\nTyp vernietig om door te gaan: ",
        options.persoon.empty() ? "iedereen" : options.persoon,
        options.gezin);
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "vernietig";
}

}  // namespace

int sleutels_begin(const Options& options) {
    if (options.nodig > options.delen)
        return say_no(
            fmt::format("--nodig is {}, maar er zijn maar {} delen", options.nodig, options.delen));
    std::unique_ptr<DataLock> lock;
    if (!take_lock(options, lock)) return 1;
    const auto opening = new_opening(options);
    if (!opening) return 1;
    const KeyPlace place = key_place_of(options);
    const auto shares = begin_keys(
        place, *opening, options.zonder_delen ? 0 : options.delen, options.nodig, key_tools());
    if (!shares) return say_no(shares.error());
    std::cerr << fmt::format("Sleutels gemaakt in {}, geopend door {}.\n",
                             place.keys,
                             how_opened(place, opening->ontsluiting));
    say_shares(*shares, options);
    return 0;
}

int sleutels_bewijs(const Options& options) {
    std::unique_ptr<DataLock> lock;
    if (!take_lock(options, lock)) return 1;
    const auto shares = shares_of(options);
    if (!shares) return 1;
    auto tree =
        open_with_shares(key_place_of(options), sqlite::Access::read_write, *shares, key_tools());
    if (!tree) return say_no(tree.error());
    if (!is_in_postgres(options) && !std::filesystem::exists(options.data)) {
        note_proof(**tree, system_clock().now());
        std::cout << "bewezen: de delen openen alle sleutels; er is nog geen grootboek om in te "
                     "lezen\n";
        return 0;
    }
    auto kept = open_kept_for_reading(options);
    if (!kept) return say_no(kept.error());
    const SealedStore store(std::move(*kept), std::move(*tree), system_entropy());
    if (const auto why = store.why_not_ours()) return say_no(*why);
    const auto place = read_last(store);
    note_proof(store.keys().tree(), system_clock().now());
    std::cout << (place ? fmt::format("bewezen: de delen openen alle sleutels, en gebeurtenis {} "
                                      "van {} is ermee gelezen\n",
                                      *place,
                                      store.last_positie())
                        : "bewezen: de delen openen alle sleutels; er is nog niets om te lezen\n");
    return 0;
}

int sleutels_herstel(const Options& options) {
    std::unique_ptr<DataLock> lock;
    if (!take_lock(options, lock)) return 1;
    const auto shares = shares_of(options);
    if (!shares) return 1;
    const auto opening = new_opening(options);
    if (!opening) return 1;
    const KeyPlace place = key_place_of(options);
    const auto done = recover_keys(place, *shares, *opening, key_tools());
    if (!done) return say_no(done.error());
    std::cout << fmt::format("hersteld: de sleutels gaan nu open met {}\n",
                             how_opened(place, opening->ontsluiting));
    return 0;
}

int sleutels_vernieuw(const Options& options) {
    std::unique_ptr<DataLock> lock;
    if (!take_lock(options, lock)) return 1;
    const KeyPlace place = key_place_of(options);
    // Asked for first, so that it is known before anything is made.
    auto tree = open_keys(place, sqlite::Access::read_write, unlock_of(options), key_tools());
    if (!tree) return say_no(tree.error());
    const auto opening = new_opening(options);
    if (!opening) return 1;
    const auto shares = rotate_keys(place, **tree, *opening, key_tools());
    if (!shares) return say_no(shares.error());
    std::cerr << fmt::format(
        "Nieuwe wortel; de oude opent alleen nog oude kopieën. Geopend door {}.\n",
        how_opened(place, opening->ontsluiting));
    say_shares(*shares, options);
    return 0;
}

int sleutels_vernietig(const Options& options) {
    const auto store = open_for_writing(options, system_clock());
    if (!store) return 1;
    const auto chosen = choose_gezinnen(*store, options.gezin);
    if (!chosen) return 1;
    const KeyPlace place = key_place_of(options);
    KeyTree& tree = store->keys().tree();
    const auto persoon =
        options.persoon.empty() ? std::nullopt : std::optional<std::string>(options.persoon);
    const auto erasure =
        plan_erasure(tree, chosen->front(), persoon, options.grond, system_clock().now());
    if (!erasure) return say_no(erasure.error());
    if (!confirmed(options)) return say_no("er is niets vernietigd");
    const auto done = erase_keys(place, tree, *erasure, key_tools());
    if (!done) return say_no(done.error());
    std::cout << fmt::format(
        "vernietigd: {} {}; de vernietiging staat in {}. Bewaar daarvan meteen een kopie elders.\n",
        erasure->keys.size(),
        erasure->keys.size() == 1 ? "sleutel" : "sleutels",
        place.erasures);
    return 0;
}

int sleutels_toon(const Options& options) {
    const KeyPlace place = key_place_of(options);
    const auto shown = show_keys(place);
    if (!shown) return say_no(shown.error());
    const KeyFileHead& head = shown->head;
    const ShareSeries& series = head.shares;
    std::cout << fmt::format("sleutelbestand   {}\n", place.keys)
              << fmt::format("gemaakt op       {}\n", to_text(head.made_op))
              << fmt::format(
                     "geopend door     {}\n",
                     head.ontsluiting == Ontsluiting::wachtzin ? "een wachtzin" : place.root)
              << fmt::format("wortel           {}e\n", head.epoch)
              << (series.count == 0
                      ? std::string("delen            geen\n")
                      : fmt::format("delen            {} van {} nodig, reeks {}, {}\n",
                                    series.needed,
                                    series.count,
                                    series.series,
                                    series.proved_op ? "bewezen op " + to_text(*series.proved_op)
                                                     : "nog niet bewezen"))
              << fmt::format("gezinnen         {}, met elk logboek van wie keek erbij\n",
                             shown->counts.families)
              << fmt::format("sleutels         {}\n", shown->counts.keys)
              << fmt::format("vernietigd       {} in {} {}\n",
                             shown->counts.destroyed,
                             shown->erasures,
                             shown->erasures == 1 ? "keer" : "keren");
    return 0;
}

}  // namespace naast::app
