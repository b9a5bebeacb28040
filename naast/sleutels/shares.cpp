#include "naast/sleutels/shares.h"

#include "naast/base/sha256.h"
#include "naast/base/text.h"

#include <fmt/format.h>
#include <sodium.h>

extern "C" {  // its header does not say so itself
#include <libgfshare.h>
}

#include <algorithm>
#include <memory>
#include <mutex>
#include <set>
#include <sstream>

namespace naast {

namespace {

constexpr std::size_t group = 4;
constexpr std::size_t check_digits = 8;
constexpr const char* form = "naast/deel/1";

using Scheme = std::unique_ptr<gfshare_ctx, decltype(&gfshare_ctx_free)>;

// libgfshare takes its random bytes from a global that is empty at first; it also overwrites with
// them what it lets go of.
void use_good_randomness() {
    static std::once_flag once;
    std::call_once(once, [] {
        NAAST_ASSERT(sodium_init() >= 0);
        gfshare_fill_rand = [](unsigned char* into, unsigned int count) {
            randombytes_buf(into, count);
        };
    });
}

// NOLINTBEGIN(cppcoreguidelines-pro-type-reinterpret-cast): libgfshare speaks unsigned char.
unsigned char* raw(std::string& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}
// NOLINTEND(cppcoreguidelines-pro-type-reinterpret-cast)

std::string check_of(const std::string& said) {
    return to_hex(sha256(said)).substr(0, check_digits);
}

std::string said_by(const Share& share) {
    return fmt::format("{} {} {} {} {} {}",
                       form,
                       share.nr,
                       share.count,
                       share.needed,
                       share.series,
                       to_hex(share.bytes));
}

Unexpected<std::string> no_share() {
    return Unexpected{std::string("dit is geen deel van een sleutel; een deel is één regel die "
                                  "begint met \"") +
                      form + "\""};
}

}  // namespace

std::vector<Share> split(KeyView key, int count, int needed, const std::string& series) {
    NAAST_ASSERT(2 <= needed && needed <= count && count <= most_shares);
    use_good_randomness();
    std::string numbers;
    for (int nr = 1; nr <= count; ++nr) numbers += static_cast<char>(nr);
    const Scheme scheme(gfshare_ctx_init_enc(raw(numbers),
                                             static_cast<unsigned int>(count),
                                             static_cast<unsigned char>(needed),
                                             key_bytes),
                        gfshare_ctx_free);
    NAAST_ASSERT(scheme != nullptr);
    Secret copy(key_bytes);
    std::copy(key.begin(), key.end(), copy.data());
    gfshare_ctx_enc_setsecret(scheme.get(), copy.data());
    std::vector<Share> shares;
    for (int nr = 1; nr <= count; ++nr) {
        Share share{nr, count, needed, series, std::string(key_bytes, '\0')};
        gfshare_ctx_enc_getshare(
            scheme.get(), static_cast<unsigned char>(nr - 1), raw(share.bytes));
        shares.push_back(std::move(share));
    }
    return shares;
}

Result<Secret, std::string> combine(const std::vector<Share>& shares) {
    std::set<int> numbers;
    for (const Share& share : shares) {
        if (share.series != shares.front().series)
            return Unexpected{fmt::format("deze delen horen niet bij elkaar: reeks {} en reeks {}",
                                          shares.front().series,
                                          share.series)};
        if (!numbers.insert(share.nr).second)
            return Unexpected{fmt::format("deel {} is twee keer gegeven", share.nr)};
    }
    const int needed = shares.empty() ? 2 : shares.front().needed;
    const int given = static_cast<int>(shares.size());
    if (given < needed)
        return Unexpected{fmt::format("er zijn {} delen nodig; gegeven: {}", needed, given)};
    use_good_randomness();
    std::string order;
    for (const Share& share : shares) order += static_cast<char>(share.nr);
    const Scheme scheme(
        gfshare_ctx_init_dec(raw(order), static_cast<unsigned int>(given), key_bytes),
        gfshare_ctx_free);
    NAAST_ASSERT(scheme != nullptr);
    unsigned char index = 0;
    for (Share share : shares) gfshare_ctx_dec_giveshare(scheme.get(), index++, raw(share.bytes));
    Secret key(key_bytes);
    gfshare_ctx_dec_extract(scheme.get(), key.data());
    return key;
}

std::string to_line(const Share& share) {
    const std::string hex = to_hex(share.bytes);
    std::string groups;
    for (std::size_t at = 0; at < hex.size(); at += group)
        groups += (at == 0 ? "" : "-") + hex.substr(at, group);
    return fmt::format("{} {} {} {} {} {} {}",
                       form,
                       share.nr,
                       share.count,
                       share.needed,
                       share.series,
                       groups,
                       check_of(said_by(share)));
}

Result<Share, std::string> parse_share(std::string_view line) {
    std::istringstream words{lower_ascii(line)};
    std::string name, groups, check;
    Share share;
    words >> name >> share.nr >> share.count >> share.needed >> share.series >> groups >> check;
    if (words.fail() || name != form) return no_share();
    if (std::string more; words >> more) return no_share();
    std::erase(groups, '-');
    const auto bytes = from_hex(groups);
    const bool is_whole = bytes && bytes->size() == key_bytes && share.needed >= 2 &&
                          share.needed <= share.count && share.count <= most_shares &&
                          share.nr >= 1 && share.nr <= share.count;
    if (is_whole) share.bytes = *bytes;
    if (!is_whole || check != check_of(said_by(share)))
        return Unexpected{fmt::format("deel {} is niet goed overgetypt", share.nr)};
    return share;
}

}  // namespace naast
