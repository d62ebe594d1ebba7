export { type D1Session, readingSession, writingSession } from "./d1-session.ts";
export { openD1 } from "./open-d1.ts";
