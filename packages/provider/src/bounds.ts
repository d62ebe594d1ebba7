/** Largest booking that is read, in bytes, once it is inflated: one has about 3 KB. */
export const bookingBytes: number = 256 * 1024;

/**
 * Largest update that is read, in bytes, and longest text that is kept. What was booked has to come back when it is
 * cancelled, and it has grown since: by what the provider adds, and by escapes where it is written in another format, six
 * characters of XML for a quotation mark at the worst.
 */
export const updateBytes: number = 2 * 1024 * 1024;
