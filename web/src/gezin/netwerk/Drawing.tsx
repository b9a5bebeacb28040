/** The family as a drawing. The table beside it says the same: for a screen reader one image. */
import type { Dossier, Persoon } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { type Genogram, layOut, type Node, size } from './genogram';

const half = size / 2;

function Shape({ node: { persoon, x, y } }: { node: Node }) {
  switch (persoon.geslacht) {
    case 'man':
      return <rect className="geno-shape" x={x - half} y={y - half} width={size} height={size} />;
    case 'vrouw':
      return <circle className="geno-shape" cx={x} cy={y} r={half} />;
    default:
      return (
        <path
          className="geno-shape"
          d={`M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`}
        />
      );
  }
}

const showsAge = ({ leeftijd, overleden }: Persoon) => leeftijd !== null && !overleden;

function cross(x: number, y: number): string {
  const top = y - half;
  return `M${x - half} ${top}l${size} ${size}M${x + half} ${top}l${-size} ${size}`;
}

function Lines({ drawing }: { drawing: Genogram }) {
  return (
    <g className="geno-lines">
      {drawing.unions.map(({ x1, x2, y, isOver }) => {
        const middle = (x1 + x2) / 2;
        return (
          <g key={`${x1} ${x2} ${y}`}>
            <path d={`M${x1} ${y}H${x2}`} />
            {isOver && (
              <path
                d={`M${middle - 16} ${y + 9}l8 -18M${middle - 8} ${y + 9}l8 -18`}
                className="geno-over"
              />
            )}
          </g>
        );
      })}
      {drawing.descents.map(({ x, y, children }) => {
        const childTop = Math.min(...children.map((child) => child.y));
        const bend = childTop - 18;
        return (
          <path
            key={`${x} ${y}`}
            d={`M${x} ${y}V${bend}${children.map((c) => `M${x} ${bend}H${c.x}V${c.y}`).join('')}`}
          />
        );
      })}
    </g>
  );
}

export function Drawing({ dossier }: { dossier: Dossier }) {
  const { t } = useTexts();
  const drawing = layOut(dossier.personen, dossier.netwerk.relaties);
  if (drawing.nodes.length === 0) return null;
  return (
    <figure className="geno no-overflow">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard */}
      <section className="geno-scroll" tabIndex={0} aria-label={t('network.drawing')}>
        <svg
          role="img"
          aria-label={t('network.drawing.same')}
          width={drawing.width}
          height={drawing.height}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        >
          <Lines drawing={drawing} />
          {drawing.nodes.map((node) => {
            const { persoon, x, y } = node;
            return (
              <g key={persoon.id} className="geno-person">
                <Shape node={node} />
                {persoon.overleden && <path className="geno-cross" d={cross(x, y)} />}
                {showsAge(persoon) && (
                  <text x={x} y={y + 5}>
                    {persoon.leeftijd}
                  </text>
                )}
                <text className="geno-name" x={x} y={y + half + 18}>
                  {persoon.naam}
                </text>
              </g>
            );
          })}
        </svg>
      </section>
      <figcaption className="subtle small">
        {t('network.legend')} {dossier.personen.some(showsAge) && t('network.legend.age')}
      </figcaption>
    </figure>
  );
}
