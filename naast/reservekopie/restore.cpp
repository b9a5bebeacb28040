#include "naast/reservekopie/restore.h"

#include "naast/reservekopie/check.h"
#include "naast/reservekopie/manifest.h"
#include "naast/reservekopie/parts.h"
#include "naast/reservekopie/work_folder.h"
#include "naast/store/checkpoint_file.h"
#include "naast/store/sqlite_store.h"
#include "naast/zegel/sealed_store.h"

#include <fmt/format.h>

#include <filesystem>

namespace naast {

namespace {

namespace fs = std::filesystem;

// The folder that the ledger will be in, without a last slash.
fs::path folder_of(const std::string& data) {
    return fs::absolute(data).lexically_normal().parent_path();
}

std::optional<std::string> why_not_empty(const std::string& data) {
    const fs::path folder = folder_of(data);
    if (fs::path(data).filename().empty())
        return data + " is een map; noem het grootboek dat erin komt, zoals " + data + "naast.db";
    if (!fs::exists(folder)) return std::nullopt;
    if (fs::is_directory(folder) && fs::is_empty(folder)) return std::nullopt;
    return folder.string() +
           " is niet leeg; zet een reservekopie terug in een map die er nog niet is of die leeg is";
}

std::string log_of(const std::string& data) {
    return data + ".inzage";
}

bool begins_with(const ErasureList& longer, const ErasureList& shorter) {
    const std::size_t count = shorter.hashes.size();
    return count == 0 ||
           (longer.hashes.size() >= count && longer.hashes[count - 1] == shorter.hashes.back());
}

class Restore {
public:
    Restore(const RestorePlace& place,
            const CopyTools& tools,
            const SealedManifest& ledger,
            const SealedManifest& keys)
        : place_(place), tools_(tools), ledger_(ledger), keys_(keys) {}

    // For as long as what was destroyed may come back with them.
    std::optional<std::string> why_not_these() const {
        if (ledger_.manifest.ledger != keys_.manifest.ledger)
            return fmt::format("de sleutels in {} zijn van een ander grootboek dan dat in {}",
                               place_.keys_copy,
                               place_.ledger_copy);
        const Instant made = keys_.manifest.gemaakt_op;
        if (place_.erasures || place_.is_never_erased ||
            made + keys_copy_term >= tools_.clock.now())
            return std::nullopt;
        return fmt::format(
            "de sleutels in {} zijn van {}, meer dan {} dagen oud: wat sindsdien is vernietigd zou "
            "terugkomen; geef met --vernietigd de nieuwste lijst van vernietigingen",
            place_.keys_copy,
            to_dutch(dutch_day(made)),
            keys_copy_term.count());
    }

    Result<Restored, std::string> put_in(const WorkFolder& work) {
        data_ = work.file(fs::path(place_.data).filename().string());
        at_ = key_place(data_);
        at_.root = place_.root;
        tools_.at_step("map gemaakt");
        if (auto done = take_parts(); !done) return Unexpected{done.error()};
        tools_.at_step("delen gekopieerd");
        if (auto done = put_list(); !done) return Unexpected{done.error()};
        tools_.at_step("lijst gekopieerd");
        auto tree = tools_.open_keys(at_, sqlite::Access::read_write);
        if (!tree) return Unexpected{tree.error()};
        tools_.at_step("sleutels open");
        if (auto why = why_not_sealed(**tree)) return Unexpected{*why};
        return look_through(std::move(*tree));
    }

private:
    Outcome<std::string> take(const std::string& folder,
                              const Manifest& manifest,
                              std::string_view name,
                              const std::string& to) {
        const Part* part = find_part(manifest, name);
        if (part != nullptr) return take_part(folder, *part, to);
        return Unexpected{
            fmt::format("het deel {} staat niet in de {} van {}", name, manifest_name, folder)};
    }

    Outcome<std::string> take_ledger(std::string_view name, const std::string& to) {
        const std::string checkpoints = checkpoint_path(std::string(name));
        if (auto done = take(place_.ledger_copy, ledger_.manifest, name, to); !done) return done;
        return take(place_.ledger_copy, ledger_.manifest, checkpoints, checkpoint_path(to));
    }

