/** What a national load is taken to be. Each number is an assumption with its reason, to be replaced by a better one. */
export const assumptions = {
  /** Bookings over the API in a year: a seventh of the 350 million or so appointments of general practice in England. */
  bookingsPerYear: 50_000_000,
  /** Services with a diary of their own: the order of magnitude of practices, hubs and treatment centres. */
  services: 5_000,
  /** Spread of the services' sizes, as the deviation of a log-normal: at 1, one in a hundred has ten times the median. */
  sizeDeviation: 1,
  /** Share of a week's bookings that fall on a Monday: what was put off over the weekend. */
  mondayShare: 0.26,
  /** Share of a day's bookings between 08:00 and 09:00, when lines open. */
  eightShare: 0.28,
  /** In that hour the rate falls off from its first second with this time constant, in seconds: a quarter of an hour. */
  rushSeconds: 900,
  /** The worst Monday of the year against the average one: January, or the day after Easter. */
  worstMonday: 1.5,
  /** Searches for slots before a booking: several services, several days. */
  searchesPerBooking: 6,
  /** Reads of an appointment after its booking. */
  readsPerBooking: 2,
  /** Searches for a patient's appointments. */
  patientSearchesPerBooking: 0.2,
  /** Cancellations. */
  cancellationsPerBooking: 0.15,
  /** Bookings that come too late for their slot: each is a batch that rolls back. */
  lostRacesPerBooking: 0.05,
  /** Slots offered for each that is booked. */
  slotsPerBooking: 1.2,
} as const;

export type Assumptions = { readonly [Name in keyof typeof assumptions]: number };

/** Bytes that a D1 database holds at most: 10 GB. */
export const largestD1 = 10_000_000_000;

const weeksOfYear = 365.25 / 7;

/** Bookings in the first second after 08:00 on the worst Monday. */
export function peakRate({ bookingsPerYear, mondayShare, eightShare, rushSeconds, worstMonday }: Assumptions): number {
  const hour = (bookingsPerYear / weeksOfYear) * mondayShare * eightShare * worstMonday;
  return hour / (rushSeconds * (1 - Math.exp(-3600 / rushSeconds)));
}
