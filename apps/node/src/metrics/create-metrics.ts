import type { LogEvent } from "@careslot/provider";
import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";

/** Numbers about the requests of one server, and about its process. */
export interface Metrics {
  /** Counts a request. */
  readonly count: (event: LogEvent) => void;
  /** All numbers in the text format of Prometheus, and its media type. */
  readonly read: () => Promise<string>;
  readonly contentType: string;
}

/** Seconds. A booking takes milliseconds; what takes longer than the last of these took too long. */
const durations = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10];

/**
 * Counts requests by method, route and status, their durations, the bookings and cancellations that were stored, and the
 * refusals by reason. Nothing in a label comes from a request: there are as many series as the code has names.
 */
export function createMetrics(): Metrics {
  const registers = [new Registry()] as const;
  const [registry] = registers;
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "careslot_requests_total",
    help: "Requests that were answered.",
    labelNames: ["method", "route", "status"],
    registers: [...registers],
  });
  const duration = new Histogram({
    name: "careslot_request_duration_seconds",
    help: "Time from request to answer.",
    labelNames: ["method", "route"],
    buckets: durations,
    registers: [...registers],
  });
  const changes = new Counter({
    name: "careslot_changes_total",
    help: "Appointments booked and cancelled.",
    labelNames: ["change"],
    registers: [...registers],
  });
  const refusals = new Counter({
    name: "careslot_refusals_total",
    help: "Requests that were refused or failed, by reason: slot-taken and version-conflict are lost races.",
    labelNames: ["reason"],
    registers: [...registers],
  });

  function count({ method: sent, route, status, failure, duration: milliseconds }: LogEvent): void {
    const method = methods.has(sent) ? sent : "other";
    requests.inc({ method, route, status });
    duration.observe({ method, route }, milliseconds / 1000);
    if (failure !== undefined) refusals.inc({ reason: failure });
    else if (status === 201) changes.inc({ change: "booked" });
    else if (method === "PUT") changes.inc({ change: "cancelled" });
  }

  return { count, read: () => registry.metrics(), contentType: registry.contentType };
}

/** A client may make up methods. */
const methods = new Set(["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"]);
