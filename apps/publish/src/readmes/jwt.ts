import { fixedKeys, generateKeys, type KeySource, mintSigned, nhsClaims } from "@careslot/jwt";
import { hold, type UseExample } from "./use-example.ts";

interface Example {
  readonly answer: (request: Request, keys: KeySource) => Promise<Response>;
}

const audience = "https://provider.example/STU3";

export const use: UseExample<Example> = async (load) => {
  const { answer } = await load();
  const { privateJwk, jwkSet } = await generateKeys();
  const token = await mintSigned(
    nhsClaims({
      audience,
      scope: "patient/appointment.write",
      odsCode: "ZZ999",
      organisationName: "Testford Surgery",
      user: "user-1",
      device: {
        identifier: [{ system: "https://consumer.example/Id/device", value: "1" }],
        model: "Test",
        version: "1",
      },
      now: new Date(),
    }),
    privateJwk,
  );
  const send = (headers: Record<string, string>) => answer(new Request(audience, { headers }), fixedKeys(jwkSet));
  const right = await send({ Authorization: `Bearer ${token}` });
  hold((await right.text()).includes("Testford Surgery"), "a right token is let in");
  hold((await send({})).status === 403, "no token gets 403");
};
