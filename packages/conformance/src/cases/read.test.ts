import { readFaults } from "../testing/faults/read.ts";
import { proveCases } from "../testing/prove-cases.ts";
import { readArea } from "./read.ts";

proveCases(readArea, readFaults);
