#include "tests/inzage/werelden_testing.h"

#include <array>
#include <chrono>

namespace naast::inzage::werelden {

namespace {

const Instant now = parse_instant("2021-03-15T10:00:00Z").value();
constexpr std::array people{"moeder", "vader", "kind", "tiener", "zestien"};
constexpr std::array ids{"u1", "u2", "u3"};
constexpr std::array organisations{"", "o1", "o2"};

}  // namespace

template <class E>
E Maker::any_of() {
    return static_cast<E>(below(static_cast<int>(enum_texts<E>().size())));
}

// Mostly live; at times over, to come, or beginning or ending at this very moment.
Venster Maker::window() {
    const std::chrono::hours day{24};
    switch (below(16)) {
        case 0: return {now - 2 * day, now - day};
        case 1: return {now + day, {}};
        case 2: return {now, {}};
        case 3: return {now - day, now};
        case 4: return {now - day, now + day};
        default: return {now - 2 * day, {}};
    }
}

PersoonId Maker::person() {
    return {people[static_cast<std::size_t>(below(static_cast<int>(people.size())))]};
}
std::vector<PersoonId> Maker::persons(int most) {
    std::vector<PersoonId> all;
    for (int i = below(most + 1); i > 0; --i) {
        const PersoonId one = person();
        if (!holds(all, one)) all.push_back(one);
    }
    return all;
}
std::string Maker::id() {
    return once_in(4) ? ids[static_cast<std::size_t>(below(3))] : ids[0];
}
std::string Maker::organisation() {
    return organisations[static_cast<std::size_t>(below(3))];
}

void Maker::add_people(Wereld& wereld) {
    constexpr std::array birthdays{
        "1983-04-02", "1981-11-20", "2011-05-01", "2007-03-15", "2004-03-16"};
    constexpr std::array others{
        "2003-03-15", "2009-03-15", "2009-03-16", "2005-03-15", "2004-02-29"};
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (once_in(12)) continue;
        Lid lid{{people[i]}, date(once_in(4) ? others[i] : birthdays[i]), {}, {}, once_in(8)};
        for (const char* ouder : {"moeder", "vader"}) {
            if (!once_in(4)) lid.gezag.push_back({{ouder}, window()});
        }
        if (once_in(6)) lid.wilsonbekwaam.push_back(window());
        wereld.leden.push_back(lid);
    }
}

void Maker::add_ties(Situatie& s) {
    for (int i = 1 + below(4); i > 0; --i) {
        Band band;
        band.wie = id();
        band.betrekking = any_of<Betrekking>();
        if (!once_in(8)) band.persoon = person();
        if (s.aanvraag.subject.persoon && once_in(2)) band.persoon = s.aanvraag.subject.persoon;
        band.personen = persons(3);
        if (!once_in(3)) band.traject = HulpId{once_in(2) ? "t1" : "t2"};
        for (int n = below(4); n > 0; --n) band.bereik.push_back(any_of<Categorie>());
        band.alleen_lezen = once_in(5);
        band.venster = window();
        s.wereld.banden.push_back(band);
    }
    for (const char* one : ids) {
        if (once_in(8)) continue;
        const std::string of = once_in(6) ? organisation() : s.aanvraag.subject.organisatie;
        s.wereld.mandaten.push_back({one, of, window()});
    }
    // Who stands beside a member needs that member to have a login.
    if (once_in(3)) {
        Band self;
        self.wie = ids[1];
        self.betrekking = Betrekking::zelf;
        self.persoon = person();
        self.venster = window();
        s.wereld.banden.push_back(self);
    }
}

void Maker::add_grounds(Situatie& s) {
    const Categorie first =
        s.item.delen.empty() ? any_of<Categorie>() : s.item.delen.front().categorie;
    const auto category = [&] { return once_in(3) ? any_of<Categorie>() : first; };
    const auto recipient = [&] { return once_in(2) ? id() : organisation(); };
    for (int i = below(7); i > 0; --i) {
        const PersoonId about = person();
        const PersoonId giver = once_in(2) ? about : PersoonId{once_in(2) ? "moeder" : "vader"};
        const Doel doel = once_in(4) ? any_of<Doel>() : s.aanvraag.doel;
        s.wereld.toestemmingen.push_back({giver, about, category(), recipient(), doel, window()});
    }
    if (once_in(6)) s.wereld.blokkades.push_back({{"vader"}, person(), category(), window()});
    for (int i = below(4); i > 0; --i) {
        Grondslag one{recipient(), category(), person(), "wet", {}, window()};
        if (once_in(3)) one.item = once_in(2) ? s.item.id : Uuid{};
        s.wereld.grondslagen.push_back(one);
    }
}