    Outcome<std::string> take_parts() {
        if (auto done = take_ledger(ledger_part, data_); !done) return done;
        tools_.at_step("grootboek gekopieerd");
        if (ledger_.manifest.wie_keek) {
            if (auto done = take_ledger(log_part, log_of(data_)); !done) return done;
        }
        return take(place_.keys_copy, keys_.manifest, keys_part, at_.keys);
    }

    // The list in a copy, read from beside the ledger and removed again.
    Result<ErasureList, std::string> list_in(const std::string& folder,
                                             const Manifest& manifest) const {
        const Part* part = find_part(manifest, erasures_part);
        if (part == nullptr) return ErasureList{};
        if (auto done = take_part(folder, *part, at_.erasures); !done)
            return Unexpected{done.error()};
        auto list = read_erasures(at_.erasures);
        fs::remove(at_.erasures);
        return list;
    }

    // What is worked in before anything is shown: the newest list, that holds those of both copies.
    Outcome<std::string> put_list() {
        const auto with_ledger = list_in(place_.ledger_copy, ledger_.manifest);
        if (!with_ledger) return Unexpected{with_ledger.error()};
        const auto with_keys = list_in(place_.keys_copy, keys_.manifest);
        if (!with_keys) return Unexpected{with_keys.error()};
        const bool is_of_keys = with_keys->hashes.size() >= with_ledger->hashes.size();
        const ErasureList& longer = is_of_keys ? *with_keys : *with_ledger;
        if (!begins_with(longer, is_of_keys ? *with_ledger : *with_keys))
            return Unexpected{std::string(
                "de lijsten van vernietigingen in de twee kopieën gaan elk een eigen weg: ze zijn "
                "van "
                "twee grootboeken die ooit hetzelfde waren; neem kopieën van één van beide")};
        erasures_ = longer.entries.size();
        if (place_.is_never_erased && erasures_ > 0)
            return Unexpected{std::string(
                "in de kopieën staat dat er wel iets is vernietigd; geef met --vernietigd de "
                "nieuwste lijst van vernietigingen")};
        if (place_.erasures) return put_given(*place_.erasures, longer);
        if (erasures_ == 0) return Done{};
        return is_of_keys ? take(place_.keys_copy, keys_.manifest, erasures_part, at_.erasures)
                          : take(place_.ledger_copy, ledger_.manifest, erasures_part, at_.erasures);
    }

    Outcome<std::string> put_given(const std::string& path, const ErasureList& at_least) {
        if (!fs::exists(path))
            return Unexpected{"de lijst van vernietigingen " + path + " is er niet"};
        const std::string text = read_text(path);
        // Of the list that is in use a half line was never said to be on disk; of a copy of it the
        // rest is lost, and with it what was destroyed last.
        if (text.empty() || text.back() != '\n')
            return Unexpected{"de lijst van vernietigingen " + path +
                              " is leeg, of houdt midden in een regel op; geef een hele kopie van "
                              "de nieuwste lijst"};
        const auto given = read_erasures(path);
        if (!given) return Unexpected{given.error()};
        if (!begins_with(*given, at_least))
            return Unexpected{fmt::format(
                "de lijst van vernietigingen {} is ouder dan deze reservekopie, of een andere: er "
                "horen er minstens {} in te staan, en dezelfde; geef de nieuwste",
                path,
                at_least.entries.size())};
        erasures_ = given->entries.size();
        write_new_file(at_.erasures, text);
        return Done{};
    }

    std::optional<std::string> why_not_sealed(const KeyTree& tree) const {
        const Keyed keyed = [&](std::string_view text) { return tree.keyed(text); };
        const auto why = [](const std::string& folder) {
            return fmt::format(
                "het zegel op het deel {} in {} is niet van deze sleutels: het is door iemand "
                "anders gemaakt",
                manifest_name,
                folder);
        };
        if (keys_.manifest.ledger != tree.ledger() || !has_seal_of(keys_, keyed))
            return why(place_.keys_copy);
        if (!has_seal_of(ledger_, keyed)) return why(place_.ledger_copy);
        return std::nullopt;
    }

