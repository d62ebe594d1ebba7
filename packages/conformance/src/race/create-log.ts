import type { Asked } from "@careslot/appointments/linearizability";
import type { Answer } from "../http/answer.ts";
import type { Outgoing } from "../http/outgoing.ts";
import type { Sent } from "./sent.ts";

/** Writes down what is asked of a provider, in the order in which it is sent and answered. */
export interface Log {
  /** Sends a request and gives its answer; nothing where none came. */
  readonly send: (asked: readonly [Asked, ...Asked[]], outgoing: Outgoing) => Promise<Answer | undefined>;
  readonly sent: () => readonly Sent[];
}

/** Starts a log. All that is sent comes from this process, so that one counter is the clock of all. */
export function createLog(send: (outgoing: Outgoing) => Promise<Answer>, newId: () => string): Log {
  const sent: Sent[] = [];
  let now = 0;
  return {
    async send(asked, outgoing) {
      const { method, path, headers = {} } = outgoing;
      const place = sent.length;
      const requestId = headers["X-Request-Id"] ?? newId();
      const ifMatch = headers["If-Match"];
      const begun: Sent = { asked, method, path, requestId, ...(ifMatch !== undefined && { ifMatch }), at: now++ };
      sent.push(begun);
      const told = await answerOf(send({ ...outgoing, headers: { ...headers, "X-Request-Id": requestId } }));
      if (told !== undefined) sent[place] = { ...begun, answer: { at: now++, told } };
      return told;
    },
    sent: () => [...sent],
  };
}

/** What has no answer may have happened or not: that is for the check to weigh. */
async function answerOf(sending: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await sending;
  } catch {
    return undefined;
  }
}
