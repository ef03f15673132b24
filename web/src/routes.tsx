import { lazy } from 'react';
import { Route, Routes } from 'react-router';

const HomePage = lazy(() => import('./home/HomePage'));
const ReportsPage = lazy(() => import('./report/ReportsPage'));
const ReportPage = lazy(() => import('./report/ReportPage'));
const DocumentsPage = lazy(() => import('./library/DocumentsPage'));
const DocumentPage = lazy(() => import('./library/DocumentPage'));
const IssuesPage = lazy(() => import('./gazette/IssuesPage'));
const IssuePage = lazy(() => import('./gazette/IssuePage'));
const NotFound = lazy(() => import('./app/NotFound'));

/** Every page and its address; each is a chunk of its own. */
export function Pages() {
  return (
    <Routes>
      <Route path="/" element={<HomePage />} />
      <Route path="/reports" element={<ReportsPage />} />
      <Route path="/report/:organ/:year" element={<ReportPage />} />
      <Route path="/documents" element={<DocumentsPage />} />
      <Route path="/documents/:id" element={<DocumentPage />} />
      <Route path="/gazette" element={<IssuesPage />} />
      <Route path="/gazette/:id" element={<IssuePage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
