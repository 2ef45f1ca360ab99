/** A place is kept in 28 bits beside the number of its field. */
export const PLACE_BITS = 28;
export const LARGEST_PLACE = 2 ** PLACE_BITS - 1;
