/** Whether a text has the form of an ODS code: 3 to 12 letters and digits (JWT-18). Whether anybody has that code is not asked. */
export function isOdsCode(text: string): boolean {
  return /^[A-Za-z0-9]{3,12}$/.test(text);
}
