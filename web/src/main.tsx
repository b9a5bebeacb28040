import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { ErrorBoundary } from './app/ErrorBoundary';
import { bringFirst } from './app/first';
import { forgetEarlySoon } from './early';
import { LanguageProvider } from './i18n/Language';
import { Address } from './lib/address';
import { delayMs, isTriedAgain } from './lib/again';
import './theme.css';
import './base.css';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 300_000,
      refetchOnWindowFocus: false,
      retry: isTriedAgain,
      retryDelay: (_, error) => delayMs(error, Math.random()),
    },
  },
});

// What changed is drawn together with an address that changed along with it: who logs out sees no
// first page of whoever was here.
notifyManager.setScheduler(queueMicrotask);

forgetEarlySoon();

const root = document.getElementById('root');
const draw = () => {
  if (!root) return;
  createRoot(root).render(
    <LanguageProvider>
      <ErrorBoundary>
        <QueryClientProvider client={queries}>
          <Address>
            <App />
          </Address>
        </QueryClientProvider>
      </ErrorBoundary>
    </LanguageProvider>,
  );
};
bringFirst(queries).then(draw);
