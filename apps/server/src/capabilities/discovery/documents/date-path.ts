/** The place of a year in the date facet, by the first years of its century and decade: 1994 is `1900/1990/1994`. */
export function datePath(year: number): string {
  return [year - (year % 100), year - (year % 10), year].join("/");
}
