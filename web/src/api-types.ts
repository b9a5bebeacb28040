/**
 * The shapes the server sends and takes, by the names the client uses. They come from
 * docs/reference/openapi.json through `npm run api`; nothing is written by hand here.
 */
import type { components } from './api.d';

type Schemas = components['schemas'];

/** A text the server words itself, in both languages. */
export type Tekst = Schemas['Tekst'];
export type DemoPersoon = Schemas['DemoPersoon'];
export type Sessie = Schemas['Sessie'];
export type GezinRij = Schemas['GezinRegel'];
export type Werk = Schemas['Werk'];
export type Werkregel = Schemas['Werkregel'];
export type NieuwUitstel = Schemas['NieuwUitstel'];
export type NieuwStandpunt = Schemas['NieuwStandpunt'];
export type NieuweUitstelbeeindiging = Schemas['NieuweUitstelbeeindiging'];
export type Nu = Schemas['Nu'];
export type NuGezin = Schemas['NuGezin'];
export type Lopend = Schemas['Lopend'];
export type Straks = Schemas['Straks'];
export type Netwerk = Schemas['Netwerk'];
export type Betrokkene = Schemas['Betrokkene'];
export type Planversie = Schemas['Planversie'];
export type Doel = Schemas['Doel'];
export type Afspraak = Schemas['Afspraak'];
export type Persoon = Schemas['Persoon'];
export type Organisatie = Schemas['Organisatie'];
export type Periode = Schemas['Periode'];
export type PeriodeSoort = Periode['soort'];
export type Gebeurtenis = Schemas['Gebeurtenis'];
export type Schakelmoment = Schemas['Schakelmoment'];
export type Signalering = Schemas['DossierSignalering'];
export type Sterkte = Signalering['sterkte'];
export type Termijn = Schemas['Termijn'];
export type Dossier = Schemas['Dossier'];
export type Vak = Schemas['WieZietWat']['wie'][number]['ziet'][number];
export type Onveilig = Schemas['Onveilig'];
export type NieuwContact = Schemas['NieuwContact'];
export type NieuweNoodtoegang = Schemas['NieuweNoodtoegang'];
export type NieuwNoodantwoord = Schemas['NieuwNoodantwoord'];
export type Noodtoegangen = Schemas['Noodtoegangen'];
export type Noodkijk = Schemas['Noodkijk'];
export type NieuweIntrekking = Schemas['NieuweIntrekking'];
export type EigenStandpunt = Schemas['EigenStandpunt'];
export type NieuwBericht = Schemas['NieuwBericht'];
export type NieuweNotitie = Schemas['NieuweNotitie'];

/** What makes the plan, by the last part of its address. */
export interface Planopdrachten {
  planversies: Schemas['NieuwePlanversie'];
  doelen: Schemas['NieuwDoel'];
  doelaanvullingen: Schemas['NieuweDoelaanvulling'];
  doelafsluitingen: Schemas['NieuweDoelafsluiting'];
  acties: Schemas['NieuweActie'];
  actieafrondingen: Schemas['NieuweActieafronding'];
}

/** What is told about help, by the last part of its address. */
export interface Hulpopdrachten {
  hulpaanvragen: Schemas['NieuweHulpaanvraag'];
  intakes: Schemas['NieuweIntake'];
  hulpstarts: Schemas['NieuweHulpstart'];
  hulpstops: Schemas['NieuweHulpstop'];
  overbruggingen: Schemas['NieuweOverbrugging'];
  overbruggingstops: Schemas['NieuweOverbruggingstop'];
  'plannen-b': Schemas['NieuwPlanB'];
}
export type Hulp = Schemas['Hulp'];

/** What else is recorded of a family, by the last part of its address. */
export interface Gezinsopdrachten {
  signalen: Schemas['NieuwSignaal'];
  signaalantwoorden: Schemas['NieuwSignaalantwoord'];
  veiligheidsoordelen: Schemas['NieuwVeiligheidsoordeel'];
  veiligheidsplannen: Schemas['NieuwVeiligheidsplan'];
  schoolverzuim: Schemas['NieuwSchoolverzuim'];
  schoolhervattingen: Schemas['NieuweSchoolhervatting'];
  verhuizingen: Schemas['NieuweVerhuizing'];
  noodoordelen: Schemas['NieuwNoodoordeel'];
}

