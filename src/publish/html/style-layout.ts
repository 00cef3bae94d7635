/** Page, type, navigation, opening, sections: what every part stands on. */
export const LAYOUT = `
*{box-sizing:border-box}
html{scroll-padding-top:4rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.55 var(--sans);overflow-wrap:break-word}
main{max-width:72rem;margin:0 auto;padding:0 1.5rem 6rem;outline:none}
h1,h2,h3,p,ul,ol,dl,dd,figure{margin:0}
ul,ol{padding:0;list-style:none}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
main:focus-visible{outline:none}
q{quotes:"“" "”"}
code,.path{overflow-wrap:anywhere}
code{font:.85em ui-monospace,"Cascadia Mono","Liberation Mono",monospace}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem;top:0;z-index:3;padding:.6rem 1rem;background:var(--raised)}
.skip:focus{left:.5rem}
.quiet{color:var(--quiet)}
.words{overflow-wrap:break-word}
nav{position:sticky;top:0;z-index:2;display:flex;gap:1.5rem;align-items:baseline;padding:.7rem 1.5rem;background:var(--ground);border-bottom:1px solid var(--line);font-size:.875rem}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem}
nav a{color:var(--quiet);text-decoration:none}
nav a:hover{color:var(--text);text-decoration:underline}
nav .home{font:600 1.05rem var(--serif);color:var(--text);white-space:nowrap}
.opening{padding-top:3.2rem}
.eyebrow{color:var(--quiet);font-size:.875rem}
h1{max-width:30ch;margin-top:.6rem;font:600 clamp(1.7rem,4.2vw,2.5rem)/1.18 var(--serif);text-wrap:balance;overflow-wrap:break-word}
.byline{margin-top:.6rem;color:var(--quiet);font-size:.875rem}
.answer{max-width:58ch;margin-top:1.6rem;font:1.25rem/1.5 var(--serif)}
.answer p{text-wrap:pretty}
.answer p+p{margin-top:.5rem}
.facts{display:grid;grid-template-columns:repeat(3,1fr);gap:1.5rem;margin-top:2rem;padding:1.2rem 0;border-block:1px solid var(--line)}
.facts div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.facts dd{display:contents}
.facts dd b{order:1;font:600 2.1rem/1.1 var(--serif)}
.facts dt{order:0;font-weight:600}
.facts dd span{order:-1;color:var(--quiet);font-size:.875rem;line-height:1.4}
.reports{display:flex;flex-wrap:wrap;gap:.8rem 2.2rem;margin-top:1.2rem;font-size:.9375rem}
.reports>li{display:flex;flex-wrap:wrap;gap:.3rem .8rem;align-items:baseline}
.reports a{text-decoration:none}
.reports a bdi{text-decoration:underline 1px}
.reports ul{display:flex;flex-wrap:wrap;gap:.3rem .9rem}
.report{color:var(--quiet);font-size:.8125rem}
section{margin-top:4.5rem}
h2{font:600 1.75rem/1.2 var(--serif)}
.lead{max-width:64ch;margin-top:.4rem;color:var(--quiet)}
h3{margin-top:2.4rem;font:600 1.05rem/1.3 var(--sans)}
h3 .n{color:var(--quiet);font-weight:400}
h3 .glyph{display:inline-block;min-width:1.2em}
.meaning{margin-top:.1rem;color:var(--quiet);font-size:.875rem}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.2rem;align-items:center;margin-top:1rem;color:var(--quiet);font-size:.8125rem}
summary{cursor:pointer;width:fit-content;max-width:100%}
summary h3{display:inline-block}
.fold{margin-top:1rem}
.fold>summary{color:var(--link)}
.outlets-own{margin-top:2.4rem}
.outlets-own>summary{color:var(--text)}
.outlets-own h3{margin-top:0}
.letter{display:inline-grid;place-items:center;min-width:1.45em;height:1.45em;padding:0 .25em;border:1px solid var(--strong-line);border-radius:.3em;font:600 .75rem/1 var(--sans);color:var(--text);vertical-align:.08em}
.scroll{position:relative;margin-top:1.2rem;overflow-x:auto;border-block:1px solid var(--line)}
table{border-collapse:collapse;width:100%;font-size:.875rem}
caption{padding:.6rem 0;color:var(--quiet);text-align:left}
th,td{padding:.55rem .6rem;border-top:1px solid var(--line);text-align:left;vertical-align:top}
thead th{border-top:0;color:var(--quiet);font-weight:600;vertical-align:bottom}
.num{font-variant-numeric:tabular-nums;text-align:right}
@media (max-width:46rem){
html{scroll-padding-top:.5rem}
main{padding:0 1rem 4rem}
nav{position:static;flex-wrap:wrap;gap:.3rem 1rem;padding:.7rem 1rem}
.opening{padding-top:1.8rem}
.answer{font-size:1.125rem}
.facts{grid-template-columns:1fr;gap:1rem}
section{margin-top:3.2rem}
}
`;
