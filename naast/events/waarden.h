// Values of fields as JSON and back. Included by codec.cpp and segmenten.cpp only: it brings
// Boost.JSON.
#pragma once

#include "naast/base/partial_date.h"
#include "naast/events/event.h"
#include "naast/events/json_door.h"
#include "naast/events/velden.h"
#include "naast/events/vormen.h"

#include <boost/json.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace naast::waarden {

namespace json = boost::json;

constexpr std::size_t max_name_length = 200;
constexpr std::size_t max_text_length = 4000;
constexpr std::size_t max_key_length = 40;
static_assert(max_key_length <= ShortText::most);  // else a key would be cut
constexpr int max_number = 100'000;

// Reading stops at the first fault; `veld` is the path so far.
class Reader {
public:
    bool ok() const { return !fout_; }
    const std::optional<Fout>& fout() const { return fout_; }
    void fail(std::string veld, Tekst reden) {
        if (!fout_) fout_ = Fout{std::move(veld), std::move(reden)};
    }

private:
    std::optional<Fout> fout_;
};

inline std::string join(const std::string& path, std::string_view field) {
    return path.empty() ? std::string(field) : path + "." + std::string(field);
}

inline std::string comma_list(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
    return list;
}

using Names = std::vector<std::string>;

// The fields of S as JSON has them, in the order of velden().
template <class S>
const Names& names_of() {
    static const Names names = std::apply(
        [](const auto&... veld) { return Names{camel_case(veld.naam)...}; }, S::velden());
    return names;
}

inline Tekst must_be_text(std::size_t max) {
    const std::string limit = std::to_string(max);
    return {"moet een tekst zijn die niet leeg is, van hooguit " + limit + " tekens",
            "must be a text that is not empty, of at most " + limit + " characters"};
}

// What a value of this type must be, said as the reason of a Fout.
template <class T>
[[gnu::noinline]] Tekst must_be() {
    if constexpr (IsOptional<T>::value) {
        return must_be<typename T::value_type>();
    } else if constexpr (IsVector<T>::value) {
        return {"moet een lijst zijn", "must be a list"};
    } else if constexpr (IsSleutel<T>::value) {
        return {"moet een sleutel zijn: 1 tot 40 tekens uit a-z, 0-9 en -",
                "must be a key: 1 to 40 characters of a-z, 0-9 and -"};
    } else if constexpr (std::is_same_v<T, std::string>) {
        return must_be_text(max_name_length);
    } else if constexpr (std::is_same_v<T, VrijeTekst>) {
        return must_be_text(max_text_length);
    } else if constexpr (std::is_same_v<T, int>) {
        const std::string limit = std::to_string(max_number);
        return {"moet een heel getal zijn van 0 tot en met " + limit,
                "must be a whole number from 0 through " + limit};
    } else if constexpr (std::is_same_v<T, bool>) {
        return {"moet true of false zijn", "must be true or false"};
    } else if constexpr (std::is_same_v<T, Date>) {
        return {"moet een bestaande dag zijn, zoals 2019-10-15",
                "must be an existing day, such as 2019-10-15"};
    } else if constexpr (std::is_same_v<T, PartialDate>) {
        return {
            "moet een bestaande dag zijn, of een deel ervan: 2019, 2019-10, 2019-10-15 of "
            "2019-10-15T09:30",
            "must be an existing day or a part of one: 2019, 2019-10, 2019-10-15 or "
            "2019-10-15T09:30"};
    } else if constexpr (std::is_same_v<T, Uuid>) {
        return {"moet een UUID zijn, in kleine letters", "must be a UUID in lower case"};
    } else if constexpr (std::is_enum_v<T>) {
        const auto& texts = enum_texts<T>();
        const std::string list = comma_list({texts.begin(), texts.end()});
        return {"moet een van deze zijn: " + list, "must be one of: " + list};
    } else {
        static_assert(HeeftVelden<T>);
        const std::string list = comma_list(names_of<T>());
        return {"moet een object zijn met " + list, "must be an object with " + list};
    }
}

inline void fail_missing(Reader& reader, const std::string& path, const Tekst& must_be) {
    reader.fail(path, {"ontbreekt en " + must_be.nl, "is missing and " + must_be.en});
}

inline void fail_unknown(Reader& reader,
                         const std::string& path,
                         std::string_view key,
                         const Names& known) {
    const std::string list = comma_list(known);
    reader.fail(
        join(path, shortened(key)),
        {"is hier onbekend; wel bekend zijn: " + list, "is unknown here; known are: " + list});
}

inline std::string bounded(Reader& reader,
                           const std::string& path,
                           const json::value& value,
                           std::size_t max) {
    const json::string* text = value.if_string();
    if (text == nullptr) return reader.fail(path, must_be_text(max)), std::string{};
    const std::string_view plain{text->data(), text->size()};
    const bool is_blank = plain.find_first_not_of(" \t\r\n") == std::string_view::npos;
    if (is_blank || plain.size() > max) reader.fail(path, must_be_text(max));
    return std::string(plain);
}

inline bool is_key(std::string_view text) {
    if (text.empty() || text.size() > max_key_length) return false;
    for (const char c : text) {
        const bool fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
        if (!fits) return false;
    }
    return true;
}

template <class T>
T read(Reader& reader, const std::string& path, const json::value& value);

template <class S>
S read_struct(Reader& reader, const std::string& path, const json::object& object);

// Requires: parse takes a text and returns an optional T.
template <class T, class Parse>
T read_parsed(Reader& reader, const std::string& path, const json::value& value, Parse parse) {
    const json::string* text = value.if_string();
    const std::optional<T> parsed =
        text == nullptr ? std::nullopt : parse(std::string_view{text->data(), text->size()});
    if (!parsed) reader.fail(path, must_be<T>());
    return parsed.value_or(T{});
}

