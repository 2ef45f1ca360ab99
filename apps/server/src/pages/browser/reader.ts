// The one script of reader pages: comforts only. Every page works without it.
import "@wenyuan/ui/elements/copy.ts";
import "@wenyuan/ui/elements/hits.ts";
import "@wenyuan/ui/elements/share.ts";
import "@wenyuan/ui/elements/sheet.ts";
import "@wenyuan/ui/elements/suggest.ts";
import "@wenyuan/ui/elements/theme.ts";
import "@wenyuan/ui/elements/toasts.ts";
import "./register-service-worker.ts";
import "./passkey.ts";
