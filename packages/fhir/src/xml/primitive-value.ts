const integers = new Set(["integer", "positiveInt", "unsignedInt"]);

/**
 * The JSON value of a primitive that XML spells in an attribute. A spelling that is none of the type's stays a text: the
 * resource can be read, and checking it will tell (D-08).
 */
export function primitiveValue(type: string, text: string): boolean | number | string {
  if (type === "boolean") return text === "true" || (text !== "false" && text);
  const isNumber = integers.has(type) ? isInteger(text) : type === "decimal" && isDecimal(text);
  return isNumber ? Number(text) : text;
}

function isInteger(text: string): boolean {
  return /^-?(?:0|[1-9]\d*)$/.test(text) && Number.isSafeInteger(Number(text));
}

/** A number as JSON spells it: only such digits can be written again in both formats. */
function isDecimal(text: string): boolean {
  const spelled = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text);
  return spelled && Math.abs(Number(text)) <= Number.MAX_SAFE_INTEGER;
}
