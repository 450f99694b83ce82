import type { ReportWords } from "../locale/report-words.js";
import { scoreBar } from "./bar.js";
import { html, type Markup } from "./markup.js";
import { signs } from "./outcome.js";
import type { Fact, LinkView, Outcome, PartView, Remark, SummaryView } from "./view.js";

export function htmlOutcome({ mark, text }: Outcome): Markup {
  return html`<span class="outcome ${mark}"><span class="sign" aria-hidden="true">${signs[mark]}</span> ${text}</span>`;
}

export function htmlFacts(facts: readonly Fact[]): Markup {
  return html`<dl class="facts">${facts.map(({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>`;
}

export function htmlSummary({ score, bounds, outcome, coverage }: SummaryView, words: ReportWords): Markup {
  return html`<div class="summary ${outcome.mark}">
<div><p class="label">${words.score}</p><p class="figure">${score}</p></div>
<div><p>${htmlOutcome(outcome)}</p><p class="label">${words.coverage} ${coverage}</p></div>
${bounds === null ? null : scoreBar(bounds, `${words.score} ${score}`, outcome.mark)}
</div>`;
}

/** The scores of the parts; a sheet of one part has none. Either all of them have a share or none has. */
export function htmlParts(parts: readonly PartView[], words: ReportWords): Markup | null {
  if (parts.length === 0) return null;
  const hasShare = parts.some(({ share }) => share !== null);
  return html`${scroller(words.parts)}<table class="plain parts"><caption>${words.parts}</caption>
<thead><tr>${columns([words.part, ...(hasShare ? [words.share] : []), words.score, words.coverage, words.outcome])}</tr></thead>
<tbody>${parts.map(
    ({ name, share, score, coverage, outcome }) =>
      html`<tr><th scope="row">${name}</th>${share === null ? null : html`<td>${share}</td>`}<td>${score}</td><td>${coverage}</td><td>${htmlOutcome(outcome)}</td></tr>`,
  )}</tbody></table></div>`;
}

export function htmlLinks(links: readonly LinkView[], words: ReportWords, title: string): Markup | null {
  if (links.length === 0) return null;
  const hasWeights = links.some(({ weight }) => weight !== null);
  return html`<section><h2>${title}</h2>${scroller(title)}<table class="plain"><caption>${words.captions.linked}</caption>
<colgroup><col style="width:6%"><col>${hasWeights ? html`<col style="width:9%">` : null}<col style="width:24%"><col style="width:20%"></colgroup>
<thead><tr>${columns([words.number, words.objectiveName, ...(hasWeights ? [words.weight] : []), words.score, words.outcome])}</tr></thead>
<tbody>${links.map(
    ({ number, name, weight, score, outcome }) =>
      html`<tr><td>${number}</td><th scope="row">${name}</th>${hasWeights ? html`<td>${weight ?? words.none}</td>` : null}<td>${score}</td><td>${htmlOutcome(outcome)}</td></tr>`,
  )}</tbody></table></div></section>`;
}

export function htmlRemarks(remarks: readonly Remark[]): Markup | null {
  if (remarks.length === 0) return null;
  return html`<ul class="remarks">${remarks.map(({ severity, label, text }) => html`<li class="${severity}"><b>${label}:</b> ${text}</li>`)}</ul>`;
}

/** Opens a place that can be scrolled by the keyboard too, where the page is narrower than what is in it. */
export function scroller(label: string): Markup {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${label}">`;
}

export function columns(names: readonly string[]): readonly Markup[] {
  return names.map((name) => html`<th scope="col">${name}</th>`);
}
