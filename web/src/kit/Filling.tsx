/** Fields, each empty, filled in and wrong. */
import { type ReactNode, useState } from 'react';
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

interface FieldInPlay {
  id: string;
  error: string | undefined;
  value: string;
  onChange(value: string): void;
}

interface StatesProps {
  name: string;
  filled: string;
  /** What stands there when it is wrong. */
  typo?: string;
  error: WordId;
  children(field: FieldInPlay): ReactNode;
}

/** Keeps what is typed, so that each example can be tried. */
function Trial({ start, children }: { start: string; children(typed: Typed): ReactNode }) {
  const [value, onChange] = useState(start);
  return children({ value, onChange });
}
type Typed = Pick<FieldInPlay, 'value' | 'onChange'>;

/** The three states that every field has: empty, filled in, and wrong. */
function States({ name, filled, typo = '', error, children }: StatesProps) {
  const w = useWords();
  const states = [
    { key: 'empty', start: '', wrong: undefined },
    { key: 'filled', start: filled, wrong: undefined },
    { key: 'error', start: typo, wrong: w(error) },
  ] as const;
  return states.map(({ key, start, wrong }) => (
    <State key={key} name={key}>
      <Trial start={start}>
        {(typed) => children({ id: `kit-${name}-${key}`, error: wrong, ...typed })}
      </Trial>
    </State>
  ));
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
        <States name="text" filled="De Brug" error="nameError">
          {(field) => (
            <TextField
              {...field}
              label={w('name')}
              hint={w('nameHint')}
              suggestions={['De Brug', 'De Vuurtoren']}
            />
          )}
        </States>
      </Part>
      <Part name="TextArea" about="about.area" keys="keys.field">
        <States name="area" filled={w('longText')} error="storyError">
          {(field) => <TextArea {...field} label={w('story')} />}
        </States>
      </Part>
      <Part name="DayField" about="about.day" keys="keys.field">
        <States name="day" filled="14-03-2017" typo="31-02-2017" error="dayError">
          {(field) => <DayField {...field} label={w('day')} hint={w('dayHint')} />}
        </States>
      </Part>
      <Part name="Select" about="about.select" keys="keys.select">
        <States name="select" filled="long" error="howError">
          {(field) => <Select {...field} label={w('how')} none={w('howNone')} options={ways} />}
        </States>
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
        <States name="radios" filled="no" error="agreeError">
          {(field) => <Radios {...field} label={w('agree')} options={answers} />}
        </States>
      </Part>
      <Part name="FormSummary" about="about.summary" keys="keys.summary">
        <State name="error">
          <Summary />
        </State>
      </Part>
    </>
  );
}
