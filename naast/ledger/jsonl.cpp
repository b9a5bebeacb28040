#include "naast/ledger/jsonl.h"

#include "naast/base/sha256.h"
#include "naast/base/text.h"
#include "naast/events/codec.h"
#include "naast/events/samenhang.h"
#include "naast/events/segmenten.h"

#include <boost/json.hpp>

#include <map>
#include <set>

namespace naast {

namespace {

constexpr std::size_t max_faults = 100;
constexpr std::size_t progress_every = 10'000;

struct Line {
    std::size_t number = 0;
    Event event;
};

// Reads, checks and keeps the lines of one file, per family.
class Importer {
public:
    Importer(const ImportDoor& door, ImportReport& report) : door_(door), report_(report) {}

    void read_line(std::size_t number, const std::string& text) {
        const auto value = parse_strict(text);
        if (!value) return fault(number, value.error());
        const auto* object = value->if_object();
        if (object == nullptr)
            return fault(number, {"", {"moet een object zijn", "must be an object"}});
        auto own_fields = *object;
        const auto* gezin_text = own_fields.if_contains("gezin");
        const auto gezin = gezin_text != nullptr && gezin_text->is_string()
                               ? Uuid::parse(std::string_view(gezin_text->get_string()))
                               : std::nullopt;
        if (!gezin)
            return fault(number,
                         {"gezin", {"ontbreekt of is geen UUID", "is missing or is no UUID"}});
        own_fields.erase("gezin");
        auto event = event_from_json(own_fields);
        if (!event) return fault(number, event.error());
        if (event->id == Uuid{}) event->id = Uuid::random(door_.entropy);
        event->herkomst = Herkomst::overgenomen;
        if (!ids_.emplace(event->id, number).second) {
            return fault(number,
                         {"id",
                          {"staat al op regel " + std::to_string(ids_[event->id]),
                           "is already on line " + std::to_string(ids_[event->id])}});
        }
        families_[*gezin].push_back({number, std::move(*event)});
        ++report_.events;
    }

    std::size_t gezinnen() const { return families_.size(); }

    // Requires: all lines read.
    std::vector<Append> appends() {
        std::vector<Append> appends;
        for (const auto& [gezin, lines] : families_) {
            Stream stream = load_stream(door_.store, gezin);
            const auto version = static_cast<Version>(stream.size());
            check_ids(stream, lines);
            check_samenhang(stream, lines);
            Append append{gezin, version, {}, {}};
            for (const Line& line : lines) {
                append.events.push_back({line.event.id, pack(to_segments(line.event))});
                stream.push_back({gezin,
                                  static_cast<std::int64_t>(stream.size()) + 1,
                                  door_.clock.now(),
                                  line.event});
            }
            append.samenvatting = door_.make_samenvatting(gezin, stream);
            appends.push_back(std::move(append));
        }
        return appends;
    }

private:
    using Stream = std::vector<RecordedEvent>;

    // Of this family only; the store looks at all others when it records.
    void check_ids(const Stream& stream, const std::vector<Line>& lines) {
        std::set<Uuid> taken;
        for (const RecordedEvent& recorded : stream) taken.insert(recorded.event.id);
        for (const Line& line : lines) {
            if (taken.contains(line.event.id))
                fault(line.number,
                      {"id", {"staat al in het grootboek", "is already in the ledger"}});
        }
    }
    void check_samenhang(const Stream& stream, const std::vector<Line>& lines) {
        Samenhang samenhang;
        for (const RecordedEvent& recorded : stream) samenhang.add(recorded.event);
        for (const Line& line : lines) samenhang.add(line.event);
        for (const Line& line : lines) {
            if (const auto wrong = samenhang.check(line.event)) fault(line.number, *wrong);
        }
    }
    void fault(std::size_t number, const Fout& why) {
        if (report_.faults.size() < max_faults)
            report_.faults.push_back({number, why.veld, why.reden});
    }

