import type { Documentblok, Documentcel, Tekstdocument } from '../../domain/tekstdocument.ts';
import type { DiagramPicture } from '../diagram/diagram-pictures.ts';
import { HTML_STYLE } from './html-style.ts';
import { listLegenda } from './legenda.ts';
import { describeDeel, type FindPictures } from './pictures.ts';

/** Renders a document to one HTML page that needs nothing else: semantic, no script, every picture with its text. */
export type RenderHtml = (document: Tekstdocument) => Promise<string>;

/** Makes the renderer. */
export function makeHtmlRenderer(findPictures: FindPictures): RenderHtml {
  return async (document) => {
    const koppen = document.blokken.filter((blok) => blok.soort === 'kop');
    const delen: string[] = [];
    for (const blok of document.blokken) {
      const id = blok.soort === 'kop' ? `kop-${koppen.indexOf(blok) + 1}` : '';
      delen.push(blok.soort === 'diagram' ? await diagram(blok, findPictures) : block(blok, id));
    }
    return page(document, contents(koppen), delen.join('\n'));
  };
}

/** Text as HTML: nothing in it can become an element or leave an attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

// helpers

type Kop = Extract<Documentblok, { soort: 'kop' }>;
type Tabel = Extract<Documentblok, { soort: 'tabel' }>;
type Diagram = Extract<Documentblok, { soort: 'diagram' }>;

function page(document: Tekstdocument, inhoud: string, blokken: string): string {
  const feiten = document.feiten.map(([label, tekst]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(tekst)}</dd>`);
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${document.titel}, ${document.afzender}`)}</title>
<style>${HTML_STYLE}</style>
</head>
<body${document.concept ? ' class="concept"' : ''}>
<main aria-labelledby="titel">
<p class="bron">${escapeHtml(document.afzender)}</p>
<h1 id="titel">${escapeHtml(document.titel)}</h1>
<p class="onder">${escapeHtml(document.ondertitel)}</p>
${document.concept ? '<p class="merk-concept"><strong>CONCEPT</strong>: dit document is nog niet vastgesteld.</p>' : ''}
<dl>${feiten.join('')}</dl>
<nav aria-labelledby="inhoud"><h2 id="inhoud">Inhoud</h2>${inhoud}</nav>
${blokken}
</main>
<footer>${escapeHtml(`${document.titel} · ${document.voetregel}`)}</footer>
</body>
</html>
`;
}

function contents(koppen: readonly Kop[]): string {
  const regels = koppen.flatMap(({ niveau, tekst }, index) =>
    niveau === 2 ? [`<li><a href="#kop-${index + 1}">${escapeHtml(tekst)}</a></li>`] : [],
  );
  return `<ul class="kaal">${regels.join('')}</ul>`;
}

function block(blok: Exclude<Documentblok, Diagram>, id: string): string {
  switch (blok.soort) {
    case 'kop':
      return `<h${blok.niveau} id="${id}">${escapeHtml(blok.tekst)}</h${blok.niveau}>`;
    case 'alinea':
      return `<p>${escapeHtml(blok.tekst)}</p>`;
    case 'lijst':
      return list(blok.punten);
    case 'tabel':
      return table(blok);
    case 'beeld': {
      const { svg, breedte: width, hoogte: height, bijschrift: titel } = blok;
      return figure({ svg, width, height, titel }, blok.alt, titel);
    }
  }
}

function list(punten: readonly string[]): string {
  return `<ul>${punten.map((punt) => `<li>${escapeHtml(punt)}</li>`).join('')}</ul>`;
}

function table({ bijschrift, koppen, rijen }: Tabel): string {
  const kop = koppen.map((tekst) => `<th scope="col">${escapeHtml(tekst)}</th>`).join('');
  const body = rijen.map(([eerste = '', ...rest]) => {
    const cellen = rest.map(
      (waarde, index) => `<td data-l="${escapeHtml(koppen[index + 1] ?? '')}">${cell(waarde)}</td>`,
    );
    return `<tr><th scope="row">${cell(eerste)}</th>${cellen.join('')}</tr>`;
  });
  return `<table><caption>${escapeHtml(bijschrift)}</caption><thead><tr>${kop}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function cell(inhoud: Documentcel): string {
  if (typeof inhoud === 'string') return escapeHtml(inhoud);
  const kop = inhoud.kop === undefined ? '' : `<b>${escapeHtml(inhoud.kop)}</b> `;
  const merk = inhoud.merk === undefined ? '' : `<span class="anders">${escapeHtml(inhoud.merk)}</span>`;
  return `<div>${kop}${merk}${kop === '' && merk === '' ? '' : '<br>'}${escapeHtml(inhoud.tekst)}</div>`;
}

async function diagram(blok: Diagram, findPictures: FindPictures): Promise<string> {
  const { geheel, delen } = await findPictures(blok);
  const legenda = listLegenda(blok.merken);
  return [
    figure(geheel, blok.alt, blok.bijschrift),
    legenda.length === 0 ? '' : `<h3>Wat de tekens in het diagram betekenen</h3>${list(legenda)}`,
    ...delen.map((deel) => {
      const { alt, bijschrift } = describeDeel(blok, deel);
      return figure(deel, alt, bijschrift);
    }),
  ].join('\n');
}

/** As an image with a text: nothing of the drawing can act in the page. The frame scrolls, so it takes the keyboard too. */
function figure({ svg, width, height }: DiagramPicture, alt: string, bijschrift: string): string {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}`;
  const size = `width="${Math.round(width)}" height="${Math.round(height)}"`;
  return `<figure><div class="beeld" tabindex="0" role="region" aria-label="${escapeHtml(bijschrift)}"><img src="${source}" alt="${escapeHtml(alt)}" ${size}></div><figcaption>${escapeHtml(bijschrift)}</figcaption></figure>`;
}
