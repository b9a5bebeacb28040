/** "Wat is er nog te zeggen?": words that may stay away, at the end of a form. */
import { useTexts } from '../i18n/Language';
import { TextArea } from '../ui/Field';

interface MoreFieldProps {
  id: string;
  error?: string | undefined;
  value: string;
  onChange(value: string): void;
}

export function MoreField(props: MoreFieldProps) {
  const { t } = useTexts();
  return <TextArea {...props} label={t('help.tekst')} hint={t('help.tekst.hint')} />;
}
