// SHA-256 over bytes that come in pieces, for what does not fit in memory, such as a file. For a
// text at hand there is sha256.h.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace naast {

class Sha256Stream {
public:
    Sha256Stream();
    ~Sha256Stream();
    Sha256Stream(const Sha256Stream&) = delete;
    Sha256Stream& operator=(const Sha256Stream&) = delete;

    void add(std::string_view bytes);
    // 32 raw bytes, over all that was added. Requires: to be called once, as the last.
    std::string hash();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace naast
