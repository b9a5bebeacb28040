// For tests only: docs/reference/regels.md, made from the rules, the norms that are shipped and the
// stories in cases/. It says nothing that is not in those.
#pragma once

#include <string>

namespace naast::verhalen {

std::string regels_pagina();

}  // namespace naast::verhalen
