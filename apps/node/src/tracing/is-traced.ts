import { ProxyTracerProvider, trace } from "@opentelemetry/api";

/** Whether an OpenTelemetry SDK was loaded into the process before it came here, such as with `node --import`. */
export function isTraced(): boolean {
  const provider = trace.getTracerProvider();
  if (!(provider instanceof ProxyTracerProvider)) return true;
  return provider.getDelegate() !== new ProxyTracerProvider().getDelegate();
}
