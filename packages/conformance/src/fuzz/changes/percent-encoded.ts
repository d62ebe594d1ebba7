/** Any text so that it stays where it is put in a URL. */
export function percentEncoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
