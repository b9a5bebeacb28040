// Values of fields as JSON and back. Included by codec.cpp and segmenten.cpp only: it brings
// Boost.JSON.
#pragma once

#include "naast/base/partial_date.h"
#include "naast/events/event.h"
#include "naast/events/json_door.h"
#include "naast/events/velden.h"

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

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};
template <class T>
struct IsSleutel : std::false_type {};
template <class Tag>
struct IsSleutel<Sleutel<Tag>> : std::true_type {};

inline const json::string* text_of(Reader& reader,
                                   const std::string& path,
                                   const json::value& value) {
    const json::string* text = value.if_string();
    if (text == nullptr) reader.fail(path, {"moet een tekst zijn", "must be a text"});
    return text;
}

inline std::string bounded(Reader& reader,
                           const std::string& path,
                           const json::value& value,
                           std::size_t max) {
    const json::string* text = text_of(reader, path, value);
    if (text == nullptr) return {};
    std::string_view plain{text->data(), text->size()};
    if (plain.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        reader.fail(path, {"mag niet leeg zijn", "must not be empty"});
    }
    if (plain.size() > max) {
        const std::string limit = std::to_string(max);
        reader.fail(path,
                    {"mag hooguit " + limit + " tekens lang zijn",
                     "may be at most " + limit + " characters long"});
    }
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

template <class T>
T read_parsed(Reader& reader,
              const std::string& path,
              const json::value& value,
              std::optional<T> (*parse)(std::string_view),
              const Tekst& wrong) {
    const json::string* text = text_of(reader, path, value);
    if (text == nullptr) return T{};
    const std::optional<T> parsed = parse({text->data(), text->size()});
    if (!parsed) reader.fail(path, wrong);
    return parsed.value_or(T{});
}

inline int read_number(Reader& reader, const std::string& path, const json::value& value) {
    const bool fits = value.is_int64() && value.get_int64() >= 0 && value.get_int64() <= max_number;
    if (!fits) {
        const std::string limit = std::to_string(max_number);
        reader.fail(path,
                    {"moet een heel getal zijn van 0 tot en met " + limit,
                     "must be a whole number from 0 through " + limit});
    }
    return fits ? static_cast<int>(value.get_int64()) : 0;
}

template <class E>
E read_enum(Reader& reader, const std::string& path, const json::value& value) {
    const json::string* text = text_of(reader, path, value);
    if (text == nullptr) return E{};
    const auto parsed = parse_enum<E>({text->data(), text->size()});
    if (!parsed) {
        std::string list;
        for (const auto name : enum_texts<E>())
            list += (list.empty() ? "" : ", ") + std::string(name);
        reader.fail(path, {"moet een van deze zijn: " + list, "must be one of: " + list});
    }
    return parsed.value_or(E{});
}

inline std::string read_key(Reader& reader, const std::string& path, const json::value& value) {
    const json::string* text = text_of(reader, path, value);
    if (text == nullptr) return {};
    if (!is_key({text->data(), text->size()})) {
        reader.fail(path,
                    {"moet een sleutel zijn: 1 tot 40 tekens uit a-z, 0-9 en -",
                     "must be a key: 1 to 40 characters of a-z, 0-9 and -"});
    }
    return {text->data(), text->size()};
}

template <class Item>
std::vector<Item> read_list(Reader& reader, const std::string& path, const json::value& value) {
    std::vector<Item> items;
    const json::array* array = value.if_array();
    if (array == nullptr)
        return reader.fail(path, {"moet een lijst zijn", "must be a list"}), items;
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
        return T{read_key(reader, path, value)};
    } else if constexpr (std::is_same_v<T, std::string>) {
        return bounded(reader, path, value, max_name_length);
    } else if constexpr (std::is_same_v<T, VrijeTekst>) {
        return VrijeTekst{bounded(reader, path, value, max_text_length)};
    } else if constexpr (std::is_same_v<T, int>) {
        return read_number(reader, path, value);
    } else if constexpr (std::is_same_v<T, bool>) {
        if (!value.is_bool())
            return reader.fail(path, {"moet true of false zijn", "must be true or false"}), false;
        return value.get_bool();
    } else if constexpr (std::is_same_v<T, Date>) {
        return read_parsed<Date>(reader,
                                 path,
                                 value,
                                 parse_date,
                                 {"moet een bestaande dag zijn, zoals 2019-10-15",
                                  "must be an existing day, such as 2019-10-15"});
    } else if constexpr (std::is_same_v<T, PartialDate>) {
        return read_parsed<PartialDate>(
            reader,
            path,
            value,
            PartialDate::parse,
            {"moet een dag zijn, of een deel ervan: 2019, 2019-10, 2019-10-15 of 2019-10-15T09:30",
             "must be a day or a part of one: 2019, 2019-10, 2019-10-15 or 2019-10-15T09:30"});
    } else if constexpr (std::is_same_v<T, Uuid>) {
        return read_parsed<Uuid>(
            reader,
            path,
            value,
            Uuid::parse,
            {"moet een UUID zijn, in kleine letters", "must be a UUID in lower case"});
    } else if constexpr (std::is_enum_v<T>) {
        return read_enum<T>(reader, path, value);
    } else {
        static_assert(HeeftVelden<T>);
        const json::object* object = value.if_object();
        if (object == nullptr)
            return reader.fail(path, {"moet een object zijn", "must be an object"}), T{};
        return read_struct<T>(reader, path, *object);
    }
}

// A field that is optional or a list may be absent.
template <class T>
constexpr bool may_be_absent = IsOptional<T>::value || IsVector<T>::value;

using Names = std::vector<std::string>;

// The fields of S as JSON has them, in the order of velden().
template <class S>
const Names& names_of() {
    static const Names names = std::apply(
        [](const auto&... veld) { return Names{camel_case(veld.naam)...}; }, S::velden());
    return names;
}

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
        reader.fail(join(path, name), {"ontbreekt", "is missing"});
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
        if (!is_one_of(names_of<S>(), key))
            reader.fail(join(path, key), {"dit veld ken ik niet", "this field is unknown"});
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
