// What crosses families knows of one: the summary, made anew with each append and kept beside the
// events. A pure function of the family's events and the norms. What depends on the day (which
// warnings stand) is kept as days, so that nothing needs a nightly job to be true.
#pragma once

#include "naast/inzage/inzage.h"
#include "naast/ledger/stream.h"
#include "naast/signalering/regel.h"

#include <optional>
#include <string>
#include <vector>

namespace naast {

struct SamenvattingSignalering {
    std::string regel;
    std::vector<Stap> stappen;
    std::optional<Date> tot;
};

struct Samenvatting {
    std::string
        made_with;  // program and norms it was made with; another one makes it anew at start
    std::string naam;
    std::string gemeente;
    std::vector<Period> open;
    std::vector<std::string> kinderen;
    struct Regisseur {
        std::string naam;
        std::string organisatie;
        Period period;
    };
    std::vector<Regisseur> regisseurs;
    std::vector<inzage::Relatie> relaties;
    std::vector<SamenvattingSignalering> signaleringen;
    std::optional<PartialDate> laatste_op;  // of the last event that stands on the line
    Tekst laatste_titel;
};

// How many warnings of each strength stand on a day.
struct Telling {
    int signaal = 0;
    int waarschuwing = 0;
    int escalatie = 0;
};
Telling count_on(const Samenvatting& samenvatting, Date day);

Samenvatting make_samenvatting(const Uuid& gezin,
                               const std::vector<RecordedEvent>& stream,
                               const Normen& normen,
                               const std::string& made_with);

// As it is stored, canonical JSON; and back. Returns: nothing for another form than today's.
std::string to_bytes(const Samenvatting& samenvatting);
std::optional<Samenvatting> from_bytes(const std::string& bytes);

}  // namespace naast
