#include "naast/sim/scenario_toml.h"

#include "naast/sim/marge.h"

#include <algorithm>
#include <array>

namespace naast::sim {

namespace {

constexpr std::size_t most_bytes = 1U << 20U;

// toml++ says in English what it expected. What people slip on most is said in Dutch as well.
struct Slip {
    std::string_view says;
    const char* nl;
};
constexpr std::array slips{
    Slip{"cannot redefine", "deze naam staat er voor de tweede keer; iedere naam mag één keer"},
    Slip{"cannot insert", "deze naam staat er voor de tweede keer; iedere naam mag één keer"},
    Slip{"end-of-file",
         "hier houdt iets te vroeg op; een aanhalingsteken, haakje of accolade moet nog dicht"},
    Slip{"expected '=', saw ','",
         "na een naam moet een = staan, en een getal met decimalen moet met een punt: 4.5"},
    Slip{"expected '='", "na een naam moet een = staan"},
    Slip{"value-terminator", "na deze waarde moet een komma of een nieuwe regel staan"},
    Slip{"a comment or whitespace", "na deze waarde moet een nieuwe regel beginnen"},
    Slip{"comma or closing", "hier moet een komma staan, of een haakje of accolade die sluit"},
    Slip{"saw comma", "hier staat een komma te veel; er moet een waarde staan"},
    Slip{"dangling comma", "na de laatste komma moet nog iets staan, of de komma moet weg"},
    Slip{"key or closing '}'", "hier moet een naam staan, of de accolade die sluit"},
    Slip{"expected ']'", "hier moet een ] staan"},
    Slip{"leading zeroes", "een getal mag niet met een 0 beginnen"},
    Slip{"underscores", "een _ mag in een getal alleen tussen twee cijfers staan"},
    Slip{"inclusive", "deze dag of dit tijdstip bestaat niet; een dag moet zijn zoals 2026-01-05"},
    Slip{"day between", "deze dag bestaat niet; een dag moet zijn zoals 2026-01-05"},
    Slip{"digit",
         "dit getal of deze dag moet anders: een getal zoals 12.5, een dag zoals 2026-01-05"},
    Slip{"escape sequence", "na een \\ mag dit teken niet; een \\ zelf moet als \\\\"},
    Slip{"control character", "hier staat een teken dat niet te zien is; dat mag niet"},
    Slip{"key starting", "hier moet een naam staan: letters, cijfers, - of _"},
    Slip{"expected keys", "hier moet een naam of een [kop] staan"},
    Slip{"nested value depth", "dit staat te diep genest; het mag 256 diep"},
    Slip{"value",
         "na de = moet een getal, een dag, een lijst of een tekst tussen aanhalingstekens staan"},
    Slip{"'=', saw", "na een naam moet een = staan"},
};

Tekst in_both(std::string_view description) {
    const auto slip = std::ranges::find_if(slips, [&](const Slip& one) {
        return description.find(one.says) != std::string_view::npos;
    });
    const std::size_t prefix = description.find(": ");
    const auto cause =
        prefix == std::string_view::npos ? description : description.substr(prefix + 2);
    std::string en = "this is not as TOML must be";
    for (const char c : ": " + std::string(cause)) en += c >= 0 && c < ' ' ? ' ' : c;
    while (en.ends_with('.') || en.ends_with(' ')) en.pop_back();
    return {slip == slips.end() ? "hier is het geen TOML meer; het moet naam = waarde zijn"
                                : std::string(slip->nl),
            is_clean_utf8(en) ? en : "this is not as TOML must be"};
}

Plek place_of(const Bestand& bestand, std::size_t at) {
    const std::string_view before = std::string_view(bestand.tekst).substr(0, at);
    const std::size_t line = before.rfind('\n');
    const auto column = line == std::string_view::npos ? before : before.substr(line + 1);
    return {bestand.naam,
            1 + static_cast<int>(std::ranges::count(before, '\n')),
            1 + static_cast<int>(width_of(std::string(column)))};
}

bool meets_a_fault_of_toml(std::string_view text) {
    try {
        (void)toml::parse(text);
    } catch (const toml::parse_error&) {
        return false;
    } catch (const TomlFault&) {
        return true;
    }
    return false;
}

// toml++ gave up and said no place: it is where the shortest beginning that it gives up on ends.
ScenarioFout no_toml(const Bestand& bestand) {
    const std::string_view text = bestand.tekst;
    std::size_t fine = 0;
    std::size_t wrong = text.size();
    while (wrong - fine > 1) {
        const std::size_t middle = fine + (wrong - fine) / 2;
        (meets_a_fault_of_toml(text.substr(0, middle)) ? wrong : fine) = middle;
    }
    return {place_of(bestand, fine),
            "",
            {"hier is het geen TOML meer; het moet naam = waarde of een [kop] zijn",
             "this is not as TOML must be: it must be name = value or a [heading]"}};
}

}  // namespace

Plek plek_of(const toml::source_region& source) {
    return {source.path ? *source.path : "",
            static_cast<int>(source.begin.line),
            static_cast<int>(source.begin.column)};
}

Result<toml::table, ScenarioFout> parse_toml(const Bestand& bestand) {
    const Plek whole{bestand.naam, 0, 0};
    if (bestand.tekst.size() > most_bytes)
        return Unexpected{ScenarioFout{whole,
                                       "",
                                       {"het bestand is te groot; het mag 1 MB zijn",
                                        "the file is too large; it may be 1 MB"}}};
    if (!is_clean_utf8(bestand.tekst))
        return Unexpected{ScenarioFout{
            whole,
            "",
            {"het bestand moet gewone tekst zijn (UTF-8)", "the file must be plain text (UTF-8)"}}};
    try {
        return toml::parse(bestand.tekst, bestand.naam);
    } catch (const toml::parse_error& error) {
        Plek plek = plek_of(error.source());
        plek.bestand = bestand.naam;
        return Unexpected{ScenarioFout{plek, "", in_both(error.description())}};
    } catch (const TomlFault&) {
        return Unexpected{no_toml(bestand)};
    }
}

}  // namespace naast::sim
