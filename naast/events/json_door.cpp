#include "naast/events/json_door.h"

#include <boost/json.hpp>
#include <boost/json/basic_parser_impl.hpp>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace naast {

namespace {

namespace json = boost::json;

const Tekst holds_nul{"bevat het teken NUL; dat mag in geen enkele tekst staan",
                      "holds the character NUL, which no text may hold"};
const Tekst no_whole_number{
    "bevat een getal dat niet heel is of te groot; hele getallen tot en met 9223372036854775807 "
    "mogen",
    "holds a number that is not whole or too large; whole numbers through 9223372036854775807 "
    "are allowed"};

// Requires: `rest` goes on after what it is about.
Fout fault_in(const std::string& veld, const Tekst& rest) {
    if (!veld.empty()) return {veld, rest};
    return {"", {"de tekst " + rest.nl, "the text " + rest.en}};
}

// Looks at every token before a tree is built: keys, numbers, texts, counts. Knows where it is.
class Guard {
public:
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

    explicit Guard(const JsonLimits& limits) : limits_(limits) {}
    const std::optional<Fout>& fault() const { return fault_; }
    // The field of the outermost object in which it is; empty if there is none.
    std::string outermost_field() const { return levels_.empty() ? "" : levels_.front().key; }

    using Code = json::error_code;
    bool on_document_begin(Code&) { return true; }
    bool on_document_end(Code&) { return true; }
    bool on_array_begin(Code&) { return levels_.push_back({true, 0, {}, {}}), true; }
    bool on_array_end(std::size_t, Code&) { return levels_.pop_back(), one_more(); }
    bool on_object_begin(Code&) { return levels_.push_back({false, 0, {}, {}}), true; }
    bool on_object_end(std::size_t, Code&) { return levels_.pop_back(), one_more(); }
    bool on_key_part(json::string_view part, std::size_t, Code&) { return append(part); }
    bool on_key(json::string_view part, std::size_t, Code& ec) {
        append(part);
        Level& level = levels_.back();
        level.key = take();
        if (level.key.find('\0') != std::string::npos) return no(ec, holds_nul);
        if (++key_count_ > limits_.max_keys) {
            const std::string limit = std::to_string(limits_.max_keys);
            fault_ = Fout{"",
                          {"er zijn te veel velden: hooguit " + limit + " mogen",
                           "there are too many fields: at most " + limit + " are allowed"}};
            return stop(ec);
        }
        if (!level.keys.insert(level.key).second) {
            return no(ec,
                      {"staat er twee keer; elk veld mag er één keer staan",
                       "is there twice; each field may be there once"});
        }
        return true;
    }
    bool on_string_part(json::string_view part, std::size_t, Code&) { return append(part); }
    bool on_string(json::string_view part, std::size_t, Code& ec) {
        append(part);
        return take().find('\0') == std::string::npos ? one_more() : no(ec, holds_nul);
    }
    bool on_number_part(json::string_view, Code&) { return true; }
    bool on_int64(std::int64_t, json::string_view, Code&) { return one_more(); }
    bool on_uint64(std::uint64_t, json::string_view, Code& ec) { return no(ec, no_whole_number); }
    bool on_double(double, json::string_view, Code& ec) { return no(ec, no_whole_number); }
    bool on_bool(bool, Code&) { return one_more(); }
    bool on_null(Code&) { return one_more(); }
    bool on_comment_part(json::string_view, Code&) { return true; }
    bool on_comment(json::string_view, Code&) { return true; }

private:
    struct Level {
        bool is_list = false;
        std::size_t items = 0;  // of a list: before this one
        std::string key;        // of an object: of this one
        std::set<std::string> keys;
    };

