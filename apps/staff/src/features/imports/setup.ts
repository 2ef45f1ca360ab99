import type { Layout, Preview, Settings, Start } from "./api/imports.ts";

/** How an import is set up so far: strings as fields have them. */
export interface Setup {
  readonly source: string;
  readonly profile: string;
  readonly encoding: string;
  readonly policy: Start["policy"];
  readonly protectedFields: string;
  readonly threshold: string;
  /** Code of an item profile; "" reads no items. Undefined until the file has been looked at. */
  readonly itemProfile: string | undefined;
  readonly places: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly defaultPlace: string;
  readonly defaultKind: string;
  readonly leaveOut: boolean;
  readonly reviveDeleted: boolean;
}

/** The settings of a source, or the usual ones for a source that is new. */
export function setupOf(name: string, settings: Settings | undefined): Setup {
  const known = settings?.sources.find((one) => one.name === name);
  return {
    source: name,
    profile: known?.profile ?? "",
    encoding: known?.encoding ?? "",
    policy: known?.policy ?? "overlay",
    protectedFields: known?.protectedFields.join(" ") ?? "",
    threshold: String(known?.threshold ?? 1000),
    itemProfile: known && (known.itemProfile ?? ""),
    places: known?.places ?? {},
    kinds: known?.kinds ?? {},
    defaultPlace: known?.defaultPlace ?? "",
    defaultKind: known?.defaultKind ?? "",
    leaveOut: false,
    reviveDeleted: false,
  };
}

/** Tags that an overlay keeps: `690 9##`, with blanks or commas between. */
export function readTags(text: string): string[] {
  return text.split(/[\s,，、]+/u).filter((tag) => tag !== "");
}

export function isTag(tag: string): boolean {
  return /^[0-9A-Za-z#]{3}$/.test(tag);
}

/** What is sent to begin the import. */
export function startOf(setup: Setup): Start {
  const { source, policy, leaveOut, reviveDeleted, defaultKind, defaultPlace, itemProfile, profile, encoding } = setup;
  return {
    source: source.trim(),
    policy,
    leaveOut,
    reviveDeleted,
    protectedFields: readTags(setup.protectedFields),
    threshold: Number(setup.threshold),
    places: chosen(setup.places),
    kinds: chosen(setup.kinds),
    ...(itemProfile ? { itemProfile } : {}),
    ...(profile === "" ? {} : { profile: profile as NonNullable<Start["profile"]> }),
    ...(encoding === "" ? {} : { encoding: encoding as NonNullable<Start["encoding"]> }),
    ...(defaultPlace === "" ? {} : { defaultPlace }),
    ...(defaultKind === "" ? {} : { defaultKind }),
  };
}

function chosen(map: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== ""));
}

/** Codes of the file that still need a word: not one of ours, and not mapped. */
export function unmapped(
  codes: Preview["places"],
  map: Readonly<Record<string, string>>,
  ours: readonly { code: string }[],
) {
  const known = new Set(ours.map(({ code }) => code));
  return codes.filter(({ code }) => !known.has(code) && !map[code]);
}

/** The parts that a library states when it makes a profile of its own, in the order of the form. */
export const layoutParts = [
  "barcode",
  "place",
  "callNumber",
  "class",
  "bookNumber",
  "accession",
  "kind",
  "price",
  "volume",
  "copy",
  "notePublic",
  "noteStaff",
] as const satisfies readonly (keyof Layout["subfields"])[];
