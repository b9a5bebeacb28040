/** "Notities": what whoever looks wrote down for him- or herself, newest first. */
import { useId, useState } from 'react';
import type { Gebeurtenis } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import type { CardProps } from '../CommandForm';
import { useNames } from '../use-names';
import { NoteForm } from './NoteForm';
import './notes.css';

interface NotesTabProps extends CardProps {
  onWithdraw(note: Gebeurtenis): void;
}

export function NotesTab(props: NotesTabProps) {
  const { dossier, onStart, onRefresh, onSaved, onWithdraw } = props;
  const { t, pick } = useTexts();
  const { people } = useNames(dossier);
  const heading = useId();
  const [isWriting, setWriting] = useState(false);
  const mayWrite = dossier.mag.contactVastleggen && dossier.peildatum === dossier.vandaag;
  // The server gives what happened oldest first; of one day the last one stands first too.
  const notes = dossier.tijdlijn.gebeurtenissen
    .filter(({ soort }) => soort === 'notitie_gemaakt')
    .reverse();
  return (
    <section className="notes" aria-labelledby={heading}>
      <h2 id={heading}>{t('note.title')}</h2>
      <p className="subtle">{t('note.intro')}</p>
      {mayWrite && (
        <div>
          <Button
            onClick={() => {
              onStart();
              setWriting(true);
            }}
          >
            {t('note.add')}
          </Button>
        </div>
      )}
      {notes.length === 0 ? (
        <Empty title={t('note.empty')} />
      ) : (
        <ol className="plain notes-list">
          {notes.map((note) => (
            <li key={note.id}>
              <p className="subtle">
                {pick(note.opTekst)} · {people(note.personen)}
              </p>
              <p className="notes-text">{note.tekst}</p>
              {mayWrite && !note.overgenomen && (
                <div>
                  <Button look="quiet" onClick={() => onWithdraw(note)}>
                    {t('withdraw.open')}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ol>
      )}
      {isWriting && (
        <NoteForm
          dossier={dossier}
          onRefresh={onRefresh}
          onClose={() => setWriting(false)}
          onSaved={async (gebeurtenis) => {
            await onSaved(t('note.saved'), gebeurtenis);
            setWriting(false);
          }}
        />
      )}
    </section>
  );
}
