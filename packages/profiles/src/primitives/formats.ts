import { isCalendarDate } from "./calendar.ts";

/** How a primitive type is written. */
export interface PrimitiveFormat {
  /** What a message says that the value must be. */
  readonly says: string;
  readonly test: (value: unknown) => boolean;
}

/**
 * The primitive types and their formats. All expressions are linear in the length of the text.
 * @see http://hl7.org/fhir/STU3/datatypes.html#primitive
 */
export const primitiveFormats: ReadonlyMap<string, PrimitiveFormat> = new Map(
  Object.entries({
    base64Binary: { says: "base64 text", test: isBase64 },
    boolean: { says: "true or false", test: (value) => typeof value === "boolean" },
    code: { says: "a code: no space at its ends, and single ones inside", test: matches(/^\S+(?:\s\S+)*$/) },
    date: { says: "a date of the calendar: YYYY, YYYY-MM or YYYY-MM-DD", test: isDate },
    dateTime: { says: "a date of the calendar, or a date and time with an offset", test: isDateTime },
    decimal: { says: "a number", test: (value) => typeof value === "number" && Number.isFinite(value) },
    id: { says: "1 to 64 letters, digits, hyphens and full stops", test: matches(/^[A-Za-z0-9.-]{1,64}$/) },
    instant: { says: "an instant: date, time with seconds, and offset", test: isInstant },
    integer: { says: "a whole number of 32 bits", test: wholeNumber(-2_147_483_648) },
    markdown: { says: "text that is not empty", test: isText },
    oid: { says: "an OID: urn:oid: and numbers", test: matches(/^urn:oid:(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))*$/) },
    positiveInt: { says: "a whole number from 1", test: wholeNumber(1) },
    string: { says: "text that is not empty", test: isText },
    time: { says: "a time: hh:mm:ss", test: matches(/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?$/) },
    unsignedInt: { says: "a whole number from 0", test: wholeNumber(0) },
    uri: { says: "a URI: text without spaces", test: (value) => isText(value) && !SPACE.test(value) },
    uuid: {
      says: "a UUID: urn:uuid: and digits",
      test: matches(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
    },
    xhtml: { says: "XHTML: a div element", test: (value) => typeof value === "string" },
  } satisfies Record<string, PrimitiveFormat>),
);

const LONGEST_TEXT = 1_048_576;
const SPACE = /\s/;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;
const INSTANT =
  /^\d{4}-(?:0[1-9]|1[0-2])-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/;

function matches(format: RegExp): PrimitiveFormat["test"] {
  return (value) => typeof value === "string" && value.length <= LONGEST_TEXT && format.test(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= LONGEST_TEXT;
}

function isDate(value: unknown): boolean {
  return typeof value === "string" && DATE.test(value) && isCalendarDate(value);
}

function isInstant(value: unknown): boolean {
  return typeof value === "string" && INSTANT.test(value) && isCalendarDate(value);
}

function isDateTime(value: unknown): boolean {
  return typeof value === "string" && value.length > 10 ? isInstant(value) : isDate(value);
}

function wholeNumber(from: number): PrimitiveFormat["test"] {
  return (value) => typeof value === "number" && Number.isInteger(value) && value >= from && value <= 2_147_483_647;
}

function isBase64(value: unknown): boolean {
  if (typeof value !== "string") return false;
  const text = value.replaceAll(/\s/g, "");
  return text.length > 0 && text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}
