import { useQuery } from "@tanstack/react-query";
import { useApi } from "../api/api.tsx";
import { useTexts } from "../i18n/language.tsx";
import { useMay } from "../session/session.ts";
import { actorNameQuery, hasName } from "./actor-names.ts";
import { changedByMessages, changedByWords } from "./changed-by.ts";

/** Who did something, by name where the server tells one: histories keep `account:12`. */
export function Actor({ by }: { readonly by: string }) {
  const words = changedByWords(by, useTexts(changedByMessages));
  const enabled = useMay()("identity.actor.read") && hasName(by);
  const { data, isLoading } = useQuery({ ...actorNameQuery(useApi(), by), enabled });
  // No number that turns into a name while somebody reads it.
  return isLoading ? null : <>{data ?? words}</>;
}
