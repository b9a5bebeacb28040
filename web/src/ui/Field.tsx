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
