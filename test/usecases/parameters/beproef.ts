import { describe, expect, test } from 'vitest';
import { DAARNAAST, GEVALLEN } from './gevallen.ts';
import { playZaak } from './verloop.ts';

/** Plays each zaak of the subject with the national value and with that of the gemeente, and looks at what is different. */
export function beproef(onderwerp: keyof typeof GEVALLEN): void {
  const gespeeld = new Map<string, Promise<readonly string[]>>();
  const play: typeof playZaak = (scenario, waarden) => {
    const sleutel = JSON.stringify([scenario, waarden]);
    const verloop = gespeeld.get(sleutel) ?? playZaak(scenario, waarden);
    gespeeld.set(sleutel, verloop);
    return verloop;
  };
  describe(`${onderwerp}: a value of the gemeente changes what happens`, () => {
    test.each(GEVALLEN[onderwerp])(
      '$sleutel = $waarde, aanvraag $scenario: $weg $erbij',
      async ({ sleutel, waarde, scenario, weg, erbij }) => {
        const oud = await play(scenario, DAARNAAST[sleutel] ?? {});
        const nieuw = await play(scenario, { ...DAARNAAST[sleutel], [sleutel]: waarde });
        const verdwenen = oud.filter((regel) => !nieuw.includes(regel)).join('\n');
        const gekomen = nieuw.filter((regel) => !oud.includes(regel)).join('\n');
        expect(weg ?? erbij).toBeDefined();
        expect(verdwenen).toMatch(weg ?? /(?:)/);
        expect(gekomen).toMatch(erbij ?? /(?:)/);
      },
    );
  });
}
