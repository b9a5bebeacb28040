// For tests only: what lies on a disk after the power was cut, from the log of disk_testing.h.
//
// What was synced is there. Of the rest any sector may be there or not, whatever the order in which
// it was written. A file that was made or removed is so for certain once a new file in its folder
// is synced, as SQLite does with each new journal.
#pragma once

#include "naast/store/disk_testing.h"

#include <algorithm>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace naast::testing_store {

// How much of what was not synced is there after the cut.
enum class Luck { nothing, everything, some_sectors };

// What one file was at the cut.
class FileAtCut {
public:
    explicit FileAtCut(std::string bytes) : synced_(bytes), now_(std::move(bytes)) {}

    void take(const Disk::Step& step) {
        if (step.what == Disk::What::sync) {
            synced_ = now_;
            pending_.clear();
            return;
        }
        apply(now_, step);
        pending_.push_back(step);
    }
    std::string after(Luck luck, std::mt19937& dice) const {
        if (luck == Luck::everything) return now_;
        std::string bytes = synced_;
        if (luck == Luck::nothing) return bytes;
        constexpr std::size_t sector = 512;
        for (const Disk::Step& step : pending_) {
            if (step.what != Disk::What::write) {
                if (dice() % 2 == 0) apply(bytes, step);
                continue;
            }
            for (std::size_t from = 0; from < step.bytes.size();) {
                const std::size_t place = step.offset + from;
                const std::size_t left = sector - place % sector;
                if (dice() % 2 == 0)
                    apply(bytes, {Disk::What::write, "", place, step.bytes.substr(from, left), 0});
                from += left;
            }
        }
        return bytes;
    }

private:
    static void apply(std::string& bytes, const Disk::Step& step) {
        if (step.what == Disk::What::truncate) return bytes.resize(step.offset);
        bytes.resize(std::max(bytes.size(), step.offset + step.bytes.size()));
        bytes.replace(step.offset, step.bytes.size(), step.bytes);
    }

    std::string synced_;
    std::string now_;
    std::vector<Disk::Step> pending_;
};

// Whether what the disk says is synced is.
enum class Honesty { honest, lies };

// The files that one ledger has on the disk, by name.
class FolderAtCut {
public:
    explicit FolderAtCut(Honesty honesty) : honesty_(honesty) {}

    void begin_with(const std::string& name, std::string bytes) {
        names_[name].now.emplace(std::move(bytes));
    }
    void take(const Disk::Step& step) {
        if (step.what == Disk::What::acknowledged) return;
        Name& name = names_[step.file];
        if (step.what == Disk::What::remove) {
            if (name.now && !name.is_new) name.before = std::move(name.now);
            name.now.reset();
            name.is_new = false;
            return;
        }
        if (step.what == Disk::What::sync && honesty_ == Honesty::lies) return;
        if (!name.now) {
            name.now.emplace("");
            name.is_new = true;
        }
        name.now->take(step);
        if (step.what == Disk::What::sync && name.is_new) names_are_on_disk();
    }
    std::map<std::string, std::string> after(Luck luck, std::mt19937& dice) const {
        std::map<std::string, std::string> files;
        for (const auto& [called, name] : names_) {
            const bool is_sure = !name.is_new && !name.before;
            const bool is_now = is_sure || luck == Luck::everything ||
                                (luck == Luck::some_sectors && dice() % 2 == 0);
            const auto& there = is_now ? name.now : name.before;
            if (there) files[called] = there->after(luck, dice);
        }
        return files;
    }

private:
    struct Name {
        std::optional<FileAtCut> now;
        std::optional<FileAtCut> before;  // was removed, but not for certain
        bool is_new = false;              // was made, but not for certain
    };
    void names_are_on_disk() {
        for (auto& [called, name] : names_) {
            name.before.reset();
            name.is_new = false;
        }
    }

    const Honesty honesty_;
    std::map<std::string, Name> names_;
};

}  // namespace naast::testing_store
