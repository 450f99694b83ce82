/** The style of a report: one sheet for the screen and for A4 paper. Every colour of text has at least 4.5:1 on white. */
export const style = `
:root { --ink: #1b2127; --soft: #4a5662; --line: #c5ced6; --wash: #f3f6f8; --met: #17663a; --unmet: #a3261b; --open: #6b4e00; --blue: #1f5f8b; }
* { box-sizing: border-box; }
html { color-scheme: light; }
body { margin: 0; background: #fff; color: var(--ink); font: 15px/1.45 "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
article + article { margin-top: 4rem; border-top: 3px solid var(--ink); padding-top: 2rem; }
h1 { margin: 0 0 .6rem; font-size: 1.65rem; line-height: 1.2; }
h2 { margin: 2rem 0 .6rem; font-size: 1.15rem; break-after: avoid; }
p { margin: 0; }
.eyebrow { color: var(--soft); font-weight: 600; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: .1rem 1.5rem; margin: 0; font-size: .87rem; }
.facts div { display: flex; gap: .5rem; }
.facts dt { color: var(--soft); flex: none; }
.facts dd { margin: 0; font-weight: 600; }
.summary { display: grid; grid-template-columns: 1fr auto; gap: .4rem 2rem; align-items: center; margin: 1.4rem 0 0; padding: 1rem 1.2rem; border: 1px solid var(--line); border-left: 6px solid var(--soft); background: var(--wash); break-inside: avoid; }
.summary.met { border-left-color: var(--met); }
.summary.unmet { border-left-color: var(--unmet); }
.summary.undecided { border-left-color: var(--open); }
.summary .label { color: var(--soft); font-size: .87rem; }
.summary .figure { font-size: 1.9rem; font-weight: 700; line-height: 1.15; }
.summary .bar { grid-column: 1 / -1; height: .7rem; }
.outcome { display: inline-flex; gap: .35em; font-weight: 600; }
.outcome .sign { flex: none; font-weight: 700; }
.outcome.met { color: var(--met); }
.outcome.unmet { color: var(--unmet); }
.outcome.undecided { color: var(--open); }
.outcome.none { color: var(--soft); }
.scroll { overflow-x: auto; }
table { width: 100%; min-width: 46rem; border-collapse: collapse; table-layout: fixed; font-size: .87rem; }
table.parts { min-width: 32rem; max-width: 44rem; margin-top: 1rem; }
caption { padding: 0 0 .4rem; text-align: left; color: var(--soft); font-size: .87rem; }
thead, caption { break-after: avoid; }
thead { display: table-header-group; }
thead tr { break-after: avoid; }
th, td { padding: .4rem .5rem; text-align: left; vertical-align: top; hyphens: auto; }
thead th { border-bottom: 2px solid var(--ink); font-size: .8rem; line-height: 1.25; vertical-align: bottom; }
tbody th { font-weight: 600; }
tbody { break-inside: avoid; }
tbody tr:first-child > * { border-top: 1px solid var(--line); }
thead + tbody tr:first-child > * { border-top: 0; }
.plain tbody tr + tr > * { border-top: 1px solid var(--line); }
tr { break-inside: avoid; }
.figure-cell { text-align: right; font-variant-numeric: tabular-nums; }
.why > td { padding-top: 0; padding-bottom: .7rem; }
.why p { max-width: 62rem; }
.why b, .remarks b { font-weight: 600; }
.minor { color: var(--soft); font-weight: 400; font-size: .8rem; }
.written { font-weight: 600; }
.remarks { margin: .25rem 0 0; padding: 0 0 0 1.1rem; font-size: .82rem; color: var(--soft); }
.remarks .error b { color: var(--unmet); }
.remarks .warning b { color: var(--open); }
section > .remarks { font-size: .87rem; color: var(--ink); }
.bar { display: block; width: 100%; height: .55rem; margin-top: .2rem; }
.bar .track { fill: #e3e9ee; }
.bar .open { fill: #a9b7c3; }
.bar .fill { fill: var(--soft); }
.bar .met { fill: var(--met); }
.bar .unmet { fill: var(--unmet); }
.bar .target { stroke: var(--ink); stroke-width: 1.5; vector-effect: non-scaling-stroke; }
figure { margin: 0 0 1rem; break-inside: avoid; }
figcaption { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; color: var(--soft); font-size: .82rem; }
.gantt { display: block; width: 100%; min-width: 40rem; height: auto; font-size: 16px; fill: var(--ink); }
.gantt .grid { stroke: #dbe2e8; }
.gantt .rule { stroke: var(--line); }
.gantt .number, .gantt .year, .gantt .sign { font-weight: 700; }
.gantt .sign { font-size: 20px; }
.gantt .sign.met { fill: var(--met); }
.gantt .sign.unmet { fill: var(--unmet); }
.gantt .sign.undecided { fill: var(--open); }
.plan { fill: #e3ecf3; stroke: #56697a; stroke-width: 1.5; }
.done { fill: var(--blue); }
.late { fill: var(--unmet); }
.late-ground { fill: #fff; }
.late-edge { stroke: var(--unmet); stroke-width: 1.5; }
.end { fill: var(--ink); }
.sample { width: 2.2rem; height: 1rem; vertical-align: -.15rem; }
footer { margin-top: 2.5rem; padding-top: .6rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .8rem; }
@media (max-width: 40rem) { .summary { grid-template-columns: 1fr; } }
@page { size: A4; margin: 15mm 15mm 17mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt Arial, sans-serif; color: #4a5662; } }
@media print {
  html { font-size: 12.5px; }
  body { font-size: .94rem; }
  main { max-width: none; padding: 0; }
  h2 { margin-top: 1.3rem; }
  article + article { break-before: page; margin: 0; border: 0; padding: 0; }
  .scroll { overflow: visible; }
  table, table.parts, .gantt { min-width: 0; }
}
`;
