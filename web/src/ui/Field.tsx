import type { ReactNode } from 'react';
import './field.css';

export interface FieldState {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
}

function describedBy({ id, hint, error }: FieldState): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}

function Notes({ id, hint, error }: FieldState) {
  return (
    <>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldProps extends FieldState {
  children(control: ControlProps): ReactNode;
}

/** Label, description, error, control: in that order. */
export function Field({ children, ...state }: FieldProps) {
  return (
    <div className={state.error ? 'field field-wrong' : 'field'}>
      <label htmlFor={state.id}>{state.label}</label>
      <Notes {...state} />
      {children({
        id: state.id,
        'aria-describedby': describedBy(state),
        'aria-invalid': state.error ? true : undefined,
      })}
    </div>
  );
}

interface FieldGroupProps extends FieldState {
  children: ReactNode;
}

/** The same for several check boxes or radio buttons that answer one question. */
export function FieldGroup({ children, ...state }: FieldGroupProps) {
  return (
    <fieldset
      id={state.id}
      tabIndex={-1}
      className={state.error ? 'field field-wrong' : 'field'}
      aria-describedby={describedBy(state)}
    >
      <legend>{state.label}</legend>
      <Notes {...state} />
      <div className="options">{children}</div>
    </fieldset>
  );
}

interface TextFieldProps extends FieldState {
  type?: 'text' | 'search';
  /** Names that one may mean. */
  suggestions?: readonly string[];
  maxLength?: number;
  value: string;
  onChange(value: string): void;
}

/** A field for a few words. */
export function TextField(props: TextFieldProps) {
  const { type = 'text', suggestions, maxLength, value, onChange, ...state } = props;
  const list = suggestions && `${state.id}-list`;
  return (
    <Field {...state}>
      {(control) => (
        <>
          <input
            {...control}
            className="control"
            type={type}
            list={list}
            maxLength={maxLength}
            value={value}
            onChange={(e) => onChange(e.target.value)}
            autoComplete="off"
          />
          {suggestions && (
            <datalist id={list}>
              {suggestions.map((text) => (
                <option key={text} value={text} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}

interface TextAreaProps extends FieldState {
  value: string;
  onChange(value: string): void;
}

/** A field for words. */
export function TextArea({ value, onChange, ...state }: TextAreaProps) {
  return (
    <Field {...state}>
      {(control) => (
        <textarea
          {...control}
          className="control"
          value={value}
          onChange={(e) => onChange(e.target.value)}
        />
      )}
    </Field>
  );
}

/** A field for a day as people type it. */
export function DayField({ value, onChange, ...state }: TextAreaProps) {
  return (
    <Field {...state}>
      {(control) => (
        <input
          {...control}
          className="control control-date"
          value={value}
          onChange={(e) => onChange(e.target.value)}
          autoComplete="off"
        />
      )}
    </Field>
  );
}

interface SelectProps extends FieldState {
  /** What stands there while nothing is chosen. */
  none: string;
  options: readonly { id: string; label: string }[];
  value: string;
  onChange(value: string): void;
}

/** One of many. */
export function Select({ none, options, value, onChange, ...state }: SelectProps) {
  return (
    <Field {...state}>
      {(control) => (
        <select
          {...control}
          className="control control-select"
          value={value}
          onChange={(e) => onChange(e.target.value)}
        >
          <option value="">{none}</option>
          {options.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface CheckBoxesProps extends FieldState {
  options: readonly { id: string; label: string }[];
  value: readonly string[];
  onChange(value: string[]): void;
}

/** Any number of a few. */
export function CheckBoxes({ options, value, onChange, ...state }: CheckBoxesProps) {
  return (
    <FieldGroup {...state}>
      {options.map(({ id, label }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={value.includes(id)}
            onChange={(e) =>
              onChange(e.target.checked ? [...value, id] : value.filter((one) => one !== id))
            }
          />
          {label}
        </label>
      ))}
    </FieldGroup>
  );
}

interface RadiosProps<V extends string> extends FieldState {
  options: readonly { id: V; label: string }[];
  value: V | '';
  onChange(value: V): void;
}

/** One of a few. */
export function Radios<V extends string>({ options, value, onChange, ...state }: RadiosProps<V>) {
  return (
    <FieldGroup {...state}>
      {options.map(({ id, label }) => (
        <label key={id}>
          <input
            type="radio"
            name={state.id}
            checked={value === id}
            onChange={() => onChange(id)}
          />
          {label}
        </label>
      ))}
    </FieldGroup>
  );
}
