/** Whether a text can stand before the paths of the interface: an absolute URL without a trailing slash, query or fragment. */
export function isServiceRoot(text: string): boolean {
  return URL.canParse(text) && !/[?#]|\/$/.test(text);
}
