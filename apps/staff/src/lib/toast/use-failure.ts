import { useTexts } from "../i18n/language.tsx";
import { describeFailure } from "../view/describe-failure.ts";
import { viewMessages } from "../view/messages.ts";
import { useToasts } from "./toasts.tsx";

/** Tells of something that was not done, where no form stands to say so. */
export function useFailure(): (error: unknown) => void {
  const texts = useTexts(viewMessages);
  const toasts = useToasts();
  return (error) => {
    const { title, more } = describeFailure(error, texts);
    toasts.add({ kind: "failed", text: [title, more].filter(Boolean).join(" ") });
  };
}
