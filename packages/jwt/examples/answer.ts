import { type KeySource, verifySigned } from "@careslot/jwt";

const policy = { audience: "https://provider.example/STU3", scopes: ["patient/appointment.write"] };

export async function answer(request: Request, keys: KeySource): Promise<Response> {
  const [, token = ""] = /^Bearer (\S+)$/i.exec(request.headers.get("Authorization") ?? "") ?? [];
  const checked = await verifySigned(token, keys, policy, new Date());
  if (checked.ok) return new Response(`Good day, ${checked.claims.requesting_organization.name}.`);
  const headers = { "WWW-Authenticate": 'Bearer error="invalid_token"' };
  return Response.json(checked.failures, { status: 403, headers });
}
