#include "naast/events/segmenten.h"

#include "naast/events/codec.h"
#include "naast/events/waarden.h"

#include <boost/json.hpp>

#include <array>
#include <map>

namespace naast {

namespace {

namespace json = boost::json;

constexpr char body_version = 1;
constexpr std::size_t max_segments = 16;
// Of most events; for more, memory is asked.
constexpr std::size_t bytes_of_an_event = 8192;

// Where each own field of an event goes.
std::map<std::string, Categorie> categories_of(const Inhoud& inhoud) {
    std::map<std::string, Categorie> categories;
    std::visit(
        [&](const auto& e) {
            std::apply(
                [&](const auto&... veld) {
                    (categories.emplace(camel_case(veld.naam), veld.categorie), ...);
                },
                e.velden());
        },
        inhoud);
    return categories;
}

void put_number(std::string& out, std::size_t value, int bytes) {
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
        out += static_cast<char>((value >> static_cast<unsigned>(shift)) & 0xFFU);
    }
}

std::size_t take_number(std::string_view& body, std::size_t bytes) {
    std::size_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        value = (value << 8U) | static_cast<unsigned char>(body[i]);
    body.remove_prefix(bytes);
    return value;
}

Result<Event, std::string> event_of(const json::object& whole) {
    auto event = event_from_json(whole);
    if (!event) return Unexpected{event.error().veld + ": " + event.error().reden.en};
    return std::move(*event);
}

}  // namespace

std::vector<Segment> to_segments(const Event& event) {
    const json::object whole = event_to_json(event);
    const auto categories = categories_of(event.inhoud);
    json::object envelope;
    std::map<Categorie, json::object> parts;
    for (const auto& pair : whole) {
        const auto found = categories.find(std::string(pair.key()));
        json::object& into = found == categories.end() ? envelope : parts[found->second];
        into[pair.key()] = pair.value();
    }
    // The id stands in a column of its own.
    envelope.erase("id");
    std::vector<Segment> segments{{Categorie::core, to_canonical(envelope)}};
    for (const auto& [categorie, fields] : parts)
        segments.push_back({categorie, to_canonical(fields)});
    return segments;
}

Result<Event, std::string> from_segments(const std::vector<Segment>& segments) {
    json::object whole;
    for (const Segment& segment : segments) {
        const auto part = parse_strict(segment.bytes);
        if (!part) return Unexpected{std::string("a segment is not JSON")};
        const json::object* fields = part->if_object();
        if (fields == nullptr) return Unexpected{std::string("a segment is not an object")};
        for (const auto& pair : *fields) whole[pair.key()] = pair.value();
    }
    return event_of(whole);
}

Result<Event, std::string> from_own_segments(const std::vector<Segment>& segments) {
    std::array<unsigned char, bytes_of_an_event> room;
    json::monotonic_resource memory(room.data(), room.size());
    json::object whole(&memory);
    for (const Segment& segment : segments) {
        json::error_code ec;
        json::value part = json::parse(segment.bytes, ec, &memory);
        if (ec || !part.is_object())
            return Unexpected{std::string("a segment is not a JSON object")};
        for (auto& pair : part.get_object()) whole[pair.key()] = std::move(pair.value());
    }
    return event_of(whole);
}

std::vector<PersoonId> betreft_in(const Segment& envelope) {
    std::vector<PersoonId> persons;
    const auto parsed = parse_strict(envelope.bytes);
    const json::object* fields = parsed ? parsed->if_object() : nullptr;
    const json::value* listed = fields == nullptr ? nullptr : fields->if_contains("betreft");
    if (listed == nullptr || !listed->is_array()) return persons;
    for (const json::value& one : listed->get_array()) {
        if (one.is_string()) persons.push_back(PersoonId{std::string(one.get_string())});
    }
    return persons;
}

std::string pack(const std::vector<Segment>& segments) {
    NAAST_ASSERT(!segments.empty() && segments.size() <= max_segments);
    std::string body{body_version};
    put_number(body, segments.size(), 1);
    for (const Segment& segment : segments) {
        put_number(body, static_cast<std::size_t>(segment.categorie), 1);
        put_number(body, segment.bytes.size(), 4);
        body += segment.bytes;
    }
    return body;
}

Result<std::vector<Segment>, std::string> unpack(std::string_view body) {
    if (body.size() < 2 || body.front() != body_version)
        return Unexpected{std::string("unknown body version")};
    body.remove_prefix(1);
    const std::size_t count = take_number(body, 1);
    if (count == 0 || count > max_segments)
        return Unexpected{std::string("impossible number of segments")};
    std::vector<Segment> segments;
    for (std::size_t i = 0; i < count; ++i) {
        if (body.size() < 5) return Unexpected{std::string("body ends in the middle of a segment")};
        const std::size_t categorie = take_number(body, 1);
        const std::size_t length = take_number(body, 4);
        if (categorie >= enum_texts<Categorie>().size())
            return Unexpected{std::string("unknown category")};
        if (body.size() < length)
            return Unexpected{std::string("body ends in the middle of a segment")};
        segments.push_back(
            {static_cast<Categorie>(categorie), std::string(body.substr(0, length))});
        body.remove_prefix(length);
    }
    if (!body.empty()) return Unexpected{std::string("bytes after the last segment")};
    return segments;
}

std::optional<std::string> pack_readable(const Event& event) {
    std::string body = pack(to_segments(event));
    const auto segments = unpack(body);
    if (!segments || !from_segments(*segments)) return std::nullopt;
    return body;
}

}  // namespace naast
