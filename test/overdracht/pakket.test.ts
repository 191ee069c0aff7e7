import { beforeAll, describe, expect, it } from 'vitest';
import { makeVormcontrole } from '../../server/overdracht/check-vorm.ts';
import { openOverdracht, sealOverdracht } from '../../server/overdracht/pakket.ts';
import type { Sleutelpaar } from '../../server/overdracht/sleutels.ts';
import { makeSleutels, makeVingerafdruk, readSleutelkaart } from '../../server/overdracht/sleutels.ts';
import { pakket } from '../domain/verhuizing/voorbeelden.ts';

const check = makeVormcontrole('rules/schema/overdracht.json');
let a: Sleutelpaar;
let b: Sleutelpaar;
let c: Sleutelpaar;
let bestand: string;

beforeAll(async () => {
  [a, b, c] = await Promise.all([
    makeSleutels({ slug: 'voorbeeldstad', naam: 'Gemeente Voorbeeldstad' }),
    makeSleutels({ slug: 'olst-wijhe', naam: 'Gemeente Olst-Wijhe' }),
    makeSleutels({ slug: 'deventer', naam: 'Gemeente Deventer' }),
  ]);
  bestand = await sealOverdracht(pakket(), a, b.kaart, check);
});

const open = (tekst: string, eigen = b, bekend = [a.kaart]) => openOverdracht(tekst, eigen, bekend, check);

describe('a sealed package', () => {
  it('opens for its receiver, with everything in it and the sender known', async () => {
    expect(await open(bestand)).toEqual({ overdracht: pakket(), afzender: a.kaart });
  });

  it('shows nothing of its content, and is never the same twice', async () => {
    expect(bestand).not.toContain(Buffer.from('123456782').toString('base64url'));
    expect(await sealOverdracht(pakket(), a, b.kaart, check)).not.toBe(bestand);
  });

  it('is refused by another receiver', async () => {
    await expect(open(bestand, c)).rejects.toThrow('voor een andere gemeente');
  });

  it('is refused when its sender is unknown, and says whose key is asked for', async () => {
    await expect(open(bestand, b, [c.kaart])).rejects.toThrow(await makeVingerafdruk(a.kaart));
  });

  it.each([1, 2, 3, 4])('is refused when part %i of it was changed', async (deel) => {
    const delen = bestand.split('.');
    const oud = delen[deel] ?? '';
    delen[deel] = `${oud.slice(0, 10)}${oud[10] === 'A' ? 'B' : 'A'}${oud.slice(11)}`;
    await expect(open(delen.join('.'))).rejects.toThrow('beschadigd of gewijzigd');
  });

  it.each(['', 'hallo', '{}', 'a.b.c.d.e', '%PDF-1.7'])('is refused when it is something else (%j)', async (tekst) => {
    await expect(open(tekst)).rejects.toThrow('geen overdrachtspakket');
  });

  it('is refused when a later version made it, with the way out', async () => {
    const later = await sealOverdracht(pakket(undefined, { versie: 3 }), a, b.kaart, () => []);
    await expect(open(later)).rejects.toThrow('nieuwere versie');
  });

  it('is refused when its content does not fit, without repeating personal data', async () => {
    const { werknemer } = pakket();
    const fout = await sealOverdracht(
      pakket(undefined, { werknemer: { ...werknemer, bsn: '1' } }),
      a,
      b.kaart,
      () => [],
    );
    await expect(open(fout)).rejects.toThrow(/werknemer\.bsn/);
    await expect(open(fout)).rejects.not.toThrow('Yıldız');
  });

  it('is refused when somebody signs for another gemeente', async () => {
    const vals = await sealOverdracht(pakket(), c, b.kaart, check);
    await expect(open(vals, b, [a.kaart, c.kaart])).rejects.toThrow('ondertekend door Gemeente Deventer');
  });

  it('is not made when its content does not fit the schema', async () => {
    await expect(sealOverdracht(pakket(undefined, { besluiten: [] }), a, b.kaart, check)).rejects.toThrow(TypeError);
  });
});

describe('a public key', () => {
  it('has a fingerprint that people can read to each other, and another one for another gemeente', async () => {
    const afdruk = await makeVingerafdruk(a.kaart);
    expect(afdruk).toMatch(/^([0-9A-F]{4} ){7}[0-9A-F]{4}$/);
    expect(await makeVingerafdruk({ ...a.kaart, gemeente: { ...a.kaart.gemeente, slug: 'zwolle' } })).not.toBe(afdruk);
  });

  it('is read from a file, and holds nothing secret', () => {
    expect(readSleutelkaart(JSON.stringify(a.kaart))).toEqual(a.kaart);
    expect(Object.keys(a.kaart.ondertekenen)).toEqual(['kty', 'crv', 'x', 'y']);
  });

  it.each([
    ['text', 'hallo'],
    ['another file', '{"formaat":"preferent-overdracht"}'],
    ['a secret half', () => JSON.stringify({ ...a.kaart, versleutelen: JSON.parse(a.geheim).versleutelen })],
  ])('is refused when it is %s', (_wat, tekst) => {
    expect(() => readSleutelkaart(typeof tekst === 'string' ? tekst : tekst())).toThrow('geen sleutelbestand');
  });
});
