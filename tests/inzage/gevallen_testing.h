// The cases of design/privacy-and-reliability 2.11, each told as the events of a family and someone
// who looks, and checked on every way out that there is: through the routes, in memory.
//
// What must not show is checked in two ways: its words stand in no answer, and a second server, on
// which it is not there or says something else, gives the same bytes.
#pragma once

#include "naast/base/sha256.h"
#include "naast/dossier/testing.h"
#include "naast/http/service.h"
#include "naast/inzage/testing_dewit.h"
#include "naast/ledger/memory_store.h"

#include <string>
#include <utility>
#include <vector>

namespace naast::gevallen {

using namespace testing_dewit;
using inzage::Gebruiker;

// A family that is nowhere.
inline constexpr const char* no_gezin = "11111111-2222-4333-8444-555555555555";

// What one case checked; the sum is printed at the end.
void check(bool holds, const std::string& what);
int checks();

// Recorded here by someone; taken over if nobody is named.
struct Stuk {
    Happened wat;
    Door door{};
    std::string bron{};  // what it is based on: can name whoever said it
};

// What there is to see of the item of a case.
enum class Verwacht {
    alles,       // all that the case names
    deel,        // some of it
    bestaat,     // that there is something, and at whom to ask
    niets,       // the family shows, the item is as if it were not there
    geen_gezin,  // the family is not there
};

// D1 with and without the threat of Pim: what a case says holds in both, unless it rests on one.
enum class Dreiging { met_en_zonder, alleen_met, alleen_zonder };

struct Geval {
    std::string id;  // of the case; what follows a "_" says which row of it
    Gebruiker wie;
    Verwacht verwacht = Verwacht::alles;
    std::vector<Stuk> stuk{};         // recorded after the family's story, as event_id(501) and on
    std::vector<Stuk> anders{};       // as it is on the other server; `alles`: not used
    std::vector<std::string> ziet{};  // words that show, on the page and on the timeline
    std::vector<std::string> op_de_bladzijde{};  // and those that show on the page alone
    std::vector<std::string> nooit{};            // words that show nowhere
    std::string te_vragen_bij{};      // of `bestaat`: at whom to ask, if that betrays no place
    std::vector<Happened> verhaal{};  // besides de_wit()
    std::vector<Happened> daarna{};   // after the item, as event_id(601) and on
    Instant nu = today;
    Dreiging dreiging = Dreiging::met_en_zonder;
};
void PrintTo(const Geval& geval, std::ostream* out);

void controleer(const Geval& geval);

// --- the family and its people

inline Organisatie huisarts() {
    return {"Huisartsenpraktijk", OrganisatieSoort::huisarts};
}
inline Organisatie politie() {
    return {"Politie", OrganisatieSoort::politie};
}
inline Organisatie raad() {
    return {"Raad", OrganisatieSoort::raad_voor_de_kinderbescherming};
}
inline Organisatie crisisdienst() {
    return {"Crisisdienst", OrganisatieSoort::overig};
}
inline Gebruiker mo() {
    return {"mo", "mo", crisisdienst(), inzage::SubjectSoort::professional, true};
}

// De Wit with all of 2.11: also the GP, the Board, who stands beside Noor, Rob, Els and Ali.
std::vector<Happened> d1();
// From now on Pim is a danger to Mara and the children.
std::vector<Happened> dreiging();
// Consent of these, to all who are involved unless told otherwise.
std::vector<Happened> akkoord(const std::vector<std::string>& wie,
                              ToestemmingDoel doel = ToestemmingDoel::hulp_afstemmen,
                              const std::vector<Organisatie>& tussen = {},
                              std::optional<Date> tot_en_met = {});

// --- one server, in memory

// Where the log of who looked is kept; it can become full.
class Logboek final : public EventStore {
public:
    explicit Logboek(const Clock& clock) : kept_(clock) {}

    Result<std::vector<Appended>, AppendRefusal> append(const AppendRequest& request) override {
        if (is_full) return Unexpected{AppendRefusal::read_only};
        return kept_.append(request);
    }
    std::vector<StoredEvent> load_after(const Uuid& gezin, Version after) const override {
        return kept_.load_after(gezin, after);
    }
    std::optional<StoredSamenvatting> samenvatting(const Uuid& gezin) const override {
        return kept_.samenvatting(gezin);
    }
    void for_each_event(std::int64_t after,
                        const std::function<bool(const StoredEvent&)>& visit) const override {
        kept_.for_each_event(after, visit);
    }
    void for_each_samenvatting(
        const std::function<void(const StoredSamenvatting&)>& visit) const override {
        kept_.for_each_samenvatting(visit);
    }
    std::optional<std::vector<Appended>> answered(const std::string& key) const override {
        return kept_.answered(key);
    }
    std::int64_t last_positie() const override { return kept_.last_positie(); }

    bool is_full = false;

private:
    MemoryStore kept_;
};

class Server {
public:
    // `now`: what the routes go by; nothing: `clock`.
    explicit Server(const Clock* now = nullptr);

    // A story that is taken over, at once.
    void tell(const std::vector<Happened>& story,
              int first_id = 1,
              const Uuid& gezin = family_id());
    // One after the other, each on its own day.
    void record(const std::vector<Stuk>& items, int first_id);
    void record(const Stuk& item, const Uuid& id);
    void record(const std::vector<std::pair<Uuid, Stuk>>& items);

    http::Session login(const Gebruiker& who) { return sessions.begin({who, {}, {}}); }
    http::Response send(const http::Session& session, http::Request request);
    http::Response get(const Gebruiker& who, const std::string& path);
    http::Response post(const Gebruiker& who,
                        const std::string& path,
                        const std::string& body,
                        const std::string& key = "sleutel");
    std::size_t events(const Uuid& gezin = family_id()) const { return store.load(gezin).size(); }

    FixedClock clock{today};
    const Clock& now;
    SeededEntropy entropy{7};
    MemoryStore store{clock};
    KeptStreams streams{store, 1 << 20};
    http::KeptViews views{store, 1 << 20};
    Logboek log_store{clock};
    Register families{store, "test"};
    Inzagelog inzagelog{log_store, entropy, [](std::string_view text) { return sha256(text); }};
    http::Sessions sessions{now, entropy};
    http::Service service{store,
                          streams,
                          views,
                          now,
                          entropy,
                          testing_dossier::shipped_normen(),
                          families,
                          inzagelog,
                          sessions,
                          {},
                          "geheim"};
    http::Router router;

private:
    void append(Stream made, const Uuid& gezin);
};

inline std::string of_family(const std::string& rest = "") {
    return "/v1/gezinnen/" + family_id().to_text() + rest;
}
inline bool holds_word(const std::string& text, const std::string& word) {
    return text.find(word) != std::string::npos;
}
// Status, headers and body.
std::string bytes_of(const http::Response& response);

// Every way out there is, asked of one family by one person.
struct Antwoord {
    std::string vlak;       // "tijdlijn"
    bool is_lezen = false;  // shows what is in the family
    http::Response response;
};
std::vector<Antwoord> ask_all(Server& server, const Gebruiker& who, const std::string& gezin);

}  // namespace naast::gevallen
