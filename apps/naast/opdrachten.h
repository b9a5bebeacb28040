// One function per subcommand. Each returns the exit status: 0 done, 1 the answer is no (refused,
// bad input, faults found); main.cpp gives 1 for wrong use of the command line too. Documents for
// programs go to standard output, messages for people to standard error.
#pragma once

#include "naast/base/date.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace naast::app {

// One part of a simulation, for one of several machines: 2/4 is the second of four.
struct DeelKeuze {
    std::uint32_t nummer = 1;
    std::uint32_t van = 1;
};

// The log of who looked stands beside the ledger, and is no ledger to name.
constexpr std::string_view log_ending = ".inzage";

// serve: how much at once and how often (0: no limit), and how much is kept.
struct Drukte {
    std::size_t werkers = 4;
    std::size_t wachtrij = 256;
    std::size_t wachttijd_ms = 2'000;
    std::size_t verbindingen = 512;
    std::size_t verzoeken_per_minuut = 600;
    std::size_t inlogpogingen = 100;
    std::size_t onthouden_mb = 12;  // of what was looked at last
    std::vector<std::string> proxies{};
    std::vector<std::string> hosts{};
};

struct Options {
    std::string data;        // the SQLite file, or the address of a PostgreSQL
    std::string jeugdregio;  // in PostgreSQL: of which the ledger is
    std::string map;         // in PostgreSQL: folder of the files of this server
    std::string normen;      // folder with other norms; empty: the built-in ones
    std::string gezin;       // id, the beginning of an id, or the name; empty: all
    std::optional<Date> peildatum;
    std::optional<Date> bekend_op;
    std::optional<Date> sinds;
    std::vector<std::string> files;
    std::string getuige;          // of the ledger, on another disk; empty: there is none
    bool nieuwe_getuige = false;  // serve, import: it begins now
    bool json = false;
    bool markdown = false;
    bool dry_run = false;
    bool demo = false;
    std::string listen = "127.0.0.1:8080";
    Drukte drukte;                // serve
    std::string web;              // folder with the web client; empty: found beside the program
    std::optional<Date> vandaag;  // serve: what if today is (TRM-62)
    std::uint64_t zaad = 1;       // demo: which made-up region
    int gezinnen = 300;           // demo: how many families
    std::optional<std::uint64_t> regio;  // serve --demo: this region too
    std::string sleutels;                // the key file; empty: beside the ledger
    std::string wortel;                  // the root file; empty: beside the ledger
    bool zonder_sleutel = false;         // verify: the chain only
    bool wachtzin = false;               // sleutels: opened by a passphrase from now on
    bool zonder_delen = false;
    int delen = 3;
    int nodig = 2;
    std::string persoon;  // sleutels vernietig; empty: the whole family
    std::string grond;
    bool ja = false;                   // do not ask
    std::string naar;                  // backup: folder for copies of the ledger
    std::string sleutels_naar;         // backup: and for those of the keys, elsewhere
    std::string van;                   // restore: the copy of the ledger
    std::string sleutels_van;          // restore: and that of its keys
    std::string vernietigd;            // restore: the newest list of erasures
    bool nooit_vernietigd = false;     // restore: nothing ever was, says the operator
    bool niets_vernietigd = false;     // restore: nothing was since, says the operator
    bool met_delen = false;            // restore: shares open the keys
    std::string scenario;              // simuleer: the file
    std::vector<std::string> wat_als;  // simuleer: what is otherwise, one file after the other
    bool vergelijk = false;            // simuleer: also without what is otherwise
    std::uint32_t replicaties = 100;
    unsigned threads = 0;  // 0: as many as the machine has
    std::optional<DeelKeuze> deel;
    std::string uit;      // file for the answer as JSON
    std::string verloop;  // simuleer: file for the course of the first replication
};

int serve(const Options& options);
int import(const Options& options);
int demo_region(const Options& options);
int export_events(const Options& options);
int events(const Options& options);
int tijdlijn(const Options& options);
int termijnen(const Options& options);
int signaleringen(const Options& options);
int simuleer(const Options& options);
int samenvoegen(const Options& options);
int verify(const Options& options);
int sleutels_begin(const Options& options);
int sleutels_bewijs(const Options& options);
int sleutels_herstel(const Options& options);
int sleutels_vernieuw(const Options& options);
int sleutels_vernietig(const Options& options);
int sleutels_toon(const Options& options);
int backup(const Options& options);
int restore(const Options& options);
int openapi(const Options& options);
int version(const Options& options);

}  // namespace naast::app
