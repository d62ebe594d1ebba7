import type { Fault, Operation } from "@careslot/appointments/linearizability";

/** The requirements that a fault breaks, the leading one first. */
export function requirementsOf({ rule, operations }: Fault): readonly string[] {
  const has = (kind: Operation["kind"]): boolean => operations.some((operation) => operation.kind === kind);
  switch (rule) {
    case "double-booking":
      return ["BOOK-30", "BOOK-21"];
    case "version-changed":
      if (operations.filter(isGranted).length <= 1) return ["VER-01", "BOOK-05"];
      return has("cancel") ? ["CAN-24", "CAN-19", "VER-02"] : ["BOOK-06"];
    case "version-missing":
      return ["VER-01", "HIST-01"];
    case "write-lost":
      return has("cancel") ? ["VER-02", "CAN-11"] : ["BOOK-20", "READ-01"];
    case "request-twice":
      return has("cancel") ? ["RID-08", "D-04"] : ["RID-05", "D-04"];
    case "refusal-unjustified":
      if (has("cancel")) return ["CAN-24"];
      return operations.some((one) => one.kind === "book" && one.request !== undefined)
        ? ["BOOK-20", "RID-06"]
        : ["BOOK-20"];
    case "unexplained":
      return [...(has("look") ? ["BOOK-20", "CAN-16"] : []), "BOOK-21", ...(has("cancel") ? ["CAN-24"] : [])];
    case "undecided":
      return [];
  }
}

function isGranted(operation: Operation): boolean {
  if (operation.kind !== "book" && operation.kind !== "cancel") return false;
  return operation.answer?.said.ok === true;
}
