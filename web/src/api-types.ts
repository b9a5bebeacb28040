/**
 * The shapes the server sends and takes: docs/reference/openapi.json in TypeScript.
 * Written by hand until `npm run api` makes src/api.d.ts; then each type here becomes
 * `components['schemas'][...]` and `paths` comes from there. Nothing else has to change.
 */

/** A text the server words itself, in both languages. */
export interface Tekst {
  nl: string;
  en: string;
}

export type Sterkte = 'signaal' | 'waarschuwing' | 'escalatie';

export type PeriodeSoort =
  | 'hulp'
  | 'wachten'
  | 'geen_hulp_in_beeld'
  | 'uit_beeld'
  | 'maatregel'
  | 'onderzoek'
  | 'verblijf'
  | 'schoolverzuim'
  | 'regie'
  | 'betrokken';

export type Datering = 'gegeven' | 'gekozen';

export interface DemoPersoon {
  id: string;
  naam: string;
  functie: Tekst;
  organisatie: string;
  uitleg: Tekst;
}

export interface Sessie {
  persoon: { id: string; naam: string; functie: Tekst; organisatie: string };
  csrf: string;
  vandaag: string;
  oefenomgeving: boolean;
}

export interface GezinRij {
  id: string;
  naam: string;
  kinderen: string[];
  regisseur: { naam: string; organisatie: string } | null;
  signaleringen: Record<Sterkte, number>;
  laatsteGebeurtenis: { op: string; titel: Tekst } | null;
}

export interface Persoon {
  id: string;
  naam: string;
  rol: string;
  rolTekst: Tekst;
  geboren: string | null;
  leeftijd: number | null;
}

export interface Organisatie {
  id: string;
  naam: string;
  soort: string;
  soortTekst: Tekst;
}

export interface Periode {
  id: string;
  soort: PeriodeSoort;
  personen: string[];
  organisatie: string | null;
  titel: Tekst;
  vanaf: string;
  /** null: still running on the peildatum. */
  totEnMet: string | null;
  dagen: number;
  toelichting: Tekst | null;
  feiten: string[];
  datering: Datering;
}

export interface Gebeurtenis {
  id: string;
  soort: string;
  /** May be less precise than a day: "2009", "2019-10". */
  op: string;
  opTekst: Tekst;
  /** The day it is drawn on. */
  dag: string;
  personen: string[];
  organisatie: string | null;
  titel: Tekst;
  tekst: string | null;
  bron: string;
  bekendOp: string;
  vastgelegdOp: string;
  overgenomen: boolean;
  datering: Datering;
}

export interface Schakelmoment {
  id: string;
  dag: string;
  titel: Tekst;
  toekomst: boolean;
  personen: string[];
}

export interface InHetKort {
  geenHulpInBeeld: { perioden: number; dagen: number };
  gewachtOpHulp: { keer: number; dagen: number };
  wisselingen: { aantal: number; inDeToekomst: number };
  looptNu: { aantal: number; titels: Tekst[] };
}

export interface Signalering {
  id: string;
  regel: string;
  titel: Tekst;
  tekst: Tekst;
  betreft: string[];
  sinds: string;
  /** The first day it no longer holds. */
  tot: string | null;
  open: boolean;
  sterkte: Sterkte;
  stappen: { sterkte: Sterkte; sinds: string }[];
  feiten: string[];
  wie: { rol: string; tekst: Tekst };
  eindigt: Tekst;
  norm: { id: string; tekst: Tekst } | null;
}

export interface Termijn {
  id: string;
  norm: string;
  titel: Tekst;
  betreft: string[];
  vanaf: string;
  uiterlijk: string;
  afgerondOp: string | null;
  stand: 'loopt' | 'vandaag' | 'te_laat' | 'op_tijd' | 'te_laat_afgerond';
  dagenTeLaat: number;
  status: 'wettelijk' | 'lokaal' | 'voorstel';
  bron: string;
}

export interface Dossier {
  gezin: {
    id: string;
    naam: string;
    gemeente: string;
    open: boolean;
    regisseur: { naam: string; organisatie: string; sinds: string } | null;
  };
  vandaag: string;
  peildatum: string;
  bekendOp: string;
  personen: Persoon[];
  organisaties: Organisatie[];
  tijdlijn: {
    perioden: Periode[];
    gebeurtenissen: Gebeurtenis[];
    schakelmomenten: Schakelmoment[];
    inHetKort: InHetKort;
  };
  signaleringen: Signalering[];
  termijnen: Termijn[];
  mag: { contactVastleggen: boolean };
}

export const vormen = ['huisbezoek', 'gesprek', 'telefoon', 'video', 'overleg', 'bericht'] as const;
export const strekkingen = ['gewoon', 'afspraak', 'ultimatum'] as const;

export interface NieuwContact {
  op: string;
  met: string[];
  vorm: (typeof vormen)[number];
  strekking: (typeof strekkingen)[number];
  tekst: string;
}

export interface Probleem {
  type?: string;
  title: string;
  status: number;
  detail?: string;
  errors?: { field: string; reason: string }[];
}

interface Json<T> {
  content: { 'application/json': T };
}
interface Fout {
  content: { 'application/problem+json': Probleem };
}
interface GeenParameters {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}
interface GezinPad {
  gezinId: string;
}

/** In the form openapi-fetch wants. */
export interface paths {
  '/v1/demo-personen': {
    get: {
      parameters: GeenParameters;
      responses: { 200: Json<{ demoPersonen: DemoPersoon[] }>; 404: Fout };
    };
  };
  '/v1/sessies': {
    post: {
      parameters: GeenParameters;
      requestBody: Json<{ demoPersoon: string }>;
      responses: { 201: Json<Sessie>; 400: Fout };
    };
  };
  '/v1/sessies/huidige': {
    get: { parameters: GeenParameters; responses: { 200: Json<Sessie>; 401: Fout } };
    delete: { parameters: GeenParameters; responses: { 204: { content?: never } } };
  };
  '/v1/gezinnen': {
    get: {
      parameters: GeenParameters;
      responses: { 200: Json<{ vandaag: string; gezinnen: GezinRij[] }>; 401: Fout };
    };
  };
  '/v1/gezinnen/{gezinId}': {
    get: {
      parameters: {
        query?: { peildatum?: string; bekendOp?: string };
        header?: never;
        path: GezinPad;
        cookie?: never;
      };
      responses: { 200: Json<Dossier>; 404: Fout };
    };
  };
  '/v1/gezinnen/{gezinId}/contacten': {
    post: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key': string; 'If-Match'?: string };
        path: GezinPad;
        cookie?: never;
      };
      requestBody: Json<NieuwContact>;
      responses: { 201: Json<{ gebeurtenis: string }>; 400: Fout; 409: Fout; 412: Fout };
    };
  };
}
