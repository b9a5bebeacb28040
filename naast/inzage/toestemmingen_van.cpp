#include "naast/inzage/toestemmingen_van.h"

#include "naast/events/soort.h"
#include "naast/inzage/beleid.h"
#include "naast/inzage/einden.h"
#include "naast/inzage/gronden.h"

#include <algorithm>

namespace naast::inzage {

namespace {

constexpr int months_of_consent = 12;  // Source: design 2.3, where no last day was agreed.

template <class Kind>
struct Given {
    const Kind* event;
    std::vector<PersoonId> by;
    Venster venster;
};

class Reader {
public:
    Reader(const std::vector<Selected>& selected, const Gezinsfeiten& feiten, Instant now)
        : feiten_(feiten), now_(now) {
        for (const Selected& one : selected) {
            take_in(*this, one, one.event().inhoud);
        }
        ends_.apply();
    }

    void operator()(const ToestemmingGegeven& e, const Selected& one) { begin(to_work_, e, one); }
    void operator()(const MeelezenToegestaan& e, const Selected& one) {
        begin(to_read_along_, e, one);
    }
    void operator()(const ToestemmingIngetrokken& e, const Selected& one) {
        const auto is_it = [id = e.toestemming](const auto& given) {
            return given.event->toestemming == id;
        };
        ends_.add(to_work_, one, is_it);
        ends_.add(to_read_along_, one, is_it);
    }

    std::vector<Toestemming> read(const std::string& organisatie) {
        for (const auto& given : to_work_) {
            if (!given.venster.contains(now_) || !is_for(organisatie, *given.event)) continue;
            const Reikwijdte reach = reikwijdte_van(given.event->doel);
            add(given.by, {{}, {}, {}, organisatie, reach.doel, given.venster}, reach.wat);
        }
        for (const auto& given : to_read_along_) {
            if (!given.venster.contains(now_)) continue;
            for (const Inlog& reader : feiten_.inlogs) {
                if (reader.venster.contains(now_) && is_for(reader, *given.event))
                    add_reader(given, reader);
            }
        }
        return std::move(made_);
    }

private:
    template <class Kind>
    void begin(std::vector<Given<Kind>>& all, const Kind& e, const Selected& one) {
        Venster window = since(one);
        window.until = e.tot_en_met
                           ? after(e.tot_en_met)
                           : std::optional{begin_of(add_months(one.feit.op, months_of_consent))};
        all.push_back({&e, one.event().betreft, window});
    }

    // Each for oneself; a parent also for each child over whom the parent has authority.
    std::vector<PersoonId> over_whom(const PersoonId& gever) const {
        std::vector<PersoonId> over{gever};
        for (const Lid& kind : feiten_.leden) {
            if (heeft_gezag(kind, gever, now_)) over.push_back(kind.id);
        }
        return over;
    }
    void add(const std::vector<PersoonId>& by,
             Toestemming one,
             const std::vector<Categorie>& what) {
        for (const PersoonId& gever : by) {
            one.gever = gever;
            for (const PersoonId& over : over_whom(gever)) {
                one.over = over;
                add_each(one, what);
            }
        }
    }
    void add_each(Toestemming one, const std::vector<Categorie>& what) {
        for (const Categorie wat : what) {
            one.categorie = wat;
            made_.push_back(one);
        }
    }

    // Whether it is or was involved: consent that names nobody is for all who are.
    bool is_involved(const std::string& organisatie) const {
        for (const auto* list : {&feiten_.gezin.regisseurs, &feiten_.gezin.betrokkenen}) {
            for (const Betrokkenheid& tie : *list) {
                if (tie.medewerker.organisatie.naam == organisatie) return true;
            }
        }
        return false;
    }
    bool is_for(const std::string& naam, const ToestemmingGegeven& given) const {
        const auto& to = given.tussen;
        if (to.empty()) return is_involved(naam);
        return std::any_of(to.begin(), to.end(), [&](const Organisatie& organisatie) {
            return organisatie.naam == naam;
        });
    }

    // Of a member the own login: who stands beside that member is not meant.
    static bool is_for(const Inlog& reader, const MeelezenToegestaan& given) {
        const bool is_member = reader.als == InlogAls::zelf && given.aan_persoon == reader.lid;
        return is_member || given.aan_inlog == reader.inlog;
    }
    // To whom the table gives no names otherwise, also that the member is there (31).
    void add_reader(const Given<MeelezenToegestaan>& given, const Inlog& reader) {
        std::vector<Categorie> what = given.event->wat;
        const bool is_near = reader.als == InlogAls::jim || reader.als == InlogAls::netwerk;
        if (is_near && std::find(what.begin(), what.end(), Categorie::core) == what.end())
            what.push_back(Categorie::core);
        add(given.by, {{}, {}, {}, reader.inlog.waarde, Doel::eigen_inzage, given.venster}, what);
    }

    const Gezinsfeiten& feiten_;
    const Instant now_;
    Einden ends_;
    std::vector<Given<ToestemmingGegeven>> to_work_;
    std::vector<Given<MeelezenToegestaan>> to_read_along_;
    std::vector<Toestemming> made_;
};

}  // namespace

std::vector<Toestemming> toestemmingen_van(const std::vector<Selected>& selected,
                                           const Gezinsfeiten& feiten,
                                           Instant nu,
                                           const std::string& organisatie) {
    return Reader(selected, feiten, nu).read(organisatie);
}

}  // namespace naast::inzage
