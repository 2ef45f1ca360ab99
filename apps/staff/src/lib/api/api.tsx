import type { ApiClient } from "@wenyuan/api-client";
import { createContext, use } from "react";

const ApiContext = createContext<ApiClient | undefined>(undefined);

export const ApiProvider = ApiContext;

/** The typed client of the server's API. */
export function useApi(): ApiClient {
  const api = use(ApiContext);
  if (!api) throw new Error("useApi needs an ApiProvider above it");
  return api;
}
