import { inEitherFormat, type Message } from "../message.ts";
import type { Random } from "../random.ts";
import { changePath } from "./change-path.ts";
import { changeQuery } from "./change-query.ts";

/** Changes the path or the query that a message is sent to. */
export function changeTarget(message: Message, random: Random): Message {
  const [path = "", ...rest] = message.target.split("?");
  const query = rest.join("?");
  const target =
    query !== "" && random.chance(0.6)
      ? `${path}?${changeQuery(query, random)}`
      : changePath(path, random) + (query === "" ? "" : `?${query}`);
  const isClear = !target.includes("_format");
  return isClear ? { ...message, target } : inEitherFormat({ ...message, target });
}
