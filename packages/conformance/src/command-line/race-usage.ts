/** What `race --help` prints. */
export const raceUsage = `Usage: careslot-conformance race BASE_URL --service ID (--token-command COMMAND | --unsecured) [options]

Has many clients race for the slots of a service: bookings of one slot, cancellations of one version, a cancellation
against bookings, one request id in two slots, reads during a cancellation, and anything at once. What they saw must be
what a diary would have answered that does one thing at a time. It cancels what it booked, also when it is stopped by
Ctrl-C. Give it a service in which nobody else books meanwhile.

  --service ID             HealthcareService in whose diary to race; it needs three free slots at least
  --rounds N               times that each race is run (10)
  --connections N          clients that ask at the same time, each on a connection of its own (16)
  --seed S                 what all random choices follow from, a whole number from 1 on (1)
  --token-command COMMAND, --unsecured, --aud URL, --ods CODE, --asid FROM:TO, --from TIME, --to TIME,
  --timeout SECONDS
                           as without race
  --help                   print this

Exits with 1 when it found a violation, could not race, or could not cancel an appointment, with 2 when the command
makes no sense, and with 130 when it was stopped.
`;
