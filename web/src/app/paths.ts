/** Addresses of the pages; the only place that spells them. */
export const paths = {
  home: '/',
  reports: '/reports',
  report: (organ: string, year: number) => `/report/${encodeURIComponent(organ)}/${year}`,
  cell: (organ: string, year: number, cell: string) =>
    `/report/${encodeURIComponent(organ)}/${year}?cell=${encodeURIComponent(cell)}`,
  documents: '/documents',
  document: (id: string) => `/documents/${encodeURIComponent(id)}`,
  issues: '/gazette',
  issue: (id: string) => `/gazette/${encodeURIComponent(id)}`,
  apply: '/apply',
  applications: '/applications',
  application: (id: string) => `/applications/${encodeURIComponent(id)}`,
  clock: '/clock',
  messages: '/messages',
  message: (id: string) => `/messages/${encodeURIComponent(id)}`,
  write: '/messages/new',
  desk: '/desk',
  case: (id: string) => `/desk/applications/${encodeURIComponent(id)}`,
  deskMessages: '/desk/messages',
};
