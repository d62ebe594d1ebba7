import { isNhsNumber } from "@careslot/fhir";

/** Text with the tokens in it left out, and the NHS numbers: ten digits that pass modulus 11, also in groups. */
export function masked(text: string): string {
  return text
    .replaceAll(/(?<![\w-])eyJ[\w-]+\.[\w-]*(?:\.[\w-]*)?/g, "(token left out)")
    .replaceAll(/(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g, (digits) =>
      isNhsNumber(digits.replaceAll(/\D/g, "")) ? "(NHS number left out)" : digits,
    );
}
