import { cancelAnswerFaults } from "../testing/faults/cancel-answer.ts";
import { cancelContentFaults } from "../testing/faults/cancel-content.ts";
import { cancelVersionFaults } from "../testing/faults/cancel-version.ts";
import { proveCases } from "../testing/prove-cases.ts";
import { cancelArea } from "./cancel.ts";

proveCases(cancelArea, [...cancelAnswerFaults, ...cancelVersionFaults, ...cancelContentFaults]);
