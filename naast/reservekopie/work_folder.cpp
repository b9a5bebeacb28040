#include "naast/reservekopie/work_folder.h"

#include "naast/store/on_disk.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <vector>

namespace naast {

namespace {

constexpr mode_t only_the_owner = 0700;

int lock_of(const std::string& folder) {
    const int handle = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    if (handle < 0) return -1;
    if (flock(handle, LOCK_EX | LOCK_NB) == 0) return handle;
    close(handle);
    return -1;
}

void empty(const std::string& folder) {
    std::error_code ignored;
    std::vector<std::filesystem::path> all;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored))
        all.push_back(entry.path());
    for (const auto& path : all) std::filesystem::remove_all(path, ignored);
}

}  // namespace

bool is_work_folder(const std::filesystem::path& folder) {
    return folder.filename().string().ends_with(work_ending);
}

std::string cannot_be_read(const std::filesystem::filesystem_error& error) {
    return "kan " + error.path1().string() + " niet lezen: klopt het pad, en mag u erbij?";
}

WorkFolder::WorkFolder(std::string final_path, int handle)
    : final_path_(std::move(final_path)),
      path_(final_path_ + std::string(work_ending)),
      handle_(handle) {}

Result<std::unique_ptr<WorkFolder>, std::string> WorkFolder::make(const std::string& final_path) {
    const std::string path = final_path + std::string(work_ending);
    mkdir(path.c_str(), only_the_owner);
    if (!std::filesystem::is_directory(path))
        return Unexpected{"kan " + path + " niet maken: bestaat de map, en mag u erin schrijven?"};
    const int handle = lock_of(path);
    if (handle < 0) return Unexpected{"een andere Naast is nog bezig in " + path};
    empty(path);
    chmod(path.c_str(), only_the_owner);
    return std::unique_ptr<WorkFolder>(new WorkFolder(final_path, handle));
}

WorkFolder::~WorkFolder() {
    std::error_code ignored;
    if (!is_done_) std::filesystem::remove_all(path_, ignored);
    close(handle_);
}

std::string WorkFolder::file(std::string_view name) const {
    return path_ + "/" + std::string(name);
}

Outcome<std::string> WorkFolder::finish() {
    const bool is_on_disk = fsync(handle_) == 0;
    // Over an empty folder it is one step too.
    if (!is_on_disk || rename(path_.c_str(), final_path_.c_str()) != 0)
        return Unexpected{"kan " + final_path_ +
                          " niet maken: is daar al iets, of is de schijf vol?"};
    if (!sync_folder_of(final_path_)) {
        // What is not surely there gets no name that says it is.
        rename(final_path_.c_str(), path_.c_str());
        return Unexpected{final_path_ + " komt niet zeker op schijf: mag u de map erboven lezen?"};
    }
    is_done_ = true;
    return Done{};
}

void remove_left_over(const std::string& folder) {
    std::error_code ignored;
    std::vector<std::string> all;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
        if (is_work_folder(entry.path()) && entry.path().filename().string().starts_with("naast-"))
            all.push_back(entry.path().string());
    }
    for (const std::string& path : all) {
        const int handle = lock_of(path);
        if (handle < 0) continue;
        std::filesystem::remove_all(path, ignored);
        close(handle);
    }
}

}  // namespace naast
