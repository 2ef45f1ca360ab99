/** Shows progress: one line that is rewritten on a terminal, a plain line every few seconds elsewhere. */
export interface ProgressLine {
  show(text: string): void;
  end(text: string): void;
}

const plainEveryMilliseconds = 5_000;

export function progressLine(output: NodeJS.WriteStream = process.stderr): ProgressLine {
  let shownAt = 0;
  return {
    show(text) {
      const now = Date.now();
      if (output.isTTY) {
        if (now - shownAt < 80) return;
        output.write(`\r\u001B[2K${text}`);
      } else {
        if (now - shownAt < plainEveryMilliseconds) return;
        output.write(`${text}\n`);
      }
      shownAt = now;
    },
    end(text) {
      output.write(output.isTTY ? `\r\u001B[2K${text}\n` : `${text}\n`);
    },
  };
}