    std::string in_words(const NotWhole& fault) const {
        if (!fault.is_about_keys)
            return "het grootboek in " + place_.ledger_copy + " is niet in orde: " + fault.why;
        if (keys_.manifest.gemaakt_op >= ledger_.manifest.gemaakt_op)
            return fmt::format("het grootboek in {} gaat met de sleutels in {} niet open: {}",
                               place_.ledger_copy,
                               place_.keys_copy,
                               fault.why);
        return fmt::format(
            "de sleutels in {} zijn van {}, ouder dan het grootboek van {}: wat daarna is "
            "verzegeld gaat er niet mee open; neem een kopie van de sleutels die niet ouder is "
            "({})",
            place_.keys_copy,
            to_text(keys_.manifest.gemaakt_op),
            to_text(ledger_.manifest.gemaakt_op),
            fault.why);
    }

    Result<Content, std::string> look_at(const SealedStore& store,
                                         const std::string& data,
                                         const Content& said,
                                         const CanRead& readable) const {
        const auto content = check_whole(store, data, readable);
        if (!content) return Unexpected{in_words(content.error())};
        if (*content == said) return said;
        return Unexpected{fmt::format("wat in {} staat is niet wat de {} zegt: {} in plaats van {}",
                                      place_.ledger_copy,
                                      manifest_name,
                                      naast::in_words(*content),
                                      naast::in_words(said))};
    }

    Result<Restored, std::string> look_through(std::unique_ptr<KeyTree> tree) const {
        auto kept = open_sqlite_reader(data_);
        if (!kept) return Unexpected{kept.error()};
        const SealedStore store(std::move(*kept), std::move(tree), tools_.entropy);
        const Manifest& manifest = ledger_.manifest;
        const Content said = manifest.inhoud.value_or(Content{});
        const auto inhoud = look_at(store, data_, said, is_readable_event);
        if (!inhoud) return Unexpected{inhoud.error()};
        Restored restored{*inhoud, {}, manifest.gemaakt_op, erasures_};
        if (!manifest.wie_keek) return restored;
        auto log = open_sqlite_reader(log_of(data_));
        if (!log) return Unexpected{log.error()};
        const auto beside = store.beside(std::move(*log));
        const auto looked = look_at(*beside, log_of(data_), *manifest.wie_keek, tools_.is_log_line);
        if (!looked) return Unexpected{looked.error()};
        restored.wie_keek = *looked;
        return restored;
    }

    const RestorePlace& place_;
    const CopyTools& tools_;
    const SealedManifest& ledger_;
    const SealedManifest& keys_;
    std::string data_;
    KeyPlace at_;
    std::size_t erasures_ = 0;
};

}  // namespace

static Result<Restored, std::string> restored_from(const RestorePlace& place,
                                                   const CopyTools& tools) {
    if (auto why = why_not_empty(place.data)) return Unexpected{*why};
    const auto ledger = read_copy(place.ledger_copy, CopyKind::grootboek);
    if (!ledger) return Unexpected{ledger.error()};
    const auto keys = read_copy(place.keys_copy, CopyKind::sleutels);
    if (!keys) return Unexpected{keys.error()};
    Restore restore(place, tools, *ledger, *keys);
    if (auto why = restore.why_not_these()) return Unexpected{*why};
    auto work = WorkFolder::make(folder_of(place.data).string());
    if (!work) return Unexpected{work.error()};
    auto restored = restore.put_in(**work);
    if (!restored) return restored;
    tools.at_step("nagekeken");
    if (auto done = (*work)->finish(); !done) return Unexpected{done.error()};
    tools.at_step("klaar");
    return restored;
}

Result<Restored, std::string> restore_backup(const RestorePlace& place, const CopyTools& tools) {
    try {
        return restored_from(place, tools);
    } catch (const fs::filesystem_error& error) {
        return Unexpected{cannot_be_read(error)};
    }
}

}  // namespace naast
