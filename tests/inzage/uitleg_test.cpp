// The table in docs/inzage.md is what the policy says now.
#include "naast/inzage/beleid.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace naast::inzage {

namespace {

std::string words_of(Rij rij) {
    switch (rij) {
        case Rij::regisseur: return "regisseur, duo";
        case Rij::toegang: return "toegang (tot het besluit en het bezwaar voorbij zijn)";
        case Rij::betrokken_professional: return "betrokken professional, met een bereik";
        case Rij::aanbieder: return "aanbieder, van een traject";
        case Rij::verwijzer: return "verwijzer";
        case Rij::tafelgast: return "tafelgast";
        case Rij::veilig_thuis: return "Veilig Thuis";
        case Rij::raad: return "Raad voor de Kinderbescherming";
        case Rij::jeugdbescherming: return "gecertificeerde instelling, van een kind";
        case Rij::dichtbij: return "huisarts, jeugdgezondheidszorg, school";
        case Rij::ouder_tot_16: return "ouder met gezag of voogd, kind tot 16";
        case Rij::ouder_van_16_17: return "ouder met gezag of voogd, kind van 16 of 17";
        case Rij::zelf_tot_12: return "zelf, tot 12";
        case Rij::zelf_vanaf_12: return "zelf, vanaf 12";
        case Rij::netwerk: return "JIM, netwerk";
        case Rij::toezicht: return "toezicht";
        case Rij::privacyfunctionaris: return "privacyfunctionaris";
        case Rij::niets: return "audit; ouder zonder gezag; ouder van wie 18 is";
    }
    return {};
}

std::string words_of(const Mogelijkheid& way) {
    std::string text;
    switch (way.zicht) {
        case Zicht::alles: text = "alles"; break;
        case Zicht::samenvatting: text = "kort"; break;
        case Zicht::bestaat: text = "dat er iets is"; break;
        case Zicht::niets: text = "schrijven"; break;
    }
    const auto add = [&](bool holds, const char* words) {
        if (holds) text += std::string(", ") + words;
    };
    add(way.bereik, "in het bereik");
    add(way.traject, "eigen traject");
    add(way.eigen, "eigen organisatie");
    add(way.gericht, "aan hen gericht");
    add(way.over_zichzelf, "over zichzelf");
    add(way.geen_ander, "niet wat een ander verklaarde");
    add(way.eigen_woord, "eigen verklaring");
    add(way.beschermt, "wat beschermt");
    add(way.kind_stemt_in, "als het kind instemt");
    add(way.toestemming, "met toestemming");
    add(way.grondslag, "met een wettelijke grondslag");
    return text;
}

std::string table() {
    std::ostringstream text;
    text << "| wie | "
         << "namen | plan | hulp | veiligheid | medisch | justitie | school | geld | "
         << "administratie |\n|---|---|---|---|---|---|---|---|---|---|\n";
    for (const Beleidsrij& row : beleid()) {
        text << "| " << words_of(row.rij) << " |";
        for (std::size_t i = 0; i + 1 < table_categories; ++i) {
            std::string cell;
            for (const Mogelijkheid& way : cel(row.rij, static_cast<Categorie>(i)))
                cell += (cell.empty() ? "" : "<br>") + words_of(way);
            text << " " << (cell.empty() ? "–" : cell) << " |";
        }
        text << "\n";
    }
    return text.str();
}

}  // namespace

TEST(Uitleg, ShowsTheTableOfThePolicy) {
    std::ostringstream page;
    page << std::ifstream("docs/inzage.md").rdbuf();
    if (page.str().find(table()) != std::string::npos) return;
    std::filesystem::create_directories("build");
    std::ofstream("build/inzage-tabel.md") << table();
    FAIL() << "the table in docs/inzage.md is out of date: it is now build/inzage-tabel.md";
}

}  // namespace naast::inzage
