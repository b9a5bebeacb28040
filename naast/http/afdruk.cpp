#include "naast/http/afdruk.h"

#include "naast/events/woorden.h"
#include "naast/gezin/meebeslissen.h"
#include "naast/inzage/stuk.h"

#include <fmt/format.h>

#include <algorithm>

namespace naast::http {

namespace {

class Page {
public:
    explicit Page(const Afdruk& afdruk) : a_(afdruk), plan_(afdruk.dossier.plan) {}

    std::string html() {
        head();
        what_we_want();
        goals();
        loose_actions();
        who_agrees();
        looking_back();
        who_helps();
        signatures();
        foot();
        return std::move(out_);
    }

private:
    std::string t(const Tekst& tekst) const {
        return html_escaped(a_.language == Language::nl ? tekst.nl : tekst.en);
    }
    std::string t(const char* nl, const char* en) const { return t(Tekst{nl, en}); }
    std::string day(Date date) const { return t(Tekst{to_dutch(date), to_english(date)}); }

    std::string names(const std::vector<PersoonId>& ids) const {
        std::vector<std::string> all;
        for (const PersoonId& id : ids) {
            const Persoon* persoon = a_.dossier.gezin.find(id);
            all.push_back(persoon == nullptr ? std::string(id.waarde) : persoon->naam);
        }
        return t(opsomming(all));
    }

    // What does not show to who prints it is said to be so, in the same words everywhere.
    std::string or_hidden(const std::string& text) const {
        return text.empty() ? t("Dit deel is hier niet te zien.", "This part does not show here.")
                            : html_escaped(text);
    }

    template <class... Args>
    void add(fmt::format_string<Args...> form, Args&&... args) {
        out_ += fmt::format(form, std::forward<Args>(args)...);
        out_ += '\n';
    }
    void row(const std::string& name, const std::string& value) {
        if (!value.empty()) add("<dt>{}</dt><dd>{}</dd>", name, value);
    }

    void head() {
        const bool is_dutch = a_.language == Language::nl;
        add("<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<title>{}</title>\n<link rel=\"stylesheet\" href=\"/afdruk.css\">\n</head>\n<body>",
            is_dutch ? "nl" : "en",
            t("Ons plan – Naast", "Our plan – Naast"));
        add("<main>\n<div class=\"screen\">");
        if (a_.is_for_member) ways_out();
        add("<p>{}</p>\n</div>\n<h1>{}</h1>",
            t("Afdrukken: kies Afdrukken in de browser (Ctrl+P). Bewaren als pdf kan ook.",
              "To print: choose Print in your browser (Ctrl+P). You can also save it as a pdf."),
            t("Ons plan", "Our plan"));
        std::string line = html_escaped(a_.dossier.gezin.naam);
        if (!plan_.versies.empty()) {
            line += fmt::format(" · {} {}, {}",
                                t("versie", "version"),
                                plan_.versies.size(),
                                day(plan_.versies.back().feit.op));
        }
        add("<p class=\"sub\">{}</p>", line);
    }

    // The page has no script: the way out leads over one that has.
    void ways_out() {
        add("<p class=\"ways\"><a href=\"/gezinnen/{}/plan\">{}</a> · <a "
            "href=\"/weg\">{}</a></p>",
            a_.dossier.id.to_text(),
            t("Terug naar het plan", "Back to the plan"),
            t("Snel weg", "Leave quickly"));
    }

    void what_we_want() {
        if (plan_.versies.empty()) {
            add("<p>{}</p>", t("Er is nog geen plan.", "There is no plan yet."));
            return;
        }
        // A plan need not have words of its own.
        const std::string& words = plan_.versies.back().tekst;
        if (words.empty()) return;
        add("<h2>{}</h2>\n<p class=\"words\">{}</p>",
            t("Waar wij naartoe willen", "Where we want to go"),
            html_escaped(words));
    }

