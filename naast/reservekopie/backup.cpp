#include "naast/reservekopie/backup.h"

#include "naast/reservekopie/check.h"
#include "naast/reservekopie/manifest.h"
#include "naast/reservekopie/parts.h"
#include "naast/reservekopie/work_folder.h"
#include "naast/store/checkpoint_file.h"
#include "naast/store/snapshot.h"
#include "naast/store/sqlite_store.h"
#include "naast/zegel/sealed_store.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace naast {

namespace {

namespace fs = std::filesystem;

bool lies_in(const fs::path& inner, const fs::path& outer) {
    const fs::path in = fs::weakly_canonical(inner);
    const fs::path out = fs::weakly_canonical(outer);
    return std::mismatch(out.begin(), out.end(), in.begin(), in.end()).first == out.end();
}

// The ledger and its keys found together were not sealed (docs/sleutels.md).
std::optional<std::string> why_not_there(const BackupPlace& place) {
    for (const std::string& folder : {place.to, place.keys_to}) {
        if (!fs::is_directory(folder))
            return "de map " + folder + " is er niet; maak hem, of koppel de schijf aan";
        if (lies_in(place.from.root, folder))
            return fmt::format(
                "het wortelbestand {} ligt in {}; wat de sleutels opent hoort niet bij een kopie",
                place.from.root,
                folder);
    }
    if (lies_in(place.to, place.keys_to) || lies_in(place.keys_to, place.to))
        return std::string(
            "de kopie van de sleutels hoort niet bij die van het grootboek; geef met "
            "--sleutels-naar een map op een andere plaats");
    if (!fs::exists(place.from.data)) return place.from.data + " bestaat niet";
    const auto keys = show_keys(place.from);
    return keys ? std::nullopt : std::optional(keys.error());
}

// One name for both copies; the moment in it has no signs that a file system minds.
std::string name_of(Instant moment) {
    std::string name = "naast-" + to_text(moment);
    std::replace(name.begin(), name.end(), ':', '-');
    return name;
}

void copy_checkpoints(const std::string& from, const std::string& to) {
    const auto checkpoints = read_checkpoints(from);
    if (!checkpoints) throw StoreBroken(checkpoints.error());
    std::string lines;
    for (const Checkpoint& one : *checkpoints) lines += to_line(one);
    write_new_file(checkpoint_path(to), lines);
}

// What stands after the last checkpoint must not be cut off unseen either.
void add_last_checkpoint(const std::string& data, const Content& content, Instant now) {
    const auto checkpoints = read_checkpoints(data);
    const bool is_there =
        checkpoints && !checkpoints->empty() && checkpoints->back().size == content.events;
    if (content.events > 0 && !is_there)
        append_checkpoint(data, {content.events, content.root, now});
}

void copy_list(const std::string& from, const std::string& to) {
    if (fs::exists(from)) write_new_file(to, read_text(from));
}

class Backup {
public:
    Backup(const BackupPlace& place,
           const CopyTools& tools,
           Instant now,
           WorkFolder& ledger,
           WorkFolder& keys)
        : place_(place), tools_(tools), now_(now), ledger_(ledger), keys_(keys) {}

    Result<BackupMade, std::string> make() {
        copy_all();
        tools_.at_step("gekopieerd");
        auto opened = look_through();
        if (!opened) return Unexpected{opened.error()};
        tools_.at_step("nagekeken");
        const Keyed keyed = [&](std::string_view text) { return (*opened)->keys().keyed(text); };
        write_manifests((*opened)->keys().ledger(), keyed);
        tools_.at_step("verzegeld");
        return made_;
    }

private:
    bool has_log() const { return fs::exists(place_.log); }

    // The checkpoints first: each of them saw no more than what is copied after it.
    void copy_ledger(const std::string& from, std::string_view part) {
        copy_checkpoints(from, ledger_.file(part));
        tools_.at_step("ijkpunten gekopieerd");
        copy_database(from, ledger_.file(part));
        tools_.at_step("grootboek gekopieerd");
    }

    // The ledger before its log, and both before the keys: a key is on disk before what it seals.
    // The list last: it has at least what the keys saw.
    void copy_all() {
        copy_ledger(place_.from.data, ledger_part);
        if (has_log()) copy_ledger(place_.log, log_part);
        copy_database(place_.from.keys, keys_.file(keys_part));
        tools_.at_step("sleutels gekopieerd");
        copy_list(place_.from.erasures, keys_.file(erasures_part));
        copy_list(place_.from.erasures, ledger_.file(erasures_part));
    }

    Result<Content, std::string> look_at(const SealedStore& store,
                                         std::string_view part,
                                         const CanRead& readable) {
        const std::string data = ledger_.file(part);
        auto content = check_whole(store, data, readable);
        if (!content)
            return Unexpected{
                "het grootboek zelf is niet in orde, er is geen reservekopie van "
                "gemaakt; zie naast verify: " +
                content.error().why};
        add_last_checkpoint(data, *content, now_);
        return *content;
    }

