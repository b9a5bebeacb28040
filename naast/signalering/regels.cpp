// The list of all rules. Adding one: its own file with its table of cases beside it, and two lines
// here.
#include "naast/signalering/regel.h"

namespace naast {

extern const Regel coo_01, coo_21, fam_08, fam_09, mea_02, mea_08, plc_04, plc_05, plc_07, plc_12,
    plc_13, plc_14, sig_21;

const std::vector<const Regel*>& regels() {
    static const std::vector<const Regel*> all{&coo_01,
                                               &coo_21,
                                               &fam_08,
                                               &fam_09,
                                               &mea_02,
                                               &mea_08,
                                               &plc_04,
                                               &plc_05,
                                               &plc_07,
                                               &plc_12,
                                               &plc_13,
                                               &plc_14,
                                               &sig_21};
    return all;
}

}  // namespace naast
