// docs/reference/regels.md is what the rules and the stories say now.
#include <gtest/gtest.h>

#include "tests/verhalen/regels_pagina.h"
#include <filesystem>
#include <fstream>
#include <sstream>

namespace naast::verhalen {

TEST(Regels, AreTheOnesInTheReference) {
    std::ostringstream stored;
    stored << std::ifstream("docs/reference/regels.md").rdbuf();
    const std::string page = regels_pagina();
    if (page == stored.str()) return;
    std::filesystem::create_directories("build");
    std::ofstream("build/regels.md") << page;
    FAIL() << "docs/reference/regels.md is out of date. Look at what changed, and take it over:\n"
              "    diff docs/reference/regels.md build/regels.md\n"
              "    cp build/regels.md docs/reference/regels.md";
}

}  // namespace naast::verhalen
