#include "naast/toegang/toegang.h"

namespace naast {

Toegang evolve(Toegang toegang, const RecordedEvent& recorded) {
    const auto& betreft = recorded.event.betreft;
    std::visit(Overloaded{
                   [&](const SignaalOntvangen& e) {
                       toegang.signalen.push_back(
                           {e.signaal, e.wat, e.zorgen, betreft, feit_of(recorded), std::nullopt});
                   },
                   [&](const SignaalAfgerond& e) {
                       for (Signaal& signaal : toegang.signalen) {
                           if (signaal.id == e.signaal && !signaal.afgerond)
                               signaal.afgerond = feit_of(recorded);
                       }
                   },
                   [](const auto&) {},
               },
               recorded.event.inhoud);
    return toegang;
}

}  // namespace naast
