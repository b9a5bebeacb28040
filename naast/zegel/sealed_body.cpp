#include "naast/zegel/sealed_body.h"

#include "naast/base/assert.h"
#include "naast/events/segmenten.h"
#include "naast/sleutels/box.h"

#include <algorithm>

namespace naast {

namespace {

constexpr char sealed_version = 2;
constexpr std::size_t most_boxes = klassen - 1;  // all classes but that of the summary
constexpr std::size_t entry_bytes = key_id_bytes + 4;
constexpr std::size_t list_bytes = 1 + most_boxes * entry_bytes;
constexpr std::size_t list_box_bytes = box_overhead + list_bytes;
constexpr std::size_t head_bytes = 1 + key_id_bytes + list_box_bytes;
constexpr std::size_t length_bytes = 4;
constexpr std::uint8_t as_a_whole = 0xFF;  // in place of a category

constexpr std::size_t step = 256;
constexpr std::size_t last_step = 4096;

void put_number(std::string& out, std::uint64_t value, int bytes) {
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        out += static_cast<char>((value >> static_cast<unsigned>(shift)) & 0xFFU);
}

std::uint64_t take_number(std::string_view& bytes, std::size_t count) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value = (value << 8U) | static_cast<unsigned char>(bytes[i]);
    bytes.remove_prefix(count);
    return value;
}

std::string_view take(std::string_view& bytes, std::size_t count) {
    const std::string_view taken = bytes.substr(0, count);
    bytes.remove_prefix(count);
    return taken;
}

// The list is number 0, the boxes follow. They are bound to the list by its nonce, so that no box
// of another sealing fits behind it.
std::string context(const BodyPlace& place,
                    std::size_t number,
                    std::string_view id,
                    std::string_view nonce = {}) {
    std::string bytes = "naast/zegel/2";
    bytes += place.ledger;
    bytes += place.gezin.raw();
    put_number(bytes, static_cast<std::uint64_t>(place.nr), 8);
    bytes += place.id.raw();
    put_number(bytes, number, 1);
    bytes += id;
    bytes += nonce;
    return bytes;
}

std::string context(const SummaryPlace& place, std::string_view id) {
    std::string bytes = "naast/samenvatting/2";
    bytes += place.ledger;
    bytes += place.gezin.raw();
    put_number(bytes, static_cast<std::uint64_t>(place.version), 8);
    bytes += id;
    return bytes;
}

// With its own length before it and zeros after it, as long as a box of this much can hold.
std::string padded(std::string_view content) {
    std::string plain;
    plain.reserve(box_size(box_overhead + length_bytes + content.size()));
    put_number(plain, content.size(), length_bytes);
    plain += content;
    plain.resize(box_size(box_overhead + plain.size()) - box_overhead, '\0');
    return plain;
}

std::optional<std::string_view> without_padding(std::string_view plain) {
    if (plain.size() < length_bytes) return std::nullopt;
    const std::size_t length = take_number(plain, length_bytes);
    if (length > plain.size()) return std::nullopt;
    return plain.substr(0, length);
}

// One part of a body, with its place among the others.
struct Part {
    std::uint8_t index = 0;
    std::uint8_t categorie = as_a_whole;
    std::string_view bytes;
};

Klasse klasse_of(const Part& part) {
    return part.categorie == as_a_whole ? Klasse::normal
                                        : naast::klasse_of(static_cast<Categorie>(part.categorie));
}

std::string content_of(const std::vector<Part>& parts, Klasse klasse) {
    std::string content;
    for (const Part& part : parts) {
        if (klasse_of(part) != klasse) continue;
        put_number(content, part.index, 1);
        put_number(content, part.categorie, 1);
        put_number(content, part.bytes.size(), length_bytes);
        content += part.bytes;
    }
    return content;
}

bool read_parts(std::string_view content, std::vector<Part>& parts) {
    while (!content.empty()) {
        if (content.size() < 2 + length_bytes) return false;
        Part part;
        part.index = static_cast<std::uint8_t>(take_number(content, 1));
        part.categorie = static_cast<std::uint8_t>(take_number(content, 1));
        const std::size_t length = take_number(content, length_bytes);
        if (length > content.size()) return false;
        part.bytes = take(content, length);
        parts.push_back(part);
    }
    return true;
}

struct Parted {
    std::vector<Segment> segments;  // what the parts point into
    std::vector<Part> parts;
    std::string owner;
};

Parted part(std::string_view inhoud) {
    Parted parted{{}, {}, whole_family()};
    auto segments = unpack(inhoud);
    if (!segments) {
        parted.parts.push_back({0, as_a_whole, inhoud});
        return parted;
    }
    parted.segments = std::move(*segments);
    for (const Segment& segment : parted.segments)
        parted.parts.push_back({static_cast<std::uint8_t>(parted.parts.size()),
                                static_cast<std::uint8_t>(segment.categorie),
                                segment.bytes});
    // Canonical JSON has one way to write a name: what lacks these bytes is about nobody, as a line
    // of the log is.
    const std::string& first = parted.segments.front().bytes;
    if (first.find("\"betreft\"") == std::string::npos) return parted;
    const auto betreft = betreft_in(parted.segments.front());
    if (betreft.size() == 1) parted.owner = owner_of(betreft.front().waarde);
    return parted;
}

// Requires: sorted by index.
std::optional<std::string> joined(const std::vector<Part>& parts) {
    if (parts.size() == 1 && parts.front().categorie == as_a_whole)
        return std::string(parts.front().bytes);
    std::vector<Segment> segments;
    for (const Part& one : parts) {
        if (one.index != segments.size() || one.categorie == as_a_whole) return std::nullopt;
        segments.push_back({static_cast<Categorie>(one.categorie), std::string(one.bytes)});
    }
    if (segments.empty()) return std::nullopt;
    return pack(segments);
}

BodyKeys keys_for(const Parted& parted) {
    BodyKeys needed{parted.owner, {}};
    for (const Part& one : parted.parts) {
        const Klasse klasse = klasse_of(one);
        const auto& seen = needed.klassen;
        if (std::find(seen.begin(), seen.end(), klasse) == seen.end())
            needed.klassen.push_back(klasse);
    }
    return needed;
}

FamilyKeys::Found must_find(const FamilyKeys& keys, const std::string& owner, Klasse klasse) {
    const auto found = keys.find(owner, klasse);
    NAAST_ASSERT(found.has_value());
    return *found;
}

using Opened = Result<std::optional<std::string>, std::string>;

// Returns: nothing if the key was destroyed.
Opened open_one(std::string_view id,
                std::string_view box,
                const std::string& bound_to,
                const FindKey& find) {
    const KeyAnswer answer = find(id);
    if (answer.is_destroyed) return std::optional<std::string>{};
    if (!answer.key)
        return Unexpected{
            std::string("de sleutel ervan is onbekend: hoort dit sleutelbestand bij "
                        "dit grootboek, en is het de nieuwste?")};
    auto plain = open_box(*answer.key, box, bound_to);
    if (!plain) return Unexpected{std::string("het zegel is geschonden")};
    return plain;
}

Unexpected<std::string> no_sealed_body() {
    return Unexpected{std::string("het heeft niet de vorm van iets dat verzegeld is")};
}

struct ListedBox {
    std::string_view id;
    std::string_view box;
};

// Returns: nothing unless the boxes fill the rest of the body exactly.
std::optional<std::vector<ListedBox>> listed_boxes(std::string_view list, std::string_view rest) {
    const std::size_t count = take_number(list, 1);
    if (count == 0 || count > most_boxes) return std::nullopt;
    std::vector<ListedBox> boxes;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view id = take(list, key_id_bytes);
        const std::size_t length = take_number(list, length_bytes);
        if (length > rest.size()) return std::nullopt;
        boxes.push_back({id, take(rest, length)});
    }
    if (!rest.empty()) return std::nullopt;
    return boxes;
}

}  // namespace

