import type { FaultCode } from "../faults/catalogue.ts";
import type { Profile } from "../profile.ts";

/** Positions of the leader that a format codes: the values allowed there, as a string of characters. */
interface LeaderRules {
  readonly status: string;
  readonly level: string;
  readonly control: string;
  readonly coding: string | undefined;
  readonly encodingLevel: string;
  readonly form: string;
  readonly multipart: string;
  readonly entryMap: string;
}

/** MARC 21 Bibliographic, Leader. 17 E–M are OCLC's own levels, met in every file that passed through it. */
const MARC21_BIB: LeaderRules = {
  status: "acdnp",
  level: "abcdims",
  control: " a",
  coding: " a",
  encodingLevel: " 1234578uzEIJKLM",
  form: " acinu",
  multipart: " abcr",
  entryMap: "4500",
};

/** MARC 21 Authority (type z), Holdings (u v x y), Classification (w), Community Information (q). */
const MARC21_OTHER: Readonly<Record<string, LeaderRules>> = {
  z: { ...MARC21_BIB, status: "acdnosx", level: " ", control: " ", encodingLevel: "no", form: " ciu", multipart: " " },
  w: { ...MARC21_BIB, status: "acdn", level: " ", control: " ", encodingLevel: "no", form: " ", multipart: " " },
  q: { ...MARC21_BIB, status: "cdn", level: "nopqs", control: " ", encodingLevel: " ", form: " ", multipart: " " },
  u: { ...MARC21_BIB, status: "cdn", level: " ", control: " ", encodingLevel: "12345muz", form: " in", multipart: " " },
};

const MARC21_BIB_TYPES = "acdefgijkmoprt";

/** UNIMARC Bibliographic, record label; CNMARC has the same. Position 9 is undefined and holds anything. */
const UNIMARC: LeaderRules = {
  status: "cdnop",
  level: "acims",
  control: " 012",
  coding: undefined,
  encodingLevel: " 123",
  form: " in",
  multipart: " ",
  entryMap: "450 ",
};

const UNIMARC_TYPES = "abcdefgijklmr";

/** What is wrong at which position of the leader. */
export interface LeaderFault {
  readonly code: FaultCode;
  readonly at: number;
}

/** The coded positions of a leader against its format. The fill character `|` says nothing and is allowed at 07–09 and 17–19. */
export function leaderFaults(leader: string, profile: Profile): LeaderFault[] {
  const type = leader[6] ?? "";
  const rules = rulesFor(type, leader[7] ?? "", profile);
  if (rules === undefined) return [{ code: "leader-type-invalid", at: 6 }];
  const checks: readonly (readonly [FaultCode, number, string | undefined])[] = [
    ["leader-status-invalid", 5, rules.status],
    ["leader-level-invalid", 7, `${rules.level}|`],
    ["leader-control-type-invalid", 8, `${rules.control}|`],
    ["leader-coding-invalid", 9, rules.coding],
    ["leader-encoding-level-invalid", 17, `${rules.encodingLevel}|`],
    ["leader-form-invalid", 18, `${rules.form}|`],
    ["leader-multipart-invalid", 19, `${rules.multipart}|`],
  ];
  const faults = checks
    .filter(([, at, allowed]) => allowed !== undefined && !allowed.includes(leader[at] ?? "\0"))
    .map(([code, at]): LeaderFault => ({ code, at }));
  return leader.slice(20, 24) === rules.entryMap ? faults : [...faults, { code: "leader-entry-map-invalid", at: 20 }];
}

function rulesFor(type: string, level: string, profile: Profile): LeaderRules | undefined {
  if (profile !== "marc21") return UNIMARC_TYPES.includes(type) && type !== "" ? UNIMARC : undefined;
  if (type !== "" && MARC21_BIB_TYPES.includes(type)) return MARC21_BIB;
  if ("vxy".includes(type)) return MARC21_OTHER["u"];
  // `q` is community information only with a level of that format; else it is a wrong letter
  return type === "q" && !MARC21_OTHER["q"]!.level.includes(level) ? undefined : MARC21_OTHER[type];
}
