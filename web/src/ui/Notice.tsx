import type { ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  look?: 'plain' | 'warning' | 'negative' | 'positive';
  children: ReactNode;
}

export function Notice({ look = 'plain', children }: NoticeProps) {
  return <div className={`notice notice-${look}`}>{children}</div>;
}
