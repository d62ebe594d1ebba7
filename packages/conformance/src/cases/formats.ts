import type { Area } from "../case.ts";
import { bookingInGzip } from "./formats/booking-gzip.ts";
import { bookingInXml } from "./formats/booking-xml.ts";
import { formatParameter } from "./formats/format-parameter.ts";
import { gzip } from "./formats/gzip.ts";
import { metadataAsXml } from "./formats/metadata-xml.ts";
import { noFormat } from "./formats/no-format.ts";
import { refusalAsXml } from "./formats/refusal-xml.ts";
import { searchAsXml } from "./formats/search-xml.ts";
import { unknownFormat } from "./formats/unknown-format.ts";

/** In which format resources travel. */
export const formatsArea: Area = {
  name: "formats",
  cases: [
    noFormat,
    formatParameter,
    unknownFormat,
    metadataAsXml,
    searchAsXml,
    bookingInXml,
    refusalAsXml,
    gzip,
    bookingInGzip,
  ],
};
