import { type Context, Hono } from "hono";
import { historyBundle, searchset } from "./bundle.ts";
import { auditValues, bookingOf, cancellationOf } from "./change.ts";
import type { FloorStore, StoredVersion } from "./store.ts";
import type { Verify } from "./verify.ts";

export interface FloorOptions {
  readonly baseUrl: string;
  /** The answer to `GET [base]/metadata`. */
  readonly metadata: string;
  readonly newId: () => string;
  /** With it, reads leave an entry in the audit trail too, while or after they are answered. */
  readonly audit?: ((work: Promise<void>) => void) | undefined;
}

/**
 * The least that each interaction can be: the token verified, the body parsed, the rows read or written as durably, the
 * answer sent. No profile is checked, nothing is refused, nothing is logged.
 */
export function floorApp(store: FloorStore, verify: Verify, { baseUrl, metadata, newId, audit }: FloorOptions): Hono {
  const app = new Hono().basePath(new URL(baseUrl).pathname);
  const record = (context: Context, consumer: string, interaction: string, id: string | null): void => {
    if (audit === undefined) return;
    const requestId = context.req.header("x-request-id") ?? "";
    audit(store.recordAccess(auditValues(interaction, 200, consumer, requestId, new Date().toISOString(), id)));
  };
  const versionAnswer = (context: Context, id: string, version: StoredVersion | undefined, status: 200 | 201) => {
    if (version === undefined) return context.notFound();
    const url = `${baseUrl}/Appointment/${id}/_history/${version.version_id}`;
    return context.body(version.content, status, {
      "Content-Type": contentType,
      "Content-Location": url,
      ETag: `W/"${version.version_id}"`,
      "Last-Modified": new Date(version.last_updated).toUTCString(),
      ...(context.req.method !== "GET" && { Location: url }),
    });
  };

  app.get("/metadata", (context) => {
    record(context, "", "metadata", null);
    return context.body(metadata, 200, { "Content-Type": contentType });
  });
  app.get("/Slot", async (context) => {
    const consumer = await verify(context.req.header("authorization"));
    const query = context.req.queries();
    const [from, before] = (query["start"] ?? []).map((start) => Date.parse(start.slice(2)));
    const found = await store.search({
      service: query["schedule.actor:healthcareservice"]?.[0] ?? "",
      from: from ?? 0,
      before: before ?? Infinity,
      withIncludes: query["_include"] !== undefined,
    });
    record(context, consumer, "search-slot", null);
    return context.body(searchset(baseUrl, found), 200, { "Content-Type": contentType });
  });
  app.get("/Appointment/:id", async (context) => {
    const consumer = await verify(context.req.header("authorization"));
    const id = context.req.param("id");
    const version = await store.read(id);
    record(context, consumer, "read-appointment", id);
    return versionAnswer(context, id, version, 200);
  });
  app.get("/Appointment/:id/_history", async (context) => {
    const consumer = await verify(context.req.header("authorization"));
    const id = context.req.param("id");
    const contents = (await store.history(id)).map(({ content }) => content);
    record(context, consumer, "history-appointment", id);
    return context.body(historyBundle(baseUrl, id, contents), 200, { "Content-Type": contentType });
  });
  app.get("/Appointment/:id/_history/:vid", async (context) => {
    const consumer = await verify(context.req.header("authorization"));
    const { id, vid } = context.req.param();
    const version = await store.readVersion(id, Number(vid));
    record(context, consumer, "vread-appointment", id);
    return versionAnswer(context, id, version, 200);
  });
  app.post("/Appointment", async (context) => {
    const consumer = await verify(context.req.header("authorization"));
    const booking = bookingOf(await context.req.json(), newId(), consumer, context.req.header("x-request-id") ?? "");
    await store.book(booking);
    const { id, lastUpdated, content } = booking;
    return versionAnswer(context, id, { version_id: 1, last_updated: lastUpdated, content }, 201);
  });
  app.put("/Appointment/:id", async (context) => {
    const consumer = await verify(context.req.header("authorization"));
    const change = cancellationOf(await context.req.json(), consumer, context.req.header("x-request-id") ?? "");
    await store.cancel(change);
    const { id, versionId, lastUpdated, content } = change;
    return versionAnswer(context, id, { version_id: versionId, last_updated: lastUpdated, content }, 200);
  });
  return app;
}

const contentType = "application/fhir+json;charset=utf-8";
