import type { Formulierveld } from '../../../processes/formulier.ts';
import { Icoon } from '../onderdelen/icoon.tsx';

/** Ids that tie a question to its help, its error and its source. */
export interface Veldtekstids {
  readonly control: string;
  readonly hulp: string;
  readonly fout: string;
  readonly bron: string;
  /** Those of the texts that are there now, for aria-describedby. */
  readonly beschrijving: string | undefined;
}

/** The id of the control of a field; also where a link of the error summary leads. */
export function makeVeldId(voorvoegsel: string, veld: string): string {
  return `${voorvoegsel}-${veld.replaceAll('.', '-')}`;
}

export function makeVeldtekstids(
  control: string,
  heeft: { hulp: boolean; fout: boolean; bron: boolean },
): Veldtekstids {
  const ids = { control, hulp: `${control}-hulp`, fout: `${control}-fout`, bron: `${control}-bron` };
  const zichtbaar = [heeft.hulp && ids.hulp, heeft.fout && ids.fout, heeft.bron && ids.bron].filter(Boolean).join(' ');
  return { ...ids, beschrijving: zichtbaar || undefined };
}

/** Help and error, between the label and the control. */
export function Veldteksten({ veld, ids, fout }: { veld: Formulierveld; ids: Veldtekstids; fout: string | undefined }) {
  return (
    <>
      {veld.hulp && (
        <span className="klein" id={ids.hulp}>
          {veld.hulp}
        </span>
      )}
      {fout && (
        <span className="werk-status werk-status--laat werk-veldfout" id={ids.fout}>
          <Icoon naam="driehoek" />
          {fout}
        </span>
      )}
    </>
  );
}
