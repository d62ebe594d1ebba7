import { bookMissingFaults } from "../testing/faults/book-missing.ts";
import { proveCases } from "../testing/prove-cases.ts";
import { bookContentArea } from "./book-content.ts";

proveCases(bookContentArea, bookMissingFaults);
