import { createHash } from 'node:crypto';

/** The style of a document in HTML: readable at any width, by eye and on paper. */
export const HTML_STYLE = `
:root{color-scheme:light}
body{margin:0;background:#fff;color:#1b2733;font:400 1rem/1.5 "Noto Sans",Arial,sans-serif}
main,footer{max-width:62rem;margin:0 auto;padding:1.5rem}
h1{font-size:2rem;line-height:1.2;margin:.25rem 0}
h2{font-size:1.4rem;margin:2.5rem 0 .75rem;border-bottom:2px solid #44566c;padding-bottom:.25rem}
h3{font-size:1.1rem;margin:1.75rem 0 .5rem}
p{max-width:44rem}.bron,.onder,footer,caption,figcaption,dt{color:#44566c}.bron,.onder{margin:0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.5rem;margin:1.5rem 0}dd{margin:0}
a{color:#00568b}ul.kaal{list-style:none;padding:0}ul.kaal li{padding:.15rem 0}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem;font-size:.9rem}
caption{text-align:left;font-size:.85rem;padding-bottom:.25rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .6rem .5rem 0;border-bottom:1px solid #c4cfdb}
th[scope=row]{font-weight:400}thead th{font-weight:600}
.anders{color:#4410cc;font-weight:600;white-space:nowrap}
figure{margin:1.5rem 0}.beeld{overflow-x:auto;border:1px solid #c4cfdb}.beeld img{display:block;width:auto;height:auto;min-width:60rem;max-width:110rem}
.beeld:focus-visible,a:focus-visible{outline:3px solid #1b2733;outline-offset:2px}
.merk-concept{border:2px solid #a01d23;color:#a01d23;padding:.5rem .75rem}
@media (max-width:44rem){main{padding:1rem}h1{font-size:1.6rem}h1,h2,h3,th,td,dd{overflow-wrap:break-word;hyphens:auto}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}
thead{position:absolute;clip-path:inset(50%)}table,tbody,tr,th[scope=row],td,caption{display:block}tr{border-bottom:1px solid #c4cfdb;padding:.5rem 0}
th[scope=row],td{border:0;padding:.1rem 0}th[scope=row]{font-weight:600}td[data-l]::before{content:attr(data-l) ": ";color:#44566c}td>div{display:inline}}
@media print{body{font-size:10pt}.beeld{overflow:visible;border:0}.beeld img{min-width:0;max-width:100%}}
`;

/** Lets a page with this style be shown under a policy that allows no other. */
export const HTML_STYLE_HASH: string = `sha256-${createHash('sha256').update(HTML_STYLE).digest('base64')}`;
