import { createProvider } from "@careslot/provider";
import { fillDiary, service } from "./diary.ts";
import { baseUrl, ourPorts } from "./our-ports.ts";
import { quietly } from "./quietly.ts";
import { hold, type UseExample } from "./use-example.ts";

interface Example {
  readonly conforms: (baseUrl: string, service: string) => Promise<boolean>;
}

/** The provider stands where the network would be: what a case asks for, it answers. */
export const use: UseExample<Example> = async (load, { database }) => {
  const { conforms } = await load();
  await fillDiary(database);
  const provider = createProvider(ourPorts(database));
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => provider.fetch(new Request(input, init));
  try {
    const report = await quietly(async () => hold(await conforms(baseUrl, service), "our own provider conforms"));
    hold(report.join().includes("BOOK-30"), "each case is told");
  } finally {
    globalThis.fetch = network;
  }
};
