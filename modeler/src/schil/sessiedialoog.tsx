import { Inlogformulier } from '../inloggen/inlogformulier.tsx';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { useGebruiker, useSessie } from './sessie-context.tsx';

/** The session ended during work: log in here and go on at the same field. */
export function Sessiedialoog() {
  const gebruiker = useGebruiker();
  const { restore } = useSessie();
  return (
    <Dialoog titel="Uw sessie is gestopt">
      <p>
        U bent een tijd niet actief geweest. Wat u invulde, staat nog in deze pagina. Log in, dan gaat u verder waar u
        was.
      </p>
      <Inlogformulier
        gebruikersnaam={gebruiker.gebruikersnaam}
        gelukt={(sessie) => {
          // Somebody else may not go on in another person's work.
          if (sessie.gebruiker?.gebruikersnaam === gebruiker.gebruikersnaam) restore(sessie);
          else location.assign('/');
        }}
      />
    </Dialoog>
  );
}
