/** The same moment, written with the offset of British Summer Time instead of that of UTC (GEN-17). */
export function inSummerTime(moment: string): string {
  const hour = 60 * 60 * 1000;
  return new Date(Date.parse(moment) + hour).toISOString().replace("Z", "+01:00");
}
