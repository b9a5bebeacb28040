// Requests to look in an emergency that wait for a colleague to agree. In memory of this server:
// they end within minutes, are of no family until somebody agreed, and tell nothing of whether
// there is one. Safe from many threads. Source: design/privacy-and-reliability 2.7;
// docs/adr/0026-tweede-persoon.md.
#pragma once

#include "naast/base/clock.h"
#include "naast/base/uuid.h"
#include "naast/inzage/noodtoegang.h"

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace naast::http {

// niet_gevonden: nobody of that name and birth, or a family that may not be opened.
// niet_gelukt: it could not be recorded.
NAAST_ENUM(NoodStand, wacht, geopend, niet_akkoord, niet_gevonden, niet_gelukt, verlopen)

struct Noodaanvraag {
    Uuid id;
    inzage::Gebruiker wie;
    std::string token;    // of the session of who asks
    std::string sleutel;  // the own key of who asks
    inzage::OpenNoodtoegang vraag;
    Instant wacht_tot{};
    NoodStand stand = NoodStand::wacht;
    // Once it is opened.
    std::optional<Uuid> gezin{};
    Instant tot{};
    // Who answered, and what.
    std::string beantwoord_door{};
    inzage::NoodAntwoord antwoord = inzage::NoodAntwoord::niet_akkoord;
};

class Noodaanvragen {
public:
    static constexpr std::chrono::minutes waits{10};

    explicit Noodaanvragen(const Clock& clock) : clock_(clock) {}

    // In place of what this one asked before, unless that had the same key: then that.
    // `asked`: without `wacht_tot` and what comes after it.
    Noodaanvraag ask(Noodaanvraag asked);
    // The last one of this one, as it stands now.
    std::optional<Noodaanvraag> of(const std::string& wie);
    // Those that this one can answer, the oldest first.
    std::vector<Noodaanvraag> for_colleague(const inzage::Gebruiker& colleague);
    // Of any, whoever may answer it; nothing if it is not there.
    std::optional<Noodaanvraag> find(const Uuid& id);
    // Takes it from the others. Returns: nothing if it does not wait, or not for this one. A
    // repeated answer gives it once more, with the stand it has.
    std::optional<Noodaanvraag> answer(const Uuid& id,
                                       const inzage::Gebruiker& colleague,
                                       inzage::NoodAntwoord antwoord);
    // What came of an agreement. `opened`: as it is now, with `gezin` and `tot` if it was opened.
    void settle(const Noodaanvraag& opened);

private:
    bool is_waiting(const Noodaanvraag& one) const;

    const Clock& clock_;
    std::mutex mutex_;
    std::map<std::string, Noodaanvraag> by_wie_;  // one for each who asks
};

}  // namespace naast::http
