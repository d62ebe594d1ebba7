/** How somebody is, now, is not how they will be. */
export const uncached = {
  "Cache-Control": "no-store",
  Vary: "Accept-Encoding",
  "X-Content-Type-Options": "nosniff",
};
