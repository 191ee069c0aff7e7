/** Something to choose from. */
export interface Optie {
  readonly waarde: string;
  readonly naam: string;
}

interface VastVeld {
  readonly veld: string;
  readonly label: string;
  readonly waarde: string;
  readonly opties?: readonly Optie[];
  /** Why it cannot be changed; absent when it can. */
  readonly reden?: string;
}

/** What cannot be changed of a step, under the reason why. */
export function VasteGegevens({ velden }: { readonly velden: readonly VastVeld[] }) {
  const vast = velden.filter(({ waarde, reden }) => waarde !== '' && reden !== undefined);
  return [...new Set(vast.map(({ reden }) => reden))].map((reden) => (
    <div key={reden} className="werk-vlak werk-vlak--kaal">
      <dl className="werk-feiten klein">
        {vast
          .filter((veld) => veld.reden === reden)
          .map(({ veld, label, waarde, opties }) => (
            <div key={veld} className="werk-toetsregel">
              <dt>{label}</dt>
              <dd>{describeWaarde(waarde, opties)}</dd>
            </div>
          ))}
      </dl>
      <p className="klein">{reden}</p>
    </div>
  ));
}

function describeWaarde(waarde: string, opties: readonly Optie[] | undefined): string {
  if (opties === undefined) return waarde;
  return waarde
    .split(' ')
    .map((deel) => opties.find((optie) => optie.waarde === deel)?.naam ?? deel)
    .join(', ');
}
