import { describe, expect, it } from 'vitest';
import { makeDossierRenderer } from '../../../server/documents/dossier/render-dossier.ts';
import { makePdfMaker } from '../../../server/documents/typst.ts';
import { makeDossierdocument } from '../../../server/domain/dossier/dossier.ts';
import { describeBladzijde, nameBijlage } from '../../../server/domain/dossier/dossierdocumenten.ts';
import { makeDossierjson } from '../../../server/domain/dossier/dossierjson.ts';
import { sjablonen } from '../templates.ts';
import { maakDossierbron } from './voorbeelddossier.ts';

const render = makeDossierRenderer(sjablonen, makePdfMaker());
const make = (brieven: number): Uint8Array => {
  const bron = maakDossierbron(brieven);
  return render(makeDossierdocument(bron), bron.zaak.brieven);
};
const countPages = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('the dossier of a zaak', () => {
  it('is one accessible PDF with every page of every letter behind its text', () => {
    const zonder = countPages(make(0));
    // A brochure of one page, a request of one, a beschikking of two and a letter of two.
    expect(countPages(make(4)) - zonder).toBeGreaterThanOrEqual(6);
    expect(Buffer.from(make(4)).toString('latin1')).toContain('pdfuaid');
  });

  it('has every page of the documents that came in behind the letters, named above each page', () => {
    const document = new TextEncoder();
    const pdf = makePdfMaker();
    const twee = pdf.make('#set document(title: "x")\n#set text(lang: "nl")\nEen\n#pagebreak()\nTwee', {}, 1);
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    expect(pdf.countPages(twee, 'x.pdf')).toBe(2);
    expect(pdf.countPages(png, 'x.png')).toBe(1);
    expect(pdf.countPages(document.encode('%PDF-1.7 kapot'), 'x.pdf')).toBeUndefined();
    expect(pdf.countPages(document.encode('geen plaatje'), 'x.png')).toBeUndefined();
    const bron = maakDossierbron(1);
    const zonder = countPages(make(1));
    const bijlage = { titel: 'Bijlage 1: contract.pdf', soort: 'pdf', inhoud: twee, bladzijden: 2 } as const;
    const plaatje = { titel: 'Bijlage 2: foto.png', soort: 'png', inhoud: png, bladzijden: 1 } as const;
    const tekst = makeDossierdocument(bron);
    expect(countPages(render(tekst, bron.zaak.brieven, [bijlage, plaatje])) - zonder).toBe(3);
    // A picture with a text beside it keeps the dossier accessible; of a PDF of somebody else nobody knows.
    const metPlaatje = render(tekst, bron.zaak.brieven, [plaatje]);
    expect(countPages(metPlaatje) - zonder).toBe(1);
    expect(Buffer.from(metPlaatje).toString('latin1')).toContain('pdfuaid');
  });

  it('encloses what it cannot draw as a file, and keeps to PDF/UA', () => {
    const bron = maakDossierbron(0);
    const [document] = bron.zaak.documenten;
    const met = { ...bron, ingesloten: [document?.id ?? ''] };
    const bestand = { naam: '001-plan één.docx', mediatype: 'application/msword', inhoud: new Uint8Array([1, 2]) };
    const pdf = Buffer.from(render(makeDossierdocument(met), [], [], [bestand])).toString('latin1');
    expect(pdf).toContain('/EmbeddedFile');
    expect(pdf).toContain('pdfuaid');
    expect(JSON.stringify(makeDossierdocument(met))).toContain('ingesloten als bestand');
  });

  it('says when it is not PDF/UA and why, and what to choose instead', () => {
    const bron = maakDossierbron(0);
    const documentId = bron.zaak.documenten[0]?.id ?? '';
    const getekend = { ...bron, bijgevoegd: [{ documentId, bladzijden: 2 }] };
    expect(JSON.stringify(makeDossierdocument(getekend))).toContain('noemt dit bestand zich niet PDF/UA');
    const los = { ...bron, ingesloten: [documentId], toegankelijk: true };
    expect(JSON.stringify(makeDossierdocument(los))).toContain('gemaakt volgens PDF/UA');
  });

  it('loses no page of a long document without a word', () => {
    const pdf = makePdfMaker();
    const lang = pdf.make(
      '#set document(title: "x")\n#set text(lang: "nl")\n#for blad in range(603) { [#blad]; pagebreak(weak: true) }',
      {},
      1,
    );
    expect(pdf.countPages(lang, 'x.pdf')).toBe(603);
    expect(describeBladzijde(400, 603)).toBe('bladzijde 400 van 603 (vanaf 401 in het ingesloten bestand)');
    expect(describeBladzijde(400, 400)).toBe('bladzijde 400 van 400');
    const bron = maakDossierbron(0);
    const documentId = bron.zaak.documenten[0]?.id ?? '';
    const tekst = makeDossierdocument({ ...bron, bijgevoegd: [{ documentId, bladzijden: 603 }] });
    expect(JSON.stringify(tekst)).toContain('Bijlage 1 (bladzijde 1-400 van 603; alles ingesloten als bestand)');
    const bijlage = { titel: 'Bijlage 1: dossier.pdf', soort: 'pdf', inhoud: lang, bladzijden: 603 } as const;
    const zonder = countPages(render(tekst, []));
    expect(countPages(render(tekst, [], [bijlage])) - zonder).toBe(400);
  });

  it('has the same bytes each time', () => {
    expect(Buffer.from(make(2))).toEqual(Buffer.from(make(2)));
  });

  it('of forty letters is there within seconds', () => {
    const begin = performance.now();
    expect(countPages(make(40))).toBeGreaterThan(60);
    expect(performance.now() - begin).toBeLessThan(5000);
  }, 10_000);
});

