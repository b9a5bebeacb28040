// For tests only: keys in a folder, opened by a root file or by a passphrase that is quick to
// check.
#pragma once

#include "naast/ledger/testing.h"
#include "naast/sleutels/manage.h"
#include "naast/store/testing.h"

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace naast::testing_sleutels {

constexpr ArgonCost quick{1, 8U << 10U};

template <class T>
T must(Result<T, std::string> result) {
    if (!result) throw std::runtime_error(result.error());
    return std::move(*result);
}

inline Secret secret(std::string text) {
    return Secret::taken_from(text);
}

inline NewOpening by_file() {
    return {};
}
inline NewOpening by_passphrase(const std::string& text) {
    return {Ontsluiting::wachtzin, secret(text), quick};
}

inline Unlock unlock_with(const KeyPlace& place, const std::string& passphrase = "") {
    return {place.root,
            [passphrase]() -> Result<Secret, std::string> { return secret(passphrase); }};
}

inline Unlock locked() {
    return {"", []() -> Result<Secret, std::string> {
                return Unexpected{std::string("nobody to ask")};
            }};
}

// A folder with keys for the ledger proef.db in it.
class Vault {
public:
    explicit Vault(const NewOpening& opening = by_file(), int count = 3, int needed = 2)
        : shares(must(begin_keys(place, opening, count, needed, tools()))) {}

    KeyTools tools() const { return {clock, system_entropy()}; }
    KeyTools tools(std::function<void(std::string_view)> at_step) const {
        return {clock, system_entropy(), std::move(at_step)};
    }
    std::unique_ptr<KeyTree> open(sqlite::Access access = sqlite::Access::read_write) const {
        return must(open_keys(place, access, unlock_with(place), tools()));
    }
    std::string why_not(const Unlock& unlock) const {
        const auto opened = open_keys(place, sqlite::Access::read_write, unlock, tools());
        return opened ? "" : opened.error();
    }

    testing_store::Folder folder;
    FixedClock clock{testing_ledger::at("2026-03-02T10:00:00Z")};
    KeyPlace place = key_place(folder.file());
    std::vector<Share> shares;
};

}  // namespace naast::testing_sleutels
