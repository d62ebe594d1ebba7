import { decodeUtf8, type Format, isId, readResource } from "@careslot/fhir";
import { gunzip } from "../http/gzip.ts";
import type { Sending } from "./message.ts";
import { personalValues } from "./personal-values.ts";
import type { Heard, Reply } from "./reply.ts";

/** What a provider may not do, whatever it is sent. */
export type FaultKind =
  | "server-error"
  | "no-answer"
  | "late"
  | "unreadable-answer"
  | "no-outcome"
  | "wrong-format"
  | "unreadable-resource"
  | "personal-value-repeated"
  | "not-cancellable";

/** Longest resource that is read, in characters: a diary of many slots has that much. */
const longest = 16 * 1024 * 1024;

/** The first thing that is wrong about what came of a request, if anything is. */
export async function judge(sending: Sending, heard: Heard): Promise<FaultKind | undefined> {
  const { whole, head } = sending;
  if (heard === "late") return "late";
  if (heard === "dropped") return whole ? "no-answer" : undefined;
  if (heard === "unreadable") return "unreadable-answer";
  if (heard.status >= 500) return "server-error";
  if (head || heard.status === 304 || heard.status === 204) return undefined;
  const text = await textOf(heard);
  if (text === undefined) return "unreadable-answer";
  return heard.status < 400 ? judgeSuccess(heard, text) : judgeRefusal(heard, text, sending);
}

/** The body of an answer as text, once it is inflated; undefined where it is none. */
export async function textOf({ headers, body }: Reply): Promise<string | undefined> {
  const encoding = headers.get("content-encoding") ?? "identity";
  try {
    const bytes = encoding === "gzip" ? await gunzip(body) : body;
    const text = decodeUtf8(bytes);
    return text.ok ? text.value : undefined;
  } catch {
    return undefined;
  }
}

/** What was granted must be readable; a page for people, or an empty body, is none of this run's business. */
function judgeSuccess({ headers }: Reply, text: string): FaultKind | undefined {
  const format = formatOf(headers);
  if (text === "" || format === undefined) return undefined;
  return readResource(text, format, { maximumLength: longest }).ok ? undefined : "unreadable-resource";
}

function judgeRefusal({ headers }: Reply, text: string, { wanted, target }: Sending): FaultKind | undefined {
  if (repeatsPersonalValue(text, target)) return "personal-value-repeated";
  const format = formatOf(headers);
  if (format === undefined) return "no-outcome";
  const read = readResource(text, format, { maximumLength: longest });
  if (!read.ok || read.value.resourceType !== "OperationOutcome") return "no-outcome";
  const { issue } = read.value as { readonly issue?: unknown };
  if (!Array.isArray(issue) || issue.length === 0) return "no-outcome";
  return wanted === undefined || wanted === format ? undefined : "wrong-format";
}

/**
 * Whether a text holds something about a patient, in any case, also percent-encoded. What was sent as the id of a service
 * and could be one is to be named where no such service is known (SLOT-34).
 */
function repeatsPersonalValue(text: string, target: string): boolean {
  const plain = text.toLowerCase();
  const service = /[?&](?:service|schedule\.actor:healthcareservice)=([^&]*)/i.exec(target)?.[1]?.toLowerCase();
  return personalValues.some((value) => {
    const wanted = value.toLowerCase();
    if (isId(value) && service?.endsWith(wanted)) return false;
    return plain.includes(wanted) || plain.includes(encodeURIComponent(wanted).toLowerCase());
  });
}

function formatOf(headers: Headers): Format | undefined {
  const mediaType = /^application\/fhir\+(json|xml)(?:;|$)/i
    .exec(headers.get("content-type") ?? "")?.[1]
    ?.toLowerCase();
  return mediaType === "json" || mediaType === "xml" ? mediaType : undefined;
}
