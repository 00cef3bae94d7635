import { LAYOUT } from './style-layout.ts';
import { PARTS } from './style-parts.ts';

/** Colours by role, light and dark; each pair of text and ground has a contrast of 4.5 to 1 or more (checked by axe in test/browser). */
const TOKENS = `
:root{color-scheme:light dark;
--ground:light-dark(#fbfaf7,#161614);--raised:light-dark(#ffffff,#1f1f1c);--text:light-dark(#1d1c1a,#e9e6df);
--quiet:light-dark(#5c5a54,#aba79d);--line:light-dark(#dedad1,#383630);--strong-line:light-dark(#8f8b81,#77736a);
--link:light-dark(#1c4f86,#93bdf0);--focus:light-dark(#b4540a,#ffb066);--target:light-dark(#fff0bf,#4a3d10);
--full:light-dark(#1f6042,#8fd3b0);--full-ground:light-dark(#d6ecdf,#1e3a2c);
--against:light-dark(#8d3606,#f9b98f);--against-ground:light-dark(#fde4d3,#47250f);
--drift:light-dark(#7c1f5c,#f0a6d2);--drift-ground:light-dark(#f8e3f0,#421a34);
--copied:light-dark(#5e8fc9,#5b88bd);--alone:light-dark(#c9a94e,#8d7631);
--serif:"Source Serif 4","Source Serif Pro",Charter,"Iowan Old Style","Bitstream Charter",Georgia,"Noto Serif","Liberation Serif",serif;
--sans:Inter,"Helvetica Neue","Segoe UI",system-ui,Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif}
`;

const PRINT = `
@media print{
:root{color-scheme:light}
@page{margin:18mm 15mm}
html{font-size:10pt}
body{background:#fff}
nav,.skip{display:none}
main{padding:0;max-width:none}
a{color:inherit;text-decoration:none}
details::details-content{content-visibility:visible;display:block;block-size:auto}
details>summary{list-style:none}details>summary::before{content:none}
.furniture,.why,.pairs details{display:none}
.chip>*,.matrix td{print-color-adjust:exact}
.scroll{overflow:visible;border:0}
.graph svg{max-width:100%;height:auto}
table{font-size:8pt}
h2{break-after:avoid}h3{break-after:avoid}
section{margin-top:10mm}
.claim,.finding,.tile,tr,.quotations>li,.timeline>li{break-inside:avoid}
.article .tile{grid-template-columns:1.8rem minmax(0,1fr) 15rem}
}
`;

/** The page's one style sheet. It is constant, so its hash is too. */
export const STYLE: string = [TOKENS, LAYOUT, PARTS, PRINT].join('').replaceAll('\n', '');

/** Base64 of the SHA-256 of `STYLE`, for the policy: the core has no hash function, and a test computes it afresh. */
export const STYLE_SHA256 = 'KW3DBCB9Dwh7h6+QMEX7dPe1gBnFL7pAxjWaYF4+8N4=';
