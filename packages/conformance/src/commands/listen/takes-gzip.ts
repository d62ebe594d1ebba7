/** Whether an `Accept-Encoding` names gzip, or anything, and not to say that it is refused. */
export function takesGzip(accepted: string): boolean {
  const parts = accepted
    .toLowerCase()
    .split(",")
    .map((part) => part.split(";").map((text) => text.trim()));
  const named = parts.find(([coding]) => coding === "gzip") ?? parts.find(([coding]) => coding === "*");
  return named !== undefined && !named.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
}
