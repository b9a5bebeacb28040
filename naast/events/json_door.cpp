#include "naast/events/json_door.h"

#include <boost/json.hpp>
#include <boost/json/basic_parser_impl.hpp>

#include <algorithm>
#include <set>
#include <vector>

namespace naast {

namespace {

namespace json = boost::json;

// Looks at every token before a tree is built: keys, numbers, texts, counts.
class Guard {
public:
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

    explicit Guard(const JsonLimits& limits) : limits_(limits) {}
    const Tekst& fault() const { return fault_; }

    using Code = json::error_code;
    bool on_document_begin(Code&) { return true; }
    bool on_document_end(Code&) { return true; }
    bool on_array_begin(Code&) { return true; }
    bool on_array_end(std::size_t, Code&) { return true; }
    bool on_object_begin(Code&) { return keys_.emplace_back(), true; }
    bool on_object_end(std::size_t, Code&) { return keys_.pop_back(), true; }
    bool on_key_part(json::string_view part, std::size_t, Code&) { return append(part); }
    bool on_key(json::string_view part, std::size_t, Code& ec) {
        append(part);
        std::string key = take();
        if (key.find('\0') != std::string::npos) {
            return no(ec, {"een tekst bevat een teken dat niet mag (NUL)", "a text holds NUL"});
        }
        if (++key_count_ > limits_.max_keys) {
            return no(ec, {"er zijn te veel velden", "there are too many fields"});
        }
        if (!keys_.back().insert(key).second) {
            return no(ec,
                      {"het veld \"" + key + "\" staat er twee keer",
                       "the field \"" + key + "\" is there twice"});
        }
        return true;
    }
    bool on_string_part(json::string_view part, std::size_t, Code&) { return append(part); }
    bool on_string(json::string_view part, std::size_t, Code& ec) {
        append(part);
        if (take().find('\0') != std::string::npos) {
            return no(ec, {"een tekst bevat een teken dat niet mag (NUL)", "a text holds NUL"});
        }
        return true;
    }
    bool on_number_part(json::string_view, Code&) { return true; }
    bool on_int64(std::int64_t, json::string_view, Code&) { return true; }
    bool on_uint64(std::uint64_t, json::string_view, Code& ec) {
        return no(ec, {"een getal is te groot", "a number is too large"});
    }
    bool on_double(double, json::string_view, Code& ec) {
        return no(ec, {"alleen hele getallen mogen", "only whole numbers are allowed"});
    }
    bool on_bool(bool, Code&) { return true; }
    bool on_null(Code&) { return true; }
    bool on_comment_part(json::string_view, Code&) { return true; }
    bool on_comment(json::string_view, Code&) { return true; }

private:
    bool append(json::string_view part) {
        text_.append(part.data(), part.size());
        return true;
    }
    std::string take() { return std::exchange(text_, {}); }
    bool no(Code& ec, Tekst why) {
        fault_ = std::move(why);
        ec = json::make_error_code(json::error::syntax);
        return false;
    }

    const JsonLimits& limits_;
    Tekst fault_;
    std::string text_;
    std::size_t key_count_ = 0;
    std::vector<std::set<std::string>> keys_;
};

Unexpected<Fout> fault(Tekst reden) {
    return Unexpected{Fout{"", std::move(reden)}};
}

}  // namespace

Result<json::value, Fout> parse_strict(std::string_view text, const JsonLimits& limits) {
    if (text.size() > limits.max_bytes) {
        return fault({"de tekst is te lang", "the text is too long"});
    }
    if (!is_clean_utf8(text)) {
        return fault({"de tekst is geen geldige UTF-8", "the text is not valid UTF-8"});
    }
    json::parse_options options;
    options.max_depth = limits.max_depth;

    json::basic_parser<Guard> guard(options, limits);
    json::error_code ec;
    const std::size_t used = guard.write_some(false, text.data(), text.size(), ec);
    if (!guard.handler().fault().nl.empty()) return fault(guard.handler().fault());
    const bool only_space_left =
        text.substr(std::min(used, text.size())).find_first_not_of(" \t\r\n") ==
        std::string_view::npos;
    if (ec == json::error::too_deep) {
        return fault({"de JSON is te diep genest", "the JSON is nested too deep"});
    }
    if (ec || !guard.done() || !only_space_left) {
        const std::string place = std::to_string(used + 1);
        return fault({"dit is geen geldige JSON (bij teken " + place + ")",
                      "this is not valid JSON (at character " + place + ")"});
    }

    json::value value = json::parse({text.data(), text.size()}, ec, {}, options);
    if (ec) return fault({"dit is geen geldige JSON", "this is not valid JSON"});
    return value;
}

namespace {

void write_canonical(std::string& out, const json::value& value) {
    if (const auto* object = value.if_object()) {
        std::vector<const json::key_value_pair*> pairs;
        for (const auto& pair : *object) pairs.push_back(&pair);
        std::sort(pairs.begin(), pairs.end(), [](const auto* a, const auto* b) {
            return a->key() < b->key();
        });
        out += '{';
        for (const auto* pair : pairs) {
            if (pair != pairs.front()) out += ',';
            out += json::serialize(json::string_view(pair->key()));
            out += ':';
            write_canonical(out, pair->value());
        }
        out += '}';
    } else if (const auto* array = value.if_array()) {
        out += '[';
        bool first = true;
        for (const json::value& item : *array) {
            if (!first) out += ',';
            first = false;
            write_canonical(out, item);
        }
        out += ']';
    } else {
        NAAST_ASSERT(!value.is_double());
        out += json::serialize(value);
    }
}

}  // namespace

std::string to_canonical(const json::value& value) {
    std::string out;
    write_canonical(out, value);
    return out;
}

}  // namespace naast
