import { takesGzip } from "@careslot/provider";

type Serve = (request: Request) => Response | Promise<Response>;

/**
 * Says of answers that they are gzip, to those who take it: then the runtime makes them so (GEN-10). Cloudflare compresses
 * by itself what it knows the media type of, and does not know FHIR's.
 * @see https://developers.cloudflare.com/speed/optimization/content/compression/
 */
export function compress(serve: Serve): Serve {
  return async (request) => {
    const response = await serve(request);
    if (response.body !== null && takesGzip(acceptedBy(request))) response.headers.set("Content-Encoding", "gzip");
    return response;
  };
}

/** What the client accepts: Cloudflare puts what it accepts itself into the header. */
function acceptedBy({ cf, headers }: Request): string {
  const accepted = cf?.["clientAcceptEncoding"];
  return typeof accepted === "string" ? accepted : (headers.get("Accept-Encoding") ?? "");
}
