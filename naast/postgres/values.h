// Values as PostgreSQL sends and takes them in binary: a bigint, bytes, and arrays of either.
// Numbers are big-endian. Source: PostgreSQL 15, src/backend/utils/adt/arrayfuncs.c (array_recv).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace naast::postgres {

std::string binary(std::int64_t value);
std::string binary_array(const std::vector<std::int64_t>& values);
// As bytea[].
std::string binary_array(const std::vector<std::string_view>& values);

// Of a bigint or an integer. Returns: nothing sensible for another length: 0.
std::int64_t number_from(std::string_view bytes);

}  // namespace naast::postgres
