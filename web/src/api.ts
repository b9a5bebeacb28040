/**
 * Every call to the server, each naming its route. A refusal becomes an ApiError with the
 * status and the problem; no connection at all is status 0.
 */
import createClient from 'openapi-fetch';
import type { paths } from './api.d';
import type {
  Dossier,
  EigenStandpunt,
  Gezinsopdrachten,
  Hulpopdrachten,
  NieuwBericht,
  NieuwContact,
  NieuweIntrekking,
  NieuweNoodtoegang,
  NieuweNotitie,
  NieuweRegisseurswissel,
  NieuweUitstelbeeindiging,
  NieuweVastlegging,
  NieuwNoodantwoord,
  NieuwStandpunt,
  NieuwUitstel,
  Plaatsingsopdrachten,
  Planopdrachten,
  Probleem,
  Samenopdrachten,
  Sessie,
} from './api-types';
import { takeEarly } from './early';

const client = createClient<paths>({
  baseUrl: `${window.location.origin}/v1`,
  cache: 'no-store',
  fetch: (request) => takeEarly(request) ?? fetch(request),
});

export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Probleem | null = null,
    /** After how long the server can be asked again, if it said so (429 and 503). */
    readonly retryAfterS: number | null = null,
  ) {
    super(`status ${status}`);
  }
}

/** Who is logged in here, and the token for writes; in memory only. */
let person = '';
let csrf = '';

client.use({
  // In the language of the page: a refusal stands on it as it comes.
  onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang);
    return request;
  },
  onError() {
    return new ApiError(0);
  },
});

function problem({ status, headers }: Response, body: unknown): ApiError {
  const isProblem = typeof body === 'object' && body !== null && 'status' in body;
  const seconds = /^\d+$/.exec(headers.get('Retry-After') ?? '')?.[0];
  return new ApiError(status, isProblem ? (body as Probleem) : null, seconds ? +seconds : null);
}

interface Answer<T> {
  data?: T | undefined;
  error?: unknown;
  response: Response;
}

function unwrap<T>({ data, error, response }: Answer<T>): T {
  if (!response.ok || data === undefined) throw problem(response, error);
  return data;
}

function remember(session: Sessie): Sessie {
  person = session.persoon.id;
  csrf = session.csrf;
  return session;
}

/** GET /v1/demo-personen. Returns: null where made-up persons do not exist (404). */
export async function fetchDemoPersonen() {
  const answer = await client.GET('/demo-personen');
  return answer.response.status === 404 ? null : unwrap(answer).demoPersonen;
}

/** GET /v1/sessies/huidige. Returns: null when nobody is logged in (401). */
export async function fetchSession(): Promise<Sessie | null> {
  const answer = await client.GET('/sessies/huidige');
  return answer.response.status === 401 ? null : remember(unwrap(answer));
}

/** POST /v1/sessies */
export async function login(demoPersoon: string): Promise<Sessie> {
  return remember(unwrap(await client.POST('/sessies', { body: { demoPersoon } })));
}

/** DELETE /v1/sessies/huidige */
export async function logout(): Promise<void> {
  const { response, error } = await client.DELETE('/sessies/huidige', {
    params: { header: { 'X-CSRF-Token': csrf } },
  });
  if (!response.ok && response.status !== 401) throw problem(response, error);
  csrf = '';
}

/** GET /v1/gezinnen */
export async function fetchGezinnen() {
  return unwrap(await client.GET('/gezinnen'));
}

/** GET /v1/werk */
export async function fetchWerk() {
  return unwrap(await client.GET('/werk'));
}

/** What a page asks by itself keeps nobody logged in. */
export type AskedBy = 'by someone' | 'by itself';

function askedHeader(asked: AskedBy): { headers?: Record<string, string> } {
  return asked === 'by itself' ? { headers: { 'X-Vanzelf': 'ja' } } : {};
}

/** GET /v1/nu */
export async function fetchNu(asked: AskedBy = 'by someone') {
  return unwrap(await client.GET('/nu', askedHeader(asked)));
}

