#include "apps/naast/omgeving.h"

#include "naast/base/sha256.h"
#include "naast/base/text.h"
#include "naast/dossier/dossier.h"
#include "naast/ledger/stream.h"

#include "apps/naast/ingebouwd.h"
#include <algorithm>
#include <fstream>
#include <iostream>
#include <sstream>

namespace naast::app {

int say_no(const std::string& why) {
    std::cerr << "fout: " << why << "\n";
    return 1;
}

std::optional<std::string> read_file(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        say_no("kan " + path + " niet lezen: bestaat het, en mag u het lezen?");
        return std::nullopt;
    }
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

namespace {

struct NormTexts {
    std::string normen;
    std::string dagen;
};

std::optional<NormTexts> norm_texts(const Options& options) {
    if (options.normen.empty()) {
        return NormTexts{std::string(ingebouwd::normen()),
                         std::string(ingebouwd::gelijkgestelde_dagen())};
    }
    const auto normen = read_file(options.normen + "/normen.toml");
    const auto dagen =
        normen ? read_file(options.normen + "/gelijkgestelde-dagen.toml") : std::nullopt;
    if (!dagen) return std::nullopt;
    return NormTexts{*normen, *dagen};
}

}  // namespace

std::optional<Normen> load_normen(const Options& options) {
    const auto texts = norm_texts(options);
    if (!texts) return std::nullopt;
    auto normen = Normen::read(texts->normen, texts->dagen);
    if (!normen) {
        say_no("de normen kloppen niet: " + normen.error());
        return std::nullopt;
    }
    return std::move(*normen);
}

Vraag question_of(const Options& options) {
    const Date today = system_clock().today();
    return {options.peildatum.value_or(today), options.bekend_op.value_or(today)};
}

std::optional<std::vector<Uuid>> choose_gezinnen(const EventStore& store,
                                                 const std::string& which) {
    struct Named {
        std::string naam;
        Uuid id;
    };
    std::vector<Named> all;
    store.for_each_samenvatting([&](const StoredSamenvatting& s) { all.push_back({"", s.gezin}); });
    for (Named& one : all) {
        one.naam = fold_dossier(
                       one.id, load_stream(store, one.id), {date("2200-01-01"), date("2200-01-01")})
                       .gezin.naam;
    }
    std::sort(all.begin(), all.end(), [](const Named& a, const Named& b) {
        return a.naam != b.naam ? a.naam < b.naam : a.id < b.id;
    });
    std::vector<Uuid> chosen;
    for (const Named& one : all) {
        const bool by_name = lower_ascii(one.naam) == lower_ascii(which);
        const bool by_id = which.size() >= 4 && one.id.to_text().starts_with(lower_ascii(which));
        if (which.empty() || by_name || by_id) chosen.push_back(one.id);
    }
    if (which.empty() || chosen.size() == 1) return chosen;
    say_no(chosen.empty() ? "er is geen gezin \"" + which + "\" in dit bestand"
                          : "\"" + which + "\" past bij meer dan één gezin; geef meer van het id");
    return std::nullopt;
}

}  // namespace naast::app
