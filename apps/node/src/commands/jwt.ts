import type { CommandDef } from "citty";

export const jwt: CommandDef = {
  meta: { name: "jwt", description: "Shows what a bearer token says, and explains every fault of it" },
  args: {
    file: { type: "positional", required: true, description: "A file that holds the token, or - for standard input" },
    aud: { type: "string", description: "The provider's service root; without it, the audience is not compared" },
    scope: { type: "string", description: "The scope that the request needs; by default any of the API's" },
    jwks: { type: "string", valueHint: "file", description: "JWK Set to verify the signature with" },
    json: { type: "boolean", description: "Print each fault as a line of JSON, and no claims" },
  },
  async run({ args }) {
    const [{ readToken, describeToken }, { decodeToken }, { checkToken }, { explainClaim }, { printExplanations }] =
      await Promise.all([
        import("../explain/describe-token.ts"),
        import("../explain/decode-token.ts"),
        import("../explain/check-token.ts"),
        import("../explain/explanation.ts"),
        import("../explain/print-explanations.ts"),
      ]);
    const { termsOf } = await import("../explain/token-terms.ts");
    const { token, place } = await readToken(String(args["file"]));
    const decoded = decodeToken(token);
    const json = args["json"] === true;
    const terms = termsOf({ aud: args["aud"], scope: args["scope"], jwks: args["jwks"] }, decoded);
    if (!json) console.log(describeToken(decoded, terms));
    const failures = await checkToken(token, decoded, terms.policy, new Date());
    await printExplanations(
      failures.map((failure) => explainClaim(failure, place)),
      { json },
    );
  },
};