void Maker::add_dangers(Situatie& s) {
    Wereld& w = s.wereld;
    if (once_in(2)) w.dreigingen.push_back({person(), person(), window()});
    if (once_in(4)) w.dreigingen.push_back({{"vader"}, person(), window()});
    if (once_in(5)) w.vrijgaven.push_back({person(), person(), window()});
    if (once_in(3) && !w.dreigingen.empty())
        w.vrijgaven.push_back({w.dreigingen.front().naar, w.dreigingen.front().van, window()});
    for (int i = below(6); i > 0; --i) w.plaatskennis.push_back({person(), id(), window()});
    if (once_in(16)) w.belangen.push_back({id(), window()});
    if (once_in(12)) w.onthouden.push_back({once_in(3) ? Uuid{} : s.item.id, id(), window()});
    if (once_in(4)) w.noodtoegang.push_back({id(), once_in(2), window()});
    w.is_beschermd = once_in(12);
    if (once_in(2)) w.beschermd_team.push_back(id());
}

Deel Maker::part() {
    Deel one;
    one.categorie = any_of<Categorie>();
    one.over = persons(2);
    one.auteur = id();
    one.organisatie = organisation();
    if (!once_in(3)) one.traject = HulpId{once_in(2) ? "t1" : "t2"};
    switch (below(5)) {
        case 0: one.gericht_aan = {id()}; break;
        case 1: one.gericht_aan = {organisation()}; break;
        case 2: one.gericht_aan = {person().waarde}; break;
        default: break;
    }
    if (once_in(4)) one.verklaring_van = persons(2);
    one.verraadt_plaats = once_in(5);
    one.beschermt = once_in(4);
    one.is_noodzakelijk = once_in(2);
    one.bron_stemt_in = once_in(2);
    return one;
}

Situatie Maker::make() {
    Situatie s;
    Subject& subject = s.aanvraag.subject;
    subject.id = ids[0];
    subject.soort = once_in(12) ? any_of<SubjectSoort>()
                                : (once_in(2) ? SubjectSoort::burger : SubjectSoort::professional);
    if (subject.soort == SubjectSoort::professional || once_in(10))
        subject.organisatie = organisation();
    if (subject.soort == SubjectSoort::burger ? !once_in(6) : once_in(16))
        subject.persoon = person();
    subject.ingelogd = !once_in(16);
    const std::array<std::optional<Instant>, 5> factors{std::nullopt,
                                                        now,
                                                        now - std::chrono::minutes{15},
                                                        now - std::chrono::minutes{16},
                                                        now + std::chrono::minutes{1}};
    subject.mfa_op = once_in(3) ? factors[static_cast<std::size_t>(below(5))] : factors[1];
    s.aanvraag.handeling = once_in(3) ? any_of<Handeling>() : Handeling::lezen;
    s.aanvraag.doel =
        subject.soort == SubjectSoort::burger ? Doel::eigen_inzage : Doel::samenwerken;
    if (once_in(3)) s.aanvraag.doel = any_of<Doel>();
    s.aanvraag.nu = now;
    s.schakelaars = {any_of<Toestemming12Tot15>(), any_of<GezamenlijkGezag>()};
    s.item.id = Uuid::parse("00000000-0000-4000-8000-000000000001").value();
    for (int i = once_in(40) ? 0 : 1 + below(3); i > 0; --i) s.item.delen.push_back(part());
    s.item.is_vernietigd = once_in(20);
    if (once_in(8)) s.item.beperkt_door = person();
    add_people(s.wereld);
    add_ties(s);
    add_grounds(s);
    add_dangers(s);
    return s;
}

