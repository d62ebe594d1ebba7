import { typeDefinition } from "@careslot/fhir/definitions";
import type { NamedRule, RuleCheck } from "./constraint.ts";
import type { ExpressionRule, FhirPath } from "./expression-rule.ts";

/** Compiled rules by the type that they hold for, and what compiles an expression. */
export interface CompiledRules {
  readonly rules: ReadonlyMap<string, readonly NamedRule[]>;
  readonly expression: (expression: string) => RuleCheck;
}

/** Compiles the rules of a deployment. Throws a `TypeError` for one that cannot be evaluated. */
export function compileRules(rules: readonly ExpressionRule[], fhirPath: FhirPath | undefined): CompiledRules {
  const expression = (text: string): RuleCheck => {
    if (fhirPath === undefined) throw new TypeError("A FHIRPath expression needs the option fhirPath");
    const test = fhirPath(text);
    return (value, context) => (test(value, context.root) ? NOWHERE : WHOLE);
  };
  const byType = new Map<string, NamedRule[]>();
  for (const rule of rules) byType.set(rule.type, [...(byType.get(rule.type) ?? []), compileRule(rule, expression)]);
  return { rules: byType, expression };
}

function compileRule(rule: ExpressionRule, compile: (expression: string) => RuleCheck): NamedRule {
  const { key, type, human, expression, severity = "error" } = rule;
  if (typeDefinition(type) === undefined) throw new TypeError(`Rule ${key}: ${type} is not a type that is known`);
  try {
    return { key, human, severity, check: compile(expression) };
  } catch (error) {
    throw new TypeError(`Rule ${key} cannot be evaluated`, { cause: error });
  }
}

const NOWHERE: readonly string[] = [];
const WHOLE: readonly string[] = [""];
