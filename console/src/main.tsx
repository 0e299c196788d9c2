import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProblem } from './api/problem';
import { applyTheme, chosenTheme } from './design/theme';
import { router } from './router';
import './styles.css';

applyTheme(chosenTheme());

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, cause) => failures < 2 && (!(cause instanceof ApiProblem) || cause.passing),
      staleTime: 1000,
    },
  },
});

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