    void goals() {
        if (plan_.doelen.empty()) return;
        add("<h2>{}</h2>", t("Onze doelen", "Our goals"));
        for (const Doel& goal : plan_.doelen) {
            // Without a number: who does not see all goals would count others than the rest.
            add("<section>\n<h3>{}: <span class=\"words\">{}</span></h3>\n<dl>",
                t("Doel", "Goal"),
                or_hidden(goal.tekst));
            row(t("Van", "Of"), names(goal.van));
            row(t("Bereikt als", "Reached when"), html_escaped(goal.bereikt_als));
            row(t("Cijfer", "Score"), scores_of(goal));
            row(t("Stand", "State"), state_of(goal));
            add("</dl>");
            actions(goal.id);
            add("</section>");
        }
    }

    std::string scores_of(const Doel& goal) const {
        std::string text;
        for (const Score& score : goal.scores) {
            text += fmt::format(
                "{}{} ({})", text.empty() ? "" : ", ", score.cijfer, day(score.feit.op));
        }
        return text;
    }
    std::string state_of(const Doel& goal) const {
        if (!goal.einde || !goal.hoe) return t("Loopt", "Going on");
        return t(met_hoofdletter(in_woorden(*goal.hoe))) + ", " + day(goal.einde->op);
    }

    void loose_actions() {
        const bool has_some = std::any_of(plan_.afspraken.begin(),
                                          plan_.afspraken.end(),
                                          [](const Afspraak& a) { return !a.doel; });
        if (!has_some) return;
        add("<h2>{}</h2>", t("Wat we verder doen", "What else we do"));
        actions(std::nullopt);
    }

    void actions(const std::optional<DoelId>& goal) {
        std::string rows;
        for (const Afspraak& action : plan_.afspraken) {
            if (action.doel != goal) continue;
            rows += fmt::format("<tr><td>{}</td><td>{}</td><td>{}</td></tr>\n",
                                who_does(action),
                                or_hidden(action.tekst),
                                until_when(action));
        }
        if (rows.empty()) return;
        add("<table>\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th>"
            "<th scope=\"col\">{}</th></tr></thead>\n<tbody>\n{}</tbody>\n</table>",
            t("Wie", "Who"),
            t("Doet wat", "Does what"),
            t("Wanneer", "When"),
            rows);
    }
    std::string who_does(const Afspraak& action) const {
        std::string who = names(action.gezinsleden);
        if (action.medewerker) {
            who += who.empty() ? "" : ", ";
            who += html_escaped(action.medewerker->naam + " (" +
                                action.medewerker->organisatie.naam + ")");
        }
        return who;
    }
    std::string until_when(const Afspraak& action) const {
        if (action.afgerond) return t("klaar, ", "done, ") + day(action.afgerond->op);
        if (!action.uiterlijk) return t("geen dag afgesproken", "no day agreed");
        const std::string by = t("uiterlijk ", "by ") + day(*action.uiterlijk);
        return *action.uiterlijk < a_.today ? by + t(" (te laat)", " (late)") : by;
    }

    void who_agrees() {
        if (plan_.versies.empty()) return;
        const auto& spoke = plan_.versies.back().meningen;
        std::string rows;
        const auto line =
            [&](const PersoonId& id, const std::string& says, const std::string& when) {
                rows += fmt::format("<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td></tr>\n",
                                    names({id}),
                                    says,
                                    when);
            };
        for (const Mening& m : spoke) {
            std::string says = m.standpunt == Standpunt::eens ? t("Eens", "Agrees")
                                                              : t("Niet eens", "Does not agree");
            if (!m.tekst.empty()) says += ": " + html_escaped(m.tekst);
            line(m.persoon, says, day(m.feit.op));
        }
        for (const PersoonId& id : a_.nog_te_vragen)
            line(id, t("Nog niet bekend", "Not known yet"), "");
        if (rows.empty()) return;
        add("<h2>{}</h2>\n<table>\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th>"
            "<th scope=\"col\">{}</th></tr></thead>\n<tbody>\n{}</tbody>\n</table>",
            t("Wie is het eens met dit plan?", "Who agrees with this plan?"),
            t("Wie", "Who"),
            t("Wat zegt deze persoon?", "What does this person say?"),
            t("Wanneer", "When"),
            rows);
    }

