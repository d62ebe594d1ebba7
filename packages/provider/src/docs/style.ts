/** The page's one style sheet. Each pair of colours has a contrast of 4.5 to 1 at least, light and dark (WCAG 2.2 AA). */
export const style: string = `
:root{color-scheme:light dark;--ink:#1c2733;--soft:#4d5b69;--paper:#fff;--tint:#f3f6f8;--line:#c9d2da;--link:#00566b;--get:#0b5394;--post:#1d6b3c;--put:#8a4600;--on:#fff}
@media(prefers-color-scheme:dark){:root{--ink:#e8edf2;--soft:#b3bfca;--paper:#12181f;--tint:#1b242e;--line:#3b4856;--link:#7fd1e6;--get:#8ec5ff;--post:#86dba6;--put:#ffc37a;--on:#12181f}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;font:1rem/1.6 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem;padding:.5rem 1rem;background:var(--paper)}
.skip:focus{left:1rem;top:1rem}
.page{display:grid;grid-template-columns:18rem minmax(0,1fr);gap:3rem;max-width:84rem;margin:0 auto;padding:0 2rem}
nav{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:2rem 0;font-size:.9375rem}
nav ul{list-style:none;margin:0 0 1rem;padding:0}
nav li li{margin-left:.75rem}
nav a{display:block;padding:.2rem 0;text-decoration:none}
nav a:hover{text-decoration:underline}
nav .name{margin:0 0 1rem;font-size:1.25rem;font-weight:700}
main{padding:2rem 0 6rem;max-width:56rem}
h1{margin:0;font-size:2.25rem;line-height:1.2}
h2{margin:4rem 0 1rem;padding-top:1rem;border-top:3px solid var(--ink);font-size:1.625rem;line-height:1.25}
h3{margin:3rem 0 .5rem;font-size:1.25rem}
h4{margin:1.5rem 0 .25rem;font-size:1rem}
.lead{margin:.5rem 0 1.5rem;font-size:1.1875rem;color:var(--soft)}
.call{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .75rem;margin:.5rem 0 1rem;padding:.5rem .75rem;border:1px solid var(--line);border-radius:.375rem;background:var(--tint);font-weight:600}
.call code{overflow-wrap:anywhere;background:none;padding:0}
.get,.post,.put{padding:.05rem .5rem;border-radius:.25rem;color:var(--on);font:700 .8125rem/1.6 ui-monospace,monospace}
.get{background:var(--get)}.post{background:var(--post)}.put{background:var(--put)}
code,pre{font-family:ui-monospace,monospace;font-size:.875em}
code{padding:.1em .3em;border-radius:.2rem;background:var(--tint);overflow-wrap:break-word}
pre{max-height:30rem;margin:0;padding:1rem;overflow:auto;border-top:1px solid var(--line);background:var(--tint);line-height:1.45}
pre code{padding:0;background:none}
details{margin:.75rem 0;border:1px solid var(--line);border-radius:.375rem;overflow:hidden}
summary{padding:.5rem .75rem;cursor:pointer;font-weight:600}
.scroll{margin:1rem 0;overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.9375rem}
caption{padding-bottom:.25rem;text-align:left;font-weight:700}
th,td{padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{border-bottom-width:2px}
tbody th{font-weight:400;white-space:nowrap}
td code{display:inline-block;max-width:100%;overflow-wrap:anywhere}
td:last-child{min-width:10rem}
td p,td ul{margin:0}td ul{padding-left:1.1rem}
.id{color:var(--soft);font-size:.875em;white-space:nowrap}
.needed{display:block;color:var(--soft);font-size:.8125rem;font-weight:600}
@media(max-width:60rem){.page{display:block;padding:0 1rem}nav{position:static;max-height:none;padding:1.5rem 0 0;border-bottom:1px solid var(--line)}h1{font-size:1.875rem}h2{margin-top:3rem}tbody th{white-space:normal}td{min-width:5rem}td:has(p,ul),td:nth-child(3){min-width:11rem}}
@media print{nav,.skip{display:none}.page{display:block}}
`;
