// Bytes that lie on disk and may have been touched: each reader of what is stored takes them or
// says no, and never stops the program. The first byte of the input says which reader.
#include "naast/base/assert.h"
#include "naast/events/segmenten.h"
#include "naast/inzagelog/regel.h"
#include "naast/ledger/chain.h"
#include "naast/sleutels/box.h"
#include "naast/sleutels/shares.h"
#include "naast/store/rows.h"
#include "naast/zegel/sealed_body.h"

#include <cstdint>
#include <string>

namespace naast {
namespace {

// What was read from bytes comes out as the same bytes, or those bytes were no canonical form.
void segments(std::string_view bytes) {
    const auto parts = unpack(bytes);
    if (!parts) return;
    NAAST_ASSERT(pack(*parts) == bytes);
    (void)betreft_in(parts->front());
    const auto event = from_segments(*parts);
    if (!event) return;
    const auto again = pack_readable(*event);
    NAAST_ASSERT(again.has_value());
    NAAST_ASSERT(pack(to_segments(*from_segments(*unpack(*again)))) == *again);
}

void answer(std::string_view bytes) {
    const auto appended = rows::unpack_answer(bytes);
    if (appended) NAAST_ASSERT(rows::pack_answer(*appended) == bytes);
}

void checkpoint(std::string_view line) {
    const auto read = parse_checkpoint(line);
    if (read) NAAST_ASSERT(to_line(*read) == line);
}

void share(std::string_view line) {
    const auto read = parse_share(line);
    if (!read) return;
    const auto again = parse_share(to_line(*read));
    NAAST_ASSERT(again.has_value() && again->bytes == read->bytes);
}

void looked(std::string_view bytes) {
    const auto line = logregel_from_bytes(std::string(bytes));
    if (line) NAAST_ASSERT(logregel_from_bytes(to_bytes(*line)) == *line);
}

// One key for everything, so that what was sealed with it opens.
struct Seal {
    Seal() {
        SeededEntropy entropy(7);
        std::vector<FamilyKeys::Entry> entries;
        std::string all;
        for (std::size_t klasse = 0; klasse < klassen; ++klasse) {
            const Secret one = Secret::random(entropy);
            entries.push_back({key_id(one.key()), whole_family(), static_cast<Klasse>(klasse)});
            all += one.bytes();
        }
        keys.emplace(std::move(entries), Secret::taken_from(all));
    }
    auto opened(std::string_view sealed) const {
        return open_body(place, sealed, [&](std::string_view id) {
            const auto found = keys->find(id);
            return found ? KeyAnswer{found->key} : KeyAnswer{};
        });
    }

    std::optional<FamilyKeys> keys;
    BodyPlace place{std::string(16, 'l'), Uuid{}, 7, Uuid{}};
};

// As it lies there: no seal opens that was not made with the key.
void sealed(std::string_view bytes) {
    static const Seal seal;
    (void)has_sealed_form(bytes);
    NAAST_ASSERT(!seal.opened(bytes).has_value());
}

// What is in a box that someone sealed with the right key: a list and parts that are not ours.
void in_the_seal(std::string_view bytes) {
    static const Seal seal;
    SeededEntropy entropy(8);
    constexpr std::size_t list_bytes = 217;
    const auto key = seal.keys->find(whole_family(), Klasse::normal);
    std::string place = "naast/zegel/2" + seal.place.ledger;
    place += seal.place.gezin.raw();
    place += std::string(7, '\0') + '\7';
    place += seal.place.id.raw();
    std::string list(bytes.substr(0, list_bytes));
    list.resize(list_bytes);
    const std::string context = place + '\0' + std::string(key->id);
    const std::string list_box = seal_box(key->key, list, context, entropy);
    const std::string nonce = list_box.substr(0, nonce_bytes);
    const std::string plain(bytes.substr(std::min(bytes.size(), list_bytes)));
    const std::string box =
        seal_box(key->key, plain, place + '\1' + std::string(key->id) + nonce, entropy);
    // The list says what is there; only what it says of itself is the stranger's.
    std::string honest(1, '\1');
    honest += key->id;
    for (int shift = 24; shift >= 0; shift -= 8)
        honest += static_cast<char>((box.size() >> static_cast<unsigned>(shift)) & 0xFFU);
    honest.resize(list_bytes);
    const std::string honest_box = seal_box(key->key, honest, context, entropy);
    const std::string bound =
        place + '\1' + std::string(key->id) + honest_box.substr(0, nonce_bytes);
    const std::string right_box = seal_box(key->key, plain, bound, entropy);
    (void)seal.opened('\2' + std::string(key->id) + list_box + box);
    (void)seal.opened('\2' + std::string(key->id) + honest_box + right_box);
}

void read(std::string_view bytes) {
    if (bytes.empty()) return;
    const char which = bytes.front();
    bytes.remove_prefix(1);
    switch (which) {
        case 's': return segments(bytes);
        case 'a': return answer(bytes);
        case 'c': return checkpoint(bytes);
        case 'd': return share(bytes);
        case 'i': return looked(bytes);
        case 'z': return sealed(bytes);
        case 'l': return in_the_seal(bytes);
        default: return;
    }
}

}  // namespace
}  // namespace naast

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    naast::read({reinterpret_cast<const char*>(data), size});
    return 0;
}