describe('what a dossier says', () => {
  const teksten = (bron = maakDossierbron(2)) => JSON.stringify(makeDossierdocument(bron));

  it('names besluiten, letters, documents, processes, rules and who did what', () => {
    for (const deel of [
      'toekenning van de loonkostensubsidie',
      'arbeidsovereenkomst.pdf',
      'Aanvraag en besluit',
      'Regels toegepast: route (2026-01-01)',
      'E. de Groot',
      'Minimumloon',
    ])
      expect(teksten()).toContain(deel);
  });

  it('says of each document where its pages are', () => {
    const bron = maakDossierbron(0);
    const documentId = bron.zaak.documenten[0]?.id ?? '';
    expect(teksten(bron)).toContain('alleen in het zip-bestand');
    const bij = { ...bron, bijgevoegd: [{ documentId, bladzijden: 3 }] };
    expect(teksten(bij)).toContain('Bijlage 1 (3 bladzijden)');
    expect(nameBijlage(bij, documentId)).toBe('Bijlage 1: arbeidsovereenkomst.pdf');
  });

  it('says of each letter on which day it went out, and how', () => {
    expect(teksten()).toContain('wo 14 jan 2026');
  });

  it('holds a BSN only when somebody asked for it, and never the encrypted one', () => {
    expect(teksten()).not.toContain('782');
    expect(teksten()).not.toContain('v1:xyz');
    expect(teksten(maakDossierbron(0, { bsn: '123456782' }))).toContain('123456782');
  });
});

describe('the dossier for programs', () => {
  const start = {
    id: 'z1:1:1',
    zaakId: 'z1',
    gemeente: 'voorbeeldstad',
    versie: 1,
    volgnummer: 1,
    tijdstip: '2026-01-05T09:00:00.000Z',
    datum: '2026-01-05',
    door: 'systeem',
  };

  it('is JSON with the zaak and its events, without the state of the engine or a BSN', () => {
    const bron = maakDossierbron(1);
    const { zaak } = bron;
    const gestart = {
      soort: 'GegevensVastgelegd',
      bron: 'x',
      wijzigingen: [{ pad: 'werknemer.bsn', nieuw: zaak.gegevens.werknemer.bsn }],
    } as const;
    const verder = { soort: 'ProcesVerder', procesId: 'p1', toestand: 'geheim', doorlopen: [] } as const;
    const json = makeDossierjson(bron, [
      { ...start, gebeurtenis: gestart },
      { ...start, gebeurtenis: verder },
    ]);
    const gelezen = JSON.parse(json) as Record<string, unknown>;
    expect(gelezen).toMatchObject({ formaat: 'preferent-dossier/1', zaak: { zaaknummer: 'LKS-2026-0118' } });
    expect(json).not.toContain('geheim');
    expect(json).not.toContain('v1:xyz');
    expect(json).toContain('•••••782');
    expect(makeDossierjson({ ...bron, bsn: '123456782' }, [])).toContain('123456782');
  });
});
