// Reads and writes one booking in both formats, beside what the engine's own JSON takes for it.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Format, readResource, type Resource, writeResource } from "../src/index.ts";
import { measure } from "./measure.ts";

const fixtures = new URL("../fixtures/", import.meta.url);
const booking = read(readFileSync(new URL("booking.json", fixtures), "utf8"), "json");
const bookingWithDigits = read(readFileSync(new URL("booking.xml", fixtures), "utf8"), "xml");
const json = writeResource(booking, "json");
const jsonWithDigits = writeResource(bookingWithDigits, "json");
const xml = writeResource(booking, "xml");

const times = measure({
  "JSON.parse": () => JSON.parse(json),
  "JSON.stringify": () => JSON.stringify(booking),
  "read JSON": () => readResource(json, "json"),
  "read JSON, decimals like 1.50": () => readResource(jsonWithDigits, "json"),
  "write JSON": () => writeResource(booking, "json"),
  "write JSON, decimals like 1.50": () => writeResource(bookingWithDigits, "json"),
  "read XML": () => readResource(xml, "xml"),
  "write XML": () => writeResource(booking, "xml"),
});

const parse = times.get("JSON.parse") ?? Number.NaN;
const stringify = times.get("JSON.stringify") ?? Number.NaN;

console.log(`One booking: ${json.length} characters of JSON, ${xml.length} of XML; CPU time, median.`);
const table = Object.fromEntries(
  [...times].map(([name, time]) => [
    name,
    {
      µs: Number(time.toFixed(1)),
      "of JSON.parse": Number((time / parse).toFixed(1)),
      "of JSON.stringify": Number((time / stringify).toFixed(1)),
    },
  ]),
);
console.table(table);
const results = new URL("../dist/bench.json", import.meta.url);
mkdirSync(new URL(".", results), { recursive: true });
writeFileSync(results, `${JSON.stringify(table, null, 2)}\n`);

function read(text: string, format: Format): Resource {
  const result = readResource(text, format);
  if (!result.ok) throw new TypeError(result.issues[0].diagnostics);
  return result.value;
}