Klasse klasse_of(Categorie categorie) {
    switch (categorie) {
        case Categorie::loc: return Klasse::loc;
        case Categorie::source: return Klasse::source;
        case Categorie::childtalk: return Klasse::childtalk;
        case Categorie::note: return Klasse::note;
        case Categorie::adviser: return Klasse::adviser;
        case Categorie::core:
        case Categorie::plan:
        case Categorie::help:
        case Categorie::safety:
        case Categorie::medical:
        case Categorie::justice:
        case Categorie::school:
        case Categorie::finance:
        case Categorie::admin:
        case Categorie::msg: break;
    }
    return Klasse::normal;
}

std::size_t box_size(std::size_t at_least) {
    if (at_least <= last_step) return (at_least + step - 1) / step * step;
    std::size_t size = 2 * last_step;
    while (size < at_least) size *= 2;
    return size;
}

BodyKeys keys_for(std::string_view inhoud) {
    return keys_for(part(inhoud));
}

std::string seal_body(const BodyPlace& place,
                      std::string_view inhoud,
                      const FamilyKeys& keys,
                      Entropy& entropy) {
    const Parted parted = part(inhoud);
    const BodyKeys needed = keys_for(parted);
    std::vector<std::string> plains;
    std::string list;
    put_number(list, needed.klassen.size(), 1);
    for (const Klasse klasse : needed.klassen) {
        plains.push_back(padded(content_of(parted.parts, klasse)));
        list += must_find(keys, needed.owner, klasse).id;
        put_number(list, box_overhead + plains.back().size(), length_bytes);
    }
    list.resize(list_bytes, '\0');
    const auto family = must_find(keys, whole_family(), Klasse::normal);
    const std::string list_box = seal_box(family.key, list, context(place, 0, family.id), entropy);
    const std::string nonce = list_box.substr(0, nonce_bytes);
    std::string sealed{sealed_version};
    sealed += family.id;
    sealed += list_box;
    for (std::size_t i = 0; i < plains.size(); ++i) {
        const auto found = must_find(keys, needed.owner, needed.klassen[i]);
        sealed += seal_box(found.key, plains[i], context(place, i + 1, found.id, nonce), entropy);
    }
    return sealed;
}

