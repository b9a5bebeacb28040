// The tables, and the settings under which the file may be used at all: each is set and then read
// back, and the store does not open if one does not hold. Source:
// design/privacy-and-reliability 3.6.
#pragma once

#include "naast/store/sqlite.h"

#include <optional>
#include <stdexcept>
#include <string>

namespace naast::sqlite {

// Both return: nothing, or why the file cannot be used, as a sentence for the operator.
std::optional<std::string> prepare_writer(Connection& connection);
std::optional<std::string> prepare_reader(Connection& connection);

// What to tell the operator about an exception while opening.
std::string why_not_opened(const std::runtime_error& error);

// A network file system cannot keep the promises of WAL and locks.
std::optional<std::string> refuse_network_file_system(const std::string& path);

}  // namespace naast::sqlite
