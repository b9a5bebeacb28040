// What the ledger was after its last commit, on another disk than the ledger's. A disk that says
// that bytes are on it and loses them is found out against it, down to the last event that was
// acknowledged; the file of checkpoints sees only what was there at the last of them. Why, and what
// it costs: docs/adr/0021-getuige.md. Form: docs/formats/ledger.md.
#pragma once

#include "naast/base/result.h"
#include "naast/ledger/chain.h"

#include <optional>
#include <string>

namespace naast {

class Witness {
public:
    // Refuses, with a sentence for the operator: a file that is not there, or says nothing whole.
    static Result<Witness, std::string> open(const std::string& path);
    // Makes the file, or forgets what it said. Refuses a file that is something else.
    static Result<Witness, std::string> begin(const std::string& path);
    Witness(Witness&& other) noexcept;
    Witness& operator=(Witness&&) = delete;
    ~Witness();

    // None: nothing was recorded since it began.
    const std::optional<Checkpoint>& last() const { return last_; }
    // On its disk when it returns. Throws: StoreBroken.
    void saw(const Checkpoint& checkpoint);

private:
    Witness(std::string path, int file) : path_(std::move(path)), file_(file) {}

    std::string path_;
    int file_;
    std::optional<Checkpoint> last_;
    int next_slot_ = 0;
};

// For commands beside a server that may be running. Refuses as Witness::open does.
Result<std::optional<Checkpoint>, std::string> read_witness(const std::string& path);

}  // namespace naast
