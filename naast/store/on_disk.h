// Lines at the end of a small file, each on disk before one says so.
#pragma once

#include <string>

namespace naast {

// Adds the line after the last whole one; what was half written is cut off. Makes the file, for its
// owner alone, if it is not there. Requires: a line that ends in a line feed. Throws: StoreBroken
// when it is not on disk, or when what is there already cannot be read.
void append_line_on_disk(const std::string& path, const std::string& line);

// The name of a new file is on disk when its folder is. Returns: whether it is.
bool sync_folder_of(const std::string& path);

}  // namespace naast
