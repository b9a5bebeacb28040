#include "apps/naast/sleutelregel.h"

#include "naast/reservekopie/manifest.h"
#include "naast/reservekopie/work_folder.h"
#include "naast/sleutels/erasure_list.h"
#include "naast/sleutels/shares.h"

#include <fmt/format.h>

#include "apps/naast/opdrachtregel.h"
#include <filesystem>

namespace naast::app {

namespace {

using Run = std::function<int(const Options&)>;

class KeyCommands {
public:
    KeyCommands(CLI::App& sleutels, Options& options, Run& run)
        : sleutels_(sleutels), options_(options), run_(run) {}

    void add_all() {
        add_begin();
        CLI::App* bewijs =
            add("bewijs", "Laat zien dat de delen echt alles openen", sleutels_bewijs);
        add_shares(bewijs);
        CLI::App* herstel = add("herstel",
                                "Maak met de delen een nieuw wortelbestand of een nieuwe wachtzin",
                                sleutels_herstel);
        add_opening(herstel);
        add_shares(herstel);
        CLI::App* vernieuw =
            add("vernieuw",
                "Een nieuwe wortelsleutel, met nieuwe delen; alles blijft leesbaar",
                sleutels_vernieuw);
        add_opening(vernieuw);
        add_vernietig();
        add("toon", "Wat er is, zonder iets te openen", sleutels_toon);
    }

private:
    CLI::App* add(const char* name, const char* help, int (*function)(const Options&)) {
        CLI::App* sub = sleutels_.add_subcommand(name, help)->group("Opdrachten");
        speak_dutch(*sub);
        sub->callback([&run = run_, function] { run = function; });
        add_ledger(*sub, options_)->required();
        return sub;
    }

    void add_begin() {
        CLI::App* begin =
            add("begin", "Maak de sleutels van een nieuw grootboek, en de delen", sleutels_begin);
        add_opening(begin);
        const auto bounded = [&](const char* name, int& into, const char* help) {
            begin
                ->add_option_function<int>(
                    name,
                    [name, &into](int number) {
                        into = number;
                        if (number < 2 || number > most_shares)
                            throw CLI::ValidationError(
                                fmt::format("{} moet 2 tot en met {} zijn", name, most_shares));
                    },
                    help)
                ->type_name("AANTAL");
        };
        begin->add_flag("--zonder-delen",
                        options_.zonder_delen,
                        "Geen delen, voor wie met verzonnen gegevens iets probeert");
        bounded("--delen", options_.delen, "In hoeveel delen de sleutel bewaard wordt; zonder: 3");
        bounded("--nodig", options_.nodig, "Hoeveel delen samen genoeg zijn; zonder: 2");
    }

    void add_vernietig() {
        CLI::App* vernietig =
            add("vernietig",
                "Vernietig de sleutels van een gezin of van één persoon, voorgoed",
                sleutels_vernietig);
        add_named(vernietig, "--gezin", options_.gezin, "Welk gezin: id, begin van het id, of naam")
            ->required();
        add_named(vernietig, "--persoon", options_.persoon, "Alleen deze persoon, met zijn id");
        vernietig
            ->add_option("--grond",
                         options_.grond,
                         fmt::format("Waarom: {}", fmt::join(erasure_grounds, ", ")))
            ->type_name("GROND")
            ->required();
        vernietig->add_flag("--ja", options_.ja, "Vraag niet of het zeker is");
    }

    // Empty would mean everything: a script that forgot to fill it in must not destroy that.
    static CLI::Option* add_named(CLI::App* command,
                                  const std::string& name,
                                  std::string& into,
                                  const std::string& help) {
        return command
            ->add_option_function<std::string>(
                name,
                [&into, name](const std::string& text) {
                    into = text;
                    if (text.empty()) throw CLI::ValidationError(name + " is leeg");
                },
                help)
            ->type_name("WIE");
    }

    void add_opening(CLI::App* command) {
        command->add_flag(
            "--wachtzin", options_.wachtzin, "Met een wachtzin, in plaats van een wortelbestand");
    }

    void add_shares(CLI::App* command) {
        command->add_option(
            "bestanden", options_.files, "Bestanden met delen; zonder: van standaardinvoer");
    }

    CLI::App& sleutels_;
    Options& options_;
    Run& run_;
};

// A copy is put back, never used where it lies: that would change it, and show what was destroyed.
std::string why_no_folder(const std::string& path) {
    const auto folder = std::filesystem::absolute(path).lexically_normal().parent_path();
    if (is_work_folder(folder))
        return folder.string() + " is niet af, en wat erin staat is niet te gebruiken";
    if (std::filesystem::exists(folder / manifest_name))
        return folder.string() + " is een reservekopie; zet die terug met naast restore";
    return {};
}

}  // namespace

std::string why_no_ledger(const std::string& path) {
    return path.ends_with(log_ending) ? "dit is het logboek van wie keek; noem het grootboek zelf"
                                      : why_no_folder(path);
}

CLI::Option* add_ledger(CLI::App& command, Options& options) {
    CLI::Option* data =
        command
            .add_option(
                "--data", options.data, "Het bestand met het grootboek, of postgresql://...")
            ->type_name("BESTAND")
            ->check(why_no_ledger);
    command
        .add_option(
            "--sleutels",
            options.sleutels,
            "Het bestand met de sleutels; zonder: naast het grootboek, met .sleutels erachter")
        ->type_name("BESTAND")
        ->check(why_no_folder);
    command
        .add_option("--wortel",
                    options.wortel,
                    "Het wortelbestand, dat de sleutels opent; zonder: met .wortel erachter")
        ->type_name("BESTAND");
    command
        .add_option("--jeugdregio",
                    options.jeugdregio,
                    "Bij postgresql://: van welke jeugdregio het grootboek is")
        ->type_name("NAAM");
    command
        .add_option(
            "--map", options.map, "Bij postgresql://: de map met de bestanden van deze server")
        ->type_name("MAP");
    return data;
}

void add_getuige(CLI::App& command, Options& options) {
    command
        .add_option("--getuige",
                    options.getuige,
                    "Een klein bestand op een andere schijf, dat weet hoe ver het grootboek was")
        ->type_name("BESTAND");
}

void add_getuige_for_writing(CLI::App& command, Options& options) {
    add_getuige(command, options);
    command.add_flag("--nieuwe-getuige",
                     options.nieuwe_getuige,
                     "De getuige begint nu; wat hij eerder zag telt niet meer");
}

void add_sleutels(CLI::App& app, Options& options, Run& run) {
    CLI::App* sleutels = app.add_subcommand("sleutels", "De sleutels waarmee alles verzegeld is")
                             ->group("Opdrachten");
    speak_dutch(*sleutels);
    sleutels->require_subcommand(1);
    KeyCommands(*sleutels, options, run).add_all();
}

}  // namespace naast::app
