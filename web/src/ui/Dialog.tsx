import { createContext, type ReactNode, useContext, useId, useLayoutEffect, useRef } from 'react';
import { useTexts } from '../i18n/Language';
import { keepFocus } from '../lib/focus';
import { Button } from './Button';
import './dialog.css';

/** What must stay within reach while a dialog keeps the rest of the page out of it. */
export const DialogHead = createContext<ReactNode>(null);

interface DialogProps {
  title: string;
  children: ReactNode;
  onClose(): void;
}

/** A native modal dialog; the browser keeps focus in it, closes it on Esc and gives focus back. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const { t } = useTexts();
  const always = useContext(DialogHead);
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('h2')?.focus();
    return () => {
      dialog?.close();
      keepFocus();
    };
  }, []);
  return (
    <dialog ref={ref} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <div className="dialog-head">
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <div className="dialog-ways">
          {always}
          <Button look="quiet" onClick={onClose}>
            {t('close')}
          </Button>
        </div>
      </div>
      {children}
    </dialog>
  );
}
