/**
 * The URL that stands behind the proxy's own: `https://proxy/https://provider/STU3/Slot` asks `https://provider/STU3/Slot`.
 * Undefined where there is none, or one that is not encoded as a URL is.
 * @see requirement GEN-03
 */
export function proxiedUrl(url: string): string | undefined {
  const { pathname, search } = new URL(url);
  const behind = pathname.slice(1);
  return /^https?:\/\/[^/]/.test(behind) && URL.canParse(behind) ? behind + search : undefined;
}
