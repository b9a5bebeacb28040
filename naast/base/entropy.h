// Where random bytes come from: the system, or a seed in tests.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace naast {

class Entropy {
public:
    virtual ~Entropy() = default;
    virtual std::string bytes(std::size_t count) = 0;
};

// The system's own source, through libsodium. Safe to share between threads.
Entropy& system_entropy();

// The same bytes for the same seed, for tests and made-up regions. Not safe to share.
class SeededEntropy final : public Entropy {
public:
    explicit SeededEntropy(std::uint64_t seed) : seed_(seed) {}
    std::string bytes(std::size_t count) override;

private:
    std::uint64_t seed_;
    std::uint64_t drawn_ = 0;
};

}  // namespace naast
