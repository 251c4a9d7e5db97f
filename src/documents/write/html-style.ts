/** The look of an exported page: the house's colours and proportions, fit for screen and for A4. */
export const stylesheet = `
:root { --ink: #10242f; --sea: #0b5c6b; --brick: #a3402a; --slate: #4e5d66; --line: #d8d1c2; }
* { box-sizing: border-box; }
html { font: 1.125rem/1.5 "Source Sans 3", Arial, sans-serif; color: var(--ink); background: #fff; }
body { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2, h3, h4 { font-family: "Source Serif 4", Georgia, serif; font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2.25rem; margin: 0 0 .75rem; }
h2 { font-size: 1.75rem; margin: 3.5rem 0 1rem; padding-top: .75rem; border-top: 3px solid var(--ink); }
h3 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; }
h4 { font-size: 1.0625rem; margin: 1.5rem 0 .5rem; padding-left: 4.5rem; }
p, ul, ol, dl { margin: 0 0 1rem; }
a { color: var(--sea); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid transparent; color: #0b0c0c; background: #fd0; box-shadow: 0 -2px #fd0, 0 4px #0b0c0c; text-decoration: none; }
:target { background: #f5f0e6; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; }
.network { color: var(--brick); font-weight: 600; margin: 0 0 .5rem; }
.subtitle { font-size: 1.25rem; }
dl { border-top: 1px solid var(--line); margin: 2rem 0; }
dl div { display: grid; grid-template-columns: 12rem 1fr; gap: 1rem; padding: .4rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--slate); }
dd { margin: 0; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
nav ol { list-style: none; padding: 0; }
nav ol ol { padding-left: 1.5rem; margin: .25rem 0 .75rem; font-size: 1rem; }
nav li { margin: .3rem 0; }
.stance { font-weight: 600; margin: 0 0 .5rem; }
.strength { margin: 0 0 1.25rem; }
svg { display: block; max-width: 100%; height: auto; margin: 0 0 .25rem; }
.numbered { position: relative; padding-left: 4.5rem; min-height: 1.5em; overflow-wrap: break-word; }
.number { position: absolute; left: 0; color: var(--slate); text-decoration: none; font-variant-numeric: tabular-nums; }
.number:hover { text-decoration: underline; }
p.inner { padding-left: 4.5rem; }
ul.inner, ol.inner { padding-left: 6rem; }
.dissent { margin-left: 4.5rem; padding-left: 1rem; border-left: 3px solid var(--brick); }
@media (max-width: 40rem) {
  h4, p.inner { padding-left: 0; }
  .numbered { padding-left: 0; }
  .number { position: static; }
  ul.inner, ol.inner { padding-left: 1.5rem; }
  .dissent { margin-left: 0; }
  dl div { grid-template-columns: 1fr; gap: 0; }
}
@media print {
  html { font-size: 11pt; }
  body { max-width: none; padding: 0; }
  .skip { display: none; }
  h2, h3, h4, .stance, .strength { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  @page { size: A4; margin: 2cm; }
}
`
