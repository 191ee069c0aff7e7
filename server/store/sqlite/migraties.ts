import { fillBetaalzaken, fillRunkoppen } from './betaalzaken.ts';
import type { Migratie } from './migrate.ts';
import { rewriteSorteernamen } from './sorteernamen.ts';

/** Every migration, oldest first. The JSON columns hold the row as the port gives it; the other columns are what queries need of it. */
export const MIGRATIES: readonly Migratie[] = [
  {
    versie: 1,
    sql: `
CREATE TABLE zaken (
  gemeente TEXT NOT NULL, zaak_id TEXT NOT NULL, versie INTEGER NOT NULL, zaaknummer TEXT NOT NULL, inhoud TEXT NOT NULL,
  PRIMARY KEY (gemeente, zaak_id), UNIQUE (gemeente, zaaknummer)
) STRICT;
CREATE TABLE opdrachten (
  gemeente TEXT NOT NULL, opdracht_id TEXT NOT NULL, zaak_id TEXT NOT NULL, versie INTEGER NOT NULL,
  PRIMARY KEY (gemeente, opdracht_id), FOREIGN KEY (gemeente, zaak_id) REFERENCES zaken
) STRICT, WITHOUT ROWID;
CREATE TABLE nummers (
  gemeente TEXT NOT NULL, jaar INTEGER NOT NULL, stand INTEGER NOT NULL, PRIMARY KEY (gemeente, jaar)
) STRICT, WITHOUT ROWID;
CREATE TABLE werkvoorraad (
  gemeente TEXT NOT NULL, zaak_id TEXT NOT NULL, taak_id TEXT NOT NULL, zaaknummer TEXT NOT NULL, rol TEXT NOT NULL,
  behandelaar TEXT, wettelijk_uiterlijk TEXT, uiterlijk TEXT NOT NULL, opgeschort INTEGER NOT NULL, stap INTEGER NOT NULL,
  element TEXT NOT NULL, werkgever TEXT NOT NULL, route TEXT NOT NULL, zoektekst TEXT NOT NULL, rij TEXT NOT NULL,
  PRIMARY KEY (gemeente, zaak_id, taak_id), FOREIGN KEY (gemeente, zaak_id) REFERENCES zaken
) STRICT;
CREATE INDEX werkvoorraad_risico
  ON werkvoorraad (gemeente, wettelijk_uiterlijk, zaaknummer, taak_id, rol, opgeschort, uiterlijk, stap);
CREATE INDEX werkvoorraad_datum
  ON werkvoorraad (gemeente, uiterlijk, zaaknummer, taak_id, rol, opgeschort, wettelijk_uiterlijk, stap);
CREATE INDEX werkvoorraad_behandelaar ON werkvoorraad (gemeente, behandelaar) WHERE behandelaar IS NOT NULL;
CREATE INDEX werkvoorraad_groep ON werkvoorraad (gemeente, rol, uiterlijk, opgeschort, stap);
CREATE TABLE zaakregels (
  gemeente TEXT NOT NULL, zaak_id TEXT NOT NULL, ontvangen_op TEXT NOT NULL, zaaknummer TEXT NOT NULL, status TEXT NOT NULL,
  stap INTEGER NOT NULL, zoektekst TEXT NOT NULL, rij TEXT NOT NULL,
  PRIMARY KEY (gemeente, zaak_id), FOREIGN KEY (gemeente, zaak_id) REFERENCES zaken
) STRICT;
CREATE INDEX zaakregels_volgorde ON zaakregels (gemeente, ontvangen_op, zaaknummer, status, stap);
CREATE TABLE termijnen (
  gemeente TEXT NOT NULL, zaak_id TEXT NOT NULL, termijn_id TEXT NOT NULL, soort TEXT NOT NULL, einddatum TEXT NOT NULL,
  PRIMARY KEY (gemeente, zaak_id, termijn_id), FOREIGN KEY (gemeente, zaak_id) REFERENCES zaken
) STRICT, WITHOUT ROWID;
CREATE INDEX termijnen_einddatum ON termijnen (einddatum, gemeente, zaak_id, termijn_id, soort);
CREATE TABLE vastleggingen (
  gemeente TEXT NOT NULL, zaak_id TEXT NOT NULL, versie INTEGER NOT NULL, volgnummer INTEGER NOT NULL,
  tijdstip TEXT NOT NULL, rij TEXT NOT NULL,
  PRIMARY KEY (gemeente, zaak_id, versie, volgnummer), FOREIGN KEY (gemeente, zaak_id) REFERENCES zaken
) STRICT;
CREATE INDEX vastleggingen_tijdstip ON vastleggingen (gemeente, tijdstip, zaak_id, versie, volgnummer);
CREATE TRIGGER vastleggingen_blijven BEFORE UPDATE ON vastleggingen
  BEGIN SELECT RAISE(ABORT, 'Het auditlog kan niet worden gewijzigd.'); END;
CREATE TRIGGER vastleggingen_bestaan BEFORE DELETE ON vastleggingen
  BEGIN SELECT RAISE(ABORT, 'Uit het auditlog kan niets worden verwijderd.'); END;
CREATE TABLE outbox (
  volgorde INTEGER PRIMARY KEY AUTOINCREMENT, effect_id TEXT NOT NULL UNIQUE, gemeente TEXT NOT NULL, zaak_id TEXT NOT NULL,
  effect TEXT NOT NULL, pogingen INTEGER NOT NULL DEFAULT 0, vrij_op TEXT DEFAULT '', geclaimd_op TEXT NOT NULL DEFAULT '',
  eigenaar TEXT NOT NULL DEFAULT '', FOREIGN KEY (gemeente, zaak_id) REFERENCES zaken
) STRICT;
CREATE INDEX outbox_vrij ON outbox (vrij_op, volgorde) WHERE vrij_op IS NOT NULL;
CREATE TABLE storingen (
  id TEXT PRIMARY KEY, gemeente TEXT NOT NULL, status TEXT NOT NULL, sinds TEXT NOT NULL, rij TEXT NOT NULL
) STRICT;
CREATE INDEX storingen_status ON storingen (gemeente, status, sinds);
CREATE TABLE bestanden (
  gemeente TEXT NOT NULL, zaak_id TEXT NOT NULL, id TEXT NOT NULL, mediatype TEXT NOT NULL, naam TEXT NOT NULL,
  inhoud BLOB NOT NULL, PRIMARY KEY (gemeente, zaak_id, id)
) STRICT;
CREATE TABLE concepten (
  gebruiker TEXT NOT NULL, taak_id TEXT NOT NULL, rij TEXT NOT NULL, PRIMARY KEY (gebruiker, taak_id)
) STRICT;
CREATE TABLE gebruikers (gebruikersnaam TEXT PRIMARY KEY, rij TEXT NOT NULL) STRICT;
CREATE TABLE sessies (id TEXT PRIMARY KEY, inhoud TEXT NOT NULL, verloopt_op TEXT NOT NULL) STRICT;
CREATE INDEX sessies_verloopt ON sessies (verloopt_op);
CREATE TABLE instellingen (sleutel TEXT PRIMARY KEY, waarde TEXT NOT NULL) STRICT;
`,
  },
  {
    versie: 2,
    sql: `
DROP INDEX werkvoorraad_risico;
DROP INDEX werkvoorraad_datum;
DROP INDEX werkvoorraad_groep;
CREATE INDEX werkvoorraad_risico
  ON werkvoorraad (gemeente, wettelijk_uiterlijk, zaaknummer, taak_id, rol, opgeschort, uiterlijk, stap, zoektekst);
CREATE INDEX werkvoorraad_datum
  ON werkvoorraad (gemeente, uiterlijk, zaaknummer, taak_id, rol, opgeschort, wettelijk_uiterlijk, stap, zoektekst);
CREATE TABLE werkvoorraad_tellingen (
  gemeente TEXT NOT NULL, rol TEXT NOT NULL, stap INTEGER NOT NULL, element TEXT NOT NULL, uiterlijk TEXT NOT NULL,
  opgeschort INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (gemeente, rol, stap, element, uiterlijk, opgeschort)
) STRICT, WITHOUT ROWID;
INSERT INTO werkvoorraad_tellingen
  SELECT gemeente, rol, stap, element, uiterlijk, opgeschort, count(*) FROM werkvoorraad GROUP BY 1, 2, 3, 4, 5, 6;
CREATE TRIGGER werkvoorraad_erbij AFTER INSERT ON werkvoorraad BEGIN
  INSERT INTO werkvoorraad_tellingen VALUES (NEW.gemeente, NEW.rol, NEW.stap, NEW.element, NEW.uiterlijk, NEW.opgeschort, 1)
  ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER werkvoorraad_eraf AFTER DELETE ON werkvoorraad BEGIN
  UPDATE werkvoorraad_tellingen SET n = n - 1 WHERE gemeente = OLD.gemeente AND rol = OLD.rol AND stap = OLD.stap
    AND element = OLD.element AND uiterlijk = OLD.uiterlijk AND opgeschort = OLD.opgeschort;
  DELETE FROM werkvoorraad_tellingen WHERE gemeente = OLD.gemeente AND rol = OLD.rol AND stap = OLD.stap
    AND element = OLD.element AND uiterlijk = OLD.uiterlijk AND opgeschort = OLD.opgeschort AND n = 0;
END;
CREATE TRIGGER werkvoorraad_vast BEFORE UPDATE ON werkvoorraad
  BEGIN SELECT RAISE(ABORT, 'Regels van de werkvoorraad worden vervangen, niet gewijzigd.'); END;
`,
  },
  {
    versie: 3,
    sql: `
CREATE TABLE accountlog (
  tijdstip TEXT NOT NULL, id TEXT NOT NULL, gemeenten TEXT NOT NULL, rij TEXT NOT NULL, PRIMARY KEY (tijdstip, id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER accountlog_blijft BEFORE UPDATE ON accountlog
  BEGIN SELECT RAISE(ABORT, 'Het accountlog kan niet worden gewijzigd.'); END;
CREATE TRIGGER accountlog_bestaat BEFORE DELETE ON accountlog
  BEGIN SELECT RAISE(ABORT, 'Uit het accountlog kan niets worden verwijderd.'); END;
`,
  },
  {
    versie: 4,
    sql: `
DROP TRIGGER werkvoorraad_vast;
ALTER TABLE werkvoorraad ADD COLUMN werknemer_sleutel TEXT NOT NULL DEFAULT '';
ALTER TABLE werkvoorraad ADD COLUMN werkgever_sleutel TEXT NOT NULL DEFAULT '';
UPDATE werkvoorraad SET werknemer_sleutel = lower(rij ->> '$.werknemer'), werkgever_sleutel = lower(werkgever);
CREATE TRIGGER werkvoorraad_vast BEFORE UPDATE ON werkvoorraad
  BEGIN SELECT RAISE(ABORT, 'Regels van de werkvoorraad worden vervangen, niet gewijzigd.'); END;
CREATE INDEX werkvoorraad_werknemer ON werkvoorraad (gemeente, werknemer_sleutel, zaaknummer, taak_id, rol);
CREATE INDEX werkvoorraad_werkgever ON werkvoorraad (gemeente, werkgever_sleutel, zaaknummer, taak_id, rol);
CREATE INDEX werkvoorraad_zaaknummer ON werkvoorraad (gemeente, zaaknummer, taak_id, rol);
CREATE INDEX werkvoorraad_stap ON werkvoorraad (gemeente, stap, zaaknummer, taak_id, rol);
`,
  },
  {
    versie: 5,
    sql: `
CREATE TABLE varianten (
  gemeente TEXT NOT NULL, id TEXT NOT NULL, versie INTEGER NOT NULL, stand INTEGER NOT NULL, status TEXT NOT NULL,
  geldig_vanaf TEXT NOT NULL, rij TEXT NOT NULL, PRIMARY KEY (gemeente, id), UNIQUE (gemeente, versie)
) STRICT;
CREATE TRIGGER varianten_vast BEFORE UPDATE ON varianten WHEN OLD.status = 'gepubliceerd'
  BEGIN SELECT RAISE(ABORT, 'Een gepubliceerde versie verandert niet.'); END;
CREATE TRIGGER varianten_bestaat BEFORE DELETE ON varianten
  BEGIN SELECT RAISE(ABORT, 'Een versie van een variant wordt niet verwijderd.'); END;
CREATE TABLE variantlog (
  gemeente TEXT NOT NULL, variant_id TEXT NOT NULL, stand INTEGER NOT NULL, volgnummer INTEGER NOT NULL,
  rij TEXT NOT NULL, PRIMARY KEY (gemeente, variant_id, stand, volgnummer)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER variantlog_blijft BEFORE UPDATE ON variantlog
  BEGIN SELECT RAISE(ABORT, 'Het logboek kan niet worden gewijzigd.'); END;
CREATE TRIGGER variantlog_bestaat BEFORE DELETE ON variantlog
  BEGIN SELECT RAISE(ABORT, 'Uit het logboek kan niets worden verwijderd.'); END;
`,
  },
  {
    versie: 6,
    sql: `
CREATE TABLE weergaven (
  gemeente TEXT NOT NULL, id TEXT NOT NULL, eigenaar TEXT NOT NULL, gedeeld INTEGER NOT NULL, rij TEXT NOT NULL,
  PRIMARY KEY (gemeente, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE agenda (
  gemeente TEXT NOT NULL, zaak_id TEXT NOT NULL, volgnummer INTEGER NOT NULL, datum TEXT NOT NULL, zaaknummer TEXT NOT NULL,
  soort TEXT NOT NULL, rij TEXT NOT NULL, PRIMARY KEY (gemeente, zaak_id, volgnummer),
  FOREIGN KEY (gemeente, zaak_id) REFERENCES zaken
) STRICT;
CREATE INDEX agenda_datum ON agenda (gemeente, datum, zaaknummer, volgnummer, soort);
INSERT INTO agenda
  SELECT z.gemeente, z.zaak_id, h.key + 1, h.value ->> '$.datum', z.zaaknummer, h.value ->> '$.soort',
    json_object('zaakId', z.zaak_id, 'gemeente', z.gemeente, 'zaaknummer', z.zaaknummer, 'volgnummer', h.key + 1,
      'soort', h.value ->> '$.soort', 'datum', h.value ->> '$.datum', 'uitleg', h.value ->> '$.uitleg',
      'werknemer', r.rij ->> '$.werknemer', 'werkgever', r.rij ->> '$.werkgever')
  FROM zaken z JOIN zaakregels r USING (gemeente, zaak_id), json_each(z.inhoud, '$.heronderzoeken') h;
`,
  },
  {
    versie: 7,
    sql: `
ALTER TABLE werkvoorraad ADD COLUMN uitgesteld_tot TEXT NOT NULL DEFAULT '';
CREATE INDEX werkvoorraad_uitgesteld ON werkvoorraad (gemeente, uitgesteld_tot) WHERE uitgesteld_tot <> '';
CREATE TABLE meldingen (
  gemeente TEXT NOT NULL, aan TEXT NOT NULL, id TEXT NOT NULL, tijdstip TEXT NOT NULL, rij TEXT NOT NULL,
  PRIMARY KEY (gemeente, aan, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX meldingen_tijdstip ON meldingen (gemeente, aan, tijdstip, id);
`,
  },
  { versie: 8, sql: '', daarna: rewriteSorteernamen },
  {
    versie: 9,
    sql: `
CREATE TABLE betaalruns (
  gemeente TEXT NOT NULL, id TEXT NOT NULL, maand TEXT NOT NULL, volgnummer INTEGER NOT NULL, stand INTEGER NOT NULL,
  status TEXT NOT NULL, rij TEXT NOT NULL, PRIMARY KEY (gemeente, id), UNIQUE (gemeente, maand, volgnummer)
) STRICT;
CREATE UNIQUE INDEX betaalruns_open ON betaalruns (gemeente) WHERE status IN ('voorstel', 'ter_goedkeuring');
CREATE TRIGGER betaalruns_bestaat BEFORE DELETE ON betaalruns
  BEGIN SELECT RAISE(ABORT, 'Een betaalrun wordt niet verwijderd.'); END;
CREATE TABLE betaalclaims (
  claim TEXT PRIMARY KEY, gemeente TEXT NOT NULL, run_id TEXT NOT NULL,
  FOREIGN KEY (gemeente, run_id) REFERENCES betaalruns (gemeente, id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER betaalclaims_blijft BEFORE UPDATE ON betaalclaims
  BEGIN SELECT RAISE(ABORT, 'Een vrijgegeven betaling verandert niet.'); END;
CREATE TRIGGER betaalclaims_bestaat BEFORE DELETE ON betaalclaims
  BEGIN SELECT RAISE(ABORT, 'Een vrijgegeven betaling wordt niet verwijderd.'); END;
CREATE TABLE betaalberichten (
  volgorde INTEGER PRIMARY KEY AUTOINCREMENT, gemeente TEXT NOT NULL, run_id TEXT NOT NULL, bericht_id TEXT NOT NULL,
  rij TEXT NOT NULL, UNIQUE (gemeente, run_id, bericht_id)
) STRICT;
CREATE TABLE betaallog (
  gemeente TEXT NOT NULL, run_id TEXT NOT NULL, stand INTEGER NOT NULL, volgnummer INTEGER NOT NULL, rij TEXT NOT NULL,
  PRIMARY KEY (gemeente, run_id, stand, volgnummer)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER betaallog_blijft BEFORE UPDATE ON betaallog
  BEGIN SELECT RAISE(ABORT, 'Het logboek kan niet worden gewijzigd.'); END;
CREATE TRIGGER betaallog_bestaat BEFORE DELETE ON betaallog
  BEGIN SELECT RAISE(ABORT, 'Uit het logboek kan niets worden verwijderd.'); END;
`,
  },
  {
    versie: 10,
    sql: `
CREATE TABLE betaalzaken (
  gemeente TEXT NOT NULL, zaak_id TEXT NOT NULL, rij TEXT NOT NULL, PRIMARY KEY (gemeente, zaak_id),
  FOREIGN KEY (gemeente, zaak_id) REFERENCES zaken
) STRICT;
ALTER TABLE betaalruns ADD COLUMN vrijgegeven TEXT;
`,
    daarna: fillBetaalzaken,
  },
  {
    versie: 11,
    sql: `
CREATE TABLE verzendingen (
  gemeente TEXT NOT NULL, id TEXT NOT NULL, zaak_id TEXT NOT NULL, stand INTEGER NOT NULL, status TEXT NOT NULL,
  sinds TEXT NOT NULL, batch_id TEXT, onverzonden INTEGER NOT NULL, rij TEXT NOT NULL, PRIMARY KEY (gemeente, id),
  FOREIGN KEY (gemeente, zaak_id) REFERENCES zaken
) STRICT;
CREATE INDEX verzendingen_status ON verzendingen (gemeente, status, sinds, id);
CREATE INDEX verzendingen_zaak ON verzendingen (gemeente, zaak_id);
CREATE INDEX verzendingen_batch ON verzendingen (gemeente, batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX verzendingen_onverzonden ON verzendingen (gemeente, id) WHERE onverzonden = 1;
CREATE TRIGGER verzendingen_bestaat BEFORE DELETE ON verzendingen
  BEGIN SELECT RAISE(ABORT, 'Een verzending wordt niet verwijderd.'); END;
`,
  },
  {
    versie: 12,
    sql: `
CREATE TABLE betaalrunkoppen (
  gemeente TEXT NOT NULL, run_id TEXT NOT NULL, rij TEXT NOT NULL, PRIMARY KEY (gemeente, run_id),
  FOREIGN KEY (gemeente, run_id) REFERENCES betaalruns (gemeente, id)
) STRICT;
`,
    daarna: fillRunkoppen,
  },
  {
    versie: 13,
    sql: `
CREATE TABLE inleesverslagen (
  gemeente TEXT NOT NULL, id TEXT NOT NULL, soort TEXT NOT NULL, op TEXT NOT NULL, sha256 TEXT NOT NULL,
  kop TEXT NOT NULL, regels TEXT NOT NULL, PRIMARY KEY (gemeente, id)
) STRICT;
CREATE INDEX inleesverslagen_op ON inleesverslagen (gemeente, op, id);
CREATE INDEX inleesverslagen_bestand ON inleesverslagen (gemeente, sha256);
CREATE TRIGGER inleesverslagen_blijft BEFORE UPDATE ON inleesverslagen
  BEGIN SELECT RAISE(ABORT, 'Een inleesverslag kan niet worden gewijzigd.'); END;
CREATE TRIGGER inleesverslagen_bestaat BEFORE DELETE ON inleesverslagen
  BEGIN SELECT RAISE(ABORT, 'Een inleesverslag wordt niet verwijderd.'); END;
`,
  },
];
