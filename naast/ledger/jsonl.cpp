#include "naast/ledger/jsonl.h"

#include "naast/base/assert.h"
#include "naast/base/sha256.h"
#include "naast/base/text.h"
#include "naast/events/chronology.h"
#include "naast/events/codec.h"
#include "naast/events/samenhang.h"
#include "naast/events/segmenten.h"

#include <boost/json.hpp>

#include <algorithm>
#include <set>
#include <utility>

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

using Families = std::map<Uuid, std::vector<Line>>;

void add_fault(std::vector<LineFault>& faults, std::size_t number, const Fout& why) {
    if (faults.size() < max_faults) faults.push_back({number, why.veld, why.reden});
}

void sort_by_line(std::vector<LineFault>& faults) {
    std::stable_sort(faults.begin(), faults.end(), [](const LineFault& a, const LineFault& b) {
        return a.line < b.line;
    });
}

// What a file says, and what is wrong with it whatever stands in the ledger.
struct Content {
    std::string digest;
    std::size_t events = 0;
    Families families;
    std::vector<LineFault> faults;
};

class Reader {
public:
    explicit Reader(const ImportDoor& door) : door_(door) {}

    Content read(std::istream& in, const Progress& progress) {
        std::string text;
        std::size_t number = 0;
        while (next_line(in, text)) {
            ++number;
            content_.digest = sha256(content_.digest + text);
            if (text.find_first_not_of(" \t\r") == std::string::npos) continue;
            read_line(number, text);
            if (number % progress_every == 0) progress(number);
        }
        if (content_.events == 0 && content_.faults.empty()) {
            fault(0,
                  {"",
                   {"er staat geen enkele gebeurtenis in; er moet er een op elke regel staan",
                    "there is no event in it; there must be one on each line"}});
        }
        check_days();
        sort_by_line(content_.faults);
        return std::move(content_);
    }

private:
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
        content_.families[*gezin].push_back({number, std::move(*event)});
        ++content_.events;
    }

    // Requires: all lines read. What is withdrawn on another line need not be true.
    void check_days() {
        const Date today = door_.clock.today();
        for (const auto& [gezin, lines] : content_.families) {
            for (const Line& line : lines) {
                const auto wrong = naast::check_days(line.event, today);
                if (wrong && !withdrawn_.contains(line.event.id)) fault(line.number, *wrong);
            }
        }
    }

    void fault(std::size_t number, const Fout& why) { add_fault(content_.faults, number, why); }

    const ImportDoor& door_;
    Content content_;
    std::map<Uuid, std::size_t> ids_;
    std::set<Uuid> withdrawn_;
};

using Stream = std::vector<RecordedEvent>;

// Whether lines hang together with what the family has. Ids of this family only; the store looks at
// those of all others when it records.
class Judge {
public:
    void add_known(const Event& event) {
        known_.insert(event.id);
        add(event);
    }
    void add(const Event& event) {
        samenhang_.add(event);
        chronology_.add(event);
    }
    bool is_known(const Event& event) const { return known_.contains(event.id); }
    // Requires: everything is added, this event too.
    std::optional<Fout> check(const Event& event) const {
        if (is_known(event)) return Fout{"id", id_taken};
        const auto unknown = samenhang_.check(event);
        return unknown ? unknown : chronology_.check(event);
    }

private:
    std::set<Uuid> known_;
    Samenhang samenhang_;
    Chronology chronology_;
};

Append append_of(const ImportDoor& door,
                 const Uuid& gezin,
                 VersionedStream stream,
                 const std::vector<Line>& lines) {
    Append append{gezin, stream.version, {}, {}};
    for (const Line& line : lines) {
        auto body = pack_readable(line.event);
        NAAST_ASSERT(body);  // it was read from JSON, by the same checks
        append.events.push_back({line.event.id, std::move(*body)});
        stream.events.push_back({gezin, ++stream.version, door.clock.now(), line.event});
    }
    append.samenvatting = door.make_samenvatting(gezin, stream.events);
    return append;
}

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