/** GET /v1/gezinnen/{gezinId}/stand */
export async function fetchStand(gezinId: string) {
  return unwrap(
    await client.GET('/gezinnen/{gezinId}/stand', {
      params: { path: { gezinId } },
      ...askedHeader('by itself'),
    }),
  );
}

/** GET /v1/gezinnen/{gezinId}/wie-ziet-wat */
export async function fetchWieZietWat(gezinId: string) {
  return unwrap(
    await client.GET('/gezinnen/{gezinId}/wie-ziet-wat', { params: { path: { gezinId } } }),
  );
}

/** GET /v1/gezinnen/{gezinId}/formulieren */
export async function fetchFormulieren(gezinId: string) {
  return unwrap(
    await client.GET('/gezinnen/{gezinId}/formulieren', { params: { path: { gezinId } } }),
  );
}

export interface Moment {
  peildatum: string | null;
  bekendOp: string | null;
}

export interface DossierAnswer {
  dossier: Dossier;
  etag: string | null;
}

/** GET /v1/gezinnen/{gezinId} */
export async function fetchDossier(
  gezinId: string,
  moment: Moment,
  asked: AskedBy = 'by someone',
): Promise<DossierAnswer> {
  const query = {
    ...(moment.peildatum ? { peildatum: moment.peildatum } : {}),
    ...(moment.bekendOp ? { bekendOp: moment.bekendOp } : {}),
  };
  const answer = await client.GET('/gezinnen/{gezinId}', {
    params: { path: { gezinId }, query },
    ...askedHeader(asked),
  });
  return { dossier: unwrap(answer), etag: answer.response.headers.get('ETag') };
}

/**
 * Sends a change. Whoever was logged out and logged in again in another window has another token:
 * then it is sent once more, but never in the name of somebody else.
 */
async function write<T>(send: () => Promise<Answer<T>>): Promise<T> {
  const first = await send();
  if (first.response.status !== 401 && first.response.status !== 403) return unwrap(first);
  const { data: session } = await client.GET('/sessies/huidige');
  if (session?.persoon.id !== person) throw new ApiError(401);
  // With the same token it would be refused again; an attempt in an emergency would count twice.
  if (session.csrf === csrf) return unwrap(first);
  remember(session);
  return unwrap(await send());
}

function writeHeaders(idempotencyKey: string, etag: string | null) {
  return {
    'X-CSRF-Token': csrf,
    'Idempotency-Key': idempotencyKey,
    ...(etag ? { 'If-Match': etag } : {}),
  };
}

/** POST /v1/gezinnen/{gezinId}/contacten */
export function postContact(
  gezinId: string,
  contact: NieuwContact,
  idempotencyKey: string,
  etag: string | null,
) {
  return write(() =>
    client.POST('/gezinnen/{gezinId}/contacten', {
      params: { path: { gezinId }, header: writeHeaders(idempotencyKey, etag) },
      body: contact,
    }),
  );
}

/** POST /v1/gezinnen/{gezinId}/intrekkingen */
export function postIntrekking(
  gezinId: string,
  intrekking: NieuweIntrekking,
  idempotencyKey: string,
  etag: string | null,
) {
  return write(() =>
    client.POST('/gezinnen/{gezinId}/intrekkingen', {
      params: { path: { gezinId }, header: writeHeaders(idempotencyKey, etag) },
      body: intrekking,
    }),
  );
}

/** POST /v1/gezinnen/{gezinId}/uitstellen. Of the own list, so without an ETag of the family. */
export function postUitstel(gezinId: string, uitstel: NieuwUitstel, idempotencyKey: string) {
  return write(() =>
    client.POST('/gezinnen/{gezinId}/uitstellen', {
      params: { path: { gezinId }, header: writeHeaders(idempotencyKey, null) },
      body: uitstel,
    }),
  );
}

