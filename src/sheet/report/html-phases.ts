import type { ReportWords } from "../locale/report-words.js";
import { gantt, ganttKey } from "./gantt.js";
import { columns, htmlOutcome, htmlRemarks, scroller } from "./html-parts.js";
import { html, type Markup } from "./markup.js";
import type { PhaseView } from "./view.js";

/** The phases as a chart and a table. `id` tells the parts of the page apart. */
export function htmlPhases(phases: readonly PhaseView[], words: ReportWords, id: string): Markup | null {
  if (phases.length === 0) return null;
  return html`<section><h2>${words.blocks.phases}</h2>
<figure>${scroller(words.gantt.title)}${gantt(phases, words.gantt, id)}</div><figcaption>${ganttKey(words.gantt, id)}</figcaption></figure>
${scroller(words.blocks.phases)}<table><caption>${words.captions.phases}</caption>
<colgroup><col style="width:5%"><col><col style="width:8%"><col style="width:13%"><col style="width:13%"><col style="width:15%"><col style="width:17%"></colgroup>
<thead><tr>${columns([words.number, words.phase, words.weight, words.plannedStart, words.plannedEnd, words.actualEnd, words.outcome])}</tr></thead>
${phases.map((phase) => htmlPhase(phase, words))}</table></div></section>`;
}

function htmlPhase(phase: PhaseView, words: ReportWords): Markup {
  const { owner, note, completion, score } = phase;
  const small = (text: string) => html`<div class="minor">${text}</div>`;
  return html`<tbody><tr><td>${phase.number}</td>
<th scope="row">${phase.description}${owner === null ? null : small(owner)}${note === null ? null : small(note)}</th>
<td>${phase.weight ?? words.none}</td><td>${phase.start ?? words.none}</td><td>${phase.end ?? words.none}</td>
<td>${phase.actualEnd ?? words.none}${completion === null ? null : small(`${words.completion} ${completion}`)}</td>
<td>${htmlOutcome(phase.outcome)}${score === null ? null : small(`${words.score} ${score}`)}</td></tr>
<tr class="why"><td></td><td colspan="6"><p>${phase.reason}</p>${htmlRemarks(phase.remarks)}</td></tr></tbody>
`;
}
