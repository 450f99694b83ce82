import type { ReportWords } from "../locale/report-words.js";
import { attainmentBar } from "./bar.js";
import { columns, htmlOutcome, htmlRemarks, scroller } from "./html-parts.js";
import { html, type Markup } from "./markup.js";
import type { IndicatorView } from "./view.js";

/** The indicators as a table: a group of rows each, kept on one page, with the reason below the figures. */
export function htmlIndicators(indicators: readonly IndicatorView[], words: ReportWords): Markup | null {
  if (indicators.length === 0) return null;
  return html`<section><h2>${words.blocks.indicators}</h2>
${scroller(words.blocks.indicators)}<table><caption>${words.captions.indicators}</caption>
<colgroup><col style="width:5%"><col><col style="width:20%"><col style="width:16%"><col style="width:16%"><col style="width:17%"></colgroup>
<thead><tr>${columns([words.number, words.indicator, words.expected, words.actual, words.attainment, words.outcome])}</tr></thead>
${indicators.map((indicator) => htmlIndicator(indicator, words))}</table></div></section>`;
}

function htmlIndicator(indicator: IndicatorView, words: ReportWords): Markup {
  const { details, reading, kind, note, attainment, score, outcome } = indicator;
  const small = (text: string) => html`<div class="minor">${text}</div>`;
  return html`<tbody><tr><td>${indicator.number}</td>
<th scope="row">${indicator.description}${details.length === 0 ? null : small(details.join(" · "))}</th>
<td><span class="written">${indicator.expected}</span>${reading === null ? null : small(`${words.readAs} ${reading}`)}${kind === null ? null : small(kind)}</td>
<td><span class="written">${indicator.actual}</span>${note === null ? null : small(note)}</td>
<td>${attainment === null ? words.none : html`${attainment.text}${attainmentBar(attainment, outcome.mark)}`}</td>
<td>${htmlOutcome(outcome)}${score === null ? null : small(`${words.score} ${score}`)}</td></tr>
<tr class="why"><td></td><td colspan="5"><p>${indicator.reason}</p>${htmlRemarks(indicator.remarks)}</td></tr></tbody>
`;
}
