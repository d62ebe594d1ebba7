#!/usr/bin/env node
import { argv } from "node:process";
import { check } from "./commands/check.ts";

process.exitCode = await check(argv.slice(2));
