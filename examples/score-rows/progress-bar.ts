const width = 30;

/** A bar on a terminal, drawn over and over; elsewhere nothing is shown. */
export interface ProgressBar {
  readonly show: (rows: number, share: number) => void;
  readonly clear: () => void;
}

export function progressBar(screen: NodeJS.WriteStream): ProgressBar {
  const start = performance.now();
  return {
    show: (rows, share) => {
      if (screen.isTTY) screen.write(`\r\u001b[K${barOf(rows, share, (performance.now() - start) / 1000)}`);
    },
    clear: () => {
      if (screen.isTTY) screen.write("\r\u001b[K");
    },
  };
}

/** "[#########---------------------]  30%  300,000 rows  820,000 rows/s  1 s left" */
export function barOf(rows: number, share: number, seconds: number): string {
  const done = Math.min(Math.max(share, 0), 1);
  const filled = Math.round(done * width);
  const rate = Math.round(rows / Math.max(seconds, 0.001));
  const left = done === 0 ? "" : `  ${Math.ceil((seconds * (1 - done)) / done)} s left`;
  const percent = `${Math.floor(done * 100)}%`.padStart(4);
  return `[${"#".repeat(filled)}${"-".repeat(width - filled)}] ${percent}  ${count(rows)} rows  ${count(rate)} rows/s${left}`;
}

function count(number: number): string {
  return number.toLocaleString("en");
}
