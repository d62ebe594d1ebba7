import { linearizabilityContract } from "../contract/index.ts";
import { openSqlite } from "./open-sqlite.ts";

linearizabilityContract("SQLite on Node", () => openSqlite(":memory:"), 2_000);
