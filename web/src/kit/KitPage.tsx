/** "Alle onderdelen": every part of ui/ in every state, for who makes or judges the look. */
import type { ComponentType } from 'react';
import { usePage } from '../app/use-page';
import { Acting, actingParts } from './Acting';
import { Filling, fillingParts } from './Filling';
import { useWords } from './Part';
import { Showing, showingParts } from './Showing';
import { Telling, tellingParts } from './Telling';
import type { WordId } from './words';
import './kit.css';

const groups: readonly { name: WordId; parts: readonly string[]; Group: ComponentType }[] = [
  { name: 'group.act', parts: actingParts, Group: Acting },
  { name: 'group.fields', parts: fillingParts, Group: Filling },
  { name: 'group.tell', parts: tellingParts, Group: Telling },
  { name: 'group.data', parts: showingParts, Group: Showing },
];

export function KitPage() {
  const w = useWords();
  const heading = usePage(w('title'));
  return (
    <div className="page kit">
      <h1 ref={heading} tabIndex={-1}>
        {w('title')}
      </h1>
      <p>{w('intro')}</p>
      <nav aria-labelledby="inhoudsopgave">
        <h2 id="inhoudsopgave">{w('contents')}</h2>
        <dl className="kit-contents">
          {groups.map(({ name, parts }) => (
            <div key={name}>
              <dt>{w(name)}</dt>
              {parts.map((part) => (
                <dd key={part}>
                  <a href={`#${part}`}>{part}</a>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </nav>
      {groups.map(({ name, Group }) => (
        <section key={name} className="kit-group">
          <h2>{w(name)}</h2>
          <Group />
        </section>
      ))}
    </div>
  );
}
