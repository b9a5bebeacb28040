import type { Dossier, Periode } from '../api-types';
import { type TextId, useTexts } from '../i18n/Language';
import { Fact } from '../ui/Fact';
import { useNames } from './use-names';

/**
 * "In het kort": up to four facts, each with who and when, so that no one has to measure the bars.
 * What was lacking is told only to who can see that it was: not to a member of the family.
 */
export function Facts({ dossier }: { dossier: Dossier }) {
  const { t, pick, shortDate } = useTexts();
  const { people } = useNames(dossier);
  const { inHetKort, perioden, schakelmomenten } = dossier.tijdlijn;
  const describe = (period: Periode | undefined) => {
    if (!period) return '';
    // The same for brothers is told once.
    const same = perioden.filter(
      (p) => p.soort === period.soort && p.vanaf === period.vanaf && p.totEnMet === period.totEnMet,
    );
    const who = people([...new Set(same.flatMap((p) => p.personen))]);
    return period.totEnMet
      ? t('facts.span', { who, from: shortDate(period.vanaf), through: shortDate(period.totEnMet) })
      : t('facts.running', { who, from: shortDate(period.vanaf) });
  };
  const latest = (soort: Periode['soort']) =>
    perioden.filter((p) => p.soort === soort).sort((a, b) => (a.vanaf < b.vanaf ? 1 : -1))[0];
  const turn = [...schakelmomenten].sort((a, b) => (a.dag < b.dag ? 1 : -1))[0];
  // What is there without showing may be help: then these facts are not the whole.
  const title = (id: TextId) =>
    dossier.nietTeZien.length > 0 ? `${t(id)}, ${t('facts.partial')}` : t(id);
  const { geenHulpInBeeld: gap, gewachtOpHulp: wait, wisselingen: turns, looptNu: now } = inHetKort;
  return (
    <section aria-labelledby="in-het-kort">
      <h2 className="sr-only" id="in-het-kort">
        {t('facts.title')}
      </h2>
      <dl className="facts">
        {gap && (
          <Fact
            look="gap"
            title={title('facts.gap')}
            fact={t('facts.gap.count', { periods: gap.perioden, days: gap.dagen })}
            more={describe(latest('geen_hulp_in_beeld'))}
          />
        )}
        {wait && (
          <Fact
            look="wait"
            title={title('facts.wait')}
            fact={t('facts.wait.count', { times: wait.keer, days: wait.dagen })}
            more={[describe(latest('wachten')), wait.keer > 1 && t('facts.wait.once')]
              .filter(Boolean)
              .join('. ')}
          />
        )}
        <Fact
          look="turn"
          title={title('facts.turns')}
          fact={t('facts.turns.count', { count: turns.aantal, future: turns.inDeToekomst })}
          more={
            turn ? t('facts.turns.last', { what: pick(turn.titel), date: shortDate(turn.dag) }) : ''
          }
        />
        <Fact
          look="now"
          title={title('facts.now')}
          fact={t('facts.now.count', { count: now.aantal })}
          more={now.titels.map(pick).join(' · ')}
        />
      </dl>
    </section>
  );
}
