import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { auth } from "hono/utils/basic-auth";
import { timingSafeEqual } from "hono/utils/buffer";
import { consolePath } from "../paths.ts";
import type { ConsolePorts } from "../ports.ts";
import type { Visit } from "../visit.ts";
import { logGuess } from "./log-guess.ts";
import { createProofs } from "./proof.ts";
import { createTurns, retryAfter } from "./turns.ts";

/** The cookie of a browser that has been let in. It opens nothing: each request carries the password all the same. */
const cookie = "careslot-console";

/**
 * Lets in whoever knows the password. Strangers' passwords are compared in turns, before which nobody learns whether one is
 * right: a guess that is given up costs its turn, too. Browsers that were let in before are known by a cookie and wait for
 * nobody, so that guessing keeps out none who are in. Each password that opens nothing leaves a line in the log.
 * @see {@link https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies}
 */
export function admitByPassword(
  password: string,
  ports: Pick<ConsolePorts, "clock" | "newId" | "log" | "settings">,
): MiddlewareHandler<Visit> {
  const { clock, settings } = ports;
  const turns = createTurns(clock);
  const proofs = createProofs(clock);
  const secure = new URL(settings.baseUrl).protocol === "https:";

  return async (context, next) => {
    const given = auth(context.req.raw);
    if (given === undefined || given.username === "") return askForPassword(context);
    const [came, { method }] = [clock(), context.req];
    const isRight = () => timingSafeEqual(given.password, password);
    const isKnown = await proofs.accepts(getCookie(context, cookie) ?? "");
    if (!isKnown || !(await isRight())) {
      const wait = turns.take();
      if (wait === undefined) {
        logGuess(ports, { method, status: 429, came });
        return refuseToWait(context);
      }
      if (wait > 0) await passed(wait);
      if (!(await isRight())) {
        logGuess(ports, { method, status: 401, came });
        return askForPassword(context);
      }
      turns.giveBack();
      const proof = await proofs.issue();
      setCookie(context, cookie, proof, { path: consolePath, httpOnly: true, sameSite: "Strict", secure });
    }
    context.set("user", given.username.slice(0, 64));
    return next();
  };
}

function askForPassword(context: Context): Response {
  return context.text("Unauthorized", 401, { "WWW-Authenticate": 'Basic realm="Careslot console"' });
}

function refuseToWait(context: Context): Response {
  const text = "Too many passwords wait to be looked at. Try again in a few seconds.";
  return context.text(text, 429, { "Retry-After": String(retryAfter) });
}

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds));
}
