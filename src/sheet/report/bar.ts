import type { Decimal } from "../../value/decimal.js";
import { html, type Markup } from "./markup.js";
import type { AttainmentView, Mark } from "./view.js";

/** The bar is as long as 125% of the target, so that more than the target can be seen. */
const longest = 1.25;

/** Attainment as a bar, with a line at the target. */
export function attainmentBar({ share, description }: AttainmentView, mark: Mark): Markup {
  const shown = within(share, longest) / longest;
  return bar(shown, shown, 1 / longest, description, mark);
}

/** A score of 1 as a bar: what is certain in full colour, what is still open in a lighter one. */
export function scoreBar([least, most]: readonly [Decimal, Decimal], description: string, mark: Mark): Markup {
  return bar(within(least, 1), within(most, 1), null, description, mark);
}

function within(share: Decimal, greatest: number): number {
  return Math.min(Math.max(share.toNumber(), 0), greatest);
}

function bar(certain: number, possible: number, target: number | null, description: string, mark: Mark): Markup {
  const at = (part: number) => Math.round(part * 1000) / 10;
  const line =
    target === null ? null : html`<line class="target" x1="${at(target)}" x2="${at(target)}" y1="0" y2="10"/>`;
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${description}"><rect class="track" width="100" height="10"/><rect class="open" width="${at(possible)}" height="10"/><rect class="fill ${mark}" width="${at(certain)}" height="10"/>${line}</svg>`;
}
