// The tables, and the settings under which the file may be used at all: each is set and then read
// back, and the store does not open if one does not hold. Source:
// design/privacy-and-reliability 3.6.
#pragma once

#include "naast/store/sqlite.h"

#include <optional>
#include <stdexcept>
#include <string>

namespace naast::sqlite {

// What marks a file of ours, and what stands in it. The sentences are for the operator.
struct Form {
    std::int64_t application_id;
    std::int64_t version;
    const char* tables;  // never edited once shipped: a change is a new version
    const char* none;    // it is no such file
    const char* newer;   // with two places for numbers: its version, ours
    const char* older;   // a version that this program no longer reads
};
extern const Form ledger_form;

// Both return: nothing, or why the file cannot be used, as a sentence for the operator.
std::optional<std::string> prepare_writer(Connection& connection, const Form& form = ledger_form);
std::optional<std::string> prepare_reader(Connection& connection, const Form& form = ledger_form);

// What to tell the operator about an exception while opening.
std::string why_not_opened(const std::runtime_error& error, const Form& form = ledger_form);

// A network file system cannot keep the promises of WAL and locks.
std::optional<std::string> refuse_network_file_system(const std::string& path);

}  // namespace naast::sqlite
