/** Parts that say something. */
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { HelpNumbers } from '../ui/HelpNumbers';
import { Loading } from '../ui/Loading';
import { Notice } from '../ui/Notice';
import { Status } from '../ui/Status';
import { Wordmark } from '../ui/Wordmark';
import { Part, State, useWords } from './Part';

export const tellingParts = ['Notice', 'Status', 'Empty', 'Loading', 'HelpNumbers', 'Wordmark'];

export function Telling() {
  const w = useWords();
  return (
    <>
      <Part name="Notice" about="about.notice">
        <State name="looks">
          <Notice>
            <p>{w('plain')}</p>
          </Notice>
          <Notice look="positive">
            <p>{w('saved')}</p>
          </Notice>
          <Notice look="warning">
            <p>{w('careful')}</p>
            <Button>{w('begin')}</Button>
          </Notice>
          <Notice look="negative">
            <p>{w('wrong')}</p>
          </Notice>
        </State>
        <State name="long">
          <Notice look="warning">
            <p>{w('longText')}</p>
          </Notice>
        </State>
      </Part>
      <Part name="Status" about="about.status">
        <State name="normal">
          <Status text={w('saved')}>
            <Button>{w('cancel')}</Button>
          </Status>
        </State>
        <State name="empty">
          <Status text="" />
        </State>
      </Part>
      <Part name="Empty" about="about.empty">
        <State name="normal">
          <Empty title={w('nothing')}>
            <p>{w('nothingDo')}</p>
          </Empty>
        </State>
        <State name="long">
          <Empty title={w('longText')} />
        </State>
      </Part>
      <Part name="Loading" about="about.loading">
        <State name="busy">
          <Loading text={w('loading')} />
        </State>
      </Part>
      <Part name="HelpNumbers" about="about.help" keys="keys.link">
        <State name="normal">
          <HelpNumbers />
        </State>
      </Part>
      <Part name="Wordmark" about="about.wordmark">
        <State name="normal">
          <Wordmark />
        </State>
      </Part>
    </>
  );
}
