import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { preparedStatement } from "../prepared-statement.ts";
import { request } from "../schema.ts";
import { openSqlite } from "./open-sqlite.ts";

it("binds other values to a statement each time, also twice in one batch, and throws where one lacks", async () => {
  const { database, close } = await openSqlite(":memory:");
  const insert = preparedStatement(
    database.insert(request).values({
      consumer: "A",
      requestId: sql.placeholder("requestId"),
      appointmentId: sql.placeholder("requestId"),
      versionId: sql`${sql.placeholder("versionId")} + 1`,
    }),
  );
  const find = preparedStatement(
    database
      .select({ id: request.appointmentId, versionId: request.versionId })
      .from(request)
      .where(eq(request.requestId, sql.placeholder("requestId"))),
  );
  await database.batch([insert({ requestId: "a", versionId: 1 }), insert({ requestId: "b", versionId: 2 })]);
  const found = await database.batch([find({ requestId: "b" }), find({ requestId: "c" }), find({ requestId: "a" })]);
  expect(found).toEqual([[{ id: "b", versionId: 3 }], [], [{ id: "a", versionId: 2 }]]);
  expect(() => insert({ requestId: "c" })).toThrow(TypeError);
  close();
});
