/** Parts with which one does something. */
import { useState } from 'react';
import { Button, ButtonLink, Buttons } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Dialog } from '../ui/Dialog';
import { Fold } from '../ui/Fold';
import { Tabs } from '../ui/Tabs';
import { Part, State, useWords } from './Part';

function Choices() {
  const w = useWords();
  const [view, setView] = useState('bars');
  return (
    <Choice
      legend={w('view')}
      value={view}
      onChange={setView}
      options={[
        { value: 'bars', label: w('bars') },
        { value: 'table', label: w('table') },
      ]}
    />
  );
}

function Dialogs() {
  const w = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{w('openDialog')}</Button>
      {isOpen && (
        <Dialog title={w('longName')} onClose={() => setOpen(false)}>
          <p>{w('longText')}</p>
        </Dialog>
      )}
    </>
  );
}

export const actingParts = ['Button', 'ButtonLink', 'Buttons', 'Choice', 'Tabs', 'Fold', 'Dialog'];

export function Acting() {
  const w = useWords();
  return (
    <>
      <Part name="Button" about="about.button" keys="keys.button">
        <State name="looks">
          <Buttons>
            <Button look="primary">{w('save')}</Button>
            <Button>{w('cancel')}</Button>
            <Button look="quiet">{w('more')}</Button>
          </Buttons>
        </State>
        <State name="busy">
          <Buttons>
            <Button look="primary" aria-disabled>
              {w('saving')}
            </Button>
            <Button aria-disabled>{w('cancel')}</Button>
          </Buttons>
        </State>
        <State name="long">
          <Button>{w('nameHint')}</Button>
        </State>
      </Part>
      <Part name="ButtonLink" about="about.buttonLink" keys="keys.link">
        <State name="normal">
          <ButtonLink to="/">{w('begin')}</ButtonLink>
        </State>
      </Part>
      <Part name="Buttons" about="about.buttons">
        <State name="long">
          <Buttons>
            <Button look="primary">{w('how')}</Button>
            <Button>{w('story')}</Button>
            <Button>{w('workers')}</Button>
            <Button look="quiet">{w('agree')}</Button>
          </Buttons>
        </State>
      </Part>
      <Part name="Choice" about="about.choice" keys="keys.arrows">
        <State name="chosen">
          <Choices />
        </State>
      </Part>
      <Part name="Tabs" about="about.tabs" keys="keys.link">
        <State name="chosen">
          <Tabs
            label={w('about.tabs')}
            tabs={[
              { to: '/kit', text: w('title') },
              { to: '/', text: w('begin') },
            ]}
          />
        </State>
      </Part>
      <Part name="Fold" about="about.fold" keys="keys.button">
        <State name="normal">
          <Fold title={w('more')}>
            <p>{w('longText')}</p>
          </Fold>
        </State>
        <State name="open">
          <Fold isOpen title={w('longName')}>
            <p>{w('longText')}</p>
          </Fold>
        </State>
      </Part>
      <Part name="Dialog" about="about.dialog" keys="keys.dialog">
        <State name="long">
          <Dialogs />
        </State>
      </Part>
    </>
  );
}
