#include "naast/ledger/jsonl.h"

#include "naast/base/sha256.h"
#include "naast/base/text.h"
#include "naast/events/chronology.h"
#include "naast/events/codec.h"
#include "naast/events/samenhang.h"
#include "naast/events/segmenten.h"

#include <boost/json.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace naast {

namespace {

constexpr std::size_t max_faults = 100;
constexpr std::size_t progress_every = 10'000;

const Tekst id_taken{"staat al in het grootboek; elke gebeurtenis moet een eigen id hebben",
                     "is already in the ledger; each event must have an id of its own"};

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
            return fault(number,
                         {"",
                          {"hier moet een object staan met gezin, soort, op en door",
                           "here must stand an object with gezin, soort, op and door"}});
        auto own_fields = *object;
        const auto* gezin_text = own_fields.if_contains("gezin");
        const auto gezin = gezin_text != nullptr && gezin_text->is_string()
                               ? Uuid::parse(std::string_view(gezin_text->get_string()))
                               : std::nullopt;
        if (!gezin)
            return fault(number,
                         {"gezin",
                          {"moet er staan en een UUID zijn, in kleine letters",
                           "must be there and be a UUID in lower case"}});
        own_fields.erase("gezin");
        auto event = event_from_json(own_fields);
        if (!event) return fault(number, event.error());
        if (event->id == Uuid{}) event->id = Uuid::random(door_.entropy);
        event->herkomst = Herkomst::overgenomen;
        if (!ids_.emplace(event->id, number).second) {
            return fault(number,
                         {"id",
                          {"staat al op regel " + std::to_string(ids_[event->id]) +
                               "; elke gebeurtenis moet een eigen id hebben",
                           "is already on line " + std::to_string(ids_[event->id]) +
                               "; each event must have an id of its own"}});
        }
        if (const auto* correctie = std::get_if<GebeurtenisIngetrokken>(&event->inhoud))
            withdrawn_.insert(correctie->gebeurtenis);
        families_[*gezin].push_back({number, std::move(*event)});
        ++report_.events;
    }

    std::size_t gezinnen() const { return families_.size(); }

    // Requires: all lines read. What is withdrawn on another line need not be true.
    void check_days() {
        const Date today = door_.clock.today();
        for (const auto& [gezin, lines] : families_) {
            for (const Line& line : lines) {
                const auto wrong = naast::check_days(line.event, today);
                if (wrong && !withdrawn_.contains(line.event.id)) fault(line.number, *wrong);
            }
        }
    }

    // Requires: all lines read.
    std::vector<Append> appends() {
        std::vector<Append> appends;
        for (const auto& [gezin, lines] : families_) {
            Stream stream = load_stream(door_.store, gezin);
            const auto version = static_cast<Version>(stream.size());
            check_against(stream, lines);
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

    // Of this family only; for ids the store looks at all others when it records.
    void check_against(const Stream& stream, const std::vector<Line>& lines) {
        std::set<Uuid> taken;
        Samenhang samenhang;
        Chronology chronology;
        const auto add = [&](const Event& event) {
            samenhang.add(event);
            chronology.add(event);
        };
        for (const RecordedEvent& recorded : stream) {
            taken.insert(recorded.event.id);
            add(recorded.event);
        }
        for (const Line& line : lines) add(line.event);
        for (const Line& line : lines) {
            if (taken.contains(line.event.id)) {
                fault(line.number, {"id", id_taken});
            } else if (const auto unknown = samenhang.check(line.event)) {
                fault(line.number, *unknown);
            } else if (const auto untrue = chronology.check(line.event)) {
                fault(line.number, *untrue);
            }
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
    std::set<Uuid> withdrawn_;
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

void sort_by_line(std::vector<LineFault>& faults) {
    std::stable_sort(faults.begin(), faults.end(), [](const LineFault& a, const LineFault& b) {
        return a.line < b.line;
    });
}

std::string sentence(const std::string& where,
                     const std::string& field,
                     const std::string& reason) {
    const std::string text = where + field + reason;
    return text.ends_with('?') ? text : text + ".";
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

Tekst in_words(const LineFault& fault) {
    const std::string number = std::to_string(fault.line) + ": ";
    const std::string field = " \"" + fault.veld + "\" ";
    const bool has_line = fault.line != 0;
    const bool has_field = !fault.veld.empty();
    return {
        sentence(
            has_line ? "regel " + number : "", has_field ? "veld" + field : "", fault.reden.nl),
        sentence(
            has_line ? "line " + number : "", has_field ? "field" + field : "", fault.reden.en)};
}

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
            {0,
             "",
             {"er staat geen enkele gebeurtenis in; er moet er een op elke regel staan",
              "there is no event in it; there must be one on each line"}});
    }
    report.gezinnen = importer.gezinnen();
    importer.check_days();
    sort_by_line(report.faults);
    if (!report.faults.empty()) return report;
    if (door.store.answered("import:" + to_hex(digest))) {
        report.was_there_already = true;
        return report;
    }
    std::vector<Append> appends = importer.appends();
    sort_by_line(report.faults);
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
