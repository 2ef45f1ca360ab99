/** Where a class of books stands in the demonstration library. */
export interface ShelvingLocation {
  /** As 905 and 852 have it: branch and floor. */
  readonly code: string;
  readonly zh: string;
}

/** The institution in 905 $a, 852 $a, 801 and 040. The university is made up, and so is its code. */
export const institution = "YUNZE";

const main = (floor: string, code: string): ShelvingLocation => ({ code, zh: `主馆${floor}` });
const science: ShelvingLocation = { code: "SCI", zh: "理工分馆" };
const medicine: ShelvingLocation = { code: "MED", zh: "医学分馆三层" };
const secondFloor = main("二层", "MAIN-2F");
const thirdFloor = main("三层", "MAIN-3F");
const fourthFloor = main("四层", "MAIN-4F");

const byLetter: Readonly<Record<string, ShelvingLocation>> = {
  I: thirdFloor,
  J: thirdFloor,
  K: fourthFloor,
  N: fourthFloor,
  Z: fourthFloor,
  Q: medicine,
  R: medicine,
  O: science,
  P: science,
  S: science,
  T: science,
  U: science,
  V: science,
  X: science,
};

/** A to H stand on the second floor of the main library. */
export function locationOf(clc: string): ShelvingLocation {
  return byLetter[clc[0] ?? ""] ?? secondFloor;
}
