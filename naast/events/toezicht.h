// Who looks along from outside the work with the family, each on a ticket with a reason: a
// supervisor, an auditor, the privacy officer. A ticket is the begin and the end of that sight.
// Source: design/privacy-and-reliability 2.3 (ticketed roles), 2.11 P12, P62 and P64.
#pragma once

#include "naast/events/organisatie.h"
#include "naast/events/velden.h"

#include <tuple>

namespace naast {

// P12: someone looks along with the work of one worker in this family. Reading only.
struct ToezichtGeopend {
    static constexpr std::string_view soort = "toezicht_geopend";
    static constexpr Uitleg uitleg{
        "Iemand kijkt een paar uur mee met het werk van een medewerker in dit gezin, en zegt "
        "waarom."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    TicketId ticket;
    Medewerker medewerker;
    MedewerkerId van;
    VrijeTekst reden;

    static constexpr auto maakt() { return &ToezichtGeopend::ticket; }
    template <class S = ToezichtGeopend>
    static constexpr auto velden() {
        return std::tuple{Veld{"ticket", &S::ticket, Categorie::admin, "Sleutel van het ticket."},
                          Veld{"medewerker",
                               &S::medewerker,
                               Categorie::admin,
                               "Wie meekijkt.",
                               Plaats::kan_verraden},
                          Veld{"van", &S::van, Categorie::admin, "Met wiens werk."},
                          Veld{"reden", &S::reden, Categorie::admin, "Waarom."}};
    }
};

// P62: opens nothing of what stands in the dossier, only who looked.
struct AuditGeopend {
    static constexpr std::string_view soort = "audit_geopend";
    static constexpr Uitleg uitleg{
        "Iemand controleert wie in het dossier keek, en ziet niet wat er staat."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    TicketId ticket;
    Medewerker medewerker;
    VrijeTekst reden;

    static constexpr auto maakt() { return &AuditGeopend::ticket; }
    template <class S = AuditGeopend>
    static constexpr auto velden() {
        return std::tuple{Veld{"ticket", &S::ticket, Categorie::admin, "Sleutel van het ticket."},
                          Veld{"medewerker",
                               &S::medewerker,
                               Categorie::admin,
                               "Wie controleert.",
                               Plaats::kan_verraden},
                          Veld{"reden", &S::reden, Categorie::admin, "Waarom."}};
    }
};

// P64: after something went wrong with data the privacy officer looks for an hour, together with a
// second person.
struct IncidentonderzoekGeopend {
    static constexpr std::string_view soort = "incidentonderzoek_geopend";
    static constexpr Uitleg uitleg{
        "De privacyfunctionaris kijkt een uur in het dossier omdat er iets misging met gegevens; "
        "een tweede persoon is erbij."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    TicketId ticket;
    Medewerker medewerker;
    Medewerker tweede;
    VrijeTekst reden;

    static constexpr auto maakt() { return &IncidentonderzoekGeopend::ticket; }
    template <class S = IncidentonderzoekGeopend>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"ticket", &S::ticket, Categorie::admin, "Sleutel van het ticket."},
            Veld{"medewerker",
                 &S::medewerker,
                 Categorie::admin,
                 "De privacyfunctionaris.",
                 Plaats::kan_verraden},
            Veld{"tweede", &S::tweede, Categorie::admin, "Wie erbij is.", Plaats::kan_verraden},
            Veld{"reden", &S::reden, Categorie::admin, "Wat er misging."}};
    }
};

// Before its time is over.
struct TicketGesloten {
    static constexpr std::string_view soort = "ticket_gesloten";
    static constexpr Uitleg uitleg{"Wie op een ticket meekeek, is klaar."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    TicketId ticket;

    template <class S = TicketGesloten>
    static constexpr auto velden() {
        return std::tuple{Veld{"ticket", &S::ticket, Categorie::admin, "Welk ticket."}};
    }
};

}  // namespace naast
