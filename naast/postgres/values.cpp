#include "naast/postgres/values.h"

namespace naast::postgres {

namespace {

// Source: PostgreSQL 15, src/include/catalog/pg_type.dat.
constexpr std::uint32_t oid_of_bytea = 17;
constexpr std::uint32_t oid_of_bigint = 20;

void put(std::string& out, std::uint64_t value, unsigned bytes) {
    for (unsigned left = bytes; left > 0; --left)
        out += static_cast<char>((value >> (8U * (left - 1))) & 0xFFU);
}

// Dimensions, whether there are nulls, what is in it, and how many from 1. None has no dimension.
std::string array_head(std::uint32_t oid, std::size_t count) {
    std::string out;
    put(out, count == 0 ? 0 : 1, 4);
    put(out, 0, 4);
    put(out, oid, 4);
    if (count == 0) return out;
    put(out, count, 4);
    put(out, 1, 4);
    return out;
}

}  // namespace

std::string binary(std::int64_t value) {
    std::string out;
    put(out, static_cast<std::uint64_t>(value), 8);
    return out;
}

std::string binary_array(const std::vector<std::int64_t>& values) {
    std::string out = array_head(oid_of_bigint, values.size());
    for (const std::int64_t value : values) {
        put(out, 8, 4);
        put(out, static_cast<std::uint64_t>(value), 8);
    }
    return out;
}

std::string binary_array(const std::vector<std::string_view>& values) {
    std::string out = array_head(oid_of_bytea, values.size());
    for (const std::string_view value : values) {
        put(out, value.size(), 4);
        out += value;
    }
    return out;
}

std::int64_t number_from(std::string_view bytes) {
    if (bytes.size() != 8 && bytes.size() != 4) return 0;
    const bool is_negative = static_cast<unsigned char>(bytes.front()) >= 0x80U;
    std::uint64_t value = is_negative ? ~std::uint64_t{0} : 0;
    for (const char byte : bytes) value = (value << 8U) | static_cast<unsigned char>(byte);
    return static_cast<std::int64_t>(value);
}

}  // namespace naast::postgres
