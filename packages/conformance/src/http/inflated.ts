import { gunzip } from "./gzip.ts";

/** The answer with its body inflated where it says that it is gzip. Rejects where it is not what it says. */
export async function inflated(response: Response): Promise<Response> {
  const { status, headers } = response;
  if (headers.get("content-encoding") !== "gzip") return response;
  const bytes = await gunzip(await response.bytes()).catch(() => {
    throw new TypeError("its body is not gzip, though Content-Encoding says so");
  });
  return new Response(bytes, { status, headers });
}
