/** Something secret that shows up where it should not. Neither the secret nor the text is repeated. */
export interface Trace {
  /** The name that the secret was given. */
  readonly secret: string;
  /** The name of the text that it was found in. */
  readonly text: string;
  readonly form: "plain" | "percent-encoded" | "base64" | "spaced";
}

/**
 * Looks for secrets, such as the NHS numbers, names and tokens of a test run, in what a system wrote: log lines, error
 * bodies of other callers, messages of errors. Finds them in any case, percent-encoded, in base64 at any offset, and with
 * their digits or letters spaced out. Meant for tests: give it secrets that occur nowhere else.
 */
export function findTraces(
  texts: Readonly<Record<string, string>>,
  secrets: Readonly<Record<string, string>>,
): readonly Trace[] {
  return Object.entries(texts).flatMap(([text, content]) => {
    const plain = content.toLowerCase();
    const decoded = percentDecoded(plain);
    const compact = plain.replaceAll(/[\s\-_.]/g, "");
    return Object.entries(secrets).flatMap(([secret, value]): readonly Trace[] => {
      const wanted = value.toLowerCase();
      if (wanted.length < 4) throw new TypeError(`The secret ${secret} is too short to be looked for.`);
      if (plain.includes(wanted)) return [{ secret, text, form: "plain" }];
      if (decoded.includes(wanted)) return [{ secret, text, form: "percent-encoded" }];
      if (base64Forms(value).some((form) => content.includes(form))) return [{ secret, text, form: "base64" }];
      if (compact.includes(wanted.replaceAll(/[\s\-_.]/g, ""))) return [{ secret, text, form: "spaced" }];
      return [];
    });
  });
}

function percentDecoded(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/g, (encoded) => {
    try {
      return decodeURIComponent(encoded).toLowerCase();
    } catch {
      return encoded;
    }
  });
}

/** How a text looks in base64, depending on how many bytes stand before it: the letters that no neighbour changes. */
function base64Forms(text: string): readonly string[] {
  const bytes = new TextEncoder().encode(text);
  return [0, 1, 2].flatMap((offset) => {
    const encoded = btoa(String.fromCodePoint(...new Uint8Array(offset), ...bytes)).replaceAll("=", "");
    const whole = encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    return [whole, whole.replaceAll("+", "-").replaceAll("/", "_")];
  });
}
