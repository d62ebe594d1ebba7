import type { Case } from "../../case.ts";
import { check, checkHeader, checkStatus } from "../../checks/check.ts";
import { resourceIn } from "../../checks/resource.ts";
import type { Context } from "../../context.ts";
import type { Answer } from "../../http/answer.ts";
import { conclude } from "../../verdict.ts";

export const gzip: Case = {
  id: "GEN-10",
  title: "Answers come in gzip to those who accept it and to nobody else, and say so",
  requirements: ["GEN-10"],
  level: "must",
  source: "UEC guide: API implementation",
  run: async (context) => {
    const packed = await capabilityFor(context, "gzip");
    const plain = await capabilityFor(context, "identity");
    return conclude(
      checkStatus(packed, 200),
      checkHeader(packed, "content-encoding", "gzip"),
      check(resourceIn(packed, "CapabilityStatement") !== undefined, "there is no CapabilityStatement in the gzip"),
      check(saysThatItVaries(packed), "a cache may keep the answer, and Vary does not name Accept-Encoding"),
      check(!plain.headers.has("content-encoding"), "the answer is encoded for those who do not accept that"),
      check(resourceIn(plain, "CapabilityStatement") !== undefined, "without gzip there is no CapabilityStatement"),
    );
  },
};

function capabilityFor(context: Context, coding: string): Promise<Answer> {
  const headers = { "Accept-Encoding": coding };
  return context.sendRaw({ interaction: "metadata", method: "GET", path: "/metadata", headers });
}

/** What no cache may keep is given to nobody else, whatever they accept. */
function saysThatItVaries({ headers }: Answer): boolean {
  const mayBeKept = !/\bno-store\b/i.test(headers.get("cache-control") ?? "");
  return !mayBeKept || /\*|\baccept-encoding\b/i.test(headers.get("vary") ?? "");
}
