#include "naast/events/codec.h"

#include "naast/events/op_naam.h"
#include "naast/events/waarden.h"

#include <algorithm>
#include <array>

namespace naast {

namespace {

namespace json = boost::json;
using waarden::Reader;

constexpr std::int64_t current_version = 1;
constexpr std::array<std::string_view, 10> envelope_fields{"id",
                                                           "soort",
                                                           "versie",
                                                           "op",
                                                           "datering",
                                                           "door",
                                                           "bron",
                                                           "betreft",
                                                           "overgenomen",
                                                           "bekendOp"};

const Tekst must_be_kind{
    "moet een soort gebeurtenis zijn die naast events --json noemt, zoals "
    "contact_gehad",
    "must be a kind of event that naast events --json names, such as "
    "contact_gehad"};
const Tekst must_be_door{"moet een object zijn met persoon en organisatie: wie dit vastlegde",
                         "must be an object with persoon and organisatie: who recorded this"};

template <class T>
std::optional<T> read_optional(Reader& reader, const json::object& object, const char* key) {
    const json::value* value = object.if_contains(key);
    if (value == nullptr) return std::nullopt;
    return waarden::read<T>(reader, key, *value);
}

template <class T>
T read_required(Reader& reader, const json::object& object, const char* key) {
    const auto value = read_optional<T>(reader, object, key);
    if (!value) waarden::fail_missing(reader, key, waarden::must_be<T>());
    return value.value_or(T{});
}

std::string read_kind(Reader& reader, const json::object& object) {
    const json::value* value = object.if_contains("soort");
    const json::string* text = value == nullptr ? nullptr : value->if_string();
    if (value == nullptr) waarden::fail_missing(reader, "soort", must_be_kind);
    if (text == nullptr) return reader.fail("soort", must_be_kind), std::string{};
    return {text->data(), text->size()};
}

Door read_door(Reader& reader, const json::object& object) {
    const json::value* value = object.if_contains("door");
    const json::object* door = value == nullptr ? nullptr : value->if_object();
    if (value == nullptr) waarden::fail_missing(reader, "door", must_be_door);
    if (door == nullptr) return reader.fail("door", must_be_door), Door{};
    const waarden::Names known{"persoon", "organisatie"};
    for (const auto& pair : *door) {
        const std::string_view key{pair.key().data(), pair.key().size()};
        if (!waarden::is_one_of(known, key)) waarden::fail_unknown(reader, "door", key, known);
    }
    Reader inner;
    Door result{read_required<std::string>(inner, *door, "persoon"),
                read_required<std::string>(inner, *door, "organisatie")};
    if (inner.fout()) reader.fail("door." + inner.fout()->veld, inner.fout()->reden);
    return result;
}

void check_betreft(Reader& reader, Betreft wanted, std::size_t count) {
    const bool fits = wanted == Betreft::hooguit_iedereen ||
                      (wanted == Betreft::het_gezin && count == 0) ||
                      (wanted == Betreft::precies_een && count == 1) ||
                      (wanted == Betreft::minstens_een && count >= 1);
    if (fits) return;
    switch (wanted) {
        case Betreft::het_gezin:
            reader.fail("betreft",
                        {"hoort hier niet en moet weg: dit gaat over het hele gezin",
                         "does not belong here and must go: this is about the whole family"});
            break;
        case Betreft::precies_een:
            reader.fail("betreft",
                        {"moet precies één persoon noemen", "must name exactly one person"});
            break;
        case Betreft::minstens_een:
            reader.fail("betreft",
                        {"moet minstens één persoon noemen", "must name at least one person"});
            break;
        case Betreft::hooguit_iedereen: break;
    }
}

// Own fields and those of the envelope stand in one object.
template <class S>
constexpr bool has_names_of_its_own() {
    return std::apply(
        [](const auto&... veld) {
            return ((veld.naam != "id" && veld.naam != "soort" && veld.naam != "versie" &&
                     veld.naam != "op" && veld.naam != "datering" && veld.naam != "door" &&
                     veld.naam != "bron" && veld.naam != "betreft" && veld.naam != "overgenomen" &&
                     veld.naam != "bekend_op") &&
                    ...);
        },
        S::velden());
}

void check_names(Reader& reader, const json::object& object, const waarden::Names& own) {
    for (const auto& pair : object) {
        const std::string_view key{pair.key().data(), pair.key().size()};
        if (waarden::is_one_of(own, key) || is_envelope_field(key)) continue;
        waarden::Names known = own;
        known.insert(known.end(), envelope_fields.begin(), envelope_fields.end());
        waarden::fail_unknown(reader, "", key, known);
        return;
    }
}

template <class S>
Inhoud read_own_fields(Reader& reader, const json::object& object, const Event& event) {
    static_assert(has_names_of_its_own<S>());
    check_names(reader, object, waarden::names_of<S>());
    check_betreft(reader, S::betreft, event.betreft.size());
    return waarden::read_fields<S>(reader, "", object);
}

std::optional<Inhoud> read_inhoud(Reader& reader,
                                  const json::object& object,
                                  const Event& event,
                                  std::string_view soort) {
    std::optional<Inhoud> inhoud;
    with_kind(soort, [&]<class S>() { inhoud = read_own_fields<S>(reader, object, event); });
    return inhoud;
}

void read_history(Reader& reader, const json::object& object, Event& event) {
    if (read_optional<bool>(reader, object, "overgenomen").value_or(false)) {
        event.herkomst = Herkomst::overgenomen;
    }
    event.bekend_op = read_optional<Date>(reader, object, "bekendOp");
    if (event.bekend_op && event.herkomst != Herkomst::overgenomen) {
        reader.fail(
            "bekendOp",
            {"mag alleen bij overgenomen geschiedenis: daar hoort \"overgenomen\": true bij",
             "is only allowed for history taken over: with \"overgenomen\": true"});
    }
    if (event.bekend_op && *event.bekend_op < event.op.first_day()) {
        // A thing cannot be known before it happened; a planned thing is an event of its own.
        const std::string op = "op (" + event.op.to_text() + ")";
        reader.fail("bekendOp",
                    {"ligt vóór " + op + "; het moet die dag of later zijn",
                     "lies before " + op + "; it must be that day or later"});
    }
}

}  // namespace

bool is_envelope_field(std::string_view key) {
    return std::find(envelope_fields.begin(), envelope_fields.end(), key) != envelope_fields.end();
}

Result<Event, Fout> event_from_json(const json::object& object) {
    Reader reader;
    Event event;
    const std::string soort = read_kind(reader, object);
    const json::value* version = object.if_contains("versie");
    if (version != nullptr && !(version->is_int64() && version->get_int64() == current_version)) {
        reader.fail("versie",
                    {"moet 1 zijn: een nieuwere vorm is hier onbekend",
                     "must be 1: a newer form is unknown here"});
    }
    event.id = read_optional<Uuid>(reader, object, "id").value_or(Uuid{});
    event.op = read_required<PartialDate>(reader, object, "op");
    event.datering =
        read_optional<Datering>(reader, object, "datering").value_or(Datering::gegeven);
    event.door = read_door(reader, object);
    event.bron = read_optional<VrijeTekst>(reader, object, "bron").value_or(VrijeTekst{}).waarde;
    event.betreft = read_optional<std::vector<PersoonId>>(reader, object, "betreft")
                        .value_or(std::vector<PersoonId>{});
    read_history(reader, object, event);
    if (reader.ok()) {
        auto inhoud = read_inhoud(reader, object, event, soort);
        if (!inhoud) {
            const std::string came = "\"" + shortened(soort) + "\"";
            reader.fail("soort",
                        {"is " + came + " maar " + must_be_kind.nl,
                         "is " + came + " but " + must_be_kind.en});
        } else {
            event.inhoud = std::move(*inhoud);
        }
    }
    if (reader.fout()) return Unexpected{*reader.fout()};
    return event;
}

json::object event_to_json(const Event& event) {
    json::object object =
        std::visit([](const auto& e) { return waarden::write(e).as_object(); }, event.inhoud);
    object["id"] = event.id.to_text();
    object["soort"] = std::string(soort_of(event));
    object["versie"] = current_version;
    object["op"] = event.op.to_text();
    if (event.datering != Datering::gegeven)
        object["datering"] = std::string(to_text(event.datering));
    object["door"] = {{"persoon", event.door.persoon}, {"organisatie", event.door.organisatie}};
    if (!event.bron.empty()) object["bron"] = event.bron;
    if (!event.betreft.empty()) object["betreft"] = waarden::write(event.betreft);
    if (event.herkomst == Herkomst::overgenomen) object["overgenomen"] = true;
    if (event.bekend_op) object["bekendOp"] = to_text(*event.bekend_op);
    return object;
}

}  // namespace naast
