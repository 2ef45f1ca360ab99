import { langOf } from "../catalogue/script-of.ts";

/** Cells that every list of copies has. */

export function titleCell({ title }: { readonly title: string }) {
  return <span lang={langOf(title)}>{title}</span>;
}

export function callNumberCell({ callNumber }: { readonly callNumber?: string | undefined }) {
  return <span className="cn">{callNumber}</span>;
}

export function barcodeCell({ barcode }: { readonly barcode?: string | undefined }) {
  return <span className="cn">{barcode}</span>;
}
