import './tag.css';

export type TagLook = 'plain' | 'quiet' | 'open' | 'positive' | 'warning' | 'negative' | 'missing';

interface TagProps {
  look?: TagLook;
  children: string;
}

/** How something stands, in a word: the edge says it too, for who sees no colour. */
export function Tag({ look = 'plain', children }: TagProps) {
  return <span className={`tag tag-${look}`}>{children}</span>;
}
