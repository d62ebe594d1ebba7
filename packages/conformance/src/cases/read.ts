import type { Area } from "../case.ts";
import { readContentLocation } from "./read/content-location.ts";
import { readEtag } from "./read/etag.ts";
import { history } from "./read/history.ts";
import { historyOfUnknown } from "./read/history-of-unknown.ts";
import { historyUnchanged } from "./read/history-unchanged.ts";
import { readLastModified } from "./read/last-modified.ts";
import { readMalformedId } from "./read/malformed-id.ts";
import { otherOrganisation } from "./read/other-organisation.ts";
import { readBooked } from "./read/read-booked.ts";
import { readUnknown } from "./read/unknown.ts";
import { unknownVersion } from "./read/unknown-version.ts";
import { versionReadable } from "./read/version.ts";
import { versionEtag } from "./read/version-etag.ts";
import { versionKept } from "./read/version-kept.ts";
import { versionOfUnknown } from "./read/version-of-unknown.ts";
import { readWithoutToken } from "./read/without-token.ts";
import { readWithWriteScope } from "./read/write-scope.ts";
import { readWrongScope } from "./read/wrong-scope.ts";

/** Reading an appointment and its versions. */
export const readArea: Area = {
  name: "read",
  cases: [
    readBooked,
    otherOrganisation,
    readEtag,
    readContentLocation,
    readLastModified,
    readUnknown,
    readMalformedId,
    readWithoutToken,
    readWrongScope,
    readWithWriteScope,
    versionReadable,
    versionEtag,
    versionKept,
    unknownVersion,
    versionOfUnknown,
    history,
    historyUnchanged,
    historyOfUnknown,
  ],
};
