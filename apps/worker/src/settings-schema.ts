import { isOdsCode } from "@careslot/jwt";
import { areStrictnesses, strictnesses } from "@careslot/provider/strictness";
import * as v from "valibot";
import { readKeys } from "./read-keys.ts";

const text = v.string("must be text.");

const baseUrl = v.pipe(
  text,
  v.check(isAbsolute, "must be an absolute http: or https: URL, such as https://provider.example/STU3."),
  v.check((url) => !/[?#]/.test(url), "must have no query and no fragment."),
  v.check((url) => !url.endsWith("/"), "must not end with a slash: the URL of every resource begins with it."),
);

const tolerance = "must be a whole number of seconds from 0 to 300.";
const clockTolerance = v.pipe(text, v.regex(/^\d{1,3}$/, tolerance), v.transform(Number), v.maxValue(300, tolerance));

const onOrOff = v.picklist(["on", "off"], "must be on or off.");

const strict = v.pipe(
  text,
  v.transform((names): readonly string[] => names.split(",").map((name) => name.trim())),
  v.guard(areStrictnesses, `must be of ${strictnesses.join(", ")}, divided by commas.`),
);

const odsCodes = v.pipe(
  text,
  v.transform((codes): readonly string[] => codes.split(",").map((code) => code.trim())),
  v.everyItem(isOdsCode, "must be ODS codes, divided by commas."),
);

const keys = v.pipe(
  text,
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    try {
      return readKeys(dataset.value);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      addIssue({ message: `is refused: ${error.message}` });
      return NEVER;
    }
  }),
);

const trust = v.variant(
  "JWT_TRUST",
  [
    v.object(
      { JWT_TRUST: v.literal("jwks"), JWT_JWKS: keys },
      "is not set: with JWT_TRUST=jwks it must say which keys signatures are verified with.",
    ),
    v.object({ JWT_TRUST: v.literal("unsecured") }),
  ],
  "must be jwks, which verifies signatures with the keys of JWT_JWKS, or unsecured, which takes unsigned tokens and is " +
    "for use behind the Spine Secure Proxy over mutual TLS only; there is no default, so that nobody runs open by accident.",
);

/** Each variable with its rule. The messages follow the variable's name, and hold nothing of its value. */
export const settingsSchema = v.intersect([
  v.object(
    {
      BASE_URL: baseUrl,
      JWT_CLOCK_TOLERANCE: v.optional(clockTolerance, "60"),
      SSP_ENFORCE: v.optional(onOrOff, "off"),
      STRICT: v.optional(strict),
      ASID: v.optional(v.pipe(text, v.regex(/^\d{12}$/, "must be 12 digits."))),
      CLIENT_CERTIFICATE: v.optional(onOrOff),
      D1_REPLICAS: v.optional(onOrOff, "off"),
      PERMIT_SEARCH: v.optional(odsCodes),
      PERMIT_BOOK: v.optional(odsCodes),
      PERMIT_READ: v.optional(odsCodes),
      PERMIT_CANCEL: v.optional(odsCodes),
    },
    "is not set.",
  ),
  trust,
]);

function isAbsolute(url: string): boolean {
  return /^https?:\/\/[^\s/]/.test(url) && !/\s/.test(url) && URL.canParse(url);
}
