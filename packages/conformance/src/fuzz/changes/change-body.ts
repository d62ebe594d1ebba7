import { decodeUtf8 } from "@careslot/fhir";
import { type Message, withBody } from "../message.ts";
import type { Random } from "../random.ts";
import { utf8 } from "../write-message.ts";
import { changeBytes } from "./change-bytes.ts";
import { changeJson } from "./change-json.ts";
import { changeXml } from "./change-xml.ts";

/** Changes the body of a message, mostly by its own syntax: a few things at once, so that one may hide another. */
export function changeBody(message: Message, random: Random): Message {
  const { body = new Uint8Array(), bodyFormat } = message;
  const text = decodeUtf8(body);
  if (bodyFormat === undefined || !text.ok || random.chance(0.1)) return withBody(message, changeBytes(body, random));
  let changed = text.value;
  for (let times = random.pick([1, 1, 1, 2, 4]); times > 0 && changed.length < 1_000_000; times -= 1) {
    changed = bodyFormat === "json" ? changeJson(changed, random) : changeXml(changed, random);
  }
  return { ...message, body: utf8(changed) };
}
