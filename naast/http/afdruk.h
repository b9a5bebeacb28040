// The one plan of a family on paper: a whole HTML page without script, made by the server, so that
// it can be printed from any browser and read by a screen reader. It says what the screen says and
// nothing more. Its look is web/public/afdruk.css.
#pragma once

#include "naast/dossier/dossier.h"
#include "naast/http/request.h"

#include <string>
#include <vector>

namespace naast::http {

// Text between tags or in a quoted attribute: & < > " ' are written as references.
std::string html_escaped(const std::string& text);

struct Afdruk {
    const Dossier& dossier;
    Language language = Language::nl;
    std::string voor;  // the name of whoever prints it: the page shows what this one may see
    Date today{};
    bool is_for_member = false;  // somebody of the family: shown in the same window, with ways out
    std::vector<PersoonId> nog_te_vragen{};  // inzage::nog_te_vragen(), of whoever prints it
};
std::string plan_als_html(const Afdruk& afdruk);

}  // namespace naast::http