    bool append(json::string_view part) {
        text_.append(part.data(), part.size());
        return true;
    }
    std::string take() { return std::exchange(text_, {}); }
    // A value ends, perhaps in a list.
    bool one_more() {
        if (!levels_.empty()) ++levels_.back().items;
        return true;
    }
    std::string path() const {
        constexpr std::size_t enough = 80;
        std::string path;
        for (const Level& level : levels_) {
            if (path.size() > enough) return path + "...";
            if (level.is_list) {
                path += "[" + std::to_string(level.items) + "]";
            } else {
                path += (path.empty() ? "" : ".") + shortened(level.key);
            }
        }
        return path;
    }
    bool no(Code& ec, const Tekst& why) {
        fault_ = fault_in(path(), why);
        return stop(ec);
    }
    static bool stop(Code& ec) {
        ec = json::make_error_code(json::error::syntax);
        return false;
    }

    const JsonLimits& limits_;
    std::optional<Fout> fault_;
    std::string text_;
    std::size_t key_count_ = 0;
    std::vector<Level> levels_;
};

Unexpected<Fout> fault(const Tekst& rest, const std::string& veld = "") {
    return Unexpected{fault_in(veld, rest)};
}

}  // namespace

std::string shortened(std::string_view text) {
    constexpr std::size_t enough = 40;
    const bool is_cut = text.size() > enough;
    if (is_cut) {
        std::size_t length = enough;
        const auto is_inside_letter = [&] { return (text[length] & 0xC0) == 0x80; };
        while (length > 0 && is_inside_letter()) --length;
        text = text.substr(0, length);
    }
    std::string line;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto after = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : '\0');
        // U+0080 to U+009F are control characters too.
        const bool is_high_control = byte == 0xC2 && after < 0xA0;
        if (is_high_control) ++i;
        line += byte < 0x20 || byte == 0x7F || is_high_control ? '?' : text[i];
    }
    return is_cut ? line + "..." : line;
}

Result<json::value, Fout> parse_strict(std::string_view text, const JsonLimits& limits) {
    if (text.size() > limits.max_bytes) {
        const std::string limit = std::to_string(limits.max_bytes);
        return fault({"is te lang: hooguit " + limit + " bytes mogen",
                      "is too long: at most " + limit + " bytes are allowed"});
    }
    if (!is_clean_utf8(text)) {
        return fault({"moet geldige UTF-8 zijn: er staat een byte in die dat niet is",
                      "must be valid UTF-8: there is a byte in it that is not"});
    }
    json::parse_options options;
    options.max_depth = limits.max_depth;

    json::basic_parser<Guard> guard(options, limits);
    json::error_code ec;
    const std::size_t used = guard.write_some(false, text.data(), text.size(), ec);
    if (guard.handler().fault()) return Unexpected{*guard.handler().fault()};
    const bool only_space_left =
        text.substr(std::min(used, text.size())).find_first_not_of(" \t\r\n") ==
        std::string_view::npos;
    if (ec == json::error::too_deep) {
        const std::string limit = std::to_string(limits.max_depth);
        return fault({"is te diep genest: hooguit " + limit + " lagen mogen in elkaar",
                      "is nested too deep: at most " + limit + " levels are allowed"},
                     shortened(guard.handler().outermost_field()));
    }
    const Tekst no_json{"moet precies één geldige JSON-tekst zijn",
                        "must be exactly one valid JSON text"};
    if (ec || !guard.done() || !only_space_left) {
        const std::string place = std::to_string(used + 1);
        return fault({no_json.nl + ": bij teken " + place + " gaat het mis",
                      no_json.en + ": it goes wrong at character " + place});
    }

    json::value value = json::parse({text.data(), text.size()}, ec, {}, options);
    if (ec) return fault(no_json);
    return value;
}

namespace {

// Most texts need no escape, and a serializer for each costs more than the text.
void write_text(std::string& out, json::string_view text) {
    const bool is_plain = std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20U && byte != 0x7FU && c != '"' && c != '\\';
    });
    if (!is_plain) {
        out += json::serialize(text);
        return;
    }
    out += '"';
    out.append(text.data(), text.size());
    out += '"';
}

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
            write_text(out, pair->key());
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
    } else if (const auto* text = value.if_string()) {
        write_text(out, *text);
    } else if (const auto* number = value.if_int64()) {
        out += std::to_string(*number);
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
