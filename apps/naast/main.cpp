// Naast: one program, one subcommand at a time. What each does stands in opdrachten.h.
#include "naast/base/clock.h"
#include "naast/base/text.h"
#include "naast/sim/deel.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "apps/naast/drukte.h"
#include "apps/naast/omgeving.h"
#include "apps/naast/opdrachten.h"
#include "apps/naast/opdrachtregel.h"
#include "apps/naast/plaats.h"
#include "apps/naast/sleutelregel.h"
#include "apps/naast/verzegeld.h"
#include <functional>

namespace {

using naast::app::Options;

constexpr int most_made_families = 10'000;
constexpr std::uint32_t most_replicaties = naast::sim::most_replicaties;
constexpr unsigned most_threads = 256;

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

std::uint64_t as_seed(const std::string& name, std::int64_t number) {
    if (number < 0) throw CLI::ValidationError(name + " moet 0 of meer zijn");
    return static_cast<std::uint64_t>(number);
}

// A whole number from 1 to `most`; anything else is wrong use of the command line.
template <class T>
void add_number(CLI::App* command,
                const std::string& name,
                T& into,
                std::int64_t most,
                const std::string& help) {
    command
        ->add_option_function<std::int64_t>(
            name,
            [&into, name, most](std::int64_t number) {
                if (number < 1 || number > most)
                    throw CLI::ValidationError(
                        fmt::format("{} moet 1 tot en met {} zijn", name, most));
                into = static_cast<T>(number);
            },
            help)
        ->type_name("GETAL");
}

// "2/4".
naast::app::DeelKeuze as_deel(const std::string& text) {
    const std::size_t slash = text.find('/');
    const auto nummer = naast::parse_number(text.substr(0, slash));
    const auto van =
        slash == std::string::npos ? std::nullopt : naast::parse_number(text.substr(slash + 1));
    if (!nummer || !van || *nummer < 1 || *nummer > *van || *van > most_replicaties)
        throw CLI::ValidationError("--deel is \"" + text +
                                   "\" maar moet zijn zoals 2/4: het tweede van vier");
    return {static_cast<std::uint32_t>(*nummer), static_cast<std::uint32_t>(*van)};
}

void add_normen(CLI::App* command, Options& options) {
    command->add_option("--normen", options.normen, "Map met andere normen")->type_name("MAP");
}

void add_question(CLI::App* command, Options& options) {
    naast::app::add_ledger(*command, options)->required();
    add_day(command, "--peildatum", options.peildatum, "Wat was er op deze dag? Zonder: vandaag");
    add_day(command,
            "--bekend-op",
            options.bekend_op,
            "Wat was er bekend op deze dag? Zonder: vandaag");
    add_normen(command, options);
    command->add_flag("--json", options.json, "Eén JSON-document op standaarduitvoer");
}

// The commands, each with what it takes. The chosen one ends up in `run`.
class Commands {
public:
    Commands(CLI::App& app, Options& options, std::function<int(const Options&)>& run)
        : app_(app), options_(options), run_(run) {}

    void add_all() {
        add_serve();
        add_import();
        add_export();
        add_demo();
        CLI::App* events = add("events", "Alle soorten gebeurtenissen", naast::app::events);
        CLI::Option* json = events->add_flag("--json", options_.json, "Als JSON Schema");
        events->add_flag("--markdown", options_.markdown, "Als bladzijde om te lezen (Markdown)")
            ->excludes(json);
        add_readers();
        add_simuleer();
        add_samenvoegen();
        CLI::App* verify = add("verify", "Reken het hele grootboek na", naast::app::verify);
        naast::app::add_ledger(*verify, options_)->required();
        naast::app::add_getuige(*verify, options_);
        verify->add_flag(
            "--zonder-sleutel", options_.zonder_sleutel, "Alleen de keten, niet wat erin staat");
        add_backup();
        add_restore();
        naast::app::add_sleutels(app_, options_, run_);
        add("openapi", "De beschrijving van de interface", naast::app::openapi);
        add("version", "De versie", naast::app::version);
    }

private:
    CLI::App* add(const char* name, const char* help, int (*function)(const Options&)) {
        CLI::App* sub = app_.add_subcommand(name, help)->group("Opdrachten");
        naast::app::speak_dutch(*sub);
        sub->callback([this, function] { run_ = function; });
        return sub;
    }

    void add_serve() {
        CLI::App* serve = add("serve", "Start de server", naast::app::serve);
        naast::app::add_ledger(*serve, options_)->required();
        naast::app::add_getuige_for_writing(*serve, options_);
        serve->add_option("--listen", options_.listen, "Adres en poort; poort 0 kiest zelf")
            ->capture_default_str();
        serve->add_flag(
            "--demo", options_.demo, "Oefenomgeving met verzonnen mensen, alleen op deze computer");
        serve
            ->add_option_function<std::int64_t>(
                "--regio",
                [this](std::int64_t seed) { options_.regio = as_seed("--regio", seed); },
                "Bij --demo en een leeg bestand: ook de verzonnen regio met dit zaad")
            ->type_name("ZAAD");
        serve->add_option("--web", options_.web, "Map met de webclient")->type_name("MAP");
        naast::app::add_drukte(*serve, options_.drukte);
        add_normen(serve, options_);
        add_day(serve, "--vandaag", options_.vandaag, "Doe alsof het vandaag deze dag is");
    }