    void looking_back() {
        if (plan_.evaluaties.empty()) return;
        add("<h2>{}</h2>\n<ul>", t("Samen teruggekeken", "Looked back together"));
        for (const Evaluatie& e : plan_.evaluaties) {
            add("<li>{}: {}</li>", day(e.feit.op), t(in_woorden(e.beweging)));
        }
        add("</ul>");
    }

    // As the pages of a member of the family say it.
    Tekst who_leads() const {
        return a_.is_for_member ? Tekst{"vaste contactpersoon", "fixed contact"}
                                : Tekst{"regisseur", "coordinator"};
    }

    void who_helps() {
        const Gezin& gezin = a_.dossier.gezin;
        std::string rows;
        const auto lines = [&](const std::vector<Betrokkenheid>& all) {
            for (const Betrokkenheid& b : all) {
                if (!b.period().contains(a_.today)) continue;
                const Tekst rol = b.rol ? in_woorden(*b.rol) : who_leads();
                rows += fmt::format("<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td></tr>\n",
                                    html_escaped(b.medewerker.naam),
                                    t(rol),
                                    html_escaped(b.medewerker.organisatie.naam));
            }
        };
        lines(gezin.regisseurs);
        lines(gezin.betrokkenen);
        if (rows.empty()) return;
        add("<h2>{}</h2>\n<table>\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th>"
            "<th scope=\"col\">{}</th></tr></thead>\n<tbody>\n{}</tbody>\n</table>",
            t("Wie werkt er met ons?", "Who works with us?"),
            t("Naam", "Name"),
            t("Rol", "Role"),
            t("Organisatie", "Organisation"),
            rows);
    }

    // On paper each who takes part signs, and a telephone is filled in by hand: no event names one.
    void signatures() {
        if (plan_.versies.empty()) return;
        std::string rows;
        const auto line = [&](const std::string& who) {
            rows += fmt::format("<tr><th scope=\"row\">{}</th><td></td><td></td></tr>\n", who);
        };
        for (const PersoonId& id : wie_meebeslist(a_.dossier.gezin, a_.today)) line(names({id}));
        const auto leading = a_.dossier.gezin.regisseurs_on(a_.today);
        for (const Betrokkenheid* b : leading) {
            const std::string& name = b->medewerker.naam;
            // Who does not know the name writes it down.
            line(name == inzage::afgeschermd ? t(met_hoofdletter(who_leads()))
                                             : html_escaped(name) + " (" + t(who_leads()) + ")");
        }
        if (rows.empty()) return;
        add("<section class=\"sign\">\n<h2>{}</h2>\n<table>\n<thead><tr><th scope=\"col\">{}</th>"
            "<th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead>\n<tbody>\n{}</tbody>\n"
            "</table>",
            t("Handtekeningen", "Signatures"),
            t("Naam", "Name"),
            t("Handtekening", "Signature"),
            t("Datum", "Date"),
            rows);
        if (!leading.empty()) {
            add("<p class=\"fill\">{} {}: <span></span></p>",
                t("Telefoon van de", "Telephone of the"),
                t(who_leads()));
        }
        add("</section>");
    }

    void foot() {
        add("<footer>\n<p>{}</p>\n<p>{} {}. {} {}</p>\n</footer>\n</main>\n</body>\n</html>",
            t("Gevaar? Bel 112. Zorgen over veiligheid thuis? Bel Veilig Thuis: 0800-2000. Dat is "
              "gratis en kan dag en nacht.",
              "Danger? Call 112. Worries about safety at home? Call Veilig Thuis: 0800-2000. That "
              "is free, day and night."),
            t("Afgedrukt op", "Printed on"),
            day(a_.today),
            t("Op dit papier staat alleen wat deze persoon mag zien:",
              "This paper shows only what this person may see:"),
            html_escaped(a_.voor));
    }

    const Afdruk& a_;
    const Plan& plan_;
    std::string out_;
};

}  // namespace

std::string html_escaped(const std::string& text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            case '\'': out += "&#39;"; break;
            default: out += c;
        }
    }
    return out;
}

std::string plan_als_html(const Afdruk& afdruk) {
    return Page(afdruk).html();
}

}  // namespace naast::http
