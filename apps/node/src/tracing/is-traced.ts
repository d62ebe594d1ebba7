/** Where every copy of `@opentelemetry/api` keeps what an SDK has registered. */
const registered: unique symbol = Symbol.for("opentelemetry.js.api.1");

/** Whether an OpenTelemetry SDK was loaded into the process before it came here, such as with `node --import`. */
export function isTraced(): boolean {
  const { [registered]: api } = globalThis as { readonly [registered]?: { readonly trace?: object } };
  return api?.trace !== undefined;
}
