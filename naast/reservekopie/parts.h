// The files of a copy: how large they are, their hash, and whether they are still what was written.
#pragma once

#include "naast/base/result.h"
#include "naast/reservekopie/manifest.h"

#include <string>

namespace naast {

// Of a file that was just written. Throws: StoreBroken when it cannot be read.
Part measure(const std::string& path, std::string name);

// All of a small file. Throws: StoreBroken.
std::string read_text(const std::string& path);

// Made new with mode 0600, on disk when it returns. Throws: StoreBroken.
void write_new_file(const std::string& path, const std::string& text);

// What a folder says that it is. Refuses, with one sentence for the operator that names the folder
// or the part: it is not there, not finished, of the other kind, or not what was written.
Result<SealedManifest, std::string> read_copy(const std::string& folder, CopyKind kind);

// Copies the part to a new file, on disk when it returns, and looks at every byte of it on the way.
// Refuses: it is missing, cut off, too long, or not what was written. Throws: StoreBroken when the
// new file cannot be written.
Outcome<std::string> take_part(const std::string& folder, const Part& part, const std::string& to);

}  // namespace naast
