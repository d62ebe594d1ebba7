import { readFileSync } from "node:fs";
import { type Format, readResource, type Resource, writeResource } from "@careslot/fhir";
import { Fhir } from "fhir/fhir.js";
import type { Comparison } from "./comparison.ts";
import { work } from "./work.ts";

/** Bookings with everything that the NHS pages show; that in XML has decimals such as 1.50, which keep their digits. */
const fixtures = new URL("../../../../packages/fhir/fixtures/", import.meta.url);

/** Reading and writing one booking, beside the engine's own JSON and beside `fhir` for XML. */
export function codec(): readonly Comparison[] {
  const booking = read(readFileSync(new URL("booking.json", fixtures), "utf8"), "json");
  const withDigits = read(readFileSync(new URL("booking.xml", fixtures), "utf8"), "xml");
  const json = writeResource(booking, "json");
  const jsonWithDigits = writeResource(withDigits, "json");
  const xml = writeResource(booking, "xml");
  const theirs = new Fhir();
  const parse = (text: string) =>
    ({ kind: "floor", name: "JSON.parse", work: work(500, () => JSON.parse(text)) }) as const;
  const stringify = { kind: "floor", name: "JSON.stringify", work: work(500, () => JSON.stringify(booking)) } as const;
  return [
    { what: "read JSON", ours: work(500, () => readResource(json, "json")), beside: [parse(json)] },
    {
      what: "read JSON with decimals like 1.50",
      ours: work(500, () => readResource(jsonWithDigits, "json")),
      beside: [parse(jsonWithDigits)],
    },
    { what: "write JSON", ours: work(500, () => writeResource(booking, "json")), beside: [stringify] },
    {
      what: "write JSON with decimals like 1.50",
      ours: work(500, () => writeResource(withDigits, "json")),
      beside: [stringify],
    },
    {
      what: "read XML",
      ours: work(100, () => readResource(xml, "xml")),
      beside: [{ kind: "peer", name: "fhir 4.12", work: work(20, () => theirs.xmlToObj(xml)) }],
    },
    {
      what: "write XML",
      ours: work(100, () => writeResource(booking, "xml")),
      beside: [{ kind: "peer", name: "fhir 4.12", work: work(20, () => theirs.objToXml(structuredClone(booking))) }],
    },
  ];
}

function read(text: string, format: Format): Resource {
  const result = readResource(text, format);
  if (!result.ok) throw new TypeError(result.issues[0].diagnostics);
  return result.value;
}