namespace {

constexpr std::array ages{"2011-05-01", "2008-01-01", "2004-06-01", "2002-01-01", "1983-04-02"};

enum class Consent { none, child, one_parent, both_parents, all, blocked };
enum class Window { live, over, to_come, ends_now };
enum class Label { none, place, withheld };

struct Question {
    Handeling handeling;
    Doel doel;
};
constexpr std::array questions{Question{Handeling::lezen, Doel::samenwerken},
                               Question{Handeling::lezen, Doel::onderzoek},
                               Question{Handeling::lezen, Doel::eigen_inzage},
                               Question{Handeling::lezen, Doel::toezicht},
                               Question{Handeling::exporteren, Doel::samenwerken},
                               Question{Handeling::schrijven, Doel::samenwerken},
                               Question{Handeling::schrijven, Doel::eigen_inzage}};

Venster window_of(Window window) {
    const std::chrono::hours day{24};
    switch (window) {
        case Window::live: break;
        case Window::over: return {now - 2 * day, now - day};
        case Window::to_come: return {now + day, {}};
        case Window::ends_now: return {now - day, now};
    }
    return {now - day, {}};
}

bool is_of_a_professional(Betrekking betrekking) {
    return betrekking <= Betrekking::school || betrekking >= Betrekking::toezicht;
}

Situatie matrix_base(Betrekking betrekking, Categorie categorie, const char* born) {
    Situatie s;
    const Venster always{now - std::chrono::hours{24}, {}};
    const PersoonId child{"kind"};
    const bool is_own = betrekking == Betrekking::zelf;
    s.wereld.leden = {{{"moeder"}, date("1983-04-02")},
                      {{"vader"}, date("1981-11-20")},
                      {child, date(born), {{{"moeder"}, always}, {{"vader"}, always}}}};
    Subject& subject = s.aanvraag.subject;
    subject.id = "u1";
    subject.mfa_op = now;
    if (is_of_a_professional(betrekking)) {
        subject.organisatie = "o1";
    } else {
        subject.soort = SubjectSoort::burger;
        subject.persoon = is_own ? child : PersoonId{"moeder"};
    }
    s.aanvraag.nu = now;
    Band band;
    band.wie = "u1";
    band.betrekking = betrekking;
    band.persoon = child;
    band.personen = {child};
    band.traject = HulpId{"t1"};
    band.bereik = {categorie};
    s.wereld.banden = {band};
    if (betrekking == Betrekking::vertrouwenspersoon || betrekking == Betrekking::gemachtigde) {
        subject.persoon.reset();
        Band self;
        self.wie = "u2";
        self.betrekking = Betrekking::zelf;
        self.persoon = child;
        self.venster = always;
        s.wereld.banden.push_back(self);
    }
    s.wereld.mandaten = {{"u1", "o1", always}};
    Deel part;
    part.categorie = categorie;
    part.over = {child};
    part.auteur = "u1";
    part.organisatie = subject.organisatie;
    part.traject = HulpId{"t1"};
    s.item.id = Uuid::parse("00000000-0000-4000-8000-000000000001").value();
    s.item.delen = {part};
    return s;
}

void set_consent(Situatie& s, Consent consent, Categorie categorie) {
    const Venster live = window_of(Window::live);
    const auto give = [&](const char* who) {
        for (const char* to : {"o1", "u1"})
            s.wereld.toestemmingen.push_back(
                {{who}, {"kind"}, categorie, to, s.aanvraag.doel, live});
    };
    if (consent == Consent::child || consent >= Consent::all) give("kind");
    if (consent >= Consent::one_parent) give("moeder");
    if (consent >= Consent::both_parents) give("vader");
    if (consent == Consent::blocked)
        s.wereld.blokkades.push_back({{"vader"}, {"kind"}, categorie, live});
}

void set_label(Situatie& s, Label label) {
    if (label == Label::place) {
        s.item.delen.front().verraadt_plaats = true;
        s.wereld.leden.back().adres_geheim = true;
    }
    if (label == Label::withheld)
        s.wereld.onthouden.push_back({s.item.id, "u1", window_of(Window::live)});
}

}  // namespace

std::size_t each_of_the_matrix(const std::function<void(const Situatie&)>& take) {
    std::size_t count = 0;
    const auto each = []<class E>(E last, const auto& f) {
        for (int i = 0; i <= static_cast<int>(last); ++i) f(static_cast<E>(i));
    };
    each(Betrekking::privacyfunctionaris, [&](Betrekking betrekking) {
        each(Categorie::adviser, [&](Categorie categorie) {
            for (const char* born : ages) {
                const Situatie base = matrix_base(betrekking, categorie, born);
                each(Window::ends_now, [&](Window window) {
                    each(Label::withheld, [&](Label label) {
                        for (const Question& question : questions) {
                            each(Consent::blocked, [&](Consent consent) {
                                Situatie s = base;
                                s.wereld.banden.front().venster = window_of(window);
                                s.aanvraag.handeling = question.handeling;
                                s.aanvraag.doel = question.doel;
                                set_consent(s, consent, categorie);
                                set_label(s, label);
                                take(s);
                                ++count;
                            });
                        }
                    });
                });
            }
        });
    });
    return count;
}

}  // namespace naast::inzage::werelden
