// Puts the pictures that stand in the documentation in docs/screens/, from those that e2e left.
import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const from = new URL('../out/', import.meta.url);
const to = new URL('../../docs/screens/', import.meta.url);
const pictures = {
  'work-twenty': 'werk',
  overview: 'overzicht',
  'overview-phone': 'overzicht-telefoon',
  desktop: 'tijdlijn',
  phone: 'telefoon',
  network: 'netwerk',
  plan: 'plan',
  'plan-paper': 'plan-op-papier',
  'now-mother': 'nu-telefoon',
  'who-sees': 'wie-ziet-wat',
  'record-decision-phone': 'iets-anders-telefoon',
};
for (const [name, title] of Object.entries(pictures)) {
  copyFileSync(
    fileURLToPath(new URL(`${name}.png`, from)),
    fileURLToPath(new URL(`${title}.png`, to)),
  );
  console.log(`docs/screens/${title}.png`);
}
