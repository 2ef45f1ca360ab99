import { joinPath } from "./qr-path.ts";

/** A text as a QR code (ISO/IEC 18004), drawn by the server: a page without scripts shows it too. */
export function QrCode({
  text,
  label,
  small,
}: {
  readonly text: string;
  readonly label: string;
  readonly small?: boolean;
}) {
  const { size, path } = joinPath(text);
  return (
    <svg className={small ? "qr small" : "qr"} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
