/** Parts that show what is known. */
import type { Doel, Sterkte } from '../api-types';
import { Card, type CardLook, Line, Lines } from '../ui/Card';
import { Fact } from '../ui/Fact';
import { OwnText, OwnWords } from '../ui/OwnWords';
import { Pairs } from '../ui/Pairs';
import { Score } from '../ui/Score';
import { Cell, Sheet } from '../ui/Sheet';
import { StrengthBadge, StrengthMark } from '../ui/Strength';
import { Tag } from '../ui/Tag';
import { Part, State, useWords } from './Part';
import type { WordId } from './words';

const looks: readonly (readonly [CardLook, WordId])[] = [
  ['hulp', 'now'],
  ['wachten', 'wait'],
  ['schakel', 'turns'],
  ['signal', 'attention'],
  ['event', 'workers'],
  ['today', 'day'],
  ['plain', 'gap'],
];
const strengths: readonly Sterkte[] = ['signaal', 'waarschuwing', 'escalatie'];
const scores: Doel['scores'] = [
  { dag: '2022-03-01', cijfer: 4 },
  { dag: '2022-09-01', cijfer: 7 },
];

export const showingParts = [
  'Card',
  'Lines',
  'Line',
  'Sheet',
  'Cell',
  'Pairs',
  'Fact',
  'Tag',
  'StrengthBadge',
  'StrengthMark',
  'Score',
  'OwnWords',
  'OwnText',
];

function Workers({ isLong }: { isLong: boolean }) {
  const w = useWords();
  return (
    <Sheet title={w('workers')} columns={[w('person'), w('role'), w('organisation')]}>
      <tr>
        <th scope="row">{isLong ? w('longName') : w('someone')}</th>
        <Cell label={w('role')}>{isLong ? w('longText') : w('lead')}</Cell>
        <Cell label={w('organisation')}>{isLong ? w('longName') : 'De Brug'}</Cell>
      </tr>
      <tr>
        <th scope="row">{w('other')}</th>
        <Cell label={w('role')}>{w('lead')}</Cell>
        <Cell label={w('organisation')}>{''}</Cell>
      </tr>
    </Sheet>
  );
}

function Cards() {
  const w = useWords();
  return (
    <>
      <Part name="Card" about="about.card">
        <State name="looks">
          <div className="kit-cards">
            {looks.map(([look, title]) => (
              <Card key={look} look={look} title={w(title)}>
                <p>{w('help')}</p>
              </Card>
            ))}
          </div>
        </State>
        <State name="long">
          <Card edge="side" title={w('longName')}>
            <p>{w('longText')}</p>
          </Card>
        </State>
      </Part>
      <Part name="Lines" about="about.lines">
        <State name="filled">
          <Lines empty={w('noHelp')}>
            {[
              <Line key="a" title={w('help')} more={[w('someone'), 'De Brug', w('since')]} />,
              <Line key="b" title={w('longName')} more={[w('longText')]} />,
            ]}
          </Lines>
        </State>
        <State name="empty">
          <Lines empty={w('noHelp')}>{[]}</Lines>
        </State>
      </Part>
      <Part name="Line" about="about.lines">
        <State name="filled">
          <ul className="plain">
            <Line
              when={w('since')}
              mark={<Tag look="warning">{w('attention')}</Tag>}
              title={w('help')}
              more={[w('someone'), '', 'De Brug']}
            />
          </ul>
        </State>
      </Part>
    </>
  );
}

function Tables() {
  const w = useWords();
  return (
    <>
      <Part name="Sheet" about="about.sheet">
        <State name="filled">
          <Workers isLong={false} />
        </State>
      </Part>
      <Part name="Cell" about="about.sheet">
        <State name="long">
          <Workers isLong />
        </State>
      </Part>
      <Part name="Pairs" about="about.pairs">
        <State name="filled">
          <Pairs
            pairs={[
              [w('role'), w('lead')],
              [w('organisation'), w('longName')],
              [w('how'), ''],
            ]}
          />
        </State>
      </Part>
      <Part name="Fact" about="about.fact">
        <State name="looks">
          <dl className="facts">
            <Fact look="gap" title={w('gap')} fact={w('fact')} more={w('factMore')} />
            <Fact look="wait" title={w('wait')} fact={w('fact')} more={w('longName')} />
            <Fact look="turn" title={w('turns')} fact={w('fact')} more="" />
            <Fact look="now" title={w('now')} fact={w('help')} more={w('since')} />
          </dl>
        </State>
      </Part>
    </>
  );
}

export function Showing() {
  const w = useWords();
  return (
    <>
      <Cards />
      <Tables />
      <Part name="Tag" about="about.tag">
        <State name="looks">
          <p className="kit-row">
            <Tag>{w('runs')}</Tag>
            <Tag look="quiet">{w('law')}</Tag>
            <Tag look="open">{w('unknown')}</Tag>
            <Tag look="positive">{w('agreed')}</Tag>
            <Tag look="warning">{w('attention')}</Tag>
            <Tag look="negative">{w('late')}</Tag>
            <Tag look="missing">{w('without')}</Tag>
          </p>
        </State>
        <State name="long">
          <Tag look="negative">{w('longName')}</Tag>
        </State>
      </Part>
      <Part name="StrengthBadge" about="about.strength">
        <State name="looks">
          <p className="kit-row">
            {strengths.map((sterkte) => (
              <StrengthBadge key={sterkte} sterkte={sterkte} />
            ))}
            <StrengthBadge sterkte="waarschuwing" count={12} />
          </p>
        </State>
      </Part>
      <Part name="StrengthMark" about="about.strength">
        <State name="looks">
          <p className="kit-row">
            {strengths.map((sterkte) => (
              <StrengthMark key={sterkte} sterkte={sterkte} />
            ))}
          </p>
        </State>
      </Part>
      <Part name="Score" about="about.score">
        <State name="filled">
          <div>
            <Score scores={scores} />
          </div>
        </State>
        <State name="empty">
          <Score scores={[]} />
        </State>
      </Part>
      <Part name="OwnWords" about="about.words">
        <State name="normal">
          <p>
            <OwnWords>{w('quote')}</OwnWords>
          </p>
        </State>
      </Part>
      <Part name="OwnText" about="about.words">
        <State name="long">
          <OwnText>{`${w('longText')}\n${w('quote')}`}</OwnText>
        </State>
      </Part>
    </>
  );
}
