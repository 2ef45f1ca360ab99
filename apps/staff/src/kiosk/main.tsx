import "@wenyuan/ui/styles/kiosk.css";
import "../app/app.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createApiClient } from "@wenyuan/api-client";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ApiProvider } from "../lib/api/api.tsx";
import { LanguageProvider } from "../lib/i18n/language.tsx";
import { Kiosk } from "./kiosk.tsx";

const api = createApiClient({ baseUrl: location.origin, language: () => document.documentElement.lang });
const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });

const place = document.getElementById("app");
if (place) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <ApiProvider value={api}>
          <LanguageProvider>
            <Kiosk />
          </LanguageProvider>
        </ApiProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
