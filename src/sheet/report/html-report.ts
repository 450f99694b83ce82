import type { ReportWords } from "../locale/report-words.js";
import { htmlIndicators } from "./html-indicators.js";
import { htmlFacts, htmlLinks, htmlParts, htmlRemarks, htmlSummary } from "./html-parts.js";
import { htmlPhases } from "./html-phases.js";
import { html, type Markup, raw } from "./markup.js";
import { style } from "./style.js";
import type { ReportView, ReportViews } from "./view.js";

/** A page that stands by itself: its style is within it, it asks for nothing and runs nothing. */
export function htmlReport(views: ReportViews, words: ReportWords): string {
  const [{ heading, title }] = views;
  const page = html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${`${heading} · ${title}`}</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
${views.map((view, index) => article(view, words, `sheet-${index + 1}`))}
<footer>${words.footer}</footer>
</main>
</body>
</html>
`;
  return page.markup;
}

function article(view: ReportView, words: ReportWords, id: string): Markup {
  const { remarks } = view;
  return html`<article>
<header><p class="eyebrow">${view.heading}</p><h1>${view.title}</h1>${htmlFacts(view.facts)}</header>
${htmlSummary(view.summary, words)}
${htmlParts(view.parts, words)}
${remarks.length === 0 ? null : html`<section><h2>${words.remarks}</h2>${htmlRemarks(remarks)}</section>`}
${htmlPhases(view.phases, words, id)}
${htmlIndicators(view.indicators, words)}
${htmlLinks(view.links, words, view.linksTitle)}
</article>
`;
}
