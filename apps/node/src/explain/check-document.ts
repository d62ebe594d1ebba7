import { decodeUtf8, type Format, type Issue, readResource, type Resource } from "@careslot/fhir";
import { bookingRules, careConnectProfiles, createValidator } from "@careslot/profiles";
import { explainIssue, type Explanation } from "./explanation.ts";
import type { Document } from "./read-documents.ts";

/** What the operator checks may be longer than any request. */
const anySize = { maximumLength: Number.MAX_SAFE_INTEGER, maximumItems: Number.MAX_SAFE_INTEGER };

/** Gives a check of documents: base STU3, the CareConnect profiles and, for appointments, the rules of a booking. */
export function createCheck({
  booking,
}: {
  readonly booking: boolean;
}): (document: Document) => readonly Explanation[] {
  const validator = createValidator();
  const checkContent = bookingRules();
  return ({ place, bytes }) => issuesOf(bytes).map((issue) => explainIssue(issue, place));

  function issuesOf(bytes: Uint8Array): readonly Issue[] {
    const text = decodeUtf8(bytes);
    if (!text.ok) return text.issues;
    const read = readResource(text.value, formatOf(text.value), anySize);
    if (!read.ok) return read.issues;
    const content = booking ? appointmentsIn(read.value).flatMap(contentIssues) : [];
    return [...validator.validate(read.value, { profileFor: careConnectProfiles }).map(grounded), ...content];
  }

  function contentIssues({ resource, path }: Located): readonly Issue[] {
    const issues = checkContent(resource);
    return issues.map((issue) => ({
      ...issue,
      ...(issue.expression !== undefined && { expression: issue.expression.replace(/^Appointment/, path) }),
    }));
  }
}

/** A fault of an appointment against its profile rests on the requirement that bookings conform to it. */
function grounded(issue: Issue): Issue {
  return issue.expression?.startsWith("Appointment") ? { requirement: "BOOK-31", ...issue } : issue;
}

interface Located {
  readonly resource: Resource;
  /** FHIRPath of it. */
  readonly path: string;
}

/** The appointment that a document is, or those that its Bundle holds. */
function appointmentsIn(resource: Resource): readonly Located[] {
  if (resource.resourceType === "Appointment") return [{ resource, path: "Appointment" }];
  const entries = resource.resourceType === "Bundle" && Array.isArray(resource["entry"]) ? resource["entry"] : [];
  return entries.flatMap((entry: { readonly resource?: Resource } | null, index) => {
    const held = entry?.resource;
    return held?.resourceType === "Appointment" ? [{ resource: held, path: `Bundle.entry[${index}].resource` }] : [];
  });
}

function formatOf(text: string): Format {
  return text.trimStart().startsWith("<") ? "xml" : "json";
}
