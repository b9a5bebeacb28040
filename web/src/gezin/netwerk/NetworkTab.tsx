/** "Gezin en netwerk": who belongs to whom, who lives where, who works with them. */
import { type ReactNode, useId } from 'react';
import type { Betrokkene, Dossier, Persoon } from '../../api-types';
import { useIsWorker } from '../../app/session';
import { useTexts } from '../../i18n/Language';
import { Fold } from '../../ui/Fold';
import { Cell, Sheet } from '../../ui/Sheet';
import { useNames } from '../use-names';
import { Drawing } from './Drawing';
import './network.css';

const bothWays: readonly string[] = ['partner_van', 'broer_of_zus_van'];

/** "ouder van Lina en Daan": what somebody is of others, each relation once. */
function useRelations(dossier: Dossier) {
  const { t, pick } = useTexts();
  const { people } = useNames(dossier);
  return (persoon: Persoon) => {
    const said = new Map<string, { loopt: boolean; words: string; others: string[] }>();
    for (const { van, soort, tekst, naar, loopt } of dossier.netwerk.relaties) {
      const isOther = naar === persoon.id && bothWays.includes(soort);
      if (van !== persoon.id && !isOther) continue;
      const key = `${soort} ${loopt}`;
      const one = said.get(key) ?? { loopt, words: pick(tekst), others: [] };
      const other = isOther ? van : naar;
      if (!one.others.includes(other)) one.others.push(other);
      said.set(key, one);
    }
    return [...said.values()].map(({ loopt, words, others }) => {
      const relation = `${words} ${people(others)}`;
      return loopt ? relation : t('network.was', { relation });
    });
  };
}

function FamilyTable({ dossier }: { dossier: Dossier }) {
  const { t, pick, list, date } = useTexts();
  const { people } = useNames(dossier);
  const relations = useRelations(dossier);
  const { personen, netwerk } = dossier;
  const homes = (persoon: Persoon) =>
    netwerk.huishoudens
      .filter((home) => home.personen.includes(persoon.id))
      .map(({ naam }) => naam);
  const authority = (persoon: Persoon) =>
    netwerk.gezag
      .filter(({ kind }) => kind === persoon.id)
      .map(({ tekst, bij }) => (bij.length > 0 ? `${pick(tekst)}: ${people(bij)}` : pick(tekst)));
  const age = (persoon: Persoon) => {
    if (persoon.overleden) return t('network.died', { date: date(persoon.overleden) });
    return persoon.leeftijd === null ? '' : t('age', { count: persoon.leeftijd });
  };
  // A column in which nobody has anything says nothing.
  const columns = [
    { title: t('network.age'), of: age },
    { title: t('network.relation'), of: (persoon: Persoon) => relations(persoon).join('; ') },
    { title: t('network.home'), of: (persoon: Persoon) => list(homes(persoon)) },
    { title: t('network.authority'), of: (persoon: Persoon) => list(authority(persoon)) },
  ].filter(({ of }) => personen.some((persoon) => of(persoon) !== ''));
  return (
    <Sheet
      title={t('network.family')}
      columns={[t('network.name'), ...columns.map(({ title }) => title)]}
    >
      {personen.map((persoon) => (
        <tr key={persoon.id}>
          <th scope="row">
            {persoon.naam}
            <span className="subtle small below network-role">{pick(persoon.rolTekst)}</span>
          </th>
          {columns.map(({ title, of }) => (
            <Cell key={title} label={title}>
              {of(persoon)}
            </Cell>
          ))}
        </tr>
      ))}
    </Sheet>
  );
}

function WorkerTable({ workers, isNow }: { workers: readonly Betrokkene[]; isNow: boolean }) {
  const { t, pick, date } = useTexts();
  const isWorker = useIsWorker();
  return (
    <Sheet
      title={isNow ? t('network.workers') : t('network.earlier')}
      columns={[
        t('network.name'),
        t('network.role'),
        t('network.organisation'),
        t('network.since'),
      ]}
    >
      {workers.map((one) => (
        <tr key={`${one.naam} ${one.rol.nl} ${one.sinds}`}>
          <th scope="row">{one.naam}</th>
          <Cell label={t('network.role')}>
            {one.regisseur && !isWorker ? t('now.lead') : pick(one.rol)}
          </Cell>
          <Cell label={t('network.organisation')}>{one.organisatie}</Cell>
          <Cell label={t('network.since')}>
            {one.totEnMet && !one.nu
              ? t('span.long', { from: date(one.sinds), through: date(one.totEnMet) })
              : date(one.sinds)}
          </Cell>
        </tr>
      ))}
    </Sheet>
  );
}

/** Which organisations help now, of whom no worker is named. */
function HelpNow({ dossier }: { dossier: Dossier }) {
  const { t, pick, date } = useTexts();
  const { people, organisation } = useNames(dossier);
  const now = dossier.tijdlijn.perioden.filter((p) => p.soort === 'hulp' && p.totEnMet === null);
  if (now.length === 0) return null;
  return (
    <>
      <h3>{t('network.help')}</h3>
      <ul className="network-list">
        {now.map((p) => (
          <li key={p.id}>
            <span className="strong">{pick(p.titel)}</span>
            {p.organisatie && `, ${organisation(p.organisatie)}`}.{' '}
            {t('facts.running', { who: people(p.personen), from: date(p.vanaf) })}
          </li>
        ))}
      </ul>
    </>
  );
}

interface NetworkTabProps {
  dossier: Dossier;
  /** What can be done here, under who belongs to it and lives where. */
  children?: ReactNode;
}

export function NetworkTab({ dossier, children }: NetworkTabProps) {
  const { t } = useTexts();
  const { people } = useNames(dossier);
  const [family, workers] = [useId(), useId()];
  const now = dossier.netwerk.betrokkenen.filter(({ nu }) => nu);
  const earlier = dossier.netwerk.betrokkenen.filter(({ nu }) => !nu);
  return (
    <>
      <section className="network" aria-labelledby={family}>
        <h2 id={family}>{t('network.family')}</h2>
        {dossier.personen.length === 0 ? (
          <p>{t('network.nobody')}</p>
        ) : (
          <>
            <Drawing dossier={dossier} />
            <FamilyTable dossier={dossier} />
          </>
        )}
        {dossier.netwerk.zelfGekozen.map(({ naam, van }) => (
          <p key={`${naam} ${van}`}>{t('network.chosen', { name: naam, who: people([van]) })}</p>
        ))}
        {children}
      </section>
      <section className="network" aria-labelledby={workers}>
        <h2 id={workers}>{t('network.workers')}</h2>
        {now.length === 0 ? <p>{t('workers.none')}</p> : <WorkerTable workers={now} isNow />}
        <HelpNow dossier={dossier} />
        {earlier.length > 0 && (
          <Fold title={t('network.earlier.count', { count: earlier.length })}>
            <WorkerTable workers={earlier} isNow={false} />
          </Fold>
        )}
      </section>
    </>
  );
}
