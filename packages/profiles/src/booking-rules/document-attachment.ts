import type { Issue } from "@careslot/fhir";
import type { BookingRule } from "./booking.ts";
import { contentIssue, missing } from "./content-issue.ts";
import { childrenOfAll, itemsOfAll, type Located, pathOf, textOf } from "./located.ts";

/** Asserts that an attachment says its media type, and that its language, where stated, is English (BOOK-53, D-53). */
export const documentAttachment: BookingRule = ({ documents }) =>
  childrenOfAll(itemsOfAll(documents, "content"), "attachment").flatMap((attachment) => [
    ...mediaType(attachment),
    ...language(attachment),
  ]);

function mediaType(attachment: Located): readonly Issue[] {
  const type = textOf(attachment, "contentType");
  if (type === undefined)
    return [missing("document-attachment", "BOOK-53", pathOf(attachment, "contentType"), "Attachment.contentType")];
  if (/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(\s*;.*)?$/.test(type)) return [];
  const rule = "Attachment.contentType must be a media type, such as application/hl7-v3+xml.";
  return [contentIssue("document-attachment", "BOOK-53", pathOf(attachment, "contentType"), rule)];
}

function language(attachment: Located): readonly Issue[] {
  if (["en", "en-GB"].includes(textOf(attachment, "language") ?? "en")) return [];
  const rule = "Attachment.language must be en or en-GB in a booking.";
  return [contentIssue("document-attachment", "D-53", pathOf(attachment, "language"), rule)];
}
