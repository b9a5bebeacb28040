#include "naast/base/entropy.h"

#include "naast/base/assert.h"

#include <sodium.h>

#include <cstring>

namespace naast {

namespace {

class SystemEntropy final : public Entropy {
public:
    SystemEntropy() { NAAST_ASSERT(sodium_init() >= 0); }
    std::string bytes(std::size_t count) override {
        std::string drawn(count, '\0');
        randombytes_buf(drawn.data(), drawn.size());
        return drawn;
    }
};

}  // namespace

Entropy& system_entropy() {
    static SystemEntropy entropy;
    return entropy;
}

std::string SeededEntropy::bytes(std::size_t count) {
    static_assert(randombytes_SEEDBYTES >= 2 * sizeof(std::uint64_t));
    unsigned char seed[randombytes_SEEDBYTES] = {};
    std::memcpy(seed, &seed_, sizeof seed_);
    std::memcpy(seed + sizeof seed_, &drawn_, sizeof drawn_);
    ++drawn_;
    std::string drawn(count, '\0');
    randombytes_buf_deterministic(drawn.data(), drawn.size(), seed);
    return drawn;
}

}  // namespace naast
