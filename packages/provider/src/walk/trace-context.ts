/** Version 00 of the header: a trace, the span that calls, and flags. */
const form = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/;

/**
 * The id of the trace that the request is part of, as its `traceparent` says. Anything that is not of the form is taken as
 * absent, as the recommendation asks; ids of nothing but zeros mean none.
 * @see https://www.w3.org/TR/trace-context/#traceparent-header
 */
export function traceIdOf(headers: Headers): string | undefined {
  const [, traceId, parentId] = form.exec(headers.get("traceparent") ?? "") ?? [];
  if (traceId === undefined || parentId === undefined) return undefined;
  return [traceId, parentId].some((id) => /^0+$/.test(id)) ? undefined : traceId;
}
