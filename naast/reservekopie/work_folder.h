// A folder under a name of its own until all of it is on disk: only then does it get the name that
// it is for. Whatever it is cut off at, nothing half made has that name.
#pragma once

#include "naast/base/result.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace naast {

// What stands behind the name of what is not done, or was cut off.
constexpr std::string_view work_ending = ".bezig";
// A folder or link that could not be looked at, as a sentence for the operator.
std::string cannot_be_read(const std::filesystem::filesystem_error& error);

bool is_work_folder(const std::filesystem::path& folder);

class WorkFolder {
public:
    // For what will be `final_path`: an empty folder beside it, for the owner only. What an earlier
    // one left under that name goes. Refuses: when another program is at work in it, or it cannot
    // be made.
    static Result<std::unique_ptr<WorkFolder>, std::string> make(const std::string& final_path);
    // Removes it, unless finish() was done.
    ~WorkFolder();
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;

    std::string file(std::string_view name) const;
    // Gives it its name, on disk when it returns. Requires: its files are on disk. Refuses: when
    // there is something of that name that is not an empty folder.
    Outcome<std::string> finish();

private:
    WorkFolder(std::string final_path, int handle);

    std::string final_path_;
    std::string path_;
    int handle_;  // holds the lock, for as long as it lives
    bool is_done_ = false;
};

// Removes what was cut off in this folder; what another program is at work in stays.
void remove_left_over(const std::string& folder);

}  // namespace naast
