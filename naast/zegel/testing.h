// For tests only: a sealed ledger on disk with its keys, and bodies to put in.
#pragma once

#include "naast/events/segmenten.h"
#include "naast/sleutels/testing.h"
#include "naast/store/sqlite_store.h"
#include "naast/zegel/sealed_body.h"
#include "naast/zegel/sealed_store.h"

#include <memory>
#include <string>
#include <vector>

namespace naast::testing_zegel {

// A body about these persons, with a field of each of these categories that says `woord`.
inline std::string body(const std::vector<std::string>& betreft,
                        const std::vector<Categorie>& categories = {},
                        const std::string& woord = "geheim") {
    std::string persons;
    for (const std::string& one : betreft) persons += (persons.empty() ? "\"" : ",\"") + one + "\"";
    std::vector<Segment> segments{{Categorie::core, "{\"betreft\":[" + persons + "]}"}};
    for (const Categorie categorie : categories)
        segments.push_back({categorie, "{\"tekst\":\"" + woord + "\"}"});
    return pack(segments);
}

// What can be read as an event.
inline std::string contact_with(const std::vector<std::string>& betreft) {
    const auto stream =
        testing_events::happened({{"2024-05-06", testing_events::contact(), betreft}});
    return pack(to_segments(stream.front().event));
}

class SealedLedger {
public:
    SealedLedger() { open(); }

    void open() {
        store.reset();
        store = opened(vault.place);
    }
    // Another copy of the ledger, with keys of its own or the same ones.
    std::unique_ptr<SealedStore> opened(const KeyPlace& place) const {
        using testing_sleutels::must;
        return std::make_unique<SealedStore>(must(open_sqlite_store(place.data, vault.clock)),
                                             must(open_keys(place,
                                                            sqlite::Access::read_write,
                                                            testing_sleutels::unlock_with(place),
                                                            vault.tools())),
                                             system_entropy());
    }
    void record(const std::string& key, const Append& append) const {
        if (!store->append(testing_ledger::request(key, {append})))
            throw std::runtime_error("refused");
    }
    // And opens the ledger anew, as a server would after it.
    void erase(int gezin, const std::optional<std::string>& persoon) {
        using testing_sleutels::must;
        KeyTree& tree = store->keys().tree();
        const Erasure erasure = must(plan_erasure(
            tree, testing_ledger::family(gezin), persoon, "verzoek", vault.clock.now()));
        must(erase_keys(vault.place, tree, erasure, vault.tools()));
        open();
    }

    testing_sleutels::Vault vault;
    std::unique_ptr<SealedStore> store;
};

}  // namespace naast::testing_zegel
