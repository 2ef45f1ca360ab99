import { useTexts } from "../../lib/i18n/language.tsx";
import type { KeyBinding } from "../../lib/keyboard/key-registry.ts";
import { useSession } from "../../lib/session/session.ts";
import { appMessages } from "../messages.ts";
import { placesFor } from "../places.ts";

/** The bound keys and those that rest while the list itself is open; each once. */
export function useAllKeys(bound: readonly KeyBinding[]): readonly KeyBinding[] {
  const texts = useTexts(appMessages);
  const { permissions } = useSession();
  const resting = [
    { keys: "mod+k", label: texts.ask, group: texts.everywhere },
    { keys: "?", label: texts.keys, group: texts.everywhere },
    ...placesFor(permissions).map(({ keys, text }) => ({ keys, label: texts[text], group: texts.pages })),
  ];
  return [...new Map([...resting, ...bound].map((binding) => [binding.keys, binding])).values()];
}