bool has_sealed_form(std::string_view sealed) {
    return sealed.size() >= head_bytes + step && sealed.front() == sealed_version &&
           (sealed.size() - head_bytes) % step == 0;
}

Opened open_body(const BodyPlace& place, std::string_view sealed, const FindKey& find) {
    if (!has_sealed_form(sealed)) return no_sealed_body();
    sealed.remove_prefix(1);
    const std::string_view family_id = take(sealed, key_id_bytes);
    const std::string_view list_box = take(sealed, list_box_bytes);
    Opened list = open_one(family_id, list_box, context(place, 0, family_id), find);
    if (!list || !*list) return list;
    const std::string_view nonce = list_box.substr(0, nonce_bytes);
    const auto boxes = listed_boxes(**list, sealed);
    if (!boxes) return no_sealed_body();
    std::vector<std::string> contents;
    std::vector<Part> parts;
    contents.reserve(boxes->size());  // the parts point into them
    for (const ListedBox& box : *boxes) {
        const std::string bound_to = context(place, contents.size() + 1, box.id, nonce);
        Opened opened = open_one(box.id, box.box, bound_to, find);
        if (!opened || !*opened) return opened;
        contents.push_back(std::move(**opened));
        const auto content = without_padding(contents.back());
        if (!content || !read_parts(*content, parts)) return no_sealed_body();
    }
    std::sort(
        parts.begin(), parts.end(), [](const Part& a, const Part& b) { return a.index < b.index; });
    auto whole = joined(parts);
    if (!whole) return no_sealed_body();
    return whole;
}

std::string seal_summary(const SummaryPlace& place,
                         std::string_view samenvatting,
                         const FamilyKeys& keys,
                         Entropy& entropy) {
    const auto found = must_find(keys, whole_family(), Klasse::samenvatting);
    std::string sealed{sealed_version};
    sealed += found.id;
    return sealed + seal_box(found.key, padded(samenvatting), context(place, found.id), entropy);
}

Opened open_summary(const SummaryPlace& place, std::string_view sealed, const FindKey& find) {
    if (sealed.size() < 1 + key_id_bytes || sealed.front() != sealed_version)
        return no_sealed_body();
    sealed.remove_prefix(1);
    const std::string_view id = take(sealed, key_id_bytes);
    Opened opened = open_one(id, sealed, context(place, id), find);
    if (!opened || !*opened) return opened;
    const auto content = without_padding(**opened);
    if (!content) return no_sealed_body();
    return std::optional<std::string>(*content);
}

}  // namespace naast
