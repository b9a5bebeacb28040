// What opens the root key: a passphrase in someone's head, or a file that only the service may
// read.
#pragma once

#include "naast/base/result.h"
#include "naast/sleutels/secret.h"

#include <cstdint>
#include <functional>
#include <string>

namespace naast {

enum class Ontsluiting { bestand = 1, wachtzin = 2 };

// How much work a guess at the passphrase is. Source: design/privacy-and-reliability 3.3: 0.6 s.
struct ArgonCost {
    std::uint64_t passes = 3;
    std::uint64_t memory_bytes = 256ULL << 20U;
};

constexpr std::size_t salt_bytes = 16;
constexpr std::size_t shortest_passphrase = 15;

// Argon2id. Refuses: a passphrase that is too short, or a machine without the memory.
Result<Secret, std::string> key_from_passphrase(const Secret& passphrase,
                                                const std::string& salt,
                                                const ArgonCost& cost);

// Beside the ledger, unless told otherwise.
std::string root_path(const std::string& data_path);

// Refuses: a file that is not there, that others than its owner may read (any mode but 0600 or
// 0400), that is of someone else, or that holds no key.
Result<Secret, std::string> read_root_file(const std::string& path);
// Made new with mode 0600, and on disk when it returns. Refuses: a file that is there already.
Outcome<std::string> write_root_file(const std::string& path, KeyView key);

// Where the one of the two that a key file asks for comes from.
struct Unlock {
    std::string root_file;
    std::function<Result<Secret, std::string>()> ask_passphrase;
};

}  // namespace naast