/** What is recorded of a child that lives elsewhere, by the last part of its address. */
export interface Plaatsingsopdrachten {
  plaatsingen: Schemas['NieuwePlaatsing'];
  plaatsingaanvullingen: Schemas['NieuwePlaatsingaanvulling'];
  perspectiefplannen: Schemas['NieuwPerspectiefplan'];
  contactafspraken: Schemas['NieuweContactafspraak'];
  plaatsingevaluatiedagen: Schemas['NieuwePlaatsingevaluatiedag'];
  plaatsingevaluaties: Schemas['NieuwePlaatsingevaluatie'];
  terugkeerdagen: Schemas['NieuweTerugkeerdag'];
  overplaatsingen: Schemas['NieuweOverplaatsing'];
  plaatsingeinden: Schemas['NieuwPlaatsingeinde'];
}

/** What is looked at together, by the last part of its address. */
export interface Samenopdrachten {
  analyses: Schemas['NieuweAnalyse'];
  analyseafrondingen: Schemas['NieuweAnalyseafronding'];
  analysebijwerkingen: Schemas['NieuweAnalysebijwerking'];
  evaluaties: Schemas['NieuweEvaluatie'];
  tafels: Schemas['NieuweTafel'];
  tafelzittingen: Schemas['NieuweTafelzitting'];
  adviezen: Schemas['NieuwAdvies'];
}
/** Who directs from some day on. */
export type NieuweRegisseurswissel = Schemas['NieuweRegisseurswissel'];

/** A kind of event that has no command of its own: what its form asks. */
export type NieuweVastlegging = Schemas['NieuweVastlegging'];
export type Formulieren = Schemas['Formulieren'];
export type Formulier = Schemas['Formulier'];
export type Formulierveld = Schemas['Formulierveld'];
export type Ding = Schemas['Ding'];
export type Medewerker = Schemas['Medewerker'];

export type Analyse = Schemas['Analyse'];
export type Tafel = Schemas['Tafel'];
export type OpenPlaatsing = Schemas['OpenPlaatsing'];
export type OpenSignaal = Schemas['OpenSignaal'];
export type LopendVerzuim = Schemas['LopendVerzuim'];
export type Vastgelegd = Schemas['Vastgelegd'];
export type Probleem = Schemas['Problem'];

export const vormen = [
  'huisbezoek',
  'gesprek',
  'telefoon',
  'video',
  'overleg',
  'bericht',
] as const satisfies readonly NieuwContact['vorm'][];

export const strekkingen = [
  'gewoon',
  'afspraak',
  'ultimatum',
] as const satisfies readonly NieuwContact['strekking'][];

export const intrekRedenen = [
  'vergissing',
  'dubbel',
  'verkeerd_gezin',
  'onjuist',
] as const satisfies readonly NieuweIntrekking['reden'][];

export const hulpsoorten = [
  'ambulante_begeleiding',
  'opvoedondersteuning',
  'gezinsbehandeling',
  'systeemtherapie',
  'traumabehandeling',
  'behandeling_psychiatrie',
  'behandeling_lvb',
  'fact',
  'crisishulp',
  'jongerencoach',
  'dagbehandeling',
  'hulp_bij_schulden',
  'respijtzorg',
  'klinisch_programma',
  'verslavingszorg',
  'ggz_volwassenen',
  'wmo_begeleiding',
  'wonen',
  'werk_en_inkomen',
  'onderwijs',
  'wlz_zorg',
  'overig',
] as const satisfies readonly Hulpopdrachten['hulpaanvragen']['wat'][];

export const gerichtOp = [
  'jeugdige',
  'ouder',
  'gezin',
] as const satisfies readonly Hulpopdrachten['hulpaanvragen']['gerichtOp'][];

export const stopRedenen = [
  'volgens_plan',
  'in_overleg',
  'door_gezin',
  'door_aanbieder',
  'door_omstandigheden',
  'uithuisplaatsing',
  'andere_aanbieder',
  'anders',
] as const satisfies readonly Hulpopdrachten['hulpstops']['reden'][];

export const resultaten = ['geholpen', 'deels', 'niet'] as const satisfies readonly NonNullable<
  Hulpopdrachten['hulpstops']['resultaat']
>[];

/** The lightest first, as they come in most. */
export const signaalsoorten = [
  'hulpvraag',
  'adviesvraag',
  'zorgsignaal',
  'melding',
] as const satisfies readonly Gezinsopdrachten['signalen']['wat'][];

export const zorgen = [
  'opvoeding',
  'gedrag_op_school',
  'schoolverzuim',
  'psychische_problemen',
  'verslaving',
  'schulden',
  'scheiding',
  'huiselijk_geweld',
  'getuige_van_geweld',
  'kindermishandeling',
  'grensoverschrijdend_gedrag',
  'anders',
] as const satisfies readonly NonNullable<Gezinsopdrachten['signalen']['zorgen']>[number][];

