/** The sources of this platform's own pages; the others are registered by staff. */
export const ownSources = ['PORTAL_CONSULTATION', 'PORTAL_COMPLAINT', 'MAYOR_MAILBOX', 'ERROR_REPORT'];
