import { isObject } from "../token/parse-object.ts";

/** No list in a token needs more: it bounds what is checked, and what is reported. */
const maximumItems = 20;

/** A text that can be shown, stored and searched for: not blank, no control characters, no half surrogate pairs. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && !hasControlCharacter(value) && value.isWellFormed();
}

function hasControlCharacter(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character < 0x20 || character === 0x7f) return true;
  }
  return false;
}

/** One text, or a list of them. */
export function isTextOrTexts(value: unknown): boolean {
  return isText(value) || isListOf(value, isText);
}

/** A text, or a list of just one: RFC 7519 section 4.1.3 allows both for a token that is meant for one reader. */
export function isOneText(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 1 && isText(value[0]) : isText(value);
}

export function isWebUrl(value: unknown): boolean {
  return isText(value) && /^https?:\/\/[^\s/]/.test(value) && URL.canParse(value);
}

/** Seconds since the epoch, ten digits long: from 2001 to 2286. Milliseconds are three digits too long. */
export function isTime(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1e9 && Number(value) < 1e10;
}

export function isObjects(value: unknown): boolean {
  return isListOf(value, isObject);
}

export function isObjectOrObjects(value: unknown): boolean {
  return isObject(value) || isObjects(value);
}

function isListOf(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.length <= maximumItems && value.every(is);
}

export { isObject };
