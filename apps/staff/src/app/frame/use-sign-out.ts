import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { signOut } from "../../features/session/api/sign-out.ts";
import { useApi } from "../../lib/api/api.tsx";
import { useTexts } from "../../lib/i18n/language.tsx";
import { useToasts } from "../../lib/toast/toasts.tsx";
import { describeFailure } from "../../lib/view/describe-failure.ts";
import { viewMessages } from "../../lib/view/messages.ts";

/** Ends the session and forgets everything that was read in it. */
export function useSignOut(): () => void {
  const api = useApi();
  const queries = useQueryClient();
  const router = useRouter();
  const toasts = useToasts();
  const texts = useTexts(viewMessages);
  const leave = async () => {
    await signOut(api);
    queries.clear();
    await router.navigate({ to: "/sign-in" });
  };
  return () =>
    void leave().catch((error: unknown) => toasts.add({ kind: "failed", text: describeFailure(error, texts).title }));
}
