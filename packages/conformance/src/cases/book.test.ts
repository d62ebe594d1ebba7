import { bookAccessFaults } from "../testing/faults/book-access.ts";
import { bookAnswerFaults } from "../testing/faults/book-answer.ts";
import { bookContentFaults } from "../testing/faults/book-content.ts";
import { proveCases } from "../testing/prove-cases.ts";
import { bookArea } from "./book.ts";

proveCases(bookArea, [...bookAnswerFaults, ...bookContentFaults, ...bookAccessFaults]);
