import "@wenyuan/ui/styles/staff.css";
import "./app.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { startApp } from "./start.ts";

const place = document.getElementById("app");
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App shared={startApp()} />
    </StrictMode>,
  );
}
