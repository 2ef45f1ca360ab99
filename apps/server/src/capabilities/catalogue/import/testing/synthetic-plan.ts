import type { ImportPlan } from "../import-plan.ts";
import { vendorProfiles } from "../items/vendor-layouts.ts";

/** How synthetic records are imported: with their items, which an export with the same layout writes back as they came. */
export const syntheticPlan: ImportPlan = {
  format: "iso2709",
  encoding: "auto",
  profile: "cnmarc",
  policy: "overlay",
  protectedFields: [],
  threshold: 1000,
  items: {
    layout: vendorProfiles.find(({ code }) => code === "huiwen")!.layout,
    places: { stacks: "stacks" },
    kinds: { book: "book" },
    defaultKind: "book",
  },
};
