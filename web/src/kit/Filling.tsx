/** Fields, each empty, filled in and wrong. */
import { useState } from 'react';
import { Button } from '../ui/Button';
import {
  CheckBoxes,
  DayField,
  Field,
  FieldGroup,
  Radios,
  Select,
  TextArea,
  TextField,
} from '../ui/Field';
import { FormSummary } from '../ui/FormSummary';
import { Part, State, useWords } from './Part';
import type { WordId } from './words';

type Typed = (value: string, onChange: (value: string) => void) => React.ReactNode;

/** Keeps what is typed, so that each example can be tried. */
function Trial({ start, children }: { start: string; children: Typed }) {
  const [value, setValue] = useState(start);
  return children(value, setValue);
}

function Boxes({ id, start, error }: { id: string; start: string[]; error?: string }) {
  const w = useWords();
  const [value, setValue] = useState(start);
  const options = [
    { id: 'someone', label: w('someone') },
    { id: 'other', label: w('other') },
    { id: 'long', label: w('longName') },
  ];
  return (
    <CheckBoxes
      id={id}
      label={w('who')}
      hint={w('whoHint')}
      error={error}
      options={options}
      value={value}
      onChange={setValue}
    />
  );
}

function Summary() {
  const w = useWords();
  const [isShown, setShown] = useState(false);
  return (
    <>
      <Button onClick={() => setShown(true)}>{w('show')}</Button>
      {isShown && (
        <FormSummary
          form="record"
          address="u"
          refusal={null}
          wrong={[
            ['kit-text-error', w('nameError')],
            ['kit-day-error', w('dayError')],
          ]}
        />
      )}
    </>
  );
}

export const fillingParts = [
  'Field',
  'TextField',
  'TextArea',
  'DayField',
  'Select',
  'FieldGroup',
  'CheckBoxes',
  'Radios',
  'FormSummary',
];

/** The three states that every field has: what it starts with, and what is wrong with it. */
const states = (filled: string, typo: string, error: WordId) =>
  [
    { key: 'empty', start: '', error: null },
    { key: 'filled', start: filled, error: null },
    { key: 'error', start: typo, error },
  ] as const;

export function Filling() {
  const w = useWords();
  const ways = [
    { id: 'visit', label: w('visit') },
    { id: 'phone', label: w('phone') },
    { id: 'long', label: w('longName') },
  ];
  const answers = [
    { id: 'yes', label: w('yes') },
    { id: 'no', label: w('no') },
  ];
  return (
    <>
      <Part name="Field" about="about.field" keys="keys.field">
        <State name="normal">
          <Field id="kit-field" label={w('name')} hint={w('nameHint')}>
            {(control) => <input {...control} className="control" autoComplete="off" />}
          </Field>
        </State>
        <State name="long">
          <Field id="kit-field-long" label={w('longText')} hint={w('longText')} error={w('wrong')}>
            {(control) => <input {...control} className="control" defaultValue={w('longName')} />}
          </Field>
        </State>
      </Part>
      <Part name="TextField" about="about.text" keys="keys.field">
        {states('De Brug', '', 'nameError').map(({ key, start, error }) => (
          <State key={key} name={key}>
            <Trial start={start}>
              {(value, onChange) => (
                <TextField
                  id={`kit-text-${key}`}
                  label={w('name')}
                  hint={w('nameHint')}
                  error={error ? w(error) : undefined}
                  suggestions={['De Brug', 'De Vuurtoren']}
                  value={value}
                  onChange={onChange}
                />
              )}
            </Trial>
          </State>
        ))}
      </Part>
      <Part name="TextArea" about="about.area" keys="keys.field">
        {states(w('longText'), '', 'storyError').map(({ key, start, error }) => (
          <State key={key} name={key}>
            <Trial start={start}>
              {(value, onChange) => (
                <TextArea
                  id={`kit-area-${key}`}
                  label={w('story')}
                  error={error ? w(error) : undefined}
                  value={value}
                  onChange={onChange}
                />
              )}
            </Trial>
          </State>
        ))}
      </Part>
      <Part name="DayField" about="about.day" keys="keys.field">
        {states('14-03-2017', '31-02-2017', 'dayError').map(({ key, start, error }) => (
          <State key={key} name={key}>
            <Trial start={start}>
              {(value, onChange) => (
                <DayField
                  id={`kit-day-${key}`}
                  label={w('day')}
                  hint={w('dayHint')}
                  error={error ? w(error) : undefined}
                  value={value}
                  onChange={onChange}
                />
              )}
            </Trial>
          </State>
        ))}
      </Part>
      <Part name="Select" about="about.select" keys="keys.select">
        {states('long', '', 'howError').map(({ key, start, error }) => (
          <State key={key} name={key}>
            <Trial start={start}>
              {(value, onChange) => (
                <Select
                  id={`kit-select-${key}`}
                  label={w('how')}
                  none={w('howNone')}
                  error={error ? w(error) : undefined}
                  options={ways}
                  value={value}
                  onChange={onChange}
                />
              )}
            </Trial>
          </State>
        ))}
      </Part>
      <Part name="FieldGroup" about="about.group" keys="keys.boxes">
        <State name="normal">
          <FieldGroup id="kit-group" label={w('who')} hint={w('whoHint')}>
            <label>
              <input type="checkbox" />
              {w('someone')}
            </label>
          </FieldGroup>
        </State>
      </Part>
      <Part name="CheckBoxes" about="about.boxes" keys="keys.boxes">
        <State name="empty">
          <Boxes id="kit-boxes" start={[]} />
        </State>
        <State name="chosen">
          <Boxes id="kit-boxes-chosen" start={['someone', 'long']} />
        </State>
        <State name="error">
          <Boxes id="kit-boxes-error" start={[]} error={w('whoError')} />
        </State>
      </Part>
      <Part name="Radios" about="about.radios" keys="keys.arrows">
        {states('no', '', 'agreeError').map(({ key, start, error }) => (
          <State key={key} name={key}>
            <Trial start={start}>
              {(value, onChange) => (
                <Radios
                  id={`kit-radios-${key}`}
                  label={w('agree')}
                  error={error ? w(error) : undefined}
                  options={answers}
                  value={value}
                  onChange={onChange}
                />
              )}
            </Trial>
          </State>
        ))}
      </Part>
      <Part name="FormSummary" about="about.summary" keys="keys.summary">
        <State name="error">
          <Summary />
        </State>
      </Part>
    </>
  );
}
