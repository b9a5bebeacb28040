#include "apps/naast/plaats.h"

#include "naast/postgres/postgres_store.h"
#include "naast/store/checkpoint_file.h"
#include "naast/store/sqlite_store.h"
#include "naast/store/witness.h"

#include <fmt/format.h>

#include <filesystem>
#include <iostream>

namespace naast::app {

namespace {

constexpr const char* events_schema = "naast";
constexpr const char* log_schema = "naast_inzage";

PostgresPlace events_place(const Options& options) {
    return {{options.data, events_schema, options.jeugdregio}, beside(options), {}};
}

PostgresPlace log_place(const Options& options) {
    return {{options.data, log_schema, options.jeugdregio}, log_beside(options), {}};
}

}  // namespace

bool is_in_postgres(const Options& options) {
    return options.data.starts_with("postgresql://") || options.data.starts_with("postgres://");
}

std::optional<std::string> why_no_place(const Options& options) {
    if (is_in_postgres(options) && !options.getuige.empty())
        return "--getuige is er voor een grootboek in een bestand; PostgreSQL heeft een volger "
               "(docs/schaal.md)";
    if (options.nieuwe_getuige && options.getuige.empty())
        return "zeg met --getuige waar de nieuwe getuige komt";
    if (!is_in_postgres(options)) return std::nullopt;
    if (options.jeugdregio.empty())
        return "zeg met --jeugdregio van welke jeugdregio dit grootboek is; elke regio heeft er "
               "een";
    if (options.map.empty())
        return "zeg met --map in welke map de bestanden van deze server komen: de sleutels en de "
               "ijkpunten staan niet in de database";
    return std::nullopt;
}

std::string beside(const Options& options) {
    return is_in_postgres(options) ? options.map + "/naast" : options.data;
}

std::string log_beside(const Options& options) {
    return beside(options) + std::string(log_ending);
}

std::string getuige_of_log(const Options& options) {
    return options.getuige.empty() ? "" : options.getuige + std::string(log_ending);
}

namespace {

// Left in a service file it would forget at each start.
void say_forgotten(const Options& options) {
    if (!options.nieuwe_getuige) return;
    const auto seen = read_witness(options.getuige);
    if (seen && *seen)
        std::cerr << fmt::format(
            "let op: de getuige zag {} gebeurtenissen, en begint nu opnieuw; laat "
            "--nieuwe-getuige voortaan weg\n",
            (*seen)->size);
}

}  // namespace

OpenedStore open_kept_for_writing(const Options& options,
                                  const Clock& clock,
                                  const ToldOfHarm& told) {
    say_forgotten(options);
    if (!is_in_postgres(options))
        return open_sqlite_store(
            options.data, clock, {options.getuige, options.nieuwe_getuige}, told);
    return open_postgres_store(events_place(options), clock);
}

OpenedStore open_kept_for_reading(const Options& options) {
    if (!is_in_postgres(options)) return open_sqlite_reader(options.data);
    return open_postgres_reader(events_place(options));
}

OpenedStore open_kept_log_for_writing(const Options& options,
                                      const Clock& clock,
                                      const ToldOfHarm& told) {
    if (!is_in_postgres(options))
        return open_sqlite_store(
            log_beside(options), clock, {getuige_of_log(options), options.nieuwe_getuige}, told);
    return open_postgres_store(log_place(options), clock);
}

OpenedStore open_kept_log_for_reading(const Options& options) {
    if (!is_in_postgres(options)) return open_sqlite_reader(log_beside(options));
    return open_postgres_reader(log_place(options));
}

bool has_log(const Options& options) {
    const std::string beside = log_beside(options);
    if (!is_in_postgres(options)) return std::filesystem::exists(beside);
    // With checkpoints of it, a log that cannot be opened is a fault, and not one that never was.
    return std::filesystem::exists(checkpoint_path(beside)) ||
           open_kept_log_for_reading(options).has_value();
}

}  // namespace naast::app
