import type { Area } from "../case.ts";
import { barePlus } from "./slot-search/bare-plus.ts";
import { begunSlots } from "./slot-search/begun-slots.ts";
import { fullUrl } from "./slot-search/full-url.ts";
import { namesParameter } from "./slot-search/names-parameter.ts";
import { namesService } from "./slot-search/names-service.ts";
import { noParameters } from "./slot-search/no-parameters.ts";
import { noneFound } from "./slot-search/none-found.ts";
import { prefixUnknown } from "./slot-search/prefix-unknown.ts";
import { searchWithoutToken } from "./slot-search/search-without-token.ts";
import { searchWrongScope } from "./slot-search/search-wrong-scope.ts";
import { searchset } from "./slot-search/searchset.ts";
import { selfLink } from "./slot-search/self-link.ts";
import { serviceNames } from "./slot-search/service-names.ts";
import { serviceUnknown } from "./slot-search/service-unknown.ts";
import { slotContent } from "./slot-search/slot-content.ts";
import { slotIdentifier } from "./slot-search/slot-identifier.ts";
import { slotProfile } from "./slot-search/slot-profile.ts";
import { slotsOnly } from "./slot-search/slots-only.ts";
import { startGt } from "./slot-search/start-gt.ts";
import { startInvalid } from "./slot-search/start-invalid.ts";
import { startLt } from "./slot-search/start-lt.ts";
import { startOffset } from "./slot-search/start-offset.ts";
import { startWindow } from "./slot-search/start-window.ts";
import { statusBusy } from "./slot-search/status-busy.ts";
import { statusFree } from "./slot-search/status-free.ts";
import { statusList } from "./slot-search/status-list.ts";
import { statusUnknown } from "./slot-search/status-unknown.ts";
import { total } from "./slot-search/total.ts";
import { unknownParameter } from "./slot-search/unknown-parameter.ts";
import { windowPast } from "./slot-search/window-past.ts";

/** Searching for slots. */
export const slotSearchArea: Area = {
  name: "slot-search",
  cases: [
    searchset,
    serviceNames,
    noParameters,
    unknownParameter,
    statusFree,
    statusBusy,
    statusList,
    startWindow,
    startLt,
    startGt,
    startOffset,
    barePlus,
    slotsOnly,
    total,
    selfLink,
    fullUrl,
    slotIdentifier,
    slotContent,
    slotProfile,
    noneFound,
    startInvalid,
    namesParameter,
    statusUnknown,
    prefixUnknown,
    serviceUnknown,
    namesService,
    windowPast,
    begunSlots,
    searchWithoutToken,
    searchWrongScope,
  ],
};
