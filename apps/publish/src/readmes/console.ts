import type { Ports } from "@careslot/provider";
import { fillDiary, service } from "./diary.ts";
import { baseUrl, ourPorts } from "./our-ports.ts";
import { quietly } from "./quietly.ts";
import { hold, type UseExample } from "./use-example.ts";

interface Example {
  readonly withConsole: (ports: Ports, password: string) => (request: Request) => Response | Promise<Response>;
}

const password = "a password for the console";

export const use: UseExample<Example> = async (load, { database }) => {
  const { withConsole } = await load();
  await fillDiary(database);
  const ask = withConsole(ourPorts(database), password);
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const page = `https://provider.example/console?day=${tomorrow}&service=${service}`;
  await quietly(async () => {
    hold((await ask(new Request(page))).status === 401, "the console asks for its password");
    const headers = { Authorization: `Basic ${btoa(`ines:${password}`)}` };
    const response = await ask(new Request(page, { headers }));
    hold(response.status === 200 && (await response.text()).includes("console-slot"), "the console shows the diary");
    hold((await ask(new Request(`${baseUrl}/metadata`))).status === 200, "the provider answers the rest");
  });
};
