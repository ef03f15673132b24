import { lazy } from 'react';
import { Route, Routes } from 'react-router';

const HomePage = lazy(() => import('./home/HomePage'));
const ReportsPage = lazy(() => import('./report/ReportsPage'));
const ReportPage = lazy(() => import('./report/ReportPage'));
const DocumentsPage = lazy(() => import('./library/DocumentsPage'));
const DocumentPage = lazy(() => import('./library/DocumentPage'));
const IssuesPage = lazy(() => import('./gazette/IssuesPage'));
const IssuePage = lazy(() => import('./gazette/IssuePage'));
const ApplyPage = lazy(() => import('./apply/ApplyPage'));
const TrackPage = lazy(() => import('./apply/TrackPage'));
const ProgressPage = lazy(() => import('./apply/ProgressPage'));
const ClockPage = lazy(() => import('./apply/ClockPage'));
const MessagesPage = lazy(() => import('./message/MessagesPage'));
const WritePage = lazy(() => import('./message/WritePage'));
const MessagePage = lazy(() => import('./message/MessagePage'));
const PublishedPage = lazy(() => import('./message/PublishedPage'));
const FiguresPage = lazy(() => import('./message/FiguresPage'));
const InboxPage = lazy(() => import('./desk/InboxPage'));
const CasePage = lazy(() => import('./desk/CasePage'));
const ConsultationsPage = lazy(() => import('./desk/ConsultationsPage'));
const UndeliveredPage = lazy(() => import('./desk/UndeliveredPage'));
const LetterheadPage = lazy(() => import('./desk/LetterheadPage'));
const RegisterPage = lazy(() => import('./desk/RegisterPage'));
const SearchPage = lazy(() => import('./desk/SearchPage'));
const WarningsPage = lazy(() => import('./desk/WarningsPage'));
const ReadingsPage = lazy(() => import('./desk/ReadingsPage'));
const CalendarPage = lazy(() => import('./desk/CalendarPage'));
const RemediesPage = lazy(() => import('./desk/RemediesPage'));
const VerifyPage = lazy(() => import('./verify/VerifyPage'));
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
      <Route path="/apply" element={<ApplyPage />} />
      <Route path="/applications" element={<TrackPage />} />
      <Route path="/applications/:id" element={<ProgressPage />} />
      <Route path="/clock" element={<ClockPage />} />
      <Route path="/messages" element={<MessagesPage />} />
      <Route path="/messages/new" element={<WritePage />} />
      <Route path="/messages/published" element={<PublishedPage />} />
      <Route path="/messages/figures" element={<FiguresPage />} />
      <Route path="/messages/:id" element={<MessagePage />} />
      <Route path="/desk" element={<InboxPage />} />
      <Route path="/desk/applications/:id" element={<CasePage />} />
      <Route path="/desk/consultations" element={<ConsultationsPage />} />
      <Route path="/desk/letters" element={<UndeliveredPage />} />
      <Route path="/desk/letterhead" element={<LetterheadPage />} />
      <Route path="/desk/register" element={<RegisterPage />} />
      <Route path="/desk/search" element={<SearchPage />} />
      <Route path="/desk/warnings" element={<WarningsPage />} />
      <Route path="/desk/applications/:id/readings" element={<ReadingsPage />} />
      <Route path="/desk/calendar" element={<CalendarPage />} />
      <Route path="/desk/remedies" element={<RemediesPage />} />
      <Route path="/verify" element={<VerifyPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
