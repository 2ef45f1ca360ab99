/** Whether the cursor is on the first or last line of a text that wraps, told from a copy of it that is laid out alike. */
export function caretLine(copy: HTMLElement, caret: number): { readonly first: boolean; readonly last: boolean } {
  const at = topOf(copy, caret);
  const first = topOf(copy, 0);
  const last = topOf(copy, (copy.textContent ?? "").length);
  return { first: at - first < halfLine, last: last - at < halfLine };
}

const halfLine = 8;

function topOf(copy: HTMLElement, offset: number): number {
  const range = document.createRange();
  let left = offset;
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left <= length) {
      range.setStart(node, left);
      range.setEnd(node, left);
      const [box] = range.getClientRects();
      return box?.top ?? copy.getBoundingClientRect().top;
    }
    left -= length;
  }
  return copy.getBoundingClientRect().top;
}
