// oxlint-disable-next-line no-control-regex -- they are the ones to be found.
const neverText = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** Whether a text holds what neither a FHIR string nor XML can hold: a control character or half a surrogate pair. */
export function hasUnsafeCharacter(text: string): boolean {
  return neverText.test(text) || !text.isWellFormed();
}
