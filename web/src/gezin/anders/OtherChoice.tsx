/** Which kind of event is recorded: first what it is about. Comes when it is asked for. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fetchFormulieren } from '../../api';
import type { Formulier, Formulieren } from '../../api-types';
import { type TextId, useTexts } from '../../i18n/Language';
import { Button, Buttons } from '../../ui/Button';
import { Select } from '../../ui/Field';
import { Loading } from '../../ui/Loading';
import type { CardProps } from '../CommandForm';
import { KindForm } from './KindForm';

interface OtherChoiceProps extends CardProps {
  /** The kind of which the form opens at once. */
  wanted: string;
  /** How often it was asked for: the same form can be asked for again. */
  times: number;
}

export function OtherChoice({ wanted, times, ...card }: OtherChoiceProps) {
  const { dossier } = card;
  const { t } = useTexts();
  const answer = useQuery({
    queryKey: ['gezin', dossier.gezin.id, 'formulieren'],
    queryFn: () => fetchFormulieren(dossier.gezin.id),
  });
  if (answer.isError) return <p role="alert">{t('error.server.title')}</p>;
  if (!answer.data) return <Loading text={t('loading')} />;
  if (answer.data.soorten.length === 0) return <p>{t('anders.none')}</p>;
  return <Choice {...card} key={times} forms={answer.data} wanted={wanted} />;
}

interface ChoiceProps extends CardProps {
  wanted: string;
  forms: Formulieren;
}

function Choice({ forms, wanted, ...card }: ChoiceProps) {
  const { t, list } = useTexts();
  const first = forms.soorten.find(({ soort }) => soort === wanted) ?? null;
  const [kind, setKind] = useState<Formulier | null>(first);
  const [subject, setSubject] = useState<string>(first?.vakgebied ?? '');
  const all = [...forms.soorten, ...forms.zonderZicht];
  const subjects = [...new Set(all.map(({ vakgebied }) => vakgebied))];
  const unseen = forms.zonderZicht
    .filter(({ vakgebied }) => vakgebied === subject)
    .map(({ soort }) => soort);
  return (
    <>
      <Select
        id="other-vakgebied"
        label={t('anders.vakgebied')}
        none={t('anders.vakgebied.none')}
        options={subjects.map((id) => ({ id, label: t(`anders.vakgebied.${id}`) }))}
        value={subject}
        onChange={setSubject}
      />
      {subject !== '' && (
        <Buttons>
          {forms.soorten
            .filter(({ vakgebied }) => vakgebied === subject)
            .map((one) => (
              <Button
                key={one.soort}
                onClick={() => {
                  card.onStart();
                  setKind(one);
                }}
              >
                {t(`form.${one.soort}` as TextId)}
              </Button>
            ))}
        </Buttons>
      )}
      {unseen.length > 0 && (
        <p>{t('anders.unseen', { what: list(unseen.map((soort) => t(`form.${soort}`))) })}</p>
      )}
      {kind && (
        <KindForm
          key={kind.soort}
          kind={kind}
          forms={forms}
          dossier={card.dossier}
          onRefresh={card.onRefresh}
          onClose={() => setKind(null)}
          onSaved={async (gebeurtenis) => {
            await card.onSaved(t('help.saved'), gebeurtenis);
            setKind(null);
          }}
        />
      )}
    </>
  );
}
