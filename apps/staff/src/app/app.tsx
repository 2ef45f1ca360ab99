import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { ApiProvider } from "../lib/api/api.tsx";
import { LanguageProvider, useLanguage } from "../lib/i18n/language.tsx";
import { languageTag } from "../lib/i18n/messages.ts";
import { KeyboardProvider } from "../lib/keyboard/keyboard.tsx";
import { ToastProvider } from "../lib/toast/toasts.tsx";
import { createAppRouter } from "./router.ts";
import type { Shared } from "./start.ts";

/** The staff app: what every page stands in. */
export function App({ shared }: { readonly shared: Shared }) {
  const [router] = useState(() => createAppRouter(shared));
  return (
    <QueryClientProvider client={shared.queries}>
      <ApiProvider value={shared.api}>
        <LanguageProvider>
          <AriaLanguage>
            <KeyboardProvider>
              <ToastProvider>
                <RouterProvider router={router} />
              </ToastProvider>
            </KeyboardProvider>
          </AriaLanguage>
        </LanguageProvider>
      </ApiProvider>
    </QueryClientProvider>
  );
}

function AriaLanguage({ children }: { readonly children: React.ReactNode }) {
  return <I18nProvider locale={languageTag[useLanguage().language]}>{children}</I18nProvider>;
}
