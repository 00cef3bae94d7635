/** Claims, reading view, lineage, versions, matrix, findings, quotations, timeline. */
export const PARTS = `
.claim-link{white-space:nowrap}
.claim{display:grid;grid-template-columns:2.2rem minmax(0,1fr) 17rem;gap:0 1rem;padding:.9rem 0;border-top:1px solid var(--line)}
.claims{margin-top:.8rem;border-bottom:1px solid var(--line)}
.claim:target,.finding:target,.quotations>li:target{background:var(--target);box-shadow:0 0 0 .5rem var(--target)}
.number{color:var(--quiet);font-size:.8125rem;line-height:1.75rem;font-variant-numeric:tabular-nums}
.said{max-width:60ch}
.said .headline{font:1.125rem/1.45 var(--serif)}
.said .headline a{color:inherit;text-decoration:none}
.said .headline a:hover{text-decoration:underline}
.origins,.relates,.drifts,.why{margin-top:.2rem;font-size:.875rem}
.origins b{font-weight:600}
.origins .attitude{color:var(--against)}
.role{color:var(--quiet)}
.drifts,.drifts a{color:var(--drift)}
.drifts a{text-decoration-color:color-mix(in srgb,currentColor 35%,transparent)}
.why>summary{color:var(--quiet);font-size:.8125rem}
.ask{text-decoration:underline 1px var(--strong-line)}
.why[open]{padding-bottom:.4rem}
.small-title{margin-top:.5rem;font-weight:600}
.reasons{margin-top:.3rem;padding-left:1.1rem;list-style:disc}
.passages{margin-top:.35rem;font-size:.875rem}
.passages li{margin-top:.3rem}
.passage{color:inherit;text-decoration:none}
.passage .said-words{font-family:var(--serif)}
a.passage .said-words{text-decoration:underline 1px var(--strong-line)}
a.passage:hover .said-words{text-decoration-color:currentColor}
.measure{display:flex;flex-direction:column;gap:.45rem;align-items:flex-end}
.strip{display:flex;flex-wrap:wrap;gap:.22rem;justify-content:flex-end}
.chip{display:inline-block}
.chip>*{display:grid;place-items:center;position:relative;min-width:1.75rem;height:1.6rem;padding:0 .2rem;border:1.5px solid transparent;border-radius:.3rem;color:inherit;font:600 .75rem/1 var(--sans);text-decoration:none}
.chip.full>*{background:var(--full-ground);border-color:var(--full);color:var(--full)}
.chip.partial>*{background:linear-gradient(105deg,var(--full-ground) 50%,transparent 51%);border-color:var(--full);color:var(--full)}
.chip.contradicts>*{background:var(--against-ground);border:3px double var(--against);border-radius:0;color:var(--against)}
.chip.absent>*{border:1px dashed var(--strong-line);border-radius:1rem;color:var(--quiet);font-weight:400}
.chip a:hover{text-decoration:underline}
.counts{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .7rem;justify-content:flex-end;color:var(--quiet);font-size:.8125rem}
.counts b{color:var(--text);font-size:.9375rem}
.article{margin-top:2.6rem;padding-top:.4rem;border-top:2px solid var(--text)}
.article>header{margin-left:2.8rem}
.article>header p{font-size:.875rem}
.article h3{margin-top:.8rem;font:600 1.25rem/1.3 var(--serif)}
.article:target>header{background:var(--target)}
.tile{display:grid;grid-template-columns:2rem minmax(0,64ch) minmax(0,1fr);gap:0 .8rem;margin-top:.9rem}
.tile:has(:target){background:linear-gradient(90deg,var(--target),transparent)}
.story{grid-column:2;font:1.09375rem/1.62 var(--serif);overflow-wrap:break-word}
.story.headline{font-size:1.6rem;line-height:1.22;font-weight:600;text-wrap:balance}
.story.standfirst{font-size:1.2rem}
.story.subheading{font-weight:600}
.gutter{grid-column:1;grid-row:1;padding-right:.35rem;border-right:4px solid transparent;color:var(--quiet);font:600 .6875rem/1.4 var(--sans);text-align:right;overflow-wrap:anywhere}
.gutter.shared{border-color:var(--copied)}
.gutter.part{border-right:4px dashed var(--copied)}
.gutter.alone{border-right:1px solid var(--alone)}
.key{padding-left:.5rem;border-left:4px solid var(--copied)}
.key.part{border-left-style:dashed}
.key.foot{padding:0;border:0;border-bottom:3px solid var(--copied)}
mark{background:none;color:inherit;text-underline-offset:.22em;text-decoration-skip-ink:none}
mark.content.attributed{text-decoration:underline 1.5px var(--copied)}
mark.content.unsure{text-decoration:underline 1.5px dashed var(--against)}
mark.content.distant{text-decoration:underline 1.5px wavy var(--against)}
mark.content.own:not(.attributed){text-decoration:underline 1px dotted color-mix(in srgb,var(--strong-line) 70%,transparent)}
mark.source{font-weight:600}
mark.cue{font-style:italic}
.at{scroll-margin-top:6rem}
.at:target{outline:2px solid var(--focus);outline-offset:2px;background:var(--target)}
.notes{grid-column:3;padding-left:1.2rem;font-size:.8125rem;line-height:1.4}
.notes li{padding:.1rem 0 .1rem .6rem;border-left:2px solid var(--line)}
.notes li+li{margin-top:.35rem}
.notes b{font-weight:600}
.notes .own b{font-weight:400}
.notes .own,.manner{color:var(--quiet)}
.manner::before{content:"· "}
.to::before{content:"→ "}
.to{color:var(--quiet)}
.furniture{margin:.9rem 0 0 2.8rem;max-width:64ch;color:var(--quiet);font-size:.875rem}
.furniture p{margin-top:.4rem;padding-left:.8rem;border-left:2px solid var(--line);overflow-wrap:break-word}
.kind{font-size:.8125rem}
.furniture .kind{padding:0 .3rem;border:1px solid var(--line);border-radius:.25rem}
.graph{margin-top:1.2rem}
.graph .scroll{border:0}
.stack{display:none;margin-top:1.2rem;font-size:.9375rem}
.stack>ol>li{margin-top:.7rem;padding:.5rem .8rem .6rem;border:1px solid var(--strong-line);border-radius:.6rem}
.stack-title,.stack-relations{color:var(--quiet);font-size:.8125rem}
.stack li li,.stack-relations{margin-top:.3rem}
.graph svg{display:block;font-family:var(--sans)}
figcaption{margin-top:.4rem;max-width:64ch;color:var(--quiet);font-size:.8125rem}
.box{fill:none;stroke:var(--line)}
.box-title{fill:var(--quiet);font-size:12px}
.node{fill:var(--raised);stroke:var(--strong-line);stroke-width:1.5}
a:hover .node,a:focus .node{stroke:var(--link);stroke-width:2.5}
.node-letter{fill:var(--text);font-size:16px;font-weight:700}
.node-name{fill:var(--text);font-size:13px;font-weight:600}
.node-date{fill:var(--quiet);font-size:11.5px}
.edge{fill:none;stroke:var(--quiet);stroke-width:1.5}
.edge.copy{stroke-width:4}
.edge.rewrite{stroke-width:2;stroke-dasharray:7 4}
.edge.siblings,.edge.undetermined{stroke-dasharray:2 4}
.edge.common-source,.edge.excerpt{stroke:var(--alone);stroke-width:2}
.arrow{fill:var(--quiet)}
.edge-label{fill:var(--quiet);font-size:12px}
.in-words{margin-top:1rem;padding-left:1.1rem;list-style:disc;font:1.0625rem/1.5 var(--serif)}
.pairs td:nth-child(2){min-width:11rem}
.pairs td:nth-child(3){white-space:nowrap}
.pairs td:last-child{min-width:18rem}
.pairs th{white-space:nowrap}
.pairs th .letter+.letter{margin-left:.2rem}
.pairs summary{color:var(--link)}
.matrix th[scope=row]{min-width:16rem;max-width:34rem;font-weight:400}
.strip .quiet{align-self:center;font-size:.8125rem}
.matrix th[scope=row]{position:sticky;left:0;z-index:1;background:var(--ground)}
.matrix th[scope=row] a{display:grid;grid-template-columns:2rem 1fr;color:inherit;text-decoration:none}
.matrix th[scope=row] a:hover{text-decoration:underline}
.matrix th .number{line-height:inherit}
.matrix thead th:not(:first-child){text-align:center}
.matrix td:not(.num){position:relative;min-width:2.6rem;text-align:center}
.matrix td a{display:block;color:inherit;text-decoration:none}
.matrix .full{background:var(--full-ground);color:var(--full)}
.matrix .partial{background:repeating-linear-gradient(135deg,var(--full-ground) 0 5px,var(--ground) 5px 10px);color:var(--full)}
.matrix .contradicts{background:var(--against-ground);color:var(--against);font-weight:700}
.matrix .absent{color:var(--quiet)}
.matrix .foot{box-shadow:inset 0 -3px var(--copied)}
.matrix td.num{min-width:4rem;text-align:center}
.finding{max-width:72ch;margin-top:.9rem;padding:.2rem 0 .2rem 1rem;border-left:3px solid var(--line)}
.finding.high{border-color:var(--drift)}
.finding.medium{border-color:var(--strong-line)}
.finding .kind b{display:inline-block}
.finding .kind b::first-letter,.meaning::first-letter{text-transform:uppercase}
.finding .kind{display:flex;flex-wrap:wrap;gap:.2rem .5rem;align-items:baseline;font-size:.875rem}
.severity{color:var(--quiet)}
.high .severity{padding:0 .4rem;border-radius:.25rem;background:var(--drift-ground);color:var(--drift)}
.explanation{margin-top:.15rem;font:1.0625rem/1.5 var(--serif);overflow-wrap:break-word}
.caveat{color:var(--quiet);font-size:.875rem}
.quotations>li{margin-top:1.4rem;max-width:76ch}
.occurrences li{display:grid;grid-template-columns:1.6rem minmax(0,1fr);gap:.5rem;align-items:baseline;margin-top:.35rem}
.occurrences .letter{justify-self:start}
.occurrences a{color:inherit;text-decoration:none}
.occurrences a:hover{text-decoration:underline}
.occurrences q{font:1.03rem/1.5 var(--serif)}
.occurrences .quiet,.speaker .quiet,.basis{font-size:.8125rem}
.version{margin-top:1.8rem;max-width:76ch}
.version+.version{padding-top:1.2rem;border-top:1px solid var(--line)}
.version h3{margin-top:1.2rem}
.captures{font-weight:600}
.captures .quiet{font-weight:400}
.changes>li{margin-top:.8rem;padding-left:1rem;border-left:3px solid var(--line)}
.changes .kind{color:var(--quiet)}
.changes .kind::first-letter{text-transform:uppercase}
.differs{font-weight:600;text-decoration:underline 2px var(--drift)}
.timeline{margin-top:1.4rem}
.timeline>li{display:grid;grid-template-columns:11rem minmax(0,64ch);gap:0 1.4rem;padding:.6rem 0;border-top:1px solid var(--line)}
.day{font-weight:600;font-variant-numeric:tabular-nums}
.timeline ul li+li{margin-top:.6rem}
.timeline .said-words{font:1.03rem/1.45 var(--serif)}
.timeline a{color:inherit;text-decoration-color:var(--strong-line)}
.basis{display:block}
.timeline .basis .said-words{font-size:.9rem}
.published{color:var(--quiet)}
.problems{margin-top:.5rem}
.problems dt{font-weight:600}
.problems dd+dt{margin-top:.6rem}
.limits{max-width:72ch;margin-top:.5rem;padding-left:1.1rem;list-style:disc}
.limits li+li{margin-top:.3rem}
#check{margin-top:2rem;padding:.7rem 1rem;border:1px solid var(--strong-line);border-radius:.5rem;font-size:.875rem;overflow-wrap:anywhere}
#check.checked::before{content:"✓ "}
#check.changed{border:3px double var(--against);color:var(--against);font-weight:600}
.files td,.files th{border-color:var(--line)}
.files code{overflow-wrap:normal}
@media (max-width:60rem){
.tile{grid-template-columns:2rem minmax(0,1fr)}
.notes{grid-column:2;margin-top:.35rem;padding-left:0}
}
@media (max-width:46rem){
.claim{grid-template-columns:1.6rem minmax(0,1fr)}
.measure{grid-column:2;align-items:flex-start;margin-top:.5rem}
.strip,.counts{justify-content:flex-start}
.article:not(.with-gutter) .tile{grid-template-columns:minmax(0,1fr)}
.article:not(.with-gutter) .story,.article:not(.with-gutter) .notes{grid-column:1}
.furniture{margin-left:0}
.article:not(.with-gutter)>header{margin-left:0}
.timeline>li{grid-template-columns:1fr}
.matrix th[scope=row]{position:static;min-width:12rem}
}
@media screen and (max-width:46rem){
.graph{display:none}
.stack{display:block}
}
`;