inline int read_number(Reader& reader, const std::string& path, const json::value& value) {
    const bool fits = value.is_int64() && value.get_int64() >= 0 && value.get_int64() <= max_number;
    if (!fits) reader.fail(path, must_be<int>());
    return fits ? static_cast<int>(value.get_int64()) : 0;
}

template <class Item>
std::vector<Item> read_list(Reader& reader, const std::string& path, const json::value& value) {
    std::vector<Item> items;
    const json::array* array = value.if_array();
    if (array == nullptr) return reader.fail(path, must_be<std::vector<Item>>()), items;
    for (std::size_t i = 0; i < array->size(); ++i)
        items.push_back(read<Item>(reader, path + "[" + std::to_string(i) + "]", (*array)[i]));
    return items;
}

// Not inline, nor is write(): once for each type of value, not for each field of each kind.
template <class T>
[[gnu::noinline]] T read(Reader& reader, const std::string& path, const json::value& value) {
    if constexpr (IsOptional<T>::value) {
        return read<typename T::value_type>(reader, path, value);
    } else if constexpr (IsVector<T>::value) {
        return read_list<typename T::value_type>(reader, path, value);
    } else if constexpr (IsSleutel<T>::value) {
        return read_parsed<T>(reader, path, value, [](std::string_view text) {
            return is_key(text) ? std::optional{T{std::string(text)}} : std::nullopt;
        });
    } else if constexpr (std::is_same_v<T, std::string>) {
        return bounded(reader, path, value, max_name_length);
    } else if constexpr (std::is_same_v<T, VrijeTekst>) {
        return VrijeTekst{bounded(reader, path, value, max_text_length)};
    } else if constexpr (std::is_same_v<T, int>) {
        return read_number(reader, path, value);
    } else if constexpr (std::is_same_v<T, bool>) {
        if (!value.is_bool()) return reader.fail(path, must_be<T>()), false;
        return value.get_bool();
    } else if constexpr (std::is_same_v<T, Date>) {
        return read_parsed<T>(reader, path, value, parse_date);
    } else if constexpr (std::is_same_v<T, PartialDate> || std::is_same_v<T, Uuid>) {
        return read_parsed<T>(reader, path, value, T::parse);
    } else if constexpr (std::is_enum_v<T>) {
        return read_parsed<T>(reader, path, value, parse_enum<T>);
    } else {
        static_assert(HeeftVelden<T>);
        const json::object* object = value.if_object();
        if (object == nullptr) return reader.fail(path, must_be<T>()), T{};
        return read_struct<T>(reader, path, *object);
    }
}

// A field that is optional or a list may be absent.
template <class T>
constexpr bool may_be_absent = IsOptional<T>::value || IsVector<T>::value;

inline bool is_one_of(const Names& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

template <class T>
void read_field(Reader& reader,
                const std::string& path,
                const json::object& object,
                const std::string& name,
                T& into) {
    const json::value* value = object.if_contains(name);
    if (value != nullptr) {
        into = read<T>(reader, join(path, name), *value);
    } else if (!may_be_absent<T>) {
        fail_missing(reader, join(path, name), must_be<T>());
    }
}

// Reads the fields of S and leaves other keys alone; the caller checks those.
template <class S>
S read_fields(Reader& reader, const std::string& path, const json::object& object) {
    S result{};
    auto name = names_of<S>().begin();
    const auto read_one = [&](auto& into) { read_field(reader, path, object, *name++, into); };
    std::apply([&](const auto&... veld) { (read_one(result.*veld.lid), ...); }, S::velden());
    return result;
}

template <class S>
S read_struct(Reader& reader, const std::string& path, const json::object& object) {
    for (const auto& pair : object) {
        const std::string_view key{pair.key().data(), pair.key().size()};
        if (!is_one_of(names_of<S>(), key)) fail_unknown(reader, path, key, names_of<S>());
    }
    return read_fields<S>(reader, path, object);
}

template <class T>
bool is_absent(const T& value) {
    if constexpr (IsOptional<T>::value) return !value;
    if constexpr (IsVector<T>::value) return value.empty();
    return false;
}

template <class S>
json::object write_struct(const S& value);

template <class T>
[[gnu::noinline]] json::value write(const T& value) {
    if constexpr (IsOptional<T>::value) {
        return write(*value);
    } else if constexpr (IsVector<T>::value) {
        json::array array;
        for (const auto& item : value) array.push_back(write(item));
        return array;
    } else if constexpr (IsSleutel<T>::value || std::is_same_v<T, VrijeTekst>) {
        return json::string(value.waarde);
    } else if constexpr (std::is_same_v<T, std::string>) {
        return json::string(value);
    } else if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, int>) {
        return value;
    } else if constexpr (std::is_same_v<T, Date> || std::is_enum_v<T>) {
        return json::string(std::string(to_text(value)));
    } else if constexpr (std::is_same_v<T, PartialDate> || std::is_same_v<T, Uuid>) {
        return json::string(value.to_text());
    } else {
        return write_struct(value);
    }
}

// What may be absent and is, is left out.
template <class S>
json::object write_struct(const S& value) {
    static_assert(HeeftVelden<S>);
    json::object object;
    auto name = names_of<S>().begin();
    const auto add = [&](const auto& field) {
        if (!is_absent(field)) object[*name] = write(field);
        ++name;
    };
    std::apply([&](const auto&... veld) { (add(value.*veld.lid), ...); }, S::velden());
    return object;
}

}  // namespace naast::waarden
