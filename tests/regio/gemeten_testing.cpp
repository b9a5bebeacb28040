#include "tests/regio/gemeten_testing.h"

#include "naast/events/personen.h"
#include "naast/termijnen/kalender.h"

#include <algorithm>
#include <optional>
#include <set>

namespace naast::regio {

namespace {

using Measured = std::map<std::string, Gemeten>;

constexpr Days fifteen_months{457};
constexpr Days year_and_a_half{548};

struct Help {
    std::optional<Date> asked_on{};
    std::optional<Date> started_on{};
    std::optional<Date> ended_on{};
    HulpSoort wat = HulpSoort::overig;
    GerichtOp gericht_op = GerichtOp::jeugdige;
    std::vector<PersoonId> voor{};
    std::optional<HulpGestopt> stopped{};
};

struct Family {
    Date first{};  // day of the region
    Date today{};
    std::optional<Date> arrived;
    std::optional<Date> closed;
    std::vector<PersoonId> children;
    std::map<HulpId, Help> help;
    std::map<SignaalId, Date> reports;
    std::map<PersoonId, int> places;
    std::vector<Date> incidents;
    bool is_placed_by_force = false;
    bool has_wmo = false;

    // The first report in the three years, with how many came before it.
    std::optional<Date> case_on() const {
        std::optional<Date> found;
        for (const auto& [id, day] : reports) {
            if (day >= first && (!found || day < *found)) found = day;
        }
        return found;
    }
    int reports_before(Date day) const {
        int count = 0;
        for (const auto& [id, other] : reports) count += other < day ? 1 : 0;
        return count;
    }
};

// Reads the events of one family, in order of day.
struct Reader {
    Family& family;
    Measured& into;
    Date day{};
    std::vector<PersoonId> betreft{};
    std::map<PlaatsingId, PersoonId> placed{};
    std::vector<Date> to_investigate{};
    bool had_intake = false;

