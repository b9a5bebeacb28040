#include "naast/tijdlijn/titels.h"

#include "naast/events/woorden.h"

#include <fmt/format.h>

namespace naast {

namespace {

Tekst both(const Tekst& a, const char* nl, const char* en) {
    return met_hoofdletter({a.nl + nl, a.en + en});
}
Tekst before(const char* nl, const char* en, const Tekst& b) {
    return {nl + b.nl, en + b.en};
}
Tekst with_name(const char* nl, const char* en, const std::string& name) {
    return {nl + name, en + name};
}

// No catch-all: the compiler names the kind that was forgotten.
struct Titel {
    Tekst operator()(const GezinAangemeld&) const {
        return {"Gezin komt bij het lokale team", "Family comes to the local team"};
    }
    Tekst operator()(const GezinAfgesloten&) const {
        return {"Lokale team rondt af", "Local team closes"};
    }
    Tekst operator()(const PersoonToegevoegd& e) const {
        return with_name("Hoort bij het gezin: ", "Belongs to the family: ", e.naam);
    }
    Tekst operator()(const RelatieVastgelegd& e) const {
        return both(in_woorden(e.relatie), " (relatie)", " (relation)");
    }
    Tekst operator()(const RelatieBeeindigd& e) const {
        return both(in_woorden(e.relatie), " (relatie voorbij)", " (relation ended)");
    }
    Tekst operator()(const GezagVastgelegd& e) const {
        return met_hoofdletter(in_woorden(e.gezag));
    }
    Tekst operator()(const RegisseurAangewezen& e) const {
        return with_name("Regisseur: ", "Coordinator: ", e.medewerker.naam);
    }
    Tekst operator()(const RegisseurGestopt&) const {
        return {"Regisseur stopt", "Coordinator stops"};
    }
    Tekst operator()(const BetrokkeneToegevoegd& e) const {
        const Tekst rol = in_woorden(e.rol);
        return {e.medewerker.naam + " komt erbij (" + rol.nl + ")",
                e.medewerker.naam + " joins (" + rol.en + ")"};
    }
    Tekst operator()(const BetrokkeneVertrokken&) const {
        return {"Betrokkene vertrekt", "Person involved leaves"};
    }
    Tekst operator()(const ContactGehad& e) const {
        if (e.strekking == Strekking::ultimatum)
            return both(in_woorden(e.vorm), " met ultimatum", " with ultimatum");
        return met_hoofdletter(in_woorden(e.vorm));
    }
    Tekst operator()(const SchakelmomentGemarkeerd& e) const {
        return met_hoofdletter(in_woorden(e.schakelmoment));
    }
    Tekst operator()(const SchoolverzuimBegonnen& e) const {
        return met_hoofdletter(in_woorden(e.verzuim));
    }
    Tekst operator()(const SchoolverzuimBeeindigd&) const {
        return {"Weer naar school", "Back to school"};
    }
    Tekst operator()(const DiagnoseGesteld& e) const {
        return before("Diagnose: ", "Diagnosis: ", in_woorden(e.diagnose));
    }
    Tekst operator()(const SignaalOntvangen& e) const {
        Tekst tekst = met_hoofdletter(in_woorden(e.wat));
        for (std::size_t i = 0; i < e.zorgen.size(); ++i) {
            const Tekst zorg = in_woorden(e.zorgen[i]);
            tekst.nl += (i == 0 ? ": " : ", ") + zorg.nl;
            tekst.en += (i == 0 ? ": " : ", ") + zorg.en;
        }
        return tekst;
    }
    Tekst operator()(const SignaalAfgerond&) const {
        return {"Zorg of vraag beantwoord", "Worry or question answered"};
    }
    Tekst operator()(const EvaluatieGehouden& e) const {
        return before("Evaluatie: ", "Evaluation: ", in_woorden(e.beweging));
    }
    // The outcome is what one looks for; who may not see it gets the event without.
    Tekst operator()(const VeiligheidBeoordeeld& e) const {
        if (e.oordeel == Veiligheidsoordeel::veilig)
            return {"Veiligheid beoordeeld: veilig", "Safety assessed: safe"};
        if (e.oordeel == Veiligheidsoordeel::onveilig)
            return {"Veiligheid beoordeeld: niet veilig", "Safety assessed: not safe"};
        if (e.oordeel == Veiligheidsoordeel::onduidelijk)
            return {"Veiligheid beoordeeld: nog niet duidelijk", "Safety assessed: not clear yet"};
        return {"Veiligheid beoordeeld", "Safety assessed"};
    }
    Tekst operator()(const OnderzoekGestart& e) const {
        return both(in_woorden(e.wat), " begint", " starts");
    }
    Tekst operator()(const OnderzoekAfgerond&) const {
        return {"Onderzoek klaar", "Investigation finished"};
    }
    Tekst operator()(const MaatregelUitgesproken& e) const {
        return met_hoofdletter(in_woorden(e.wat));
    }
    Tekst operator()(const MaatregelBeeindigd&) const {
        return {"Maatregel voorbij", "Measure ended"};
    }
    Tekst operator()(const LeidingGewisseld& e) const {
        return with_name("Leiding bij ", "Lead with ", e.leiding.naam);
    }
    Tekst operator()(const HulpAangevraagd& e) const {
        return before("Hulp gevraagd: ", "Help asked for: ", in_woorden(e.wat));
    }
    Tekst operator()(const HulpGestart& e) const {
        return before("Hulp begint: ", "Help starts: ", in_woorden(e.wat));
    }
    Tekst operator()(const HulpGestopt&) const { return {"Hulp stopt", "Help stops"}; }
    Tekst operator()(const UithuisplaatsingGestart& e) const {
        return before("Uit huis geplaatst: ", "Placed out of home: ", in_woorden(e.vorm));
    }
    Tekst operator()(const LichtereVormOverwogen& e) const {
        return before("Lichtere vorm bekeken: ", "Lighter form considered: ", in_woorden(e.vorm));
    }
    Tekst operator()(const PerspectiefplanGemaakt&) const {
        return {"Perspectiefplan gemaakt", "Perspective plan made"};
    }
    Tekst operator()(const PlaatsingEvaluatieGepland&) const {
        return {"Terugkijken op de plaatsing afgesproken", "Look-back on the placement planned"};
    }
    Tekst operator()(const PlaatsingGeevalueerd&) const {
        return {"Samen teruggekeken op de plaatsing", "Looked back on the placement together"};
    }
    Tekst operator()(const TerugkeerGepland& e) const {
        return {"Terugkeer gepland voor " + to_dutch(e.gepland_op),
                "Return planned for " + to_english(e.gepland_op)};
    }
    Tekst operator()(const UithuisplaatsingBeeindigd& e) const {
        return met_hoofdletter(in_woorden(e.reden));
    }
    Tekst operator()(const KindVerwacht& e) const {
        return with_name("Kind verwacht: ", "Child expected: ", e.naam);
    }
    Tekst operator()(const KindGeboren&) const { return {"Kind geboren", "Child born"}; }
    Tekst operator()(const PersoonOverleden&) const { return {"Overleden", "Died"}; }
    Tekst operator()(const HuishoudenGevormd& e) const {
        return with_name("Woont in huishouden: ", "Lives in household: ", e.naam);
    }
    Tekst operator()(const Verhuisd&) const { return {"Verhuisd", "Moved house"}; }
    Tekst operator()(const RegisseurNaarAchtergrond&) const {
        return {"Regisseur blijft op de achtergrond", "Coordinator stays in the background"};
    }
    Tekst operator()(const WaarnemerAangewezen& e) const {
        return with_name("Waarnemer: ", "Stands in: ", e.medewerker.naam);
    }
    Tekst operator()(const DuoGevormd& e) const {
        return before(
            "Werken als duo: ", "Work as a pair: ", opsomming({e.een.naam, e.ander.naam}));
    }
    Tekst operator()(const DuoGestopt&) const { return {"Duo stopt", "Duo ends"}; }
    Tekst operator()(const ZichtAangeboden& e) const {
        return with_name(
            "Zicht op veiligheid aangeboden aan ", "Sight on safety offered to ", e.aan.naam);
    }
    Tekst operator()(const ZichtAanvaard& e) const {
        return with_name("Zicht op veiligheid bij ", "Sight on safety with ", e.organisatie.naam);
    }
    Tekst operator()(const JimGekozen& e) const {
        return with_name("JIM gekozen: ", "JIM chosen: ", e.naam);
    }
    Tekst operator()(const JimGestopt&) const { return {"JIM stopt", "JIM stops"}; }
    Tekst operator()(const ContactGemist& e) const {
        return e.gemist_door == GemistDoor::gezin
                   ? Tekst{"Afspraak gemist", "Appointment missed"}
                   : Tekst{"Afspraak afgezegd door " + e.organisatie.naam,
                           "Appointment cancelled by " + e.organisatie.naam};
    }
    Tekst operator()(const GezinZochtContact& e) const {
        if (!e.beantwoord) return {"Bericht van het gezin", "Message from the family"};
        return *e.beantwoord ? Tekst{"Gezin zocht contact", "Family sought contact"}
                             : Tekst{"Gezin zocht contact, zonder antwoord die dag",
                                     "Family sought contact, no answer that day"};
    }
    Tekst operator()(const WaakvlamAfgesproken& e) const {
        return {fmt::format("Waakvlam: elke {} dagen contact", e.elke_dagen),
                fmt::format("Light contact: every {} days", e.elke_dagen)};
    }
    Tekst operator()(const WaakvlamGestopt&) const {
        return {"Waakvlam stopt", "Light contact ends"};
    }
    Tekst operator()(const NotitieGemaakt&) const { return {"Notitie", "Note"}; }
    Tekst operator()(const AanvraagOntvangen&) const {
        return {"Aanvraag voor hulp", "Application for help"};
    }
    Tekst operator()(const AanvraagGescreend& e) const {
        return before("Aanvraag bekeken: ", "Application screened: ", in_woorden(e.uitkomst));
    }
    Tekst operator()(const AanvraagGeweigerd& e) const {
        return before("Aanvraag geweigerd: ", "Application refused: ", in_woorden(e.reden));
    }
    Tekst operator()(const Doorverwezen& e) const {
        return with_name("Doorverwezen naar ", "Referred to ", e.naar.naam);
    }
    Tekst operator()(const AnalyseGestart&) const {
        return {"Verklarende analyse begint", "Explanatory analysis starts"};
    }
    Tekst operator()(const AnalyseAfgerond& e) const {
        return before("Verklarende analyse klaar: ",
                      "Explanatory analysis finished: ",
                      in_woorden(e.zwaarte));
    }
    Tekst operator()(const AnalyseBijgewerkt&) const {
        return {"Verklarende analyse bijgewerkt", "Explanatory analysis updated"};
    }
    Tekst operator()(const OordeelVastgelegd& e) const {
        return before("Uitspraak over ", "Statement about ", in_woorden(e.onderwerp));
    }
    Tekst operator()(const ReactieGegeven&) const {
        return {"Reactie op een uitspraak", "Reaction to a statement"};
    }
    Tekst operator()(const BesluitGenomen& e) const {
        return before("Besluit: ", "Decision: ", in_woorden(e.wat));
    }
    Tekst operator()(const BesluitToegelicht&) const {
        return {"Besluit toegelicht", "Decision explained"};
    }
    Tekst operator()(const BezwaarGemaakt&) const { return {"Bezwaar gemaakt", "Objection made"}; }
    Tekst operator()(const BezwaarAfgehandeld& e) const {
        return before("Bezwaar: ", "Objection: ", in_woorden(e.afloop));
    }
    Tekst operator()(const KlachtIngediend& e) const {
        return with_name("Klacht over ", "Complaint about ", e.over.naam);
    }
    Tekst operator()(const KlachtAfgehandeld& e) const {
        return before("Klacht: ", "Complaint: ", in_woorden(e.afloop));
    }
    Tekst operator()(const ToestemmingGegeven&) const {
        return {"Toestemming gegeven", "Consent given"};
    }
    Tekst operator()(const ToestemmingIngetrokken&) const {
        return {"Toestemming ingetrokken", "Consent withdrawn"};
    }
    Tekst operator()(const MeelezenToegestaan&) const {
        return {"Meelezen toegestaan", "Reading along allowed"};
    }
    Tekst operator()(const InlogGekoppeld&) const { return {"Inlog gekoppeld", "Login connected"}; }
    Tekst operator()(const InlogOntkoppeld&) const {
        return {"Inlog ontkoppeld", "Login disconnected"};
    }
    Tekst operator()(const DreigingVastgesteld&) const {
        return {"Gevaar vastgesteld", "Danger established"};
    }
    Tekst operator()(const PlaatsGedeeld&) const {
        return {"Verblijfplaats gedeeld met een medewerker", "Whereabouts shared with a worker"};
    }
    Tekst operator()(const PlaatsNietMeerGedeeld&) const {
        return {"Verblijfplaats niet meer gedeeld", "Whereabouts no longer shared"};
    }
    Tekst operator()(const PlaatsVrijgegeven&) const {
        return {"Verblijfplaats vrijgegeven", "Whereabouts released"};
    }
    Tekst operator()(const GrondslagVastgelegd&) const {
        return {"Gegevens gedeeld op grond van de wet", "Information shared by law"};
    }
    Tekst operator()(const DelenGeweigerd&) const {
        return {"Ouder weigert te delen", "Parent refuses to share"};
    }
    Tekst operator()(const WeigeringIngetrokken&) const {
        return {"Ouder weigert niet meer te delen", "Parent no longer refuses to share"};
    }
    Tekst operator()(const StukOnthouden&) const {
        return {"Gebeurtenis onthouden", "Event withheld"};
    }
    Tekst operator()(const StukGedeeld&) const {
        return {"Klaargezet om te lezen", "Set out to be read"};
    }
    Tekst operator()(const StukBetwist&) const { return {"Gebeurtenis betwist", "Event disputed"}; }
    Tekst operator()(const BetwistingAfgerond&) const {
        return {"Betwisting afgerond", "Dispute settled"};
    }
    Tekst operator()(const BelangGemeld&) const {
        return {"Medewerker staat te dichtbij", "Worker stands too close"};
    }
    Tekst operator()(const BelangVoorbij&) const {
        return {"Medewerker staat niet meer te dichtbij", "Worker no longer stands too close"};
    }
    Tekst operator()(const DossierBeschermd& e) const {
        if (e.team.empty()) return {"Dossier niet meer beschermd", "Dossier no longer protected"};
        return {"Dossier beschermd", "Dossier protected"};
    }
    Tekst operator()(const WilsonbekwaamVerklaard&) const {
        return {"Anderen beslissen", "Others decide"};
    }
    Tekst operator()(const WeerWilsbekwaam&) const {
        return {"Beslist weer zelf", "Decides again"};
    }
    Tekst operator()(const NoodtoegangGeopend& e) const {
        return with_name("In nood gekeken: ", "Looked in an emergency: ", e.medewerker.naam);
    }
    Tekst operator()(const NoodtoegangBeoordeeld& e) const {
        if (e.oordeel == NoodOordeel::terecht)
            return {"Beoordeeld: kijken in nood was terecht",
                    "Reviewed: looking in an emergency was justified"};
        return {"Beoordeeld: kijken in nood was niet terecht",
                "Reviewed: looking in an emergency was not justified"};
    }
    Tekst operator()(const ToezichtGeopend& e) const {
        return with_name("Toezicht: meegekeken door ", "Supervision by ", e.medewerker.naam);
    }
    Tekst operator()(const AuditGeopend& e) const {
        return with_name("Controle van wie keek: ", "Audit of who looked: ", e.medewerker.naam);
    }
    Tekst operator()(const IncidentonderzoekGeopend& e) const {
        const std::string& met = e.tweede.naam;
        return {"Onderzoek na een incident met gegevens: " + e.medewerker.naam + ", met " + met,
                "Examination of an incident with data: " + e.medewerker.naam + ", with " + met};
    }
    Tekst operator()(const TicketGesloten&) const {
        return {"Meekijken is klaar", "Looking along is done"};
    }
    Tekst operator()(const VerzoekIngediend& e) const {
        return before("Verzoek aan de rechter: ", "Request to the court: ", in_woorden(e.wat));
    }
    Tekst operator()(const KindGezienEnGesproken& e) const {
        return with_name("Gezien en gesproken door ", "Seen and spoken by ", e.medewerker.naam);
    }
    Tekst operator()(const VoorlopigeHechtenisGeschorst&) const {
        return {"Voorlopige hechtenis geschorst", "Pre-trial detention suspended"};
    }
    Tekst operator()(const UitspraakGedaan& e) const {
        return before("Uitspraak: ", "Ruling: ", in_woorden(e.uitspraak));
    }
    Tekst operator()(const MaatregelVerlengd& e) const {
        return {"Maatregel verlengd tot en met " + to_dutch(e.loopt_tot_en_met),
                "Measure prolonged through " + to_english(e.loopt_tot_en_met)};
    }
    Tekst operator()(const MaatregelEindeVoorgesteld&) const {
        return {"Voorstel om de maatregel te stoppen", "Proposal to end the measure"};
    }
    Tekst operator()(const TermijnPauzeGevraagd& e) const {
        return with_name("Uitstel gevraagd van termijn ", "Pause asked of term ", e.termijn);
    }
    Tekst operator()(const TafelBijeengeroepen& e) const {
        return before("Tafel bijeengeroepen: ", "Table convened: ", in_woorden(e.wat));
    }
    Tekst operator()(const AgendaVastgesteld& e) const {
        return {"Op de agenda van een tafel op " + to_dutch(e.gepland_op),
                "On the agenda of a table on " + to_english(e.gepland_op)};
    }
    Tekst operator()(const CasusbladGemaakt&) const {
        return {"Blad voor gasten aan tafel", "Sheet for guests at a table"};
    }
    Tekst operator()(const TafelGehouden&) const { return {"Tafel gehouden", "Table held"}; }
    Tekst operator()(const AdviesUitgebracht&) const {
        return {"Advies van de tafel", "Advice of the table"};
    }
    Tekst operator()(const MaatwerkGevraagd&) const {
        return {"Maatwerk gevraagd", "Help made to measure asked for"};
    }
    Tekst operator()(const MaatwerkBesloten& e) const {
        return before("Maatwerk: ", "Made to measure: ", in_woorden(e.uitkomst));
    }
    Tekst operator()(const TerugblikGehouden&) const {
        return {"Teruggeblikt om te leren", "Looked back to learn"};
    }
    Tekst operator()(const ErvaringGedeeld&) const {
        return {"Ervaring gedeeld", "Experience shared"};
    }
    Tekst operator()(const SignaalGetrieerd& e) const {
        return before("Triage: ", "Triage: next: ", in_woorden(e.uitkomst));
    }
    Tekst operator()(const AdviesGegeven& e) const {
        return with_name("Advies gegeven door ", "Advice given by ", e.organisatie.naam);
    }
    Tekst operator()(const NoodgegevenVastgelegd& e) const {
        return before("Bekend in nood: ", "Known in an emergency: ", in_woorden(e.wat));
    }
    Tekst operator()(const IncidentGemeld& e) const { return met_hoofdletter(in_woorden(e.wat)); }
    Tekst operator()(const BevindingGedaan& e) const {
        return before("Bevinding: ", "Finding: ", in_woorden(e.advies));
    }
    Tekst operator()(const BevindingBeantwoord&) const {
        return {"Bevinding beantwoord", "Finding answered"};
    }
    Tekst operator()(const GezinsplanGemaakt&) const {
        return {"Gezinsplan gemaakt", "Family plan made"};
    }
    Tekst operator()(const DoelGesteld&) const { return {"Doel gesteld", "Goal set"}; }
    Tekst operator()(const DoelAangevuld&) const { return {"Doel aangevuld", "Goal completed"}; }
    Tekst operator()(const DoelGescoord& e) const {
        return {fmt::format("Doel: cijfer {}", e.cijfer), fmt::format("Goal: score {}", e.cijfer)};
    }
    Tekst operator()(const DoelAfgesloten& e) const {
        return before("Doel ", "Goal ", in_woorden(e.reden));
    }
    Tekst operator()(const ActieAfgesproken&) const {
        return {"Actie afgesproken", "Action agreed"};
    }
    Tekst operator()(const ActieAfgerond&) const { return {"Actie klaar", "Action done"}; }
    Tekst operator()(const StandpuntGegeven& e) const {
        return e.standpunt == Standpunt::eens
                   ? Tekst{"Eens met het plan", "Agrees with the plan"}
                   : Tekst{"Niet eens met het plan", "Does not agree with the plan"};
    }
    Tekst operator()(const SignaleringUitgesteld& e) const {
        return {"Signalering kan wachten tot en met " + to_dutch(e.tot_en_met),
                "Warning can wait through " + to_english(e.tot_en_met)};
    }
    Tekst operator()(const UitstelBeeindigd&) const {
        return {"Signalering vraagt weer aandacht", "Warning asks for attention again"};
    }
    Tekst operator()(const IntakeGepland& e) const {
        return {"Intake gepland voor " + to_dutch(e.gepland_op),
                "Intake planned for " + to_english(e.gepland_op)};
    }
    Tekst operator()(const IntakeGehouden&) const { return {"Intake gehouden", "Intake held"}; }
    Tekst operator()(const HulpAfgewezen& e) const {
        return before(
            "Afgewezen door de aanbieder: ", "Rejected by the provider: ", in_woorden(e.reden));
    }
    Tekst operator()(const GeschiktheidNagegaan& e) const {
        return e.past ? Tekst{"Nagegaan: de hulp past", "Checked: the help fits"}
                      : Tekst{"Nagegaan: de hulp past niet", "Checked: the help does not fit"};
    }
    Tekst operator()(const OverbruggingGestart&) const {
        return {"Overbrugging begint", "Bridging care starts"};
    }
    Tekst operator()(const OverbruggingGestopt&) const {
        return {"Overbrugging stopt", "Bridging care stops"};
    }
    Tekst operator()(const PlanBAfgesproken&) const {
        return {"Plan B afgesproken", "Plan B agreed"};
    }
    Tekst operator()(const HulpAangehouden&) const {
        return {"Hulp stilgezet", "Help put on hold"};
    }
    Tekst operator()(const HulpHervat&) const {
        return {"Hulp gaat weer door", "Help goes on again"};
    }
    Tekst operator()(const HulpToegelicht&) const {
        return {"Toegelicht waarom deze hulp", "Explained why this help"};
    }
    Tekst operator()(const WachtendeHerbeoordeeld&) const {
        return {"Opnieuw bekeken tijdens het wachten", "Looked at again while waiting"};
    }
    Tekst operator()(const VeiligheidsplanGemaakt&) const {
        return {"Veiligheidsplan gemaakt", "Safety plan made"};
    }
    Tekst operator()(const VeiligheidsfaseBereikt& e) const {
        return before("Fase: ", "Phase: ", in_woorden(e.fase));
    }
    Tekst operator()(const VeiligheidsteamGevraagd&) const {
        return {"Veiligheidsteam gevraagd mee te doen", "Safety team asked to join"};
    }
    Tekst operator()(const VeiligheidsteamAangesloten& e) const {
        return with_name("Veiligheidsteam doet mee: ", "Safety team joins: ", e.medewerker.naam);
    }
    Tekst operator()(const Overgeplaatst& e) const {
        return before("Overgeplaatst: ", "Moved to another place: ", in_woorden(e.vorm));
    }
    Tekst operator()(const ContactafspraakGemaakt&) const {
        return {"Afspraak over contact met thuis", "Agreement on contact with home"};
    }
    Tekst operator()(const PlaatsingAangevuld&) const {
        return {"Plaatsing aangevuld", "Placement completed"};
    }
    Tekst operator()(const ProbleemGezien& e) const {
        return before("Speelt mee: ", "Plays a part: ", in_woorden(e.probleem));
    }
    Tekst operator()(const PassendePlekAfgesproken&) const {
        return {"Passende plek afgesproken", "Fitting place agreed"};
    }
    Tekst operator()(const GebeurtenisIngetrokken&) const {
        return {"Gebeurtenis ingetrokken", "Event withdrawn"};
    }
};

}  // namespace

Tekst titel_van(const Inhoud& inhoud) {
    return std::visit(Titel{}, inhoud);
}

std::optional<std::string> vrije_tekst_van(const Inhoud& inhoud) {
    std::optional<std::string> found;
    const auto look = [&](const auto& value) {
        using T = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<T, std::optional<VrijeTekst>>) {
            if (value && !found) found = value->waarde;
        } else if constexpr (std::is_same_v<T, VrijeTekst>) {
            if (!found) found = value.waarde;
        }
    };
    std::visit(
        [&](const auto& e) {
            std::apply([&](const auto&... veld) { (look(e.*veld.lid), ...); }, e.velden());
        },
        inhoud);
    return found;
}

}  // namespace naast
