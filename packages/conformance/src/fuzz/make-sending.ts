import { changeBody } from "./changes/change-body.ts";
import { changeEncoding } from "./changes/change-encoding.ts";
import { changeHeaders } from "./changes/change-headers.ts";
import { changeTarget } from "./changes/change-target.ts";
import { changeToken } from "./changes/change-token.ts";
import { malform } from "./changes/malform.ts";
import type { Material } from "./material.ts";
import type { Message, Sending } from "./message.ts";
import type { Random } from "./random.ts";
import { validMessage } from "./valid-messages.ts";
import { writeMessage } from "./write-message.ts";

/** What is changed about a valid request. */
export type Change = "body" | "encoding" | "headers" | "target" | "token" | "http" | "nothing";

/** A request, and what about it is not as it should be. */
export interface Made {
  readonly sending: Sending;
  readonly changes: readonly Change[];
}

/** Makes a request out of a valid one. */
export async function makeSending(material: Material, random: Random): Promise<Made> {
  let message = await validMessage(material, random);
  const changes = changesFor(message, random);
  for (const change of changes) message = await changed(message, change, material, random);
  return { sending: changes.includes("http") ? malform(message, random) : writeMessage(message), changes };
}

/** Mostly one change, and to the body where there is one: what comes later is reached only when all before it is right. */
function changesFor({ body }: Message, random: Random): readonly Change[] {
  const usual: readonly Change[] = ["headers", "target", "token", "headers", "target", "http"];
  const withBody: readonly Change[] = ["body", "body", "body", "body", "body", "body", "encoding"];
  const possible = body === undefined ? usual : [...usual.slice(2), ...withBody];
  if (random.chance(0.04)) return ["nothing"];
  const first = random.pick(possible);
  return random.chance(0.85) ? [first] : [first, random.pick(possible)];
}

function changed(message: Message, change: Change, { bomb }: Material, random: Random): Message | Promise<Message> {
  switch (change) {
    case "body":
      return changeBody(message, random);
    case "encoding":
      return changeEncoding(message, bomb, random);
    case "headers":
      return changeHeaders(message, random);
    case "target":
      return changeTarget(message, random);
    case "token":
      return changeToken(message, random);
    case "http":
    case "nothing":
      return message;
  }
}
