#include "naast/demo/cijfers.h"

#include <fmt/format.h>

namespace naast::demo {

namespace {

constexpr const Cijfer* in_order[] = {&cijfers::via_huisarts,
                                      &cijfers::contact_voorkant,
                                      &cijfers::screening_en_analyse,
                                      &cijfers::contact_aanbieder,
                                      &cijfers::start_na_contact,
                                      &cijfers::wachtlijst,
                                      &cijfers::wachten_op_obm,
                                      &cijfers::onderzoek_toegang,
                                      &cijfers::twee_soorten_hulp,
                                      &cijfers::eerder_hulp,
                                      &cijfers::ook_wmo,
                                      &cijfers::eerder_gemeld,
                                      &cijfers::vaak_gemeld,
                                      &cijfers::opnieuw_gemeld,
                                      &cijfers::zonder_onderzoek,
                                      &cijfers::op_tijd_beoordeeld,
                                      &cijfers::wacht_op_onderzoek,
                                      &cijfers::tot_intake_gi,
                                      &cijfers::nog_steeds_geweld,
                                      &cijfers::kind_kreeg_hulp,
                                      &cijfers::geen_hulp_na_melding,
                                      &cijfers::hulp_afgebroken,
                                      &cijfers::niet_opgelost,
                                      &cijfers::verblijf,
                                      &cijfers::meer_plekken,
                                      &cijfers::alleen_vrijwillig,
                                      &cijfers::jongens,
                                      &cijfers::jongste,
                                      &cijfers::school_gedrag,
                                      &cijfers::school_leren,
                                      &cijfers::school_gezondheid,
                                      &cijfers::ouders_gedrag,
                                      &cijfers::ouders_opvoeding,
                                      &cijfers::ouders_relaties,
                                      &cijfers::ouders_gezondheid,
                                      &cijfers::al_bekend,
                                      &cijfers::gezinnen_per_regisseur,
                                      &cijfers::ander_gezicht,
                                      &cijfers::overdracht_zonder_gat,
                                      &cijfers::gescheiden,
                                      &cijfers::met_melding,
                                      &cijfers::op_tijd,
                                      &cijfers::reageert_per_week,
                                      &cijfers::blijft_liggen,
                                      &cijfers::tussen_contacten,
                                      &cijfers::contact_valt_uit,
                                      &cijfers::op_een_wachtlijst,
                                      &cijfers::intake_op_tijd,
                                      &cijfers::geen_overbrugging,
                                      &cijfers::hulp_afgebroken_anders,
                                      &cijfers::nooit_begonnen,
                                      &cijfers::niet_opgelost_anders,
                                      &cijfers::start_bekend,
                                      &cijfers::toelatingseis,
                                      &cijfers::iets_anders_gevraagd,
                                      &cijfers::tweede_soort,
                                      &cijfers::vraagt_bemiddeling,
                                      &cijfers::eigen_hulp_van_wie_hulp_krijgt,
                                      &cijfers::analyse_klaar,
                                      &cijfers::huisarts_verwijst_direct,
                                      &cijfers::doel_met_eindpunt,
                                      &cijfers::zorgsignaal_per_jaar,
                                      &cijfers::veiligheid_in_signaal,
                                      &cijfers::verzuim_per_jaar,
                                      &cijfers::schakelmoment_per_jaar,
                                      &cijfers::ouder_met_probleem,
                                      &cijfers::diagnose,
                                      &cijfers::oordeel,
                                      &cijfers::twee_keer_niet_gekomen,
                                      &cijfers::bellers_zonder_antwoord,
                                      &cijfers::eigen_onderzoek,
                                      &cijfers::maatwerk,
                                      &cijfers::veel_gezichten,
                                      &cijfers::met_plaatsing,
                                      &cijfers::maatregel_zonder_plaatsing,
                                      &cijfers::kind_is_getuige,
                                      &cijfers::onveilig_bij_melding,
                                      &cijfers::iedereen_beoordeeld,
                                      &cijfers::doorgegeven,
                                      &cijfers::verlengd,
                                      &cijfers::plaatsing_uitgelegd,
                                      &cijfers::perspectiefplan_op_dag_een,
                                      &cijfers::overgeplaatst,
                                      &cijfers::hulp_thuis_bij_plaatsing,
                                      &cijfers::kind_erbij,
                                      &cijfers::getuige_kreeg_hulp,
                                      &cijfers::zwaardere_hulp_bij_stilstand,
                                      &cijfers::hulp_afgebroken_verder,
                                      &cijfers::eerder_hulp_van_wie_er_was,
                                      &cijfers::zonder_onderzoek_anders,
                                      &cijfers::geen_hulp_van_de_rest,
                                      &cijfers::wmo_gevraagd};

}  // namespace

const std::vector<const Cijfer*>& alle_cijfers() {
    static const std::vector<const Cijfer*> all(std::begin(in_order), std::end(in_order));
    return all;
}

namespace {

std::string row(const Cijfer& cijfer) {
    return fmt::format("| {} | {} | {} | {} | {} | {} |\n",
                       cijfer.wat,
                       cijfer.waarde,
                       cijfer.eenheid,
                       cijfer.marge > 0 ? fmt::format("{}", cijfer.marge) : "",
                       cijfer.bron,
                       cijfer.gebruik);
}

std::string table(CijferSoort soort) {
    std::string rows =
        "| wat | waarde | eenheid | marge | bron | gebruik |\n|---|---|---|---|---|---|\n";
    for (const Cijfer* cijfer : alle_cijfers()) {
        if (cijfer->soort == soort) rows += row(*cijfer);
    }
    return rows;
}

}  // namespace

std::string cijfers_in_markdown() {
    return "## Gepubliceerd\n\n" + table(CijferSoort::gepubliceerd) + "\n## Aanname\n\n" +
           table(CijferSoort::aanname);
}

}  // namespace naast::demo