    const ImportDoor& door_;
    ImportReport& report_;
    std::map<Uuid, std::vector<Line>> families_;
    std::map<Uuid, std::size_t> ids_;
};

Tekst why_refused(AppendRefusal refusal) {
    switch (refusal) {
        case AppendRefusal::event_id_taken:
            return {"een gebeurtenis met dit id staat al in het grootboek",
                    "an event with this id is already in the ledger"};
        case AppendRefusal::read_only:
            return {"er kan nu niets bewaard worden: is de schijf vol?",
                    "nothing can be stored now: is the disk full?"};
        case AppendRefusal::wrong_expected_version:
            return {"iemand anders legde tegelijk iets vast; probeer het opnieuw",
                    "someone else recorded something at the same time; try again"};
        case AppendRefusal::key_used_for_another_request: break;
    }
    return {"dit bestand werd eerder anders ingelezen",
            "this file was taken in differently before"};
}

void record(const ImportDoor& door,
            const std::string& digest,
            std::vector<Append> appends,
            ImportReport& report) {
    const std::string key = "import:" + to_hex(digest);
    const auto appended = door.store.append({key, digest, std::move(appends)});
    if (!appended) report.faults.push_back({0, "", why_refused(appended.error())});
}

// As getline, but a line that is too long to be taken is not kept whole.
bool next_line(std::istream& in, std::string& text) {
    constexpr std::size_t enough_to_refuse = JsonLimits{}.max_bytes + 1;
    text.clear();
    auto& bytes = *in.rdbuf();
    constexpr int none_left = std::istream::traits_type::eof();
    int byte = bytes.sbumpc();
    if (byte == none_left) return false;
    for (; byte != none_left && byte != '\n'; byte = bytes.sbumpc()) {
        if (text.size() < enough_to_refuse) text += static_cast<char>(byte);
    }
    return true;
}

std::string export_line(const StoredEvent& stored) {
    RecordedEvent recorded = to_recorded(stored);
    recorded.event.bekend_op = bekend_op(recorded);
    recorded.event.herkomst = Herkomst::overgenomen;
    auto object = event_to_json(recorded.event);
    object["gezin"] = stored.gezin.to_text();
    return to_canonical(object);
}

}  // namespace

ImportReport import_jsonl(const ImportDoor& door,
                          std::istream& in,
                          ImportMode mode,
                          const std::function<void(std::size_t)>& progress) {
    ImportReport report;
    Importer importer(door, report);
    std::string digest;
    std::string text;
    std::size_t number = 0;
    while (next_line(in, text)) {
        ++number;
        digest = sha256(digest + text);
        if (text.find_first_not_of(" \t\r") == std::string::npos) continue;
        importer.read_line(number, text);
        if (number % progress_every == 0) progress(number);
    }
    if (report.events == 0 && report.faults.empty()) {
        report.faults.push_back(
            {0, "", {"er staat geen enkele gebeurtenis in", "there is no event in it"}});
    }
    report.gezinnen = importer.gezinnen();
    if (!report.faults.empty()) return report;
    if (door.store.answered("import:" + to_hex(digest))) {
        report.was_there_already = true;
        return report;
    }
    std::vector<Append> appends = importer.appends();
    if (!report.faults.empty() || mode == ImportMode::check_only) return report;
    record(door, digest, std::move(appends), report);
    return report;
}

std::size_t export_jsonl(const EventStore& store, const Uuid* gezin, std::ostream& out) {
    std::set<Uuid> gezinnen;
    if (gezin != nullptr) {
        gezinnen.insert(*gezin);
    } else {
        store.for_each_event(0, [&](const StoredEvent& stored) {
            gezinnen.insert(stored.gezin);
            return true;
        });
    }
    std::size_t count = 0;
    for (const Uuid& one : gezinnen) {
        for (const StoredEvent& stored : store.load(one)) {
            if (!out.good()) return count;
            out << export_line(stored) << '\n';
            ++count;
        }
    }
    return count;
}

}  // namespace naast
