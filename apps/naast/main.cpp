// Naast: one program, one subcommand at a time. What each does stands in opdrachten.h.
#include "naast/base/clock.h"

#include <CLI/CLI.hpp>

#include "apps/naast/opdrachten.h"
#include <functional>

namespace {

using naast::app::Options;

// A day as 2019-10-15; anything else is wrong use of the command line.
void add_day(CLI::App* command,
             const std::string& name,
             std::optional<naast::Date>& into,
             const std::string& help) {
    command
        ->add_option_function<std::string>(
            name,
            [&into](const std::string& text) {
                into = naast::parse_date(text);
                if (!into)
                    throw CLI::ValidationError(
                        "\"" + text + "\" is geen dag die bestaat; schrijf hem als 2019-10-15");
            },
            help)
        ->type_name("DAG");
}

CLI::Option* add_data(CLI::App* command, Options& options) {
    return command->add_option("--data", options.data, "Het bestand met het grootboek")
        ->type_name("BESTAND");
}

void add_question(CLI::App* command, Options& options) {
    add_data(command, options)->required();
    add_day(command, "--peildatum", options.peildatum, "Wat was er op deze dag? Zonder: vandaag");
    add_day(command,
            "--bekend-op",
            options.bekend_op,
            "Wat was er bekend op deze dag? Zonder: vandaag");
    command->add_option("--normen", options.normen, "Map met andere normen")->type_name("MAP");
    command->add_flag("--json", options.json, "Eén JSON-document op standaarduitvoer");
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{"Naast het gezin: één gezin, één plan, één vast gezicht."};
    app.require_subcommand(1);
    Options options;
    std::function<int(const Options&)> run;
    const auto command = [&](const char* name, const char* help, int (*function)(const Options&)) {
        CLI::App* sub = app.add_subcommand(name, help);
        sub->callback([&run, function] { run = function; });
        return sub;
    };

    CLI::App* serve = command("serve", "Start de server", naast::app::serve);
    add_data(serve, options)->required();
    serve->add_option("--listen", options.listen, "Adres en poort; poort 0 kiest zelf")
        ->capture_default_str();
    serve->add_flag(
        "--demo", options.demo, "Oefenomgeving met verzonnen mensen, alleen op deze computer");
    serve->add_option("--web", options.web, "Map met de webclient")->type_name("MAP");
    serve->add_option("--normen", options.normen, "Map met andere normen")->type_name("MAP");
    add_day(serve, "--vandaag", options.vandaag, "Doe alsof het vandaag deze dag is");

    CLI::App* import = command("import",
                               "Gebeurtenissen inlezen (JSON Lines); per bestand alles of niets",
                               naast::app::import);
    CLI::Option* data = add_data(import, options);
    import->add_flag("--dry-run", options.dry_run, "Alleen nakijken, niets vastleggen");
    import->add_option("--normen", options.normen, "Map met andere normen")->type_name("MAP");
    import->add_option("bestanden", options.files, "Bestanden met één gebeurtenis per regel")
        ->required();
    import->callback([&] {
        if (data->count() == 0 && !options.dry_run) throw CLI::RequiredError("--data");
    run = naast::app::import;
});

CLI::App* export_command =
    command("export", "De gebeurtenissen terug als JSON Lines", naast::app::export_events);
add_data(export_command, options)->required();
export_command->add_option("--gezin",
                           options.gezin,
                           "Alleen dit gezin: id, begin van het id, of naam");

CLI::App* events = command("events", "Alle soorten gebeurtenissen", naast::app::events);
events->add_flag("--json", options.json, "Als JSON Schema");

for (const auto& [name, help, function] :
     {std::tuple{"tijdlijn", "Het verhaal van een gezin", &naast::app::tijdlijn},
      std::tuple{
          "termijnen", "Welke termijnen lopen, en of ze gehaald zijn", &naast::app::termijnen},
      std::tuple{"signaleringen",
                 "Wat er gesignaleerd wordt, sinds wanneer en waarom",
                 &naast::app::signaleringen}}) {
    CLI::App* sub = command(name, help, function);
    add_question(sub, options);
    CLI::Option* gezin = sub->add_option("gezin", options.gezin, "Id, begin van het id, of naam");
    if (function == &naast::app::tijdlijn) gezin->required();
    if (function == &naast::app::signaleringen)
        add_day(
            sub, "--sinds", options.sinds, "Wat begon op of na deze dag, ook als het voorbij is");
}

add_data(command("verify", "Reken het hele grootboek na", naast::app::verify), options)->required();
command("openapi", "De beschrijving van de interface", naast::app::openapi);
command("version", "De versie", naast::app::version);

try {
    app.parse(argc, argv);
} catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 1;
}
return run(options);
}
