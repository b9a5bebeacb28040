// For tests only: a sealed ledger on disk with its log, and folders for copies of it.
#pragma once

#include "naast/reservekopie/backup.h"
#include "naast/reservekopie/restore.h"
#include "naast/zegel/testing.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace naast::testing_reservekopie {

using testing_sleutels::must;

inline std::set<std::string> names_in(const std::string& folder) {
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.insert(entry.path().filename().string());
    return names;
}

class Office {
public:
    // A family of two children with an event about each and one about both, and a log of one line.
    Office() {
        for (const std::string& folder : {place.to, place.keys_to})
            std::filesystem::create_directory(folder);
        record(1, "kind");
        record(2, "zus");
        log_one_line();
    }

    void record(int nr, const std::string& persoon) {
        ledger.record(
            "verzoek " + std::to_string(nr),
            testing_ledger::append_to(1, nr - 1, {{nr, testing_zegel::contact_with({persoon})}}));
    }

    CopyTools tools(std::function<void(std::string_view)> at_step = [](std::string_view) {}) const {
        return {ledger.vault.clock,
                system_entropy(),
                [this](const KeyPlace& keys, sqlite::Access access) {
                    return open_keys(
                        keys, access, testing_sleutels::unlock_with(keys), ledger.vault.tools());
                },
                is_readable_event,
                std::move(at_step)};
    }

    BackupMade copied() const { return must(make_backup(place, tools())); }
    std::string why_not_copied() const {
        const auto made = make_backup(place, tools());
        return made ? "" : made.error();
    }

    RestorePlace back(const BackupMade& made, const std::string& to = "terug") const {
        return {made.ledger_copy,
                made.keys_copy,
                {},
                ledger.vault.folder.file(to) + "/naast.db",
                ledger.vault.place.root};
    }
    std::string why_not_back(const RestorePlace& from) const {
        const auto restored = restore_backup(from, tools());
        return restored ? "" : restored.error();
    }
    // What can be read in the ledger that was put back.
    std::vector<StoredEvent> read(const RestorePlace& from) const {
        KeyPlace keys = key_place(from.data);
        keys.root = from.root;
        return testing_ledger::all_of(*ledger.opened(keys));
    }
    std::string log_path() const { return place.log; }

    // What the process does is cut off at the n-th step, as by kill -9. Requires: nobody has the
    // ledger open. Returns: false when it ended before that.
    template <class Do>
    bool is_cut_off_at(int step, Do&& act) const {
        const pid_t child = fork();
        if (child == 0) {
            int count = 0;
            act(tools([&](std::string_view) {
                if (++count == step) raise(SIGKILL);
            }));
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        return WIFSIGNALED(status);
    }

    testing_zegel::SealedLedger ledger;
    BackupPlace place{ledger.vault.place,
                      ledger.vault.place.data + ".inzage",
                      ledger.vault.folder.file("kopie"),
                      ledger.vault.folder.file("elders")};

private:
    void log_one_line() const {
        const auto log =
            ledger.store->beside(must(open_sqlite_store(place.log, ledger.vault.clock)));
        const auto line =
            testing_ledger::append_to(9, 0, {{90, testing_zegel::contact_with({"wie"})}});
        if (!log->append(testing_ledger::request("regel", {line})))
            throw std::runtime_error("refused");
    }
};

}  // namespace naast::testing_reservekopie
