import type { CommandDef } from "citty";
import { Refusal } from "../refusal.ts";

export const validate: CommandDef = {
  meta: {
    name: "validate",
    description: "Checks resources against STU3, CareConnect and the rules of a booking, and explains every fault",
  },
  args: {
    file: {
      type: "positional",
      required: true,
      description: "JSON or XML: a resource or a Bundle; NDJSON by its name; - is standard input. Several may follow",
    },
    booking: {
      type: "string",
      valueHint: "on|off",
      default: "on",
      description: "Hold appointments against the rules of a booking, too; off for those that a provider answered",
    },
    json: { type: "boolean", description: "Print each fault as a line of JSON" },
  },
  async run({ args }) {
    const { booking } = args;
    if (booking !== "on" && booking !== "off") throw new Refusal("--booking must be on or off");
    const [{ createCheck }, { readDocuments }, { printExplanations }] = await Promise.all([
      import("../explain/check-document.ts"),
      import("../explain/read-documents.ts"),
      import("../explain/print-explanations.ts"),
    ]);
    const check = createCheck({ booking: booking === "on" });
    await printExplanations(explanations(args._), { json: args["json"] === true });

    async function* explanations(files: readonly string[]) {
      for (const file of files) for await (const document of readDocuments(file)) yield* check(document);
    }
  },
};