std::string sentence(const std::string& where,
                     const std::string& field,
                     const std::string& reason) {
    const std::string text = where + field + reason;
    return text.ends_with('?') ? text : text + ".";
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

struct Import::File {
    std::string name;
    Content content;
    ImportReport report;
    std::size_t tried_after = 0;  // so many files were taken in
};

Import::Import(const ImportDoor& door, ImportMode mode, Hear hear)
    : door_(door), mode_(mode), hear_(std::move(hear)) {}

Import::~Import() = default;

void Import::read(const std::string& name, std::istream& in, const Progress& progress) {
    File file{name, Reader(door_).read(in, progress), {}};
    file.report.events = file.content.events;
    file.report.gezinnen = file.content.families.size();
    attempt(std::move(file));
}

void Import::finish() {
    std::size_t taken_in_before = 0;
    while (taken_in_ > taken_in_before) {
        taken_in_before = taken_in_;
        try_again();
    }
    for (const File& file : waiting_) hear_(file.name, file.report);
}

void Import::try_again() {
    std::vector<File> waiting = std::exchange(waiting_, {});
    for (File& file : waiting) {
        if (has_news_for(file)) {
            attempt(std::move(file));
        } else {
            waiting_.push_back(std::move(file));
        }
    }
}

bool Import::has_news_for(const File& file) const {
    const Families& families = file.content.families;
    return std::any_of(families.begin(), families.end(), [&](const auto& family) {
        const auto last = last_taken_in_.find(family.first);
        return last != last_taken_in_.end() && last->second > file.tried_after;
    });
}

void Import::attempt(File file) {
    file.tried_after = taken_in_;
    file.report.faults = file.content.faults;
    const Outcome outcome = file.report.faults.empty() ? take_in(file) : Outcome::refused;
    if (outcome == Outcome::waits) return waiting_.push_back(std::move(file));
    if (outcome == Outcome::taken_in) {
        ++taken_in_;
        for (const auto& family : file.content.families) last_taken_in_[family.first] = taken_in_;
    }
    hear_(file.name, file.report);
}

Import::Outcome Import::take_in(File& file) {
    const std::string key = "import:" + to_hex(file.content.digest);
    if (door_.store.answered(key) || checked_keys_.contains(key)) {
        file.report.was_there_already = true;
        return Outcome::taken_in;
    }
    AppendRequest request{key, file.content.digest, {}};
    const bool can_wait = judge(file, request.appends);
    std::vector<LineFault>& faults = file.report.faults;
    if (!faults.empty()) return can_wait ? Outcome::waits : Outcome::refused;
    if (mode_ == ImportMode::check_only) {
        checked_keys_.insert(key);
        for (auto& [gezin, lines] : file.content.families) {
            for (Line& line : lines) checked_[gezin].push_back(std::move(line.event));
        }
        return Outcome::taken_in;
    }
    const auto appended = door_.store.append(request);
    if (appended) return Outcome::taken_in;
    faults.push_back({0, "", why_refused(appended.error())});
    return Outcome::refused;
}

bool Import::judge(File& file, std::vector<Append>& appends) const {
    bool can_wait = true;
    std::vector<LineFault>& faults = file.report.faults;
    for (const auto& [gezin, lines] : file.content.families) {
        Judge judge;
        VersionedStream stream = load_versioned(door_.store, gezin);
        for (const RecordedEvent& recorded : stream.events) judge.add_known(recorded.event);
        const auto checked = checked_.find(gezin);
        if (checked != checked_.end()) {
            for (const Event& event : checked->second) judge.add_known(event);
        }
        for (const Line& line : lines) judge.add(line.event);
        for (const Line& line : lines) {
            const auto wrong = judge.check(line.event);
            if (!wrong) continue;
            add_fault(faults, line.number, *wrong);
            can_wait = can_wait && !judge.is_known(line.event);
        }
        if (mode_ == ImportMode::record && faults.empty())
            appends.push_back(append_of(door_, gezin, std::move(stream), lines));
    }
    sort_by_line(faults);
    return can_wait;
}

ImportReport import_jsonl(const ImportDoor& door,
                          std::istream& in,
                          ImportMode mode,
                          const Progress& progress) {
    ImportReport report;
    Import one(door, mode, [&](const auto&, const ImportReport& settled) { report = settled; });
    one.read("", in, progress);
    one.finish();
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
            if (stored.is_vernietigd) continue;
            out << export_line(stored) << '\n';
            ++count;
        }
    }
    return count;
}

}  // namespace naast
