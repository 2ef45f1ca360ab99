/** A list this many times longer than what is left is leapt through rather than read. */
export const LEAP_FROM = 16;
/** More ways for a word than this are gathered rather than leapt through. */
export const MOST_LEAPING = 8;