    void operator()(const GezinAangemeld&) { family.arrived = day; }
    void operator()(const GezinAfgesloten&) { family.closed = day; }
    void operator()(const PersoonToegevoegd& e) {
        if (e.rol != Gezinsrol::kind) return;
        family.children.push_back(betreft.front());
        into["FIG-75"].add(e.geslacht == Geslacht::man ? 1 : 0);
    }
    void operator()(const AanvraagOntvangen& e) {
        const bool by_doctor = e.van && e.van->soort == OrganisatieSoort::huisarts;
        into["FIG-41"].add(by_doctor ? 1 : 0);
    }
    void operator()(const HulpAangevraagd& e) {
        Help& help = family.help[e.hulp];
        help.asked_on = day;
        help.wat = e.wat;
        help.gericht_op = e.gericht_op;
        help.voor = betreft;
    }
    void operator()(const HulpGestart& e) {
        Help& help = family.help[e.hulp];
        help.started_on = day;
        help.wat = e.wat;
        help.gericht_op = e.gericht_op;
        help.voor = betreft;
        if (e.wat == HulpSoort::wmo_begeleiding) family.has_wmo = true;
        const bool is_youth_help = e.gericht_op != GerichtOp::ouder;
        if (is_youth_help && day >= family.first) into["FIG-69"].add(0);
    }
    void operator()(const HulpGestopt& e) {
        family.help[e.hulp].ended_on = day;
        family.help[e.hulp].stopped = e;
    }
    void operator()(const HulpAfgewezen& e) { family.help[e.hulp].ended_on = day; }
    void operator()(const SignaalOntvangen& e) {
        if (e.wat == SignaalSoort::melding) family.reports[e.signaal] = day;
    }
    void operator()(const VeiligheidBeoordeeld& e) {
        if (!e.signaal || day < family.first) return;
        const Date received = family.reports[*e.signaal];
        if (received < family.first) return;
        constexpr int term = 5;
        into["FIG-18"].add(Kalender().count_werkdagen(received, day) <= term ? 1 : 0);
    }
    void operator()(const SignaalGetrieerd& e) {
        const bool is_closed =
            e.uitkomst == TriageUitkomst::doorgeven || e.uitkomst == TriageUitkomst::geen_vervolg;
        into["FIG-01"].add(is_closed ? 1 : 0);
        if (!is_closed) to_investigate.push_back(day);
    }
    void operator()(const OnderzoekGestart& e) {
        const bool is_theirs = e.wat == OnderzoekSoort::onderzoek_veilig_thuis ||
                               e.wat == OnderzoekSoort::voorwaarden_en_vervolg;
        if (!is_theirs || to_investigate.empty()) return;
        into["FIG-21"].add(static_cast<double>((day - to_investigate.front()).count()));
        to_investigate.erase(to_investigate.begin());
    }
    void operator()(const IncidentGemeld&) { family.incidents.push_back(day); }
    void operator()(const ContactGehad& e) {
        const bool is_intake = e.organisatie.soort == OrganisatieSoort::gecertificeerde_instelling;
        if (!is_intake || had_intake) return;
        had_intake = true;
        if (const auto report = family.case_on())
            into["FIG-02"].add(static_cast<double>((day - *report).count()));
    }
    void operator()(const UithuisplaatsingGestart& e) {
        into["FIG-69"].add(1);
        // Those of the last year may still move.
        if (day < family.today - Days{365}) ++family.places[betreft.front()];
        placed[e.plaatsing] = betreft.front();
        if (e.kader == Kader::gedwongen) family.is_placed_by_force = true;
    }
    void operator()(const Overgeplaatst& e) {
        const auto kind = family.places.find(placed[e.plaatsing]);
        if (kind != family.places.end()) ++kind->second;
    }
    template <class Other>
    void operator()(const Other&) {}
};

// Help that was over: it ended, or will not begin.
void measure_endings(const Family& family, Measured& into) {
    const auto report = family.case_on();
    for (const auto& [id, help] : family.help) {
        const bool counts = report && help.asked_on && *help.asked_on >= *report && help.ended_on;
        if (!counts) continue;
        const bool went_on =
            help.started_on && help.stopped && help.stopped->reden == StopReden::volgens_plan;
        into["FIG-10"].add(went_on ? 0 : 1);
        if (help.started_on)
            into["FIG-12"].add(help.stopped->resultaat == Resultaat::geholpen ? 0 : 1);
    }
}

void measure_waits(const Family& family, Measured& into) {
    std::optional<Date> first;
    for (const auto& [id, help] : family.help) {
        const bool counts = help.asked_on && help.started_on;
        if (!counts) continue;
        const auto waited = static_cast<double>((*help.started_on - *help.asked_on).count());
        constexpr int beyond_a_plain_wait = 15;
        if (help.wat == HulpSoort::overig)
            into["FIG-34"].add(waited);
        else if (waited > beyond_a_plain_wait)
            into["FIG-22"].add(waited);
        else if (!first || *help.started_on < *first)
            first = help.started_on;
    }
}

void measure_kinds(const Family& family, Measured& into) {
    bool has_youth_help = false;
    for (const PersoonId& kind : family.children) {
        std::set<HulpSoort> kinds;
        bool had_earlier = false;
        for (const auto& [id, help] : family.help) {
            // Help to the whole family is counted once, for one child, as messages do.
            if (!help.started_on || help.voor.front() != kind) continue;
            if (*help.started_on < family.first)
                had_earlier = true;
            else
                kinds.insert(help.wat);
        }
        if (kinds.empty()) continue;
        has_youth_help = true;
        into["FIG-45"].add(kinds.size() > 1 ? 1 : 0);
        into["FIG-46"].add(had_earlier ? 1 : 0);
    }
    if (has_youth_help) into["FIG-47"].add(family.has_wmo ? 1 : 0);
}

void measure_reports(const Family& family, Measured& into) {
    const auto report = family.case_on();
    if (!report) return;
    const int before = family.reports_before(*report);
    into["FIG-08"].add(before > 0 ? 1 : 0);
    into["FIG-09"].add(before >= 3 && before <= 7 ? 1 : 0);
    for (const auto& report_of : family.reports) {
        const Date day = report_of.second;
        if (day < family.first || day + fifteen_months > family.today) continue;
        const bool again =
            std::any_of(family.reports.begin(), family.reports.end(), [&](const auto& other) {
                return other.second > day && other.second <= day + fifteen_months;
            });
        into["FIG-11"].add(again ? 1 : 0);
    }
    if (*report + year_and_a_half + Days{60} > family.today) return;
    const bool goes_on = std::any_of(family.incidents.begin(),
                                     family.incidents.end(),
                                     [&](Date day) { return day >= *report + year_and_a_half; });
    into["FIG-04"].add(goes_on ? 1 : 0);
    bool any_help = false;
    for (const PersoonId& kind : family.children) {
        bool own = false;
        for (const auto& [id, help] : family.help) {
            const bool started = help.started_on && *help.started_on >= *report;
            any_help = any_help || started;
            own = own ||
                  (started && help.gericht_op == GerichtOp::jeugdige && holds(help.voor, kind));
        }
        into["FIG-05"].add(own ? 1 : 0);
    }
    into["FIG-06"].add(any_help ? 0 : 1);
}

void measure_places(const Family& family, Measured& into) {
    for (const auto& [kind, count] : family.places) into["FIG-79"].add(count > 1 ? 1 : 0);
    if (!family.places.empty()) into["FIG-80"].add(family.is_placed_by_force ? 0 : 1);
}

}  // namespace

void measure(const std::vector<demo::MadeFamily>& region,
             const demo::RegionOptions& options,
             std::map<std::string, Gemeten>& into) {
    for (const demo::MadeFamily& made : region) {
        Family family;
        family.first = demo::first_day(options);
        family.today = options.today;
        Reader reader{family, into};
        for (const Event& event : made.events) {
            reader.day = event.op.first_day();
            reader.betreft = event.betreft;
            std::visit(reader, static_cast<const Soorten&>(event.inhoud));
        }
        measure_endings(family, into);
        measure_waits(family, into);
        measure_kinds(family, into);
        measure_reports(family, into);
        measure_places(family, into);
    }
}

}  // namespace naast::regio
