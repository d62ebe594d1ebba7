/** What helps against a fault, in one sentence, by the code of the rule that was broken. */
export type Advice = Readonly<Record<string, string>>;
