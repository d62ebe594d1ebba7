/**
 * What each package may weigh in a Worker that uses all of it: kilobytes, minified and gzipped, its dependencies
 * included. Whoever raises one says why in the commit.
 */
export const ceilings: Readonly<Record<string, number>> = {
  "@careslot/appointments": 40,
  "@careslot/conformance": 60,
  "@careslot/console": 130,
  "@careslot/fhir": 30,
  "@careslot/jwt": 20,
  "@careslot/profiles": 45,
  "@careslot/provider": 120,
  "@careslot/requirements": 20,
};
