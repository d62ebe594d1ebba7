import { hold, type UseExample } from "./use-example.ts";

interface Example {
  readonly translate: (body: Uint8Array) => string;
}

export const use: UseExample<Example> = async (load) => {
  const { translate } = await load();
  const xml = translate(new TextEncoder().encode('{"resourceType":"Slot","status":"free"}'));
  hold(xml.includes('<status value="free"/>'), "a resource comes out as XML");
};
