import { operationOutcome, writeResource } from "@careslot/fhir";
import { expect, test } from "vitest";
import { type FaultKind, judge } from "./judge.ts";
import type { Sending } from "./message.ts";
import type { Heard, Reply } from "./reply.ts";
import { utf8 } from "./write-message.ts";

const outcome = operationOutcome(
  [{ severity: "error", code: "invalid", rule: "any", diagnostics: "It is wrong." }],
  "outcome",
  "BAD_REQUEST",
);
const refusal = writeResource(outcome, "json");
const sending: Sending = {
  bytes: new Uint8Array(),
  target: "/STU3/Slot",
  head: false,
  wanted: "json",
  whole: true,
  alone: false,
};

function reply(status: number, text: string, type = "application/fhir+json;charset=utf-8"): Reply {
  return { status, headers: new Headers({ "Content-Type": type }), body: utf8(text) };
}

test.each<[string, Heard, FaultKind]>([
  ["no answer", "dropped", "no-answer"],
  ["an answer that comes too late", "late", "late"],
  ["what is no HTTP", "unreadable", "unreadable-answer"],
  ["a failure of the provider itself", reply(500, refusal), "server-error"],
  ["an answer that is no text", { ...reply(400, ""), body: Uint8Array.of(0xff) }, "unreadable-answer"],
  ["a refusal without a body", reply(404, ""), "no-outcome"],
  ["a page instead of an OperationOutcome", reply(404, "<p>Not found</p>", "text/html"), "no-outcome"],
  ["another resource", reply(400, `{"resourceType":"Slot"}`), "no-outcome"],
  ["an OperationOutcome without issues", reply(400, `{"resourceType":"OperationOutcome"}`), "no-outcome"],
  ["XML where JSON is wanted", reply(400, writeResource(outcome, "xml"), "application/fhir+xml"), "wrong-format"],
  ["an NHS number", reply(400, refusal.replace("wrong", "9476719931")), "personal-value-repeated"],
  ["a name in capitals", reply(400, refusal.replace("wrong", "SPECIMEN")), "personal-value-repeated"],
  ["an address, percent-encoded", reply(400, refusal.replace("wrong", "LS1%201AA")), "personal-value-repeated"],
  ["a resource that is none", reply(200, `{"resourceType":"Slot"`), "unreadable-resource"],
])("finds %s (ERR-01, AUD-05)", async (_, heard, kind) => {
  expect(await judge(sending, heard)).toBe(kind);
});

test.each<[string, Heard, Partial<Sending>]>([
  ["a refusal", reply(400, refusal), {}],
  ["a refusal in gzip", await zipped(reply(400, refusal)), {}],
  ["what is granted", reply(200, `{"resourceType":"Slot","id":"a"}`), {}],
  ["a page for people", reply(200, "<p>Careslot</p>", "text/html"), {}],
  ["no body where HTTP has none", reply(404, ""), { head: true }],
  ["no answer to what broke off", "dropped", { whole: false }],
  [
    "the id of an unknown service",
    reply(404, refusal.replace("wrong", "9476719931")),
    { target: "/Slot?service=9476719931" },
  ],
])("finds nothing wrong with %s", async (_, heard, about) => {
  expect(await judge({ ...sending, ...about }, heard)).toBeUndefined();
});

async function zipped({ status, headers, body }: Reply): Promise<Reply> {
  const packed = new Blob([new Uint8Array(body)]).stream().pipeThrough(new CompressionStream("gzip"));
  const all = new Headers(headers);
  all.set("Content-Encoding", "gzip");
  return { status, headers: all, body: await new Response(packed).bytes() };
}
