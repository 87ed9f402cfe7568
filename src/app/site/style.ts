/** The look of the help pages: readable on a narrow screen, in the dark and on paper. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1b1a19; --ground: #fff; --line: #c8c6c4; --soft: #f3f2f1; --link: #0f548c; }
@media (prefers-color-scheme: dark) { :root { --text: #f3f2f1; --ground: #1f1f1f; --line: #5c5a58; --soft: #2b2a29; --link: #8ac6ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 1rem; color: var(--text); background: var(--ground); font: 1rem/1.55 "Segoe UI", system-ui, sans-serif; overflow-wrap: break-word; }
a { color: var(--link); }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); padding-bottom: 0.25rem; }
h3 { margin-top: 2rem; }
header p { text-align: right; margin: 0; }
code { background: var(--soft); padding: 0.1em 0.3em; border-radius: 3px; font-family: Consolas, monospace; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
th, td { border: 1px solid var(--line); padding: 0.35rem 0.6rem; text-align: left; vertical-align: top; }
thead th { background: var(--soft); }
tbody th { font-weight: 600; white-space: nowrap; }
tbody th small { display: block; font-weight: 400; }
dt { font-weight: 600; margin-top: 0.6rem; }
dd { margin: 0 0 0 1.25rem; }
dd ul { margin: 0; padding-left: 1.1rem; }
ul.contents { columns: 14rem; }
nav.toc { background: var(--soft); padding: 0.25rem 1rem; border-radius: 4px; columns: 18rem; }
nav.toc > ul { padding-left: 1rem; }
nav.toc ul ul { font-size: 0.9rem; }
img { max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: 4px; }
[hidden] { display: none !important; }
input[type="search"] { font: inherit; padding: 0.25rem 0.5rem; max-width: 100%; }
footer { margin-top: 2rem; border-top: 1px solid var(--line); color: inherit; }
@media (max-width: 30rem) { table { font-size: 0.875rem; } th, td { padding: 0.3rem 0.4rem; } tbody th { white-space: normal; } th:first-child, td:first-child { min-width: 6.5rem; } th, td, code { overflow-wrap: anywhere; } }
@media print { body { max-width: none; font-size: 10.5pt; } nav.toc { columns: 2; } ul.contents, header { display: none; } img { max-height: 12cm; } section { break-inside: avoid; } code { background: none; } }
`;
