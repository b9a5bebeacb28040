#include "apps/naast/delen.h"

#include <unistd.h>

#include "apps/naast/omgeving.h"
#include "apps/naast/verzegeld.h"
#include <fstream>
#include <iostream>

namespace naast::app {

namespace {

bool add_share(std::string_view line, std::vector<Share>& shares) {
    auto share = parse_share(line);
    if (!share) return say_no(share.error()), false;
    shares.push_back(std::move(*share));
    return true;
}

bool type_shares(std::vector<Share>& shares) {
    if (isatty(STDIN_FILENO) != 0)
        std::cerr << "Typ de delen over, elk op een regel; sluit af met een lege regel.\n";
    for (auto line = read_input_line(); line && line->size() > 0; line = read_input_line()) {
        if (!add_share(line->bytes(), shares)) return false;
    }
    return true;
}

// Lines that are no share are passed over, so that what `begin` wrote can be given as it is.
bool read_shares(const std::string& path, std::vector<Share>& shares) {
    std::ifstream in(path);
    if (!in) return say_no("kan " + path + " niet lezen"), false;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("naast/") && !add_share(line, shares)) return false;
    }
    return true;
}

}  // namespace

std::optional<std::vector<Share>> shares_of(const Options& options) {
    std::vector<Share> shares;
    if (options.files.empty() && !type_shares(shares)) return std::nullopt;
    for (const std::string& path : options.files) {
        if (!read_shares(path, shares)) return std::nullopt;
    }
    return shares;
}

}  // namespace naast::app
