import './fact.css';

export type FactLook = 'gap' | 'wait' | 'turn' | 'now';

interface FactProps {
  look: FactLook;
  title: string;
  fact: string;
  /** Who and when, so that nobody has to search for it. */
  more: string;
}

/** One number in words. Stands in a dl.facts. */
export function Fact({ look, title, fact, more }: FactProps) {
  return (
    <div className={`fact fact-${look}`}>
      <dt>{title}</dt>
      <dd>
        <span className="strong">{fact}</span>
        {more && <span className="fact-more">{more}</span>}
      </dd>
    </div>
  );
}
