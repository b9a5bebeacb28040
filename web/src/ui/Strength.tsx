import type { Sterkte } from '../api-types';
import { type TextId, useTexts } from '../i18n/Language';
import './strength.css';

/** One, two or three strokes: the strength shows without colour too. */
export function StrengthMark({ sterkte }: { sterkte: Sterkte }) {
  const strokes = sterkte === 'signaal' ? 1 : sterkte === 'waarschuwing' ? 2 : 3;
  return (
    <svg className={`strength-mark strength-${sterkte}`} viewBox="0 0 16 16" aria-hidden="true">
      {[0, 1, 2].map((stroke) => (
        <rect
          key={stroke}
          x={1 + stroke * 5}
          y={10 - stroke * 4}
          width="4"
          height={5 + stroke * 4}
          rx="1"
          className={stroke < strokes ? 'strength-on' : 'strength-off'}
        />
      ))}
    </svg>
  );
}

interface StrengthBadgeProps {
  sterkte: Sterkte;
  count?: number;
}

export function StrengthBadge({ sterkte, count }: StrengthBadgeProps) {
  const { t } = useTexts();
  const text =
    count === undefined
      ? t(`strength.${sterkte}` as TextId)
      : t(`strength.${sterkte}.count` as TextId, { count });
  return (
    <span className={`strength strength-${sterkte}`}>
      <StrengthMark sterkte={sterkte} />
      {text}
    </span>
  );
}
