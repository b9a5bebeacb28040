#include "naast/events/chronology.h"

#include "naast/events/onderwerp.h"

namespace naast {

namespace {

// Youth help ends at 23; nothing about a child is agreed on for longer.
constexpr int max_years_ahead = 25;
constexpr int months_a_year = 12;

// Of the own fields of an event: those of type Date are all planned, agreed or expected. What looks
// back (a birth) is a PartialDate.
struct DaysToCome {
    const PartialDate& op;
    std::optional<Fout> fout{};

    void look(std::string_view naam, const Date& day) {
        const std::string since = "op (" + op.to_text() + ")";
        if (fout) return;
        if (day < op.first_day()) {
            fout = Fout{camel_case(naam),
                        {"ligt vóór " + since + "; het moet die dag of later zijn",
                         "lies before " + since + "; it must be that day or later"}};
        } else if (day > add_months(op.last_day(), max_years_ahead * months_a_year)) {
            const std::string years = std::to_string(max_years_ahead);
            fout = Fout{camel_case(naam),
                        {"mag hooguit " + years + " jaar na " + since + " liggen",
                         "may lie at most " + years + " years after " + since}};
        }
    }
    void look(std::string_view naam, const std::optional<Date>& day) {
        if (day) look(naam, *day);
    }
    template <class Other>
    void look(std::string_view, const Other&) {}
};

struct Ended {
    std::string sleutel;  // as key_of
    Tekst naam;           // hulp "h1"
};

template <class Soort>
std::optional<Ended> ended(const Sleutel<Soort>& id) {
    const std::string name = " \"" + id.waarde + "\"";
    return Ended{key_of(id), {Soort::nl + name, Soort::en + name}};
}

// What an event ends, or answers for good.
const Overloaded ended_by{[](const SignaalAfgerond& e) { return ended(e.signaal); },
                          [](const BevindingBeantwoord& e) { return ended(e.bevinding); },
                          [](const AanvraagGeweigerd& e) { return ended(e.aanvraag); },
                          [](const AnalyseAfgerond& e) { return ended(e.analyse); },
                          [](const DoelAfgesloten& e) { return ended(e.doel); },
                          [](const ActieAfgerond& e) { return ended(e.actie); },
                          [](const BezwaarAfgehandeld& e) { return ended(e.bezwaar); },
                          [](const KlachtAfgehandeld& e) { return ended(e.klacht); },
                          [](const ToestemmingIngetrokken& e) { return ended(e.toestemming); },
                          [](const InlogOntkoppeld& e) { return ended(e.inlog); },
                          [](const OnderzoekAfgerond& e) { return ended(e.onderzoek); },
                          [](const UitspraakGedaan& e) { return ended(e.verzoek); },
                          [](const MaatregelBeeindigd& e) { return ended(e.maatregel); },
                          [](const HulpAfgewezen& e) { return ended(e.hulp); },
                          [](const HulpGestopt& e) { return ended(e.hulp); },
                          [](const UithuisplaatsingBeeindigd& e) { return ended(e.plaatsing); },
                          [](const TafelGehouden& e) { return ended(e.tafel); },
                          [](const TicketGesloten& e) { return ended(e.ticket); },
                          [](const MaatwerkBesloten& e) { return ended(e.maatwerk); },
                          [](const auto&) { return std::optional<Ended>{}; }};

bool was_over_before(const PartialDate& first, const PartialDate& second) {
    if (first.last_day() != second.first_day()) return first.last_day() < second.first_day();
    return first.precisie() == Precisie::minuut && first.minute() < second.minute();
}

}  // namespace

std::optional<Fout> check_days(const Event& event, Date today) {
    const Tekst after_today{"ligt na vandaag (" + to_text(today) + "); het moet ",
                            "lies after today (" + to_text(today) + "); it must be "};
    if (event.op.first_day() > today) {
        return Fout{"op",
                    {after_today.nl + "de dag zijn waarop het gebeurde",
                     after_today.en + "the day on which it happened"}};
    }
    if (event.bekend_op && *event.bekend_op > today) {
        return Fout{"bekendOp",
                    {after_today.nl + "de dag zijn waarop het bekend werd",
                     after_today.en + "the day on which it became known"}};
    }
    // What was planned may have gone by when it is filled in.
    if (std::holds_alternative<PlaatsingAangevuld>(event.inhoud)) return std::nullopt;
    DaysToCome days{event.op};
    std::visit(
        [&]<class S>(const S& e) {
            std::apply([&](const auto&... veld) { (days.look(veld.naam, e.*veld.lid), ...); },
                       S::velden());
        },
        event.inhoud);
    return days.fout;
}

std::string sleutel_van_einde(const Inhoud& inhoud) {
    const auto end = std::visit(ended_by, inhoud);
    return end ? end->sleutel : std::string{};
}

void Chronology::add(const Event& event) {
    ids_.insert(event.id);
    if (const auto* correctie = std::get_if<GebeurtenisIngetrokken>(&event.inhoud))
        withdrawn_.insert(correctie->gebeurtenis);
    const auto onderwerp = onderwerp_van(event.inhoud);
    if (!onderwerp || !onderwerp->maakt) return;
    const auto [begun, is_new] = begun_.emplace(onderwerp->sleutel(), event.op);
    if (!is_new) begun->second = std::min(begun->second, event.op);
}

std::optional<Fout> Chronology::check(const Event& event) const {
    const auto* correctie = std::get_if<GebeurtenisIngetrokken>(&event.inhoud);
    if (correctie != nullptr && !ids_.contains(correctie->gebeurtenis)) {
        return Fout{
            "gebeurtenis",
            {"noemt een gebeurtenis die in dit gezin niet voorkomt; het moet het id van een "
             "andere regel zijn",
             "names an event that does not occur in this family; it must be the id of "
             "another line"}};
    }
    const auto thing = std::visit(ended_by, event.inhoud);
    if (!thing || withdrawn_.contains(event.id)) return std::nullopt;
    const auto begun = begun_.find(thing->sleutel);
    if (begun == begun_.end() || !was_over_before(event.op, begun->second)) return std::nullopt;
    const std::string since = " (" + begun->second.to_text() + ")";
    return Fout{
        "op",
        {"ligt vóór het begin van " + thing->naam.nl + since + "; het moet die dag of later zijn",
         "lies before the beginning of " + thing->naam.en + since +
             "; it must be that day or later"}};
}

}  // namespace naast
