import { expect, test } from 'vitest';
import type { Netwerk, Persoon } from '../../api-types';
import { layOut } from './genogram';

type Relatie = Netwerk['relaties'][number];

function persoon(id: string, rol: Persoon['rol']): Persoon {
  const rolTekst = { nl: rol, en: rol };
  return {
    id,
    naam: id,
    rol,
    rolTekst,
    geboren: null,
    leeftijd: null,
    geslacht: null,
    overleden: null,
  };
}
function relatie(van: string, soort: Relatie['soort'], naar: string, loopt = true): Relatie {
  return { van, soort, naar, loopt, tekst: { nl: '', en: '' } };
}

const blended = layOut(
  [
    persoon('opa', 'grootouder'),
    persoon('sanne', 'moeder'),
    persoon('rob', 'vader'),
    persoon('murat', 'stiefouder'),
    persoon('daan', 'kind'),
    persoon('elif', 'kind'),
    persoon('buur', 'netwerk'),
  ],
  [
    relatie('rob', 'partner_van', 'sanne', false),
    relatie('sanne', 'partner_van', 'murat'),
    relatie('sanne', 'ouder_van', 'daan'),
    relatie('rob', 'ouder_van', 'daan'),
    relatie('sanne', 'ouder_van', 'elif'),
    relatie('murat', 'ouder_van', 'elif'),
    relatie('opa', 'ouder_van', 'sanne'),
  ],
);
const at = (id: string) => blended.nodes.find((node) => node.persoon.id === id);

test('who has two partners stands between them', () => {
  const places = ['rob', 'sanne', 'murat'].map((id) => at(id)?.x ?? 0);
  expect([...places].sort((a, b) => a - b)).toSatisfy(
    (sorted: number[]) => sorted[1] === places[1],
  );
});

test('each generation has its own height', () => {
  expect(at('opa')?.y).toBeLessThan(at('sanne')?.y ?? 0);
  expect(at('daan')?.y).toBeGreaterThan(at('rob')?.y ?? 0);
});

test('nobody stands on top of another, and nobody outside the drawing', () => {
  for (const a of blended.nodes) {
    expect(a.x).toBeGreaterThan(0);
    expect(a.x).toBeLessThan(blended.width);
    for (const b of blended.nodes) {
      if (a !== b && a.y === b.y) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(100);
    }
  }
});

test('a relation that ended is drawn so', () => {
  expect(blended.unions.filter(({ isOver }) => isOver)).toHaveLength(1);
  expect(blended.unions).toHaveLength(2);
});

test('the network stands in the table only', () => {
  expect(blended.nodes.some(({ persoon }) => persoon.id === 'buur')).toBe(false);
});

test('a child without known parents is drawn all the same', () => {
  const alone = layOut([persoon('sil', 'kind')], []);
  expect(alone.nodes).toHaveLength(1);
  expect(alone.descents).toEqual([]);
});