    // Returns: the copy of the ledger, opened with the copy of the keys.
    Result<std::unique_ptr<SealedStore>, std::string> look_through() {
        auto kept = open_sqlite_reader(ledger_.file(ledger_part));
        if (!kept) return Unexpected{kept.error()};
        const KeyPlace copied{ledger_.file(ledger_part),
                              keys_.file(keys_part),
                              keys_.file(erasures_part),
                              place_.from.root};
        auto tree = tools_.open_keys(copied, sqlite::Access::read_only);
        if (!tree) return Unexpected{tree.error()};
        auto store =
            std::make_unique<SealedStore>(std::move(*kept), std::move(*tree), tools_.entropy);
        const auto inhoud = look_at(*store, ledger_part, is_readable_event);
        if (!inhoud) return Unexpected{inhoud.error()};
        made_.inhoud = *inhoud;
        if (!has_log()) return store;
        auto log = open_sqlite_reader(ledger_.file(log_part));
        if (!log) return Unexpected{log.error()};
        const auto looked = look_at(*store->beside(std::move(*log)), log_part, tools_.is_log_line);
        if (!looked) return Unexpected{looked.error()};
        made_.wie_keek = *looked;
        return store;
    }

    void write_manifest(WorkFolder& folder, Manifest manifest, const Keyed& keyed) {
        for (const std::string_view data : {ledger_part, log_part, keys_part, erasures_part}) {
            for (const std::string& name :
                 {std::string(data), checkpoint_path(std::string(data))}) {
                if (!fs::exists(folder.file(name))) continue;
                manifest.parts.push_back(measure(folder.file(name), name));
                made_.size_bytes += manifest.parts.back().size;
            }
        }
        const std::string text = sealed_text(manifest, keyed);
        write_new_file(folder.file(manifest_name), text);
        made_.size_bytes += static_cast<std::int64_t>(text.size());
    }

    void write_manifests(const std::string& ledger, const Keyed& keyed) {
        write_manifest(keys_, {CopyKind::sleutels, ledger, now_, {}, {}, {}}, keyed);
        write_manifest(
            ledger_, {CopyKind::grootboek, ledger, now_, made_.inhoud, made_.wie_keek, {}}, keyed);
        made_.keys_until = now_ + keys_copy_term;
    }

    const BackupPlace& place_;
    const CopyTools& tools_;
    const Instant now_;
    WorkFolder& ledger_;
    WorkFolder& keys_;
    BackupMade made_;
};

// One that cannot be read may hold keys all the same, and is named too.
bool is_older(const std::string& copy, Instant now) {
    try {
        const auto keys = read_copy(copy, CopyKind::sleutels);
        return !keys || keys->manifest.gemaakt_op + keys_copy_term < now;
    } catch (const std::runtime_error&) {
        return true;
    }
}

std::vector<std::string> too_old_in(const std::string& folder, Instant now) {
    std::vector<std::string> found;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(folder, failed)) {
        if (!entry.path().filename().string().starts_with("naast-")) continue;
        if (is_older(entry.path().string(), now)) found.push_back(entry.path().string());
    }
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace

static Result<BackupMade, std::string> made_in(const BackupPlace& place, const CopyTools& tools) {
    if (auto why = why_not_there(place)) return Unexpected{*why};
    remove_left_over(place.to);
    remove_left_over(place.keys_to);
    const Instant now = tools.clock.now();
    const std::string ledger_copy = place.to + "/" + name_of(now);
    const std::string keys_copy = place.keys_to + "/" + name_of(now);
    auto ledger = WorkFolder::make(ledger_copy);
    if (!ledger) return Unexpected{ledger.error()};
    auto keys = WorkFolder::make(keys_copy);
    if (!keys) return Unexpected{keys.error()};
    auto made = Backup(place, tools, now, **ledger, **keys).make();
    if (!made) return made;
    // The keys first: whoever finds a copy of the ledger finds keys that are as new.
    if (auto done = (*keys)->finish(); !done) return Unexpected{done.error()};
    tools.at_step("sleutels klaar");
    if (auto done = (*ledger)->finish(); !done) {
        std::error_code ignored;
        fs::remove_all(keys_copy, ignored);
        return Unexpected{done.error()};
    }
    tools.at_step("klaar");
    made->ledger_copy = ledger_copy;
    made->keys_copy = keys_copy;
    made->too_old = too_old_in(place.keys_to, now);
    return made;
}

Result<BackupMade, std::string> make_backup(const BackupPlace& place, const CopyTools& tools) {
    try {
        return made_in(place, tools);
    } catch (const fs::filesystem_error& error) {
        return Unexpected{cannot_be_read(error)};
    }
}

}  // namespace naast
