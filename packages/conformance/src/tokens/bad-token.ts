import { CaseStopped, cannotApply } from "../case-stopped.ts";
import type { Context } from "../context.ts";
import type { TokenRequest } from "./token-request.ts";

/** A token that the provider must refuse. The case does not apply where its source makes no such token. */
export async function badToken(context: Context, request: TokenRequest): Promise<string> {
  try {
    return await context.token(request);
  } catch (error) {
    if (error instanceof CaseStopped) throw cannotApply("the source of tokens does not make such a token");
    throw error;
  }
}
