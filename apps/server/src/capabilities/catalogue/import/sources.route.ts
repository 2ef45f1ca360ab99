import { Type } from "typebox";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { changedBy } from "../changed-by.ts";
import { cataloguePermissions } from "../permissions.ts";
import { readPlaces } from "../places/place.store.ts";
import { catalogueProblems } from "../problems.ts";
import { ItemProfileBody, ItemProfileView, SourceView } from "./import.schema.ts";
import { vendorProfiles } from "./items/vendor-layouts.ts";
import { matchPoints } from "./match/match-points.ts";
import { deleteItemProfile, listItemProfiles, listSources, saveItemProfile } from "./sources/source.store.ts";

const ProfileParams = Type.Object({ code: Type.String({ pattern: "^[a-z0-9][a-z0-9-]{0,39}$" }) });
const choice = Type.Object({ code: Type.String(), name: Type.Object({ zh: Type.String(), en: Type.String() }) });

const SettingsView = Type.Object({
  sources: Type.Array(SourceView),
  itemProfiles: Type.Array(ItemProfileView),
  locations: Type.Array(choice),
  kinds: Type.Array(choice),
  /** What each likeness counts. */
  points: Type.Record(Type.String(), Type.Integer()),
});

export function sourceRoutes(db: Database): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/import-settings",
      access: cataloguePermissions["import.read"],
      summary:
        "The sources with their settings, the item profiles, the places and kinds to map to, the points of the matching",
      answer: SettingsView,
      handle: async () => await readSettings(db),
    }),
    route({
      method: "PUT",
      path: "/api/v1/item-profiles/:code",
      access: cataloguePermissions["import.run"],
      summary: "State how a system writes its items",
      params: ProfileParams,
      body: ItemProfileBody,
      answer: ItemProfileView,
      problems: [catalogueProblems.itemProfileShipped],
      async handle({ params: { code }, body, principal }) {
        if (vendorProfiles.some((one) => one.code === code)) return catalogueProblems.itemProfileShipped({ code });
        await transact(db, (tx) => saveItemProfile(tx, { code, ...body, by: changedBy(principal) }));
        return { code, ...body, own: true };
      },
    }),
    route({
      method: "DELETE",
      path: "/api/v1/item-profiles/:code",
      access: cataloguePermissions["import.run"],
      summary:
        "Forget an item profile of the library's own; sources that name it read no items until they have another",
      params: ProfileParams,
      answer: Type.Object({ deleted: Type.Boolean() }),
      handle: async ({ params }) => ({ deleted: await transact(db, (tx) => deleteItemProfile(tx, params.code)) }),
    }),
  ];
}

async function readSettings(db: Database) {
  const { locations, kinds } = await readPlaces(db);
  const sources = await listSources(db);
  const profiles = await listItemProfiles(db);
  return {
    sources: sources.map(({ protectedFields, places, kinds: kindMap, ...rest }) => ({
      ...rest,
      protectedFields: [...protectedFields],
      places: { ...places },
      kinds: { ...kindMap },
    })),
    itemProfiles: profiles.map(({ code, name, layout, own }) => ({
      code,
      name: { ...name },
      layout,
      own,
    })),
    locations: locations.map(choiceOf),
    kinds: kinds.map(choiceOf),
    points: { ...matchPoints },
  };
}

function choiceOf({ code, name }: { readonly code: string; readonly name: Bilingual }) {
  return { code, name: { ...name } };
}