    void add_import() {
        CLI::App* import =
            add("import",
                "Gebeurtenissen inlezen (JSON Lines); per bestand alles of niets, en "
                "de volgorde van de bestanden maakt niet uit",
                naast::app::import);
        naast::app::add_ledger(*import, options_);
        naast::app::add_getuige_for_writing(*import, options_);
        import->add_flag("--dry-run", options_.dry_run, "Alleen nakijken, niets vastleggen");
        add_normen(import, options_);
        import->add_option("bestanden", options_.files, "Bestanden met één gebeurtenis per regel")
            ->required();
    }

    void add_export() {
        CLI::App* command =
            add("export", "De gebeurtenissen terug als JSON Lines", naast::app::export_events);
        naast::app::add_ledger(*command, options_)->required();
        command->add_option(
            "--gezin", options_.gezin, "Alleen dit gezin: id, begin van het id, of naam");
    }

    void add_demo() {
        CLI::App* demo =
            add("demo", "Een verzonnen regio, als JSON Lines voor import", naast::app::demo_region);
        demo->add_option_function<std::int64_t>(
                "--zaad",
                [this](std::int64_t seed) { options_.zaad = as_seed("--zaad", seed); },
                "Welke regio: hetzelfde zaad geeft dezelfde; zonder: 1")
            ->type_name("GETAL");
        demo->add_option_function<int>(
                "--gezinnen",
                [this](int families) {
                    if (families < 1 || families > most_made_families)
                        throw CLI::ValidationError(fmt::format(
                            "--gezinnen moet 1 tot en met {} zijn", most_made_families));
                    options_.gezinnen = families;
                },
                "Hoeveel gezinnen; zonder: 300")
            ->type_name("AANTAL");
    }

    void add_readers() {
        CLI::App* tijdlijn = add("tijdlijn", "Het verhaal van een gezin", naast::app::tijdlijn);
        add_question(tijdlijn, options_);
        add_gezin(tijdlijn)->required();
        CLI::App* termijnen =
            add("termijnen", "Welke termijnen lopen, en of ze gehaald zijn", naast::app::termijnen);
        add_question(termijnen, options_);
        add_gezin(termijnen);
        CLI::App* signaleringen = add("signaleringen",
                                      "Wat er gesignaleerd wordt, sinds wanneer en waarom",
                                      naast::app::signaleringen);
        add_question(signaleringen, options_);
        add_gezin(signaleringen);
        add_day(signaleringen,
                "--sinds",
                options_.sinds,
                "Wat begon op of na deze dag, ook als het voorbij is");
    }

    void add_simuleer() {
        CLI::App* simuleer =
            add("simuleer",
                "Reken door hoe gezinnen door een keten gaan: wachttijd, rij en bezetting",
                naast::app::simuleer);
        simuleer->add_option("scenario", options_.scenario, "Het bestand met de keten (TOML)")
            ->required()
            ->type_name("BESTAND");
        simuleer
            ->add_option("--wat-als",
                         options_.wat_als,
                         "Een bestand met wat er anders is; mag vaker, en dan na elkaar")
            ->type_name("BESTAND")
            ->expected(1)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        simuleer->add_flag(
            "--vergelijk", options_.vergelijk, "Reken ook zonder de wat-als, en toon het verschil");
        add_number(simuleer,
                   "--replicaties",
                   options_.replicaties,
                   most_replicaties,
                   "Hoe vaak, elke keer met ander toeval; zonder: 100");
        simuleer
            ->add_option_function<std::int64_t>(
                "--seed,--zaad",
                [this](std::int64_t seed) { options_.zaad = as_seed("--seed", seed); },
                "Welk toeval: hetzelfde zaad geeft hetzelfde antwoord; zonder: 1")
            ->type_name("GETAL");
        add_number(simuleer,
                   "--threads",
                   options_.threads,
                   most_threads,
                   "Hoeveel tegelijk; het antwoord is hetzelfde; zonder: wat de machine kan");
        simuleer
            ->add_option_function<std::string>(
                "--deel",
                [this](const std::string& text) { options_.deel = as_deel(text); },
                "Alleen dit deel, voor samenvoegen: 2/4 is het tweede van vier")
            ->type_name("I/N");
        simuleer
            ->add_option("--verloop",
                         options_.verloop,
                         "Schrijf van de eerste replicatie ieder gezin en wat het meemaakt (CSV)")
            ->type_name("BESTAND");
        add_answer(simuleer);
        simuleer->footer(
            "Dezelfde bestanden en hetzelfde zaad geven op elke machine hetzelfde antwoord.\n"
            "Voorbeelden staan in scenarios/, de uitleg in docs/formats/scenario.md:\n"
            "  naast simuleer scenarios/mmc.toml\n"
            "  naast simuleer scenarios/chain6.toml --wat-als scenarios/chain6-plek.toml "
            "--vergelijk\n");
    }

