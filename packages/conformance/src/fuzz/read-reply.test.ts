import { expect, test } from "vitest";
import { readReply } from "./read-reply.ts";
import { utf8 } from "./write-message.ts";

test.each<[string, string, boolean]>([
  ["of a length", "HTTP/1.1 400 Bad Request\r\nContent-Length: 4\r\n\r\nbody", true],
  [
    "in chunks",
    "HTTP/1.1 400 Bad Request\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nb\r\n3;x=y\r\nody\r\n0\r\n\r\n",
    true,
  ],
  ["behind a provisional one", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 400 \r\nContent-Length: 4\r\n\r\nbody", true],
  ["that closes", "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 4\r\n\r\nbody", false],
  ["with more behind it", "HTTP/1.1 400 Bad Request\r\nContent-Length: 4\r\n\r\nbodyHTTP", false],
])("reads an answer %s, and says whether the connection can go on", (_, text, reusable) => {
  const read = readReply(utf8(text), false, false);
  expect(read).toMatchObject({ reply: { status: 400, body: utf8("body") }, reusable });
});

test("reads an answer that ends with its connection, and one that has no body whatever its length says", () => {
  const open = utf8("HTTP/1.1 200 OK\r\n\r\nbody");
  expect(readReply(open, false, false)).toBe("more");
  expect(readReply(open, false, true)).toMatchObject({ reply: { body: utf8("body") }, reusable: false });
  const head = utf8("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n");
  expect(readReply(head, false, false)).toBe("more");
  expect(readReply(head, true, false)).toMatchObject({ reply: { body: utf8("") }, reusable: true });
});

test.each<[string, "more" | "unreadable"]>([
  ["", "more"],
  ["HTTP/1.1 200 OK\r\n", "more"],
  ["HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbo", "more"],
  ["HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "unreadable"],
  ["HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n", "unreadable"],
  ["HTTP/1.1 200 OK\r\nno colon\r\n\r\n", "unreadable"],
  ["BOOKED\r\n\r\n", "unreadable"],
])("says of %j that it is %s", (text, expected) => {
  expect(readReply(utf8(text), false, false)).toBe(expected);
});
