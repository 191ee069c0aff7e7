import type { Verzendlijst } from '../../../server/usecases/verzenden/verzendusecases.ts';
import { zaakpad } from '../api/zaken.ts';
import { Melding } from '../onderdelen/melding.tsx';

/** What the readers of e-mails would see; only in the demo, where nothing leaves the house. */
export function Demopostvak({
  gemeente,
  postvak,
}: {
  readonly gemeente: string;
  readonly postvak: Verzendlijst['postvak'];
}) {
  if (postvak.length === 0) return null;
  return (
    <section className="werk-stapel" aria-labelledby="demo-postvak">
      <h2 id="demo-postvak">Demo-postvak</h2>
      <Melding>
        <p>In deze demo gaat er niets de deur uit. Dit is wat de ontvangers anders in hun mail zouden zien.</p>
      </Melding>
      {postvak.map(({ id, zaakId, naam, email, onderwerp, tekst }) => (
        <details key={id}>
          <summary>
            {onderwerp}{' '}
            <span className="klein">
              aan {naam}
              {email === undefined ? '' : `, ${email}`}
            </span>
          </summary>
          {tekst.split('\n\n').map((alinea) => (
            <p key={alinea}>{alinea}</p>
          ))}
          <p>
            <a href={`${zaakpad(gemeente, zaakId)}/brieven/${id}`} target="_blank" rel="noreferrer">
              De brief in de bijlage<span className="verborgen"> (pdf, opent in een nieuw tabblad)</span>
            </a>
          </p>
        </details>
      ))}
    </section>
  );
}
