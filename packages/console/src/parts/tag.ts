import { html } from "hono/html";
import type { Html } from "./html.ts";

/** What a colour stands for. The text says it as well: colour alone tells nothing. */
export type Tone = "good" | "taken" | "neutral" | "stopped" | "warning" | "bad";

const colours: Readonly<Record<Tone, string>> = {
  good: "green",
  taken: "blue",
  neutral: "grey",
  stopped: "purple",
  warning: "yellow",
  bad: "red",
};

export function tag(text: string, tone: Tone): Html {
  return html`<strong class="nhsuk-tag nhsuk-tag--${colours[tone]}">${text}</strong>`;
}

/** An HTTP status: refusals are the consumer's to mend, failures ours. */
export function statusTag(status: number): Html {
  if (status >= 500) return tag(String(status), "bad");
  return tag(String(status), status >= 400 ? "warning" : "good");
}
