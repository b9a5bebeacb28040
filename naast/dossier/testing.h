// For tests only: a story of cases/ as recorded events, the norms that are shipped, and made-up
// stories in great number.
#pragma once

#include "naast/dossier/dossier.h"
#include "naast/events/codec.h"
#include "naast/events/testing.h"
#include "naast/termijnen/normen.h"

#include <boost/json.hpp>

#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace naast::testing_dossier {

// In the order of the file, recorded long after all of it. Requires: a story that can be imported.
inline std::vector<RecordedEvent> read_story(const std::string& path) {
    std::vector<RecordedEvent> stream;
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        auto fields = parse_strict(line).value().as_object();
        RecordedEvent recorded;
        recorded.gezin = Uuid::parse(std::string(fields.at("gezin").as_string())).value();
        fields.erase("gezin");
        recorded.event = event_from_json(fields).value();
        recorded.nr = static_cast<std::int64_t>(stream.size()) + 1;
        recorded.vastgelegd_op = Instant{date("2026-11-24")};
        stream.push_back(std::move(recorded));
    }
    return stream;
}

inline const std::vector<RecordedEvent>& ruud_and_raymond() {
    static const auto stream = read_story("cases/ruud-raymond.jsonl");
    return stream;
}

inline const Normen& shipped_normen() {
    static const Normen normen = [] {
        const auto text_of = [](const char* path) {
            std::ostringstream text;
            text << std::ifstream(path).rdbuf();
            return text.str();
        };
        return Normen::read(text_of("norms/normen.toml"),
                            text_of("norms/gelijkgestelde-dagen.toml"))
            .value();
    }();
    return normen;
}

// "2019-10-01 to 2020-03-15, 2021-07-01"
inline std::string in_short(const std::vector<Period>& periods) {
    std::string text;
    for (const Period& period : periods) {
        text += (text.empty() ? "" : ", ") + to_text(period.from);
        if (period.until) text += " to " + to_text(*period.until);
    }
    return text;
}

// Makes families of which nothing is sensible but that every event could be recorded: things end
// that never began, are told late, are withdrawn, and are dated by a month or a minute.
class Stories {
public:
    explicit Stories(unsigned seed) : random_(seed) {}

    static Date first_day() { return date("2019-01-01"); }
    static Date last_day() { return first_day() + Days{days - 1}; }

    // Any number from 0 to less than `below`.
    int pick(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }
    Date any_day() { return first_day() + Days{pick(days)}; }

    std::vector<testing_events::Happened> next() {
        using namespace testing_events;
        const std::string start = to_text(first_day());
        std::vector<Happened> story{{start, aangemeld()},
                                    {start, persoon(Gezinsrol::moeder), {"moeder"}},
                                    {start, persoon(), {"sil"}},
                                    {start, persoon(), {"noor"}},
                                    {start, regisseur("ada")}};
        const int count = 4 + pick(24);
        for (int i = 0; i < count; ++i) {
            Happened item{some_op(), some_inhoud(static_cast<int>(story.size()))};
            item.betreft = some_persons(item.inhoud);
            const Date op = PartialDate::parse(item.op).value().first_day();
            if (pick(4) == 0) item.bekend_op = to_text(op + Days{pick(90)});
            story.push_back(std::move(item));
        }
        return story;
    }

private:
    static constexpr int days = 3 * 365;

    std::string some_op() {
        std::string day = to_text(any_day());
        switch (pick(8)) {
            case 0: return day.substr(0, 7);
            case 1: return day + "T09:30";
            default: return day;
        }
    }
    std::vector<std::string> some_persons(const Inhoud& inhoud) {
        const Betreft betreft = std::visit([](const auto& e) { return e.betreft; }, inhoud);
        if (betreft == Betreft::het_gezin) return {};
        if (betreft == Betreft::precies_een) return {pick(2) == 0 ? "sil" : "noor"};
        switch (pick(4)) {
            case 0: return {"sil", "noor"};
            case 1: return {"noor"};
            default: return {"sil"};
        }
    }
    std::string key(const char* kind) { return kind + std::to_string(1 + pick(4)); }

    Inhoud some_inhoud(int places) {
        using namespace testing_events;
        switch (pick(22)) {
            case 0: return signaal(key("s"));
            case 1: return signaal_klaar(key("s"));
            case 2:
            case 3: return hulp_gevraagd(key("h"));
            case 4:
            case 5: return hulp_gestart(key("h"));
            case 6:
            case 7: return hulp_gestopt(key("h"));
            case 8: return geplaatst(key("p"));
            case 9: return terug_naar_huis(key("p"));
            case 10: return maatregel(key("m"));
            case 11: return maatregel_klaar(key("m"));
            case 12: return verzuim();
            case 13: return weer_naar_school();
            case 14: return evaluatie(Beweging::geen);
            case 15: return regisseur("bo");
            case 16: return regisseur_weg("ada");
            case 17: return PerspectiefplanGemaakt{{key("p")}, {}};
            case 18: return SchakelmomentGemarkeerd{SchakelmomentSoort::verhuizing, {}};
            case 19:
                return GebeurtenisIngetrokken{event_id(1 + pick(places)), {}, {"Klopte niet."}};
            default: return contact();
        }
    }

    std::mt19937 random_;
};

}  // namespace naast::testing_dossier
