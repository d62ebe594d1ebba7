/** Where the console is served, outside of the service root. */
export const consolePath = "/console";

/** The address of every page and of every form. */
export const paths = {
  diary: "/console",
  diaryOf: (day: string, service?: string): string =>
    `${consolePath}?${new URLSearchParams({ day, ...(service && { service }) }).toString()}`,
  appointment: (id: string): string => `${consolePath}/appointments/${encodeURIComponent(id)}`,
  reveal: (id: string): string => `${paths.appointment(id)}/reveal`,
  cancel: (id: string): string => `${paths.appointment(id)}/cancel`,
  editCancellation: (id: string): string => `${paths.appointment(id)}/edit-cancellation`,
  requests: "/console/requests",
  request: (id: string): string => `${consolePath}/requests/${encodeURIComponent(id)}`,
  audit: "/console/audit",
  auditOf: (requestId: string): string =>
    `${consolePath}/audit?${new URLSearchParams({ request: requestId }).toString()}`,
  tokens: "/console/tokens",
  buildToken: "/console/tokens/build",
  decodeToken: "/console/tokens/decode",
  book: "/console/book",
  bookSlot: (slot: string): string => `${consolePath}/book?${new URLSearchParams({ slot }).toString()}`,
  send: "/console/send",
  editRequest: "/console/send/edit",
  sandbox: "/console/sandbox",
  importText: "/console/sandbox/import",
  importSamples: "/console/sandbox/samples",
  reset: "/console/sandbox/reset",
  style: "/console/style.css",
  liveScript: "/console/live.js",
} as const;
