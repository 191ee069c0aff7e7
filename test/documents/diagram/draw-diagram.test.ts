import { describe, expect, it } from 'vitest';
import { makeDiagramPictures } from '../../../server/documents/diagram/diagram-pictures.ts';
import { makeDiagramDrawer } from '../../../server/documents/diagram/draw-diagram.ts';
import { joinNumbers } from '../../../server/documents/diagram/mark-diagram.ts';
import { findProces, listElementnamen } from '../bijlage/own-bijlage.ts';

const draw = makeDiagramDrawer();
const xml = findProces('aanvraag-en-besluit', '2026-01-01') ?? '';
const drawn = await draw(xml);
const merk = { element: 'VersturenRappelTask', nummer: 'A3', tekst: 'A3 Rappels: 3 keer' };
const pictures = makeDiagramPictures(drawn, [merk]);

/** Words of a drawing: lines joined, hyphens at a line end taken away. */
function words(svg: string): string {
  const texts = Array.from(svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs), ([, text = '']) =>
    text
      .replaceAll(/-<\/tspan><tspan[^>]*>/g, '')
      .replaceAll(/<\/tspan><tspan[^>]*>/g, ' ')
      .replaceAll(/<[^>]*>/g, ''),
  );
  return texts.join('\n').replaceAll(/ +/g, ' ');
}

describe('the drawing of the real diagram', () => {
  it('holds the name of every element', () => {
    const text = words(pictures.geheel.svg);
    const names = listElementnamen();
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });

  it('is the same each time, and holds nothing random or for a screen only', async () => {
    expect((await draw(xml)).svg.outerHTML).toBe(drawn.svg.outerHTML);
    expect(drawn.svg.outerHTML).not.toMatch(/djs-hit|djs-outline|\u00AD|dasharray: 0,/);
    expect(drawn.svg.outerHTML).toMatch(/url\(#pijl1\)/);
  });

  it('marks a deviation with a sign and its number, and only there', () => {
    expect(pictures.geheel.svg.match(/data-merk=/g)).toHaveLength(1);
    const badge = /<g data-merk="VersturenRappelTask">.*?<\/g>/s.exec(pictures.geheel.svg)?.[0] ?? '';
    expect(words(badge)).toBe('A3');
    expect(badge).toContain('<path');
    // As a letter in a picture the sign has no code in the PDF, and PDF/UA refuses the document.
    expect(badge).not.toContain('≠');
  });

  it('is cut into parts that can be read on A3, with every element in at least one', () => {
    expect(pictures.delen.length).toBeGreaterThan(1);
    expect(pictures.delen.every(({ width }) => width <= 1900)).toBe(true);
    const together = pictures.delen.map(({ svg }) => words(svg)).join('\n');
    expect(listElementnamen().filter((name) => !together.includes(name))).toEqual([]);
    expect(pictures.delen.map(({ titel }) => titel).join(' ')).toMatch(/Stap 1: Aanvraag.*Stap 5: Beschikken/);
  });

  it('names the lanes at the edge of every part', () => {
    for (const { svg } of pictures.delen) expect(words(svg)).toContain('Administratie');
  });

  it('has no arrow head that is cut off to its box: outside of a part that would stop the program that makes an image of it', () => {
    const arrows = pictures.delen.flatMap(({ svg }) => svg.match(/<marker [^>]*>/g) ?? []);
    expect(arrows.length).toBeGreaterThan(0);
    expect(arrows.filter((arrow) => !arrow.includes('overflow="visible"'))).toEqual([]);
  });

  it('refuses what is no BPMN', async () => {
    await expect(draw('<html></html>')).rejects.toThrow();
    await expect(draw('geen xml')).rejects.toThrow();
  });
});

describe('the numbers of a mark', () => {
  it.each([
    [['A7'], 'A7'],
    [['A7', 'A8'], 'A7, A8'],
    [['A7', 'A8', 'A9', 'A11'], 'A7–A9, A11'],
  ])('%j are written as %s', (numbers, expected) => {
    expect(joinNumbers(numbers)).toBe(expected);
  });
});
