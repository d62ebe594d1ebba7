/**
 * Whether an `Accept-Encoding` names gzip, or anything, and not to say that it is refused. Compressing is left to the server,
 * whose runtime does it best.
 * @see requirement GEN-10
 */
export function takesGzip(accepted: string): boolean {
  const weights = new Map(accepted.toLowerCase().split(",").map(weighted));
  return (weights.get("gzip") ?? weights.get("*") ?? 0) > 0;
}

function weighted(part: string): readonly [coding: string, weight: number] {
  const [coding = "", ...parameters] = part.split(";").map((text) => text.trim());
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  return [coding, weight === undefined ? 1 : Number(weight.slice(2))];
}
