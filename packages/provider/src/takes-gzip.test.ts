import { expect, test } from "vitest";
import { takesGzip } from "./takes-gzip.ts";

test.each(["gzip", "GZIP", "deflate, gzip;q=0.5, br", "*", "*;q=0, gzip", "gzip; q=1.000"])(
  "%s takes gzip (GEN-10)",
  (accepted) => {
    expect(takesGzip(accepted)).toBe(true);
  },
);

test.each(["", "identity", "br, deflate", "gzip;q=0", "gzip; q=0.000", "*;q=0", "gzip;q=0, *", "gzip;q=x", "x-gzip"])(
  "%j does not (GEN-10)",
  (accepted) => {
    expect(takesGzip(accepted)).toBe(false);
  },
);
