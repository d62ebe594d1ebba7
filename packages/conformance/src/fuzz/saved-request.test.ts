import { expect, test } from "vitest";
import { restoredRequest, savedRequest } from "./saved-request.ts";
import { joined, utf8 } from "./write-message.ts";

test("keeps a request byte for byte, but for its token, and puts a new one in", async () => {
  const bytes = joined([
    utf8("GET / HTTP/1.1\r\nAuthorization: Bearer eyJ.old.\r\n\r\n"),
    Uint8Array.of(0, 0xff, 0xc3),
  ]);
  const saved = savedRequest(bytes, new Map([["patient/appointment.read", "eyJ.old."]]));
  expect(new TextDecoder().decode(saved)).not.toContain("old");
  const restored = await restoredRequest(saved, async (scope) => `new ${scope}`);
  expect(restored).toEqual(
    joined([
      utf8("GET / HTTP/1.1\r\nAuthorization: Bearer new patient/appointment.read\r\n\r\n"),
      Uint8Array.of(0, 0xff, 0xc3),
    ]),
  );
});
