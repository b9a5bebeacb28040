#include "naast/events/formulier.h"

#include "naast/base/assert.h"
#include "naast/events/formuliervelden.h"
#include "naast/events/op_naam.h"

namespace naast {

namespace {

OverWie about_whom(Betreft betreft) {
    switch (betreft) {
        case Betreft::het_gezin: return OverWie::niemand;
        case Betreft::precies_een: return OverWie::een;
        case Betreft::minstens_een: return OverWie::minstens_een;
        case Betreft::hooguit_iedereen: return OverWie::vrij;
    }
    own_fault(__FILE__, __LINE__, "betreft");
}

}  // namespace

Formulier formulier_van(std::string_view soort) {
    Formulier form;
    const auto describe = [&]<class S>() {
        form.soort = std::string(soort);
        if constexpr (!requires { S::voegt_persoon_toe; }) form.betreft = about_whom(S::betreft);
        form.velden = formuliervelden<S>();
    };
    if (!with_kind(soort, describe)) own_fault(__FILE__, __LINE__, "soort");
    return form;
}

}  // namespace naast
