import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { ApiFout } from './api/api-fout.ts';
import { App } from './app.tsx';
import { Aankondiging } from './schil/aankondiging.tsx';
import { Sessieaanbieder } from './schil/sessie-context.tsx';
// Not by @import: its @charset stands behind a comment, which an imported sheet may not have.
import '@utrecht/component-library-css/dist/index.css';
import './stijl/index.css';

// What is on screen stays until the new is there; a refusal of the server is an answer, not a reason to ask again.
const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (aantal, fout) => aantal < 2 && !(fout instanceof ApiFout && fout.status >= 400 && fout.status < 500),
    },
  },
});

const plaats = document.getElementById('app');
if (plaats)
  createRoot(plaats).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <BrowserRouter>
          <Aankondiging>
            <Sessieaanbieder>
              <App />
            </Sessieaanbieder>
          </Aankondiging>
        </BrowserRouter>
      </QueryClientProvider>
    </StrictMode>,
  );