export const meldcodestappen = [
  'in_kaart',
  'overlegd',
  'gesproken',
  'gewogen',
  'besloten',
] as const satisfies readonly NonNullable<Gezinsopdrachten['signalen']['meldcode']>[number][];

/** Not that there is no child yet: that answers no worry. */
export const signaalUitkomsten = [
  'opgepakt_en_klaar',
  'geen_zorgen_meer',
  'onderzoek_gestart',
  'doorgegeven',
  'geen_hulpvraag',
] as const satisfies readonly Gezinsopdrachten['signaalantwoorden']['uitkomst'][];

export const veiligheidsoordelen = [
  'veilig',
  'onveilig',
  'onduidelijk',
] as const satisfies readonly Gezinsopdrachten['veiligheidsoordelen']['oordeel'][];

export const noodredenen = [
  'acuut_gevaar',
  'vermissing',
  'medische_nood',
  'acute_uithuisplaatsing',
] as const satisfies readonly NieuweNoodtoegang['waarom'][];

export const noodoordelen = [
  'terecht',
  'onterecht',
] as const satisfies readonly Gezinsopdrachten['noodoordelen']['oordeel'][];

export const verzuimsoorten = [
  'weigering',
  'thuiszitten',
  'geoorloofd',
  'onbekend',
] as const satisfies readonly Gezinsopdrachten['schoolverzuim']['verzuim'][];

/** Those that share what they see. */
export const organisatiesoorten = [
  'school',
  'huisarts',
  'jeugdgezondheidszorg',
  'politie',
  'aanbieder',
  'lokaal_team',
  'veilig_thuis',
  'gemeente',
  'overig',
] as const satisfies readonly Organisatie['soort'][];

/** The ladder, from light to heavy; a clinic stands beside it. */
export const verblijfvormen = [
  'netwerkpleeg',
  'pleegzorg',
  'gezinshuis',
  'leefgroep',
  'behandelgroep',
  'gesloten',
  'klinische_ggz',
] as const satisfies readonly Plaatsingsopdrachten['plaatsingen']['vorm'][];

export const kaders = [
  'vrijwillig',
  'drang',
  'gedwongen',
] as const satisfies readonly Plaatsingsopdrachten['plaatsingen']['kader'][];

export const spoedsoorten = [
  'gewoon',
  'acuut',
] as const satisfies readonly Plaatsingsopdrachten['plaatsingen']['spoed'][];

export const alternatieven = [
  'fact',
  'ambulant_crisisteam',
  'intensief_ambulant',
  'time_out',
  'eigen_netwerk',
] as const satisfies readonly OpenPlaatsing['ontbreekt']['alternatieven'][number][];

export const redenenNietPassend = [
  'geen_plek',
  'niet_veilig',
  'zorg_te_zwaar',
  'gezin_wil_niet',
  'eerder_geprobeerd',
  'anders',
] as const satisfies readonly NonNullable<
  Plaatsingsopdrachten['plaatsingen']['lichtereVormen']
>[number]['reden'][];

export const veranderdThuis = [
  'hulp_ouder_afgerond',
  'opvoeding_verbeterd',
  'veiligheid_hersteld',
  'woonsituatie_verbeterd',
  'school_geregeld',
  'netwerk_steunt',
  'anders',
] as const satisfies readonly NonNullable<
  Plaatsingsopdrachten['terugkeerdagen']['veranderdThuis']
>[number][];

export const terugkeerplannen = [
  'gemaakt',
  'ontbreekt',
] as const satisfies readonly Plaatsingsopdrachten['terugkeerdagen']['terugkeerplan'][];

export const verblijfeinden = [
  'terug_naar_huis',
  'andere_plek',
  'volwassen',
  'weggelopen',
  'anders',
] as const satisfies readonly Plaatsingsopdrachten['plaatsingeinden']['reden'][];

export const leefgebieden = [
  'veiligheid',
  'opvoeding',
  'gezondheid',
  'school',
  'vrije_tijd',
  'wonen',
  'geld',
  'werk',
  'netwerk',
  'anders',
] as const satisfies readonly Analyse['factoren'][number]['gebied'][];

export const zwaartes = [
  'licht',
  'midden',
  'zwaar',
] as const satisfies readonly Samenopdrachten['analyseafrondingen']['zwaarte'][];

export const bewegingen = [
  'vooruit',
  'geen',
  'achteruit',
] as const satisfies readonly Samenopdrachten['evaluaties']['beweging'][];

export const tafelsoorten = [
  'jeugdbeschermingstafel',
  'experttafel',
  'maatwerktafel',
  'brandpunt',
  'anders',
] as const satisfies readonly Samenopdrachten['tafels']['wat'][];
