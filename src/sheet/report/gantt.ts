import { nameAt } from "../../locale/name-at.js";
import type { Day } from "../../value/day.js";
import type { GanttWords } from "../locale/report-words.js";
import { type CalendarScale, calendarScale, type Tick } from "./calendar-scale.js";
import { html, type Markup } from "./markup.js";
import { signs } from "./outcome.js";
import type { PhaseView } from "./view.js";

/** The chart in units of its own; it is as wide as the page. */
const width = 1000;
const left = 262;
const right = 36;
const head = 46;
const rowHeight = 38;
const planHeight = 20;
const doneHeight = 8;

/** The phases as a Gantt chart in SVG: planned bars, and what was done within and beyond them. */
export function gantt(phases: readonly PhaseView[], words: GanttWords, id: string): Markup {
  const days = phases.flatMap(({ bar: { start, end, actualEnd } }) => [start, end, actualEnd]);
  const scale = calendarScale(days.filter((day) => day !== null));
  if (scale === null) return html`<p>${words.nothing}</p>`;
  const height = head + phases.length * rowHeight + 6;
  return html`<svg class="gantt" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-text">
<title id="${id}-title">${words.title}</title>
<desc id="${id}-text">${phases.map(({ number, start, end, actualEnd }) => words.phase(number, start, end, actualEnd)).join(" ")}</desc>
<defs><pattern id="${id}-late" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="late-ground" width="6" height="6"/><rect class="late" width="3" height="6"/></pattern></defs>
${scale.ticks.map((tick, index) => drawTick(tick, scale.ticks[index - 1], words, height))}
${phases.map((phase, index) => drawPhase(phase, scale, head + index * rowHeight, id))}
</svg>`;
}

/** The key of the chart (legenda), as a line of samples. */
export function ganttKey(words: GanttWords, id: string): Markup {
  const sample = (drawing: Markup, text: string) =>
    html`<span><svg class="sample" viewBox="0 0 40 20" aria-hidden="true">${drawing}</svg> ${text}</span> `;
  return html`${sample(html`<rect class="plan" x="1" y="1" width="38" height="18" rx="3"/>`, words.planned)}
${sample(html`<rect class="done" x="1" y="6" width="38" height="8"/>`, words.done)}
${sample(html`<path class="end" d="M20 2L27 10L20 18L13 10Z"/>`, words.ended)}
${sample(html`<rect fill="url(#${id}-late)" class="late-edge" x="1" y="4" width="38" height="12"/>`, words.late)}`;
}

function drawTick({ at, year, month }: Tick, before: Tick | undefined, words: GanttWords, height: number): Markup {
  const x = across(at);
  const name = month === null ? `${year}` : nameAt(words.months, month);
  const isNewYear = month !== null && before?.year !== year;
  return html`<line class="grid" x1="${x}" x2="${x}" y1="${head - 8}" y2="${height}"/><text x="${x + 3}" y="${head - 13}">${name}</text>
${isNewYear ? html`<text class="year" x="${x + 3}" y="14">${year}</text>` : null}`;
}

function drawPhase(phase: PhaseView, scale: CalendarScale, top: number, id: string): Markup {
  const middle = top + rowHeight / 2;
  return html`<g><line class="rule" x1="0" x2="${width}" y1="${top}" y2="${top}"/>
<text class="number" x="22" y="${middle + 5}" text-anchor="end">${phase.number}</text><svg x="32" y="${top}" width="${left - 40}" height="${rowHeight}"><text y="${rowHeight / 2 + 5}">${shorten(phase.description)}</text></svg>
${drawPlan(phase, scale, middle)}${drawDone(phase, scale, middle, id)}
<text class="sign ${phase.outcome.mark}" x="${width - 6}" y="${middle + 6}" text-anchor="end">${signs[phase.outcome.mark]}</text></g>`;
}

function drawPlan({ bar: { start, end } }: PhaseView, scale: CalendarScale, middle: number): Markup | null {
  const from = start ?? end;
  const to = end ?? start;
  if (from === null || to === null || to < from) return null;
  return drawBar("plan", scale, [from, to], middle, planHeight);
}

/** What was done begins where it was planned to: when it really began is not reported. */
function drawDone({ bar }: PhaseView, scale: CalendarScale, middle: number, id: string): Markup | null {
  const { start, end, actualEnd, completion } = bar;
  if (actualEnd !== null) {
    const inTime = end === null ? actualEnd : Math.min(end, actualEnd);
    const done = start === null || start > inTime ? null : drawBar("done", scale, [start, inTime], middle, doneHeight);
    if (end === null || actualEnd <= end) return html`${done}${drawEnd(scale, actualEnd, middle)}`;
    const [x, length] = stretch(scale, [end + 1, actualEnd]);
    return html`${done}<rect class="late-edge" fill="url(#${id}-late)" x="${x}" y="${middle - 6}" width="${length}" height="12"/>${drawEnd(scale, actualEnd, middle)}`;
  }
  if (completion === null || completion === 0 || start === null || end === null || end < start) return null;
  const [x, length] = stretch(scale, [start, end]);
  return html`<rect class="done" x="${x}" y="${middle - doneHeight / 2}" width="${round(length * completion)}" height="${doneHeight}"/>`;
}

function drawBar(
  name: string,
  scale: CalendarScale,
  days: readonly [Day, Day],
  middle: number,
  height: number,
): Markup {
  const [x, length] = stretch(scale, days);
  return html`<rect class="${name}" x="${x}" y="${middle - height / 2}" width="${length}" height="${height}" rx="${name === "plan" ? 3 : 0}"/>`;
}

/** A lozenge on the day that a phase ended. */
function drawEnd(scale: CalendarScale, day: Day, middle: number): Markup {
  const x = across(scale.place(day + 1));
  return html`<path class="end" d="M${x} ${middle - 8}L${x + 6} ${middle}L${x} ${middle + 8}L${x - 6} ${middle}Z"/>`;
}

/** Where a stretch of days begins, and how long it is; a single day can be seen too. */
function stretch(scale: CalendarScale, [first, last]: readonly [Day, Day]): readonly [number, number] {
  const from = across(scale.place(first));
  return [from, Math.max(round(across(scale.place(last + 1)) - from), 3)];
}

function across(share: number): number {
  return round(left + share * (width - left - right));
}

function round(figure: number): number {
  return Math.round(figure * 10) / 10;
}

/** What fits beside the bars; the table below has the whole. */
function shorten(description: string): string {
  const characters = [...description];
  return characters.length > 29 ? `${characters.slice(0, 28).join("")}…` : description;
}
