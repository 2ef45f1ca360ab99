import type { Database, Tx } from "../../../../kernel/db/database.ts";
import { readPlaces } from "../../places/place.store.ts";
import { isConverted } from "../file/file-format.ts";
import type { CodeMap, ImportPlan, ItemPlan } from "../import-plan.ts";
import type { ItemProfile } from "../items/vendor-layouts.ts";
import type { CodeCount, FileDescription } from "../preview/file-description.ts";
import type { Source } from "./set-source.ts";
import { listItemProfiles } from "./source.store.ts";

/** Why a file cannot be imported as it was asked for. */
export interface PlanFault {
  readonly code: "unknown-format" | "unknown-item-profile" | "unknown-place" | "unknown-kind" | "places-not-mapped";
  /** The format, profile or code that is meant. */
  readonly values: readonly string[];
}

export type Planned = { readonly plan: ImportPlan } | { readonly fault: PlanFault };

export interface PlanOptions {
  /** Items of places that are not mapped are left out and named in the report: somebody has said so. */
  readonly leaveOut?: boolean;
  /** Records that somebody deleted come back. */
  readonly reviveDeleted?: boolean;
}

const usualKind = "book";

/** Settles how a file is imported, by what its source says and by what it was found to be. Unknown places are named, never made. */
export async function preparePlan(
  at: Database | Tx,
  source: Source,
  description: FileDescription,
  options: PlanOptions = {},
): Promise<Planned> {
  if (description.format === undefined) return { fault: { code: "unknown-format", values: [] } };
  const items = await planItems(at, source);
  if ("fault" in items) return items;
  const missing = items.plan && !options.leaveOut ? unmappedPlaces(items.plan, description.places) : [];
  if (missing.length > 0) return { fault: { code: "places-not-mapped", values: missing } };
  return {
    plan: {
      format: description.format,
      encoding: source.encoding ?? "auto",
      profile: isConverted(description.format) ? "marc21" : (source.profile ?? description.profile.profile),
      policy: source.policy,
      protectedFields: source.protectedFields,
      threshold: source.threshold,
      ...(items.plan ? { items: items.plan } : {}),
      ...(options.reviveDeleted ? { reviveDeleted: true } : {}),
    },
  };
}

async function planItems(
  at: Database | Tx,
  source: Source,
): Promise<{ readonly plan: ItemPlan | undefined } | { readonly fault: PlanFault }> {
  if (source.itemProfile === undefined) return { plan: undefined };
  const profile = findProfile(await listItemProfiles(at), source.itemProfile);
  if (!profile) return { fault: { code: "unknown-item-profile", values: [source.itemProfile] } };
  const { locations, kinds } = await readPlaces(at);
  const locationCodes = new Set(locations.map(({ code }) => code));
  const kindCodes = new Set(kinds.map(({ code }) => code));
  const defaultKind = source.defaultKind ?? (kindCodes.has(usualKind) ? usualKind : (kinds[0]?.code ?? usualKind));
  const strayPlaces = strays([...Object.values(source.places), source.defaultPlace], locationCodes);
  if (strayPlaces.length > 0) return { fault: { code: "unknown-place", values: strayPlaces } };
  const strayKinds = strays([...Object.values(source.kinds), defaultKind], kindCodes);
  if (strayKinds.length > 0) return { fault: { code: "unknown-kind", values: strayKinds } };
  return {
    plan: {
      layout: profile.layout,
      // A code that is one here too needs no mapping.
      places: { ...ownCodes(locationCodes), ...source.places },
      kinds: { ...ownCodes(kindCodes), ...source.kinds },
      defaultKind,
      ...(source.defaultPlace === undefined ? {} : { defaultPlace: source.defaultPlace }),
    },
  };
}

export function findProfile(profiles: readonly ItemProfile[], code: string): ItemProfile | undefined {
  return profiles.find((profile) => profile.code === code);
}

function strays(codes: readonly (string | undefined)[], known: ReadonlySet<string>): string[] {
  return codes.filter((code): code is string => code !== undefined && !known.has(code));
}

function ownCodes(codes: ReadonlySet<string>): CodeMap {
  return Object.fromEntries(Array.from(codes, (code) => [code, code]));
}

function unmappedPlaces({ places, defaultPlace }: ItemPlan, met: readonly CodeCount[]): string[] {
  return defaultPlace === undefined ? met.map(({ code }) => code).filter((code) => !Object.hasOwn(places, code)) : [];
}
