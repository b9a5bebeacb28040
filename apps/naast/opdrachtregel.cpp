#include "apps/naast/opdrachtregel.h"

#include <fmt/format.h>

namespace naast::app {

namespace {

// What comes after the last colon: CLI11 has "The following argument was not expected: --x".
std::string after_colon(const std::string& text) {
    const std::size_t colon = text.rfind(": ");
    return colon == std::string::npos ? text : text.substr(colon + 2);
}

std::string before(const std::string& text, std::string_view end) {
    return text.substr(0, text.find(end));
}

// The command that was chosen, as deep as the choice went.
struct Chosen {
    const CLI::App* app;
    std::string words;  // " sleutels begin"
};

Chosen chosen_of(const CLI::App& app) {
    Chosen chosen{&app, ""};
    while (!chosen.app->get_subcommands().empty()) {
        chosen.app = chosen.app->get_subcommands().front();
        chosen.words += " " + chosen.app->get_name();
    }
    return chosen;
}

std::string reason(const CLI::App& app, const CLI::ParseError& error) {
    std::string text = error.what();
    const std::string& kind = error.get_name();
    if (kind == "RequiredError" && app.get_require_subcommand_min() > 0)
        return app.remaining_size() == 0
                   ? "kies een opdracht"
                   : "de opdracht \"" + app.remaining().front() + "\" ken ik niet";
    if (kind == "RequiredError") return before(text, " is required") + " ontbreekt";
    if (kind == "ExtrasError") return "\"" + after_colon(text) + "\" ken ik hier niet";
    if (kind == "ArgumentMismatch") return before(text, ":") + " heeft één waarde nodig";
    if (kind == "ExcludesError")
        return before(text, " excludes") + " en " + text.substr(text.rfind(' ') + 1) +
               " gaan niet samen";
    if (kind == "ConversionError")
        return "\"" + after_colon(text) + "\" is geen getal dat hier past";
    return text;
}

}  // namespace

void speak_dutch(CLI::App& app) {
    const auto formatter = std::make_shared<CLI::Formatter>();
    formatter->label("Usage", "Gebruik");
    formatter->label("OPTIONS", "OPTIES");
    formatter->label("Positionals", "Waarden");
    formatter->label("REQUIRED", "(verplicht)");
    formatter->label("Excludes", "(niet samen met)");
    formatter->label("SUBCOMMAND", "OPDRACHT");
    formatter->label("SUBCOMMANDS", "OPDRACHTEN");
    formatter->label("TEXT", "TEKST");
    app.formatter(formatter);
    app.option_defaults()->group("Opties");
    app.set_help_flag("-h,--help", "Deze uitleg");
}

std::string refusal_in_dutch(const CLI::App& app, const CLI::ParseError& error) {
    const Chosen chosen = chosen_of(app);
    return fmt::format("{}; zie naast{} --help", reason(*chosen.app, error), chosen.words);
}

}  // namespace naast::app
