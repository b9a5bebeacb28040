// backup and restore.
#include "naast/inzagelog/regel.h"
#include "naast/reservekopie/restore.h"

#include <fmt/format.h>

#include "apps/naast/delen.h"
#include "apps/naast/omgeving.h"
#include "apps/naast/plaats.h"
#include "apps/naast/verzegeld.h"
#include <iostream>

namespace naast::app {

namespace {

CopyTools copy_tools(OpenKeys open_keys) {
    return {system_clock(), system_entropy(), std::move(open_keys), [](const StoredEvent& stored) {
                return logregel_from_bytes(stored.inhoud).has_value();
            }};
}

OpenKeys open_as_told(const Options& options) {
    return [&options](const KeyPlace& place, sqlite::Access access) {
        return open_keys(place, access, unlock_of(options), key_tools());
    };
}

OpenKeys open_with(std::vector<Share> shares) {
    return [shares = std::move(shares)](const KeyPlace& place, sqlite::Access access) {
        return open_with_shares(place, access, shares, key_tools());
    };
}

void say_content(const char* what, const Content& inhoud, const std::optional<Content>& wie_keek) {
    std::cout << what << ": " << in_words(inhoud) << "\n";
    if (wie_keek) std::cout << "wie keek: " << in_words(*wie_keek) << "\n";
}

// Until then the server asks for the root file beside the ledger.
std::string what_next(const Options& options) {
    if (options.met_delen)
        return fmt::format("Maak nu een nieuw wortelbestand: naast sleutels herstel --data {}\n",
                           options.data);
    const std::string root = options.wortel.empty() ? "" : " --wortel " + options.wortel;
    return fmt::format("Start met: naast serve --data {}{}\n", options.data, root);
}

}  // namespace

// A copy of a database is made by the database.
static int say_not_of_postgres() {
    return say_no(
        "een kopie van PostgreSQL maakt u met PostgreSQL zelf, en van de map van --map met het "
        "bestandssysteem; naast backup en naast restore zijn er voor een bestand");
}

int backup(const Options& options) {
    if (is_in_postgres(options)) return say_not_of_postgres();
    const BackupPlace place{
        key_place_of(options), log_beside(options), options.naar, options.sleutels_naar};
    const auto made = make_backup(place, copy_tools(open_as_told(options)));
    if (!made) return say_no(made.error());
    say_content("gekopieerd", made->inhoud, made->wie_keek);
    std::cout << fmt::format("grootboek: {}\nsleutels: {}\nsamen: {} bytes\n",
                             made->ledger_copy,
                             made->keys_copy,
                             made->size_bytes);
    std::cerr << fmt::format("Gooi de kopie van de sleutels weg op {} of eerder.\n",
                             to_dutch(dutch_day(made->keys_until)));
    for (const std::string& old : made->too_old)
        std::cerr << fmt::format(
            "let op: {} is ouder dan {} dagen; gooi die weg, anders is niet voorgoed vernietigd "
            "wat vernietigd is\n",
            old,
            keys_copy_term.count());
    return 0;
}

int restore(const Options& options) {
    if (is_in_postgres(options)) return say_not_of_postgres();
    if (options.vernietigd.empty() && !options.niets_vernietigd && !options.nooit_vernietigd)
        return say_no(
            "geef met --vernietigd de nieuwste lijst van vernietigingen, want wat vernietigd is "
            "mag niet terugkomen; is er sinds de kopie niets vernietigd, zeg dan "
            "--niets-vernietigd");
    // A star that stands for several copies gives more paths than were asked for.
    if (!options.met_delen && !options.files.empty())
        return say_no("er staat een pad te veel: " + options.files.front() +
                      "; noem bij --van en bij --sleutels-van één kopie, de nieuwste");
    std::optional<std::vector<Share>> shares;
    if (options.met_delen) {
        shares = shares_of(options);
        if (!shares) return 1;
    }
    RestorePlace place{options.van,
                       options.sleutels_van,
                       {},
                       options.data,
                       key_place_of(options).root,
                       options.nooit_vernietigd};
    if (!options.vernietigd.empty()) place.erasures = options.vernietigd;
    const auto restored =
        restore_backup(place, copy_tools(shares ? open_with(*shares) : open_as_told(options)));
    if (!restored) return say_no(restored.error());
    say_content("teruggezet", restored->inhoud, restored->wie_keek);
    std::cerr << fmt::format("De kopie is van {}; {} {} van de lijst {} erin verwerkt.\n{}",
                             to_text(restored->gemaakt_op),
                             restored->erasures,
                             restored->erasures == 1 ? "vernietiging" : "vernietigingen",
                             restored->erasures == 1 ? "is" : "zijn",
                             what_next(options));
    return 0;
}

}  // namespace naast::app
