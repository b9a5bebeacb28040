// The list of all rules. Adding one: its own file with its table of cases beside it, and two lines
// here.
#include "naast/signalering/regel.h"

namespace naast {

extern const Regel acc_04, acc_05, acc_06, acc_15, acc_16, acc_20, acc_29, ana_03, ana_05, ana_16,
    ana_21, coo_01, coo_05, coo_08, coo_10, coo_15, coo_16, coo_21, coo_24, crt_09, crt_10, fam_05,
    fam_08, fam_09, fam_10, fam_13, fam_15, gap_08, lrn_01, mea_02, mea_03, mea_08, mea_12, mea_13,
    plc_04, plc_05, plc_07, plc_11, plc_12, plc_13, plc_14, plc_16, plc_22, pln_05, pln_07, pln_12,
    pln_17, saf_04, saf_07, saf_08, saf_16, saf_22, sig_04, sig_05, sig_06, sig_07, sig_08, sig_15,
    sig_16, sig_18, sig_20, sig_21, tab_01, tab_06, tab_12, tab_18, trm_59, trm_60, trm_63, wtl_03,
    wtl_05, wtl_06, wtl_08, wtl_09, wtl_10, wtl_16, xdm_01, xdm_03, xdm_04;

const std::vector<const Regel*>& regels() {
    static const std::vector<const Regel*> all{
        &acc_04, &acc_05, &acc_06, &acc_15, &acc_16, &acc_20, &acc_29, &ana_03, &ana_05, &ana_16,
        &ana_21, &coo_01, &coo_05, &coo_08, &coo_10, &coo_15, &coo_16, &coo_21, &coo_24, &crt_09,
        &crt_10, &fam_05, &fam_08, &fam_09, &fam_10, &fam_13, &fam_15, &gap_08, &lrn_01, &mea_02,
        &mea_03, &mea_08, &mea_12, &mea_13, &plc_04, &plc_05, &plc_07, &plc_11, &plc_12, &plc_13,
        &plc_14, &plc_16, &plc_22, &pln_05, &pln_07, &pln_12, &pln_17, &saf_04, &saf_07, &saf_08,
        &saf_16, &saf_22, &sig_04, &sig_05, &sig_06, &sig_07, &sig_08, &sig_15, &sig_16, &sig_18,
        &sig_20, &sig_21, &tab_01, &tab_06, &tab_12, &tab_18, &trm_59, &trm_60, &trm_63, &wtl_03,
        &wtl_05, &wtl_06, &wtl_08, &wtl_09, &wtl_10, &wtl_16, &xdm_01, &xdm_03, &xdm_04};
    return all;
}

}  // namespace naast
