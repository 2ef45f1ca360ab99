// Of an XML document, so that none that means harm takes memory or time without bound.

/** So many characters in one record, text or comment are none any more: nothing longer is kept. */
export const longestPart = 4 * 1024 * 1024;

/** No record is nested deeper: a name is looked for in every element around it, so that depth costs more than length. */
export const deepestElement = 64;
