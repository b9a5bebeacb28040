import { Component, type ReactNode } from 'react';
import { useTexts } from '../i18n/Language';

function Broken() {
  const { t } = useTexts();
  return (
    <main className="page page-narrow">
      <h1>{t('error.server.title')}</h1>
      <p className="error-text">{t('error.server.text')}</p>
      <a href="/">{t('error.back')}</a>
    </main>
  );
}

/** Our own faults while drawing: a page with words instead of a white one. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}
