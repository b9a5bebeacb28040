import type { ReactNode } from 'react';
import './sheet.css';
import { useMedia } from './use-media';

/** As many columns as fit beside each other on a tablet. */
const onTablet = 6;

interface SheetProps {
  /** Read out, not shown: a heading stands above it. */
  title: string;
  /** The first names the row. */
  columns: readonly ReactNode[];
  className?: string;
  /** Rows, each beginning with a th of scope row. */
  children: ReactNode;
}

/** A table where its columns fit, cards on a narrower screen. */
export function Sheet({ title, columns, className = '', children }: SheetProps) {
  const narrow = columns.length > onTablet ? '(max-width: 68rem)' : '(max-width: 48rem)';
  const isCards = useMedia(narrow);
  return (
    <table className={`sheet ${isCards ? 'sheet-cards' : ''} ${className}`}>
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr>
          {columns.map((column, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places
            <th key={at} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface CellProps {
  /** The column, said in the cell itself where the head of the table does not show. */
  label: string;
  className?: string;
  children: ReactNode;
}

/** A card leaves an empty cell out. */
export function Cell({ label, className = '', children }: CellProps) {
  if (children === '' || children == null || children === false)
    return <td className={`cell-empty ${className}`} />;
  return (
    <td data-label={label} className={className}>
      {children}
    </td>
  );
}
