import { appointmentsContract } from "../contract/index.ts";
import { openSharded } from "./testing/open-sharded.ts";

appointmentsContract("three SQLite databases", () => openSharded());