    void add_samenvoegen() {
        CLI::App* samenvoegen = add("samenvoegen",
                                    "Maak van alle delen van een simulatie één antwoord",
                                    naast::app::samenvoegen);
        samenvoegen
            ->add_option("delen", options_.files, "Alle bestanden die simuleer --deel maakte")
            ->required()
            ->type_name("BESTAND");
        add_answer(samenvoegen);
        samenvoegen->footer(
            "Het antwoord is precies wat simuleer zonder --deel zou geven. Op twee machines:\n"
            "  naast simuleer keten.toml --deel 1/2 --uit een.json\n"
            "  naast simuleer keten.toml --deel 2/2 --uit twee.json\n"
            "en daarna:\n"
            "  naast samenvoegen een.json twee.json\n");
    }

    void add_answer(CLI::App* command) {
        command->add_flag("--json", options_.json, "Eén JSON-document op standaarduitvoer");
        command->add_option("--uit", options_.uit, "Zet dat document ook in dit bestand")
            ->type_name("BESTAND");
    }

    void add_backup() {
        CLI::App* backup =
            add("backup",
                "Maak een reservekopie van het grootboek en een van de sleutels; de server mag "
                "doorwerken",
                naast::app::backup);
        naast::app::add_ledger(*backup, options_)->required();
        backup->add_option("--naar", options_.naar, "Map voor de kopieën van het grootboek")
            ->type_name("MAP")
            ->required();
        backup
            ->add_option("--sleutels-naar",
                         options_.sleutels_naar,
                         "Map voor de kopieën van de sleutels, op een andere plaats")
            ->type_name("MAP")
            ->required();
        backup->footer(
            "Wat de sleutels opent, het wortelbestand of de wachtzin, zit in geen van beide.\n"
            "Gooi een kopie van de sleutels na 30 dagen weg; zie docs/sleutels.md.\n");
    }

    void add_restore() {
        CLI::App* restore = add("restore",
                                "Zet een reservekopie terug in een lege map, als alles ervan klopt",
                                naast::app::restore);
        restore->add_option("--van", options_.van, "De map van de kopie van het grootboek")
            ->type_name("MAP")
            ->required();
        restore
            ->add_option(
                "--sleutels-van", options_.sleutels_van, "De map van de kopie van de sleutels")
            ->type_name("MAP")
            ->required();
        restore->add_option("--data", options_.data, "Het grootboek dat er komt, in een lege map")
            ->type_name("BESTAND")
            ->check(naast::app::why_no_ledger)
            ->required();
        CLI::Option* list =
            restore
                ->add_option("--vernietigd",
                             options_.vernietigd,
                             "De nieuwste lijst van vernietigingen; wat erin staat wordt opnieuw "
                             "vernietigd")
                ->type_name("BESTAND");
        CLI::Option* nothing =
            restore
                ->add_flag("--niets-vernietigd",
                           options_.niets_vernietigd,
                           "In plaats daarvan: er is sinds de kopie niets vernietigd")
                ->excludes(list);
        restore
            ->add_flag("--nooit-vernietigd",
                       options_.nooit_vernietigd,
                       "Of: uit dit grootboek is nooit iets vernietigd; ook bij sleutels van meer "
                       "dan 30 dagen")
            ->excludes(list)
            ->excludes(nothing);
        restore->add_option("--wortel", options_.wortel, "Het wortelbestand, dat de sleutels opent")
            ->type_name("BESTAND");
        restore->add_flag("--met-delen",
                          options_.met_delen,
                          "Open de sleutels met de delen, als de wortel weg is");
        restore->add_option(
            "bestanden", options_.files, "Bestanden met delen; zonder: van standaardinvoer");
    }

    CLI::Option* add_gezin(CLI::App* command) {
        return command->add_option("gezin", options_.gezin, "Id, begin van het id, of naam");
    }

    CLI::App& app_;
    Options& options_;
    std::function<int(const Options&)>& run_;
};

}  // namespace

int main(int argc, char** argv) {
    naast::app::keep_out_of_dumps();
    CLI::App app{"Naast het gezin: één gezin, één plan, één vast gezicht.", "naast"};
    app.require_subcommand(1);
    naast::app::speak_dutch(app);
    Options options;
    std::function<int(const Options&)> run;
    Commands(app, options, run).add_all();
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& help) {
        return app.exit(help);
    } catch (const CLI::ParseError& error) {
        return naast::app::say_no(naast::app::refusal_in_dutch(app, error));
    }
    try {
        if (const auto why = naast::app::why_no_place(options)) return naast::app::say_no(*why);
        return run(options);
    } catch (const naast::StoreBroken& error) {
        return naast::app::say_no(error.what());
    }
}