/** POST /v1/gezinnen/{gezinId}/uitstelbeeindigingen */
export function postUitstelBeeindiging(
  gezinId: string,
  einde: NieuweUitstelbeeindiging,
  idempotencyKey: string,
) {
  return write(() =>
    client.POST('/gezinnen/{gezinId}/uitstelbeeindigingen', {
      params: { path: { gezinId }, header: writeHeaders(idempotencyKey, null) },
      body: einde,
    }),
  );
}

/** POST /v1/gezinnen/{gezinId}/standpunten */
export function postStandpunt(
  gezinId: string,
  standpunt: NieuwStandpunt,
  idempotencyKey: string,
  etag: string | null,
) {
  return write(() =>
    client.POST('/gezinnen/{gezinId}/standpunten', {
      params: { path: { gezinId }, header: writeHeaders(idempotencyKey, etag) },
      body: standpunt,
    }),
  );
}

interface Opdrachten
  extends Planopdrachten,
    Hulpopdrachten,
    Gezinsopdrachten,
    Plaatsingsopdrachten,
    Samenopdrachten {
  vastleggingen: NieuweVastlegging;
  regisseurswissels: NieuweRegisseurswissel;
}

/** POST /v1/gezinnen/{gezinId}/doelen, /hulpstarts, /signalen, ...: what a worker records. */
export function postOpdracht<What extends keyof Opdrachten>(
  gezinId: string,
  what: What,
  opdracht: Opdrachten[What],
  idempotencyKey: string,
  etag: string | null,
) {
  // The types of each address are those of Opdrachten; all give the same answer.
  const path = `/gezinnen/{gezinId}/${what}` as '/gezinnen/{gezinId}/planversies';
  return write(() =>
    client.POST(path, {
      params: { path: { gezinId }, header: writeHeaders(idempotencyKey, etag) },
      body: opdracht as Opdrachten['planversies'],
    }),
  );
}

/** GET /v1/noodtoegangen. Asked by the page itself. */
export async function fetchNoodtoegangen() {
  return unwrap(await client.GET('/noodtoegangen', askedHeader('by itself')));
}

/** POST /v1/noodtoegangen. Returns: whether it is open; else it waits for a colleague. */
export async function postNoodtoegang(nood: NieuweNoodtoegang, idempotencyKey: string) {
  const opened = await write(() =>
    client.POST('/noodtoegangen', {
      params: { header: writeHeaders(idempotencyKey, null) },
      body: nood,
    }),
  );
  return 'gezin' in opened;
}

/** POST /v1/noodtoegangen/antwoorden. The answer holds nothing: not even whether it was opened. */
export async function postNoodantwoord(antwoord: NieuwNoodantwoord): Promise<void> {
  await write(async () => {
    const { response, error } = await client.POST('/noodtoegangen/antwoorden', {
      params: { header: { 'X-CSRF-Token': csrf } },
      body: antwoord,
    });
    return { response, error, data: true };
  });
}

/** POST /v1/gezinnen/{gezinId}/mijn-standpunten */
export function postEigenStandpunt(
  gezinId: string,
  standpunt: EigenStandpunt,
  idempotencyKey: string,
  etag: string | null,
) {
  return write(() =>
    client.POST('/gezinnen/{gezinId}/mijn-standpunten', {
      params: { path: { gezinId }, header: writeHeaders(idempotencyKey, etag) },
      body: standpunt,
    }),
  );
}

/** POST /v1/gezinnen/{gezinId}/berichten. Adds to what is there, so without an ETag. */
export function postBericht(gezinId: string, bericht: NieuwBericht, idempotencyKey: string) {
  return write(() =>
    client.POST('/gezinnen/{gezinId}/berichten', {
      params: { path: { gezinId }, header: writeHeaders(idempotencyKey, null) },
      body: bericht,
    }),
  );
}

/** POST /v1/gezinnen/{gezinId}/notities. Adds to what is there, so without an ETag. */
export function postNotitie(gezinId: string, notitie: NieuweNotitie, idempotencyKey: string) {
  return write(() =>
    client.POST('/gezinnen/{gezinId}/notities', {
      params: { path: { gezinId }, header: writeHeaders(idempotencyKey, null) },
      body: notitie,
    }),
  );
}
