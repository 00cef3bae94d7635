import { STYLE } from '../html/style.ts';

/** Fonts come from the same server; where one is missing, the machine's own stand in. */
const FONTS = `
@font-face{font-family:"Source Serif 4";font-weight:200 900;font-display:swap;src:url(/assets/fonts/source-serif-4-latin.woff2) format("woff2")}
@font-face{font-family:Inter;font-weight:100 900;font-display:swap;src:url(/assets/fonts/inter-latin.woff2) format("woff2")}
`;

/** Frame, headings of screens, the dossier's card and rail. */
const FRAME = `
.workbench main{max-width:80rem}
.bar{position:sticky;top:0;z-index:3;display:flex;gap:.6rem 1.4rem;align-items:center;padding:.55rem 1.5rem;background:var(--ground);border-bottom:1px solid var(--line)}
.bar nav{position:static;flex:1 1 auto;flex-wrap:wrap;gap:.3rem 1.4rem;padding:0;border:0;background:none}
.bar nav a[aria-current]{color:var(--text);box-shadow:0 .35rem 0 -.22rem var(--text)}
.bar form{display:flex;flex:0 1 15rem}
input,select,textarea,button{font:inherit;color:var(--text);background:var(--raised);border:1px solid var(--strong-line);border-radius:.4rem;padding:.35rem .6rem}
.bar input{width:100%;min-width:6rem}
button{cursor:pointer}
input:focus-visible,select:focus-visible,textarea:focus-visible,button:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.workbench h1{max-width:34ch}
.screen-head,.workbench main>section:first-child{margin-top:2.4rem}
.workbench main>section>h1,.screen-head h1{font-size:clamp(1.5rem,3.2vw,2.1rem)}
.workbench h2{margin-top:2.4rem;font:600 1.05rem/1.3 var(--sans)}
.workbench h2 .n,.workbench h1 .n,.tabs .n{color:var(--quiet);font-weight:400}
.workbench h2 .glyph{display:inline-block;min-width:1.2em}
.workbench h3{font-size:.9375rem;margin-top:0}
.workbench section{margin-top:0}
.opening h1{font-size:clamp(1.5rem,3vw,2.2rem)}
.workbench .opening{padding-top:2.2rem}
.workbench .answer{max-width:70ch;margin-top:1.1rem;font-size:1.1875rem}
.workbench .opening{display:grid;grid-template-columns:minmax(0,1fr) 21rem;gap:0 3rem;align-items:start}
.workbench .opening>*{grid-column:1}
.workbench .facts{grid-column:2;grid-row:1/span 6;grid-template-columns:1fr;gap:.7rem;align-self:end;margin-top:0;padding:.9rem 0}
.workbench .facts div{display:grid;grid-template-columns:4.5rem minmax(0,1fr);gap:0 .8rem;align-items:baseline}
.workbench .facts dd{display:contents}
.workbench .facts dd b{grid-row:1/span 2;grid-column:1;align-self:start;font-size:1.9rem;line-height:1.2}
.workbench .facts dt{grid-column:2;grid-row:1}
.workbench .facts dd span{grid-column:2;grid-row:2;font-size:.8125rem}
.workbench .article>header h2{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.desk{display:grid;grid-template-columns:minmax(0,1fr) 21rem;gap:0 3rem;margin-top:1.4rem}
.rail{font-size:.875rem}
.rail h2:first-child{margin-top:1.4rem}
.rail .stack{display:block;margin-top:.6rem}
.rail .reports{flex-direction:column;gap:.6rem;margin-top:.6rem}
.rail .reports>li{flex-direction:column}
.rail .reports ul{flex-direction:column;gap:.35rem}
.rail figcaption{font-size:.75rem}
.rail-findings li{margin-top:.6rem;padding-left:.7rem;border-left:3px solid var(--strong-line)}
.rail-findings li.high{border-color:var(--drift)}
.rail-findings a{color:inherit;text-decoration:none}
.rail-findings a:hover{text-decoration:underline}
.core{padding:1.1rem 1.3rem 1.3rem;border:1px solid var(--strong-line);border-radius:.7rem;background:var(--raised)}
.core h2{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.core h3{color:var(--quiet);font-size:.8125rem;text-transform:uppercase;letter-spacing:.05em}
.opening h1 a{color:inherit;text-decoration:none}
.opening h1 a:hover{text-decoration:underline 2px var(--strong-line)}
.core-parts{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1.5fr);gap:1rem 2rem}
.core .strip,.core .counts,.measure.wide .strip,.measure.wide .counts{justify-content:flex-start}
.core .counts{margin:.4rem 0 .5rem;font-size:.9375rem}
.core .counts b{font-size:1.25rem}
.core .origins{font-size:1.25rem;font-family:var(--serif)}
.core .origins .role{font:.875rem var(--sans)}
.differences{font-size:.9375rem}
.differences li{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.6rem;margin-top:.5rem}
.differences .letters{min-width:1.6rem}
.differences a{color:inherit}
.core .quiet,.block .quiet{margin-top:.5rem}
.toggle,.more{margin-top:.7rem;font-size:.875rem}
[aria-current=true],.tabs [aria-current]{font-weight:600;color:var(--text);text-decoration:none}
.tabs{display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;margin-top:1rem;font-size:.9375rem}
.workbench .claim{grid-template-columns:2rem minmax(0,1fr) 13rem}
.strip.by-report{gap:.5rem}
.bundle>ul{display:flex;flex-wrap:wrap;gap:.15rem;padding:.15rem;border:1px solid var(--strong-line);border-radius:.5rem}
.pager{position:static;z-index:auto;justify-content:center;gap:1.5rem;margin-top:1.8rem;padding:.6rem;border:0}
.pager a{color:var(--link)}
.measure.wide{align-items:flex-start;margin-top:1.2rem}
.block{max-width:78ch}
.claim-page .origins{font-size:1.0625rem}
.claim-page .said-words{font-family:var(--serif)}
.letters-nav{position:static;padding:0;border:0;background:none}
.letters-nav a{text-decoration:none}
.letters-nav [aria-current] .letter{background:var(--text);color:var(--ground)}
.claim-bar{position:sticky;top:3.8rem;z-index:2;display:flex;flex-wrap:wrap;gap:.4rem 1.5rem;align-items:center;justify-content:space-between;margin-top:.8rem;padding:.5rem .9rem;border:1px solid var(--strong-line);border-radius:.5rem;background:var(--raised);font-size:.875rem}
.claim-bar p{flex:1 1 24rem}
.workbench .article{margin-top:1.2rem;border-top:0}
.workbench .article h2{margin-top:.6rem}
mark.lit{background:var(--target);box-shadow:0 0 0 .12rem var(--target)}
.workbench .at{scroll-margin-top:9rem}
.workbench .at:target:has(mark.lit){outline:0}
.twin,mark.twin{background:var(--target)}
li.twin,.claim.twin{background:none;box-shadow:inset 3px 0 var(--focus)}
[data-item].on{box-shadow:-.6rem 0 0 -.4rem var(--focus)}
dialog.keys{max-width:34rem;margin:auto;padding:1.2rem 1.5rem;border:1px solid var(--strong-line);border-radius:.7rem;background:var(--raised);color:var(--text)}
dialog.keys h2{margin-top:0}
dialog.keys form{margin-top:1rem}
#twins{position:fixed;right:1rem;bottom:1rem;z-index:3;width:min(26rem,calc(100vw - 2rem));max-height:45vh;overflow:auto;padding:.8rem 1rem;border:1px solid var(--strong-line);border-radius:.6rem;background:var(--raised);font-size:.875rem;box-shadow:0 4px 18px rgb(0 0 0/.18)}
#twins h2{margin:0;font-size:.8125rem;color:var(--quiet)}
#twins li{margin-top:.4rem}
#twins[hidden],#cite[hidden]{display:none}
#cite{position:fixed;left:50%;bottom:1rem;z-index:3;transform:translateX(-50%)}
pre{overflow-x:auto;margin-top:.6rem;padding:.8rem 1rem;border:1px solid var(--line);border-radius:.5rem;background:var(--raised);font:.8125rem/1.5 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
.keys dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.3rem 1.5rem;margin-top:.5rem}
.keys dl div{display:flex;gap:.7rem}
kbd{padding:.05rem .4rem;border:1px solid var(--strong-line);border-radius:.3rem;font:.8125rem var(--sans)}
footer{max-width:80rem;margin:0 auto;padding:1.5rem 1.5rem 3rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.8125rem}
footer p,.keys{margin-top:.6rem}
.told{position:fixed;right:1rem;bottom:1rem;z-index:4;max-width:24rem;padding:.6rem .9rem;border-radius:.5rem;background:var(--text);color:var(--ground);font-size:.875rem}
.told:empty{display:none}
.choose{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin-top:1rem;font-size:.9375rem}
.choose select{max-width:18rem}
.bar search{flex:0 1 14rem}
.compare td{width:50%;font:1rem/1.5 var(--serif);overflow-wrap:break-word}
.compare td .quiet,.compare td .drifts{font:.8125rem/1.4 var(--sans)}
.compare .same td{color:var(--quiet)}
.compare .only-a td:first-child{background:var(--against-ground)}
.compare .only-b td:last-child{background:var(--full-ground)}
.compare .lacks{background:none}
.compare td p+p{margin-top:.4rem}
.compare .passage:hover{text-decoration:underline 1px var(--strong-line)}
.graph.wide,.lanes{margin-top:1.4rem}
.graph .reach{fill:none;stroke:transparent;stroke-width:22}
.edge-link:hover .tie,.edge-link:focus .tie{stroke:var(--link)}
.edge-link:hover text,.edge-link:focus text{fill:var(--link)}
.edge-label,.event,.event-by,.place-name,.place-by{paint-order:stroke;stroke:var(--ground);stroke-width:4px;stroke-linejoin:round}
.tie{fill:none;stroke:var(--quiet)}
.tie.rewrite,.tie.siblings{stroke-dasharray:8 5}
.tie.undetermined{stroke-dasharray:.1 6;stroke-linecap:round;stroke-width:2.5}
.node.r0{stroke:var(--copied)}
.node.r1{stroke:var(--alone)}
.node.r2{stroke:var(--full)}
.node.r3{stroke:var(--drift)}
.node-letter.small{font-size:12px}
.lanes .scroll{border:0}
.lanes svg{display:block;font-family:var(--sans)}
.axis{stroke:var(--strong-line);stroke-width:1.5;fill:none}
.stem{stroke:var(--line);fill:none}
.reports-of{stroke:var(--line);fill:none}
.event{fill:var(--text);font-size:12px;font-weight:600}
.event-by,.tick{fill:var(--quiet);font-size:11px}
.day-dot,.span-of-days{fill:var(--link)}
.span-of-days{opacity:.55}
.lanes a:hover .event,.lanes a:focus .event{fill:var(--link);text-decoration:underline}
.lanes a:focus .day-dot,.lanes a:focus .span-of-days{stroke:var(--focus);stroke-width:3;opacity:1}
.map-figure{margin-top:1.2rem}
.map-figure .scroll,.graph.wide .scroll{border:0}
.map{display:block;min-width:44rem;max-width:100%;height:auto;border-radius:.6rem;background:var(--sea);font-family:var(--sans)}
.workbench{--sea:light-dark(#e9eef2,#14181b);--land:light-dark(#f3eee2,#23221d);--meant:light-dark(#e3d3a4,#4b4222)}
.land{fill:var(--land)}
.meant{fill:var(--meant)}
.contested .meant{fill:var(--against-ground)}
.place:hover .meant,.place:focus .meant{stroke:var(--link);stroke-width:3}
.border{fill:none;pointer-events:none}
.border.coast{stroke:var(--strong-line);stroke-width:.7}
.border.region{stroke:var(--strong-line);stroke-width:.6;opacity:.6}
.border.country{stroke:var(--text);stroke-width:1.6}
.border.disputed{stroke:var(--text);stroke-width:1.4;stroke-dasharray:5 4}
.place .dot{fill:var(--link);stroke:var(--ground);stroke-width:1.5}
.place .about{fill:var(--link);fill-opacity:.12;stroke:var(--link);stroke-dasharray:3 3}
.place.contested .dot{fill:var(--against)}
.place.contested .about{fill:var(--against);stroke:var(--against)}
.place-name{fill:var(--text);font-size:13px;font-weight:600}
.place-by{fill:var(--quiet);font-size:11px}
.place:hover .place-name,.place:focus .place-name{fill:var(--link);text-decoration:underline}
.places{margin-top:1.2rem;max-width:80ch}
.places>li{padding:.6rem 0;border-top:1px solid var(--line)}
.places>li:target{background:var(--target)}
.decided{margin-top:.3rem;font-size:.875rem}
.decided b{font-weight:600}
.decided.accept b::before{content:"✓ "}
.decided.reject b::before{content:"✗ "}
.decided.amend b::before{content:"✎ "}
.decide{font-size:.8125rem}
.decision select{max-width:100%}
.decision fieldset{min-width:0}
.decision{max-width:44rem;margin-top:1.4rem;padding:1rem 1.3rem 1.3rem;border:1px solid var(--strong-line);border-radius:.7rem;background:var(--raised)}
.decision fieldset{margin:0 0 .6rem;padding:.4rem 1rem .8rem;border:1px solid var(--line);border-radius:.5rem}
.decision label{display:block;margin-top:.5rem}
.decision label.check{margin-top:.3rem}
.decision label:not(.check)>input,.decision textarea{display:block;width:100%;margin-top:.2rem}
.decision button{margin-top:.9rem;font-weight:600}
.decision input[type=radio],.decision input[type=checkbox]{width:auto}
.decision details{margin:.4rem 0}
.block .explanation{font:1.125rem/1.5 var(--serif)}
.hits{margin-top:1rem;max-width:76ch}
.hits li{display:grid;grid-template-columns:1.8rem minmax(0,1fr);gap:.5rem;align-items:baseline;padding:.6rem 0;border-top:1px solid var(--line)}
.hits p:first-child{font:1.0625rem/1.5 var(--serif)}
.hits .quiet{font-size:.8125rem}
mark.hit{background:var(--target);color:inherit;font-weight:600}
@media (max-width:72rem){
.desk,.workbench .opening{grid-template-columns:minmax(0,1fr)}
.workbench .facts{grid-column:1;grid-row:auto;margin-top:1.2rem}
.rail{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:0 2rem}
}
@media (max-width:46rem){
.bar{position:static;flex-wrap:wrap;padding:.55rem 1rem}
.bar form{flex:1 1 100%}
.workbench .claim{grid-template-columns:1.6rem minmax(0,1fr)}
.core-parts{grid-template-columns:minmax(0,1fr)}
.claim-bar{top:0}
footer{padding:1.5rem 1rem 3rem}
}
@media print{
.bar,footer,#twins,#cite,.toggle,.more,.pager,.letters-nav,.tabs,.told{display:none}
.desk{display:block}
.core{border-color:#000}
.claim-bar{position:static}
}
`;

/** The workbench's style sheet: the one page's, with fonts and what only screens have. */
export const WORKBENCH_STYLE: string = [FONTS, STYLE, FRAME].join('').replaceAll('\n', '');

/** The same without fonts, for a page that is saved as one file. */
export const FILE_STYLE: string = [STYLE, FRAME].join('').replaceAll('\n', '');
