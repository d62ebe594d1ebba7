import { isOdsCode, type KeySource } from "@careslot/jwt";
import { areStrictnesses, type Strictness, strictnesses } from "@careslot/provider/strictness";
import { isIP } from "node:net";
import * as v from "valibot";
import { keySourceOf } from "./key-source.ts";
import { holdsCertificates, holdsRevocationLists } from "./pem.ts";
import { readText } from "./read-text.ts";
import { Refusal } from "../refusal.ts";
import { mostConnections } from "../server/bounds.ts";

/** A field takes what was written, if anything was, and gives the value it stands for. Its messages follow its name. */
type Field<T> = v.GenericSchema<string | undefined, T>;

export const host: Field<string> = v.optional(v.pipe(v.string(), v.nonEmpty("must not be empty")), "127.0.0.1");

export const port: Field<number> = v.optional(wholeNumber(0, 65_535), "8080");

export const baseUrl: Field<string | undefined> = v.optional(
  v.pipe(
    v.string(),
    v.check(isAbsolute, "must be an absolute http: or https: URL, such as https://provider.example/STU3"),
    v.check((url) => !/[?#]/.test(url), "must have no query and no fragment"),
    v.check((url) => !url.endsWith("/"), "must not end with a slash: the URL of every resource begins with it"),
  ),
);

export const databaseUrl: Field<string> = v.optional(
  v.pipe(
    v.string(),
    v.regex(
      /^(?::memory:|file:.+|(?:libsql|https?):\/\/[^\s/].*)$/,
      "must be file:PATH, :memory:, or the libsql:, http: or https: address of a libSQL server",
    ),
  ),
  "file:./data/careslot.db",
);

export const trust: v.GenericSchema<string, "jwks" | "unsecured"> = v.picklist(
  ["jwks", "unsecured"],
  "must be jwks or unsecured",
);

export const keys: Field<KeySource | undefined> = v.optional(v.pipe(v.string(), reading(keySourceOf)));

export const metricsPort: Field<number | undefined> = v.optional(wholeNumber(0, 65_535));

/** A few words that are shown as they are. */
export const label: Field<string> = v.optional(
  v.pipe(v.string(), v.regex(/^[\w.+-]{0,100}$/, "must be letters, digits and .+-_, at most 100 of them")),
  "",
);

export const clockTolerance: Field<number> = v.optional(wholeNumber(0, 300), "60");

/** There are no more connections than that to ask over. */
export const maxRequests: Field<number> = v.optional(wholeNumber(1, mostConnections), "1000");

export const onOrOff: Field<"on" | "off"> = v.optional(v.picklist(["on", "off"], "must be on or off"), "off");

export const strict: Field<readonly Strictness[] | undefined> = v.optional(
  v.pipe(
    v.string(),
    v.transform((text) => text.split(",").map((name) => name.trim())),
    v.guard(areStrictnesses, `must be of ${strictnesses.join(", ")}, separated by commas`),
  ),
);

export const asid: Field<string | undefined> = v.optional(v.pipe(v.string(), v.regex(/^\d{12}$/, "must be 12 digits")));

export const odsCodes: Field<readonly string[] | undefined> = v.optional(
  v.pipe(
    v.string(),
    v.transform((text) => text.split(",").map((code) => code.trim())),
    v.everyItem(isOdsCode, "must be ODS codes, such as X26, separated by commas"),
  ),
);

export const addresses: Field<readonly string[] | undefined> = v.optional(
  v.pipe(
    v.string(),
    v.transform((text) => text.split(",").map((address) => address.trim())),
    v.everyItem((address) => isIP(address) !== 0, "must be IP addresses, such as 10.0.0.7, separated by commas"),
  ),
);

export const pemFile: Field<string | undefined> = v.optional(v.pipe(v.string(), reading(readText)));

export const certificates: Field<string | undefined> = v.optional(
  v.pipe(v.string(), reading(readText), v.check(holdsCertificates, "must name a PEM file of certificates")),
);

export const revocationLists: Field<string | undefined> = v.optional(
  v.pipe(v.string(), reading(readText), v.check(holdsRevocationLists, "must name a PEM file of revocation lists")),
);

export const password: Field<string | undefined> = v.optional(
  v.pipe(v.string(), v.minLength(16, "must have 16 characters or more")),
);

function wholeNumber(lowest: number, highest: number): v.GenericSchema<string, number> {
  const message = `must be a whole number from ${lowest} to ${highest}`;
  return v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/, message),
    v.transform(Number),
    v.minValue(lowest, message),
    v.maxValue(highest, message),
  );
}

function isAbsolute(text: string): boolean {
  return /^https?:\/\/[^\s/]/.test(text) && !/\s/.test(text) && URL.canParse(text);
}

/** Replaces a file's name by what it holds; a reader's refusal is the field's fault. */
function reading<T>(read: (name: string) => T): v.RawTransformAction<string, T> {
  return v.rawTransform(({ dataset, addIssue, NEVER }) => {
    try {
      return read(dataset.value);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      addIssue({ message: error.message });
      return NEVER;
    }
  });
}
