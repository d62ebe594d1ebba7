/** The system of the identifier that holds an NHS number. */
export const nhsNumberSystem = "https://fhir.nhs.uk/Id/nhs-number";

/**
 * Whether a text is an NHS number: ten digits, the last of which checks the others by modulus 11.
 * @see https://www.datadictionary.nhs.uk/attributes/nhs_number.html
 */
export function isNhsNumber(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false;
  let sum = 0;
  for (let index = 0; index < 9; index++) sum += Number(text[index]) * (10 - index);
  // A remainder of 10 has no check digit: such numbers are never issued.
  return (11 - (sum % 11)) % 11 === Number(text[9]);
}
