// A stand-in for the real server until it exists: dist/ plus a fixture, with the headers of the
// real one. Not part of the product; e2e/run.mjs prefers the real binary.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = join(here, '../dist');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};
const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const t = (nl, en) => ({ nl, en });
const persons = [
  {
    id: 'm-joris',
    naam: 'Joris Bakker',
    functie: t('jeugdconsulent en regisseur', 'youth consultant and lead worker'),
    organisatie: 'Lokaal team Heideveld',
    uitleg: t('ziet het gezin van Ruud en Raymond', 'sees the family of Ruud and Raymond'),
  },
  {
    id: 'm-lena',
    naam: 'Lena Smit',
    functie: t('jeugdconsulent', 'youth consultant'),
    organisatie: 'Lokaal team Waterland',
    uitleg: t('ziet nog geen gezinnen', 'does not see any families yet'),
  },
];

function at(whole, peildatum, bekendOp) {
  const d = structuredClone(whole);
  d.peildatum = peildatum;
  d.bekendOp = bekendOp;
  const line = d.tijdlijn;
  line.gebeurtenissen = line.gebeurtenissen.filter(
    (e) => e.dag <= peildatum && e.bekendOp <= bekendOp,
  );
  const known = new Set(line.gebeurtenissen.map((e) => e.id));
  line.perioden = line.perioden
    .filter((p) => p.vanaf <= peildatum)
    .map((p) => {
      const runs = p.totEnMet === null || p.totEnMet > peildatum;
      const end = runs ? peildatum : p.totEnMet;
      return {
        ...p,
        totEnMet: runs ? null : p.totEnMet,
        dagen: Math.round((Date.parse(end) - Date.parse(p.vanaf)) / 864e5) + 1,
      };
    });
  line.schakelmomenten = line.schakelmomenten.filter((s) => s.dag <= peildatum);
  const gaps = line.perioden.filter((p) => p.soort === 'geen_hulp_in_beeld');
  line.inHetKort.geenHulpInBeeld = {
    perioden: gaps.length,
    dagen: gaps.reduce((n, p) => n + p.dagen, 0),
  };
  line.inHetKort.wisselingen = { aantal: line.schakelmomenten.length, inDeToekomst: 0 };
  d.signaleringen = d.signaleringen
    .filter((s) => s.sinds <= peildatum)
    .map((s) => ({
      ...s,
      tot: s.tot && s.tot <= peildatum ? s.tot : null,
      open: !(s.tot && s.tot <= peildatum),
      stappen: s.stappen.filter((x) => x.sinds <= peildatum),
      feiten: s.feiten.filter((f) => known.has(f)),
    }));
  d.termijnen = d.termijnen.filter((x) => x.vanaf <= peildatum);
  return d;
}

export function startStub() {
  const dossier = JSON.parse(readFileSync(join(here, 'fixture/dossier.json'), 'utf8'));
  const sessions = new Map();
  let version = 1;
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://stub');
    const session = sessions.get(/naast=(\w+)/.exec(request.headers.cookie ?? '')?.[1]);
    const send = (status, body, headers = {}) => {
      const type = status >= 400 ? 'application/problem+json' : 'application/json';
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', ...headers });
      response.end(body === undefined ? '' : JSON.stringify(body));
    };
    const refuse = (status, errors) =>
      send(status, { type: 'about:blank', title: 'nee', status, detail: '', errors });
    let text = '';
    for await (const part of request) text += part;
    const route = `${request.method} ${url.pathname}`;
    const view = (p) => ({
      persoon: { id: p.id, naam: p.naam, functie: p.functie, organisatie: p.organisatie },
      csrf: 'stub-csrf',
      vandaag: dossier.vandaag,
      oefenomgeving: true,
    });
    if (url.pathname.startsWith('/v1/')) {
      if (route === 'GET /v1/demo-personen') return send(200, { demoPersonen: persons });
      if (route === 'POST /v1/sessies') {
        const person = persons.find((p) => p.id === JSON.parse(text).demoPersoon);
        if (!person) return refuse(400);
        const id = Math.random().toString(36).slice(2);
        sessions.set(id, person);
        return send(201, view(person), {
          'Set-Cookie': `naast=${id}; HttpOnly; SameSite=Strict; Path=/`,
        });
      }
      if (!session) return refuse(401);
      if (route === 'GET /v1/sessies/huidige') return send(200, view(session));
      if (route === 'DELETE /v1/sessies/huidige') {
        response.writeHead(204, { 'Set-Cookie': 'naast=; Max-Age=0; Path=/' });
        return response.end();
      }
      const mine = session.id === 'm-joris';
      if (route === 'GET /v1/gezinnen') {
        const open = dossier.signaleringen.filter((s) => s.open);
        const count = (sterkte) => open.filter((s) => s.sterkte === sterkte).length;
        const last = [...dossier.tijdlijn.gebeurtenissen].sort((a, b) =>
          a.dag < b.dag ? 1 : -1,
        )[0];
        const row = {
          id: dossier.gezin.id,
          naam: dossier.gezin.naam,
          kinderen: ['Ruud', 'Raymond'],
          regisseur: { naam: 'Joris Bakker', organisatie: 'Lokaal team Heideveld' },
          signaleringen: {
            signaal: count('signaal'),
            waarschuwing: count('waarschuwing'),
            escalatie: count('escalatie'),
          },
          laatsteGebeurtenis: { op: last.dag, titel: last.titel },
        };
        return send(200, { vandaag: dossier.vandaag, gezinnen: mine ? [row] : [] });
      }
      const base = `/v1/gezinnen/${dossier.gezin.id}`;
      if (!mine || !url.pathname.startsWith(base)) return refuse(404);
      if (route === `GET ${base}`) {
        const q = (name) => url.searchParams.get(name) ?? dossier.vandaag;
        return send(200, at(dossier, q('peildatum'), q('bekendOp')), { ETag: `"${version}"` });
      }
      if (route === `POST ${base}/contacten`) {
        const match = request.headers['if-match'];
        if (match && match !== `"${version}"`) return refuse(412);
        const c = JSON.parse(text);
        version += 1;
        const id = `0e000000-0000-4000-9000-${String(version).padStart(12, '0')}`;
        dossier.tijdlijn.gebeurtenissen.push({
          id,
          soort: 'contact',
          op: c.op,
          opTekst: t(c.op, c.op),
          dag: c.op,
          personen: c.met,
          organisatie: 'org-1',
          titel: t('Contact: huisbezoek', 'Contact: home visit'),
          tekst: c.tekst,
          bron: session.naam,
          bekendOp: c.op,
          vastgelegdOp: '2022-09-12',
          overgenomen: false,
          datering: 'gegeven',
        });
        return send(201, { gebeurtenis: id });
      }
      return refuse(404);
    }
    const wanted = normalize(url.pathname);
    const path = extname(wanted) ? join(dist, wanted) : join(dist, 'index.html');
    try {
      const body = readFileSync(path);
      response.writeHead(200, {
        'Content-Type': types[extname(path)] ?? 'application/octet-stream',
        'Content-Security-Policy': csp,
        'Cache-Control': 'no-store',
      });
      response.end(body);
    } catch {
      response.writeHead(404);
      response.end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({ address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() }),
    );
  });
}
