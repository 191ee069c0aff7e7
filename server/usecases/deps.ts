import type { Formulier } from '../../processes/formulier.ts';
import type { Lintomgeving } from '../../processes/lint/lint-process.ts';
import type { Mailbericht } from '../domain/brief/verzendmail.ts';
import type { Postuitslag } from '../domain/brief/verzendstappen.ts';
import type { Datum } from '../domain/datum.ts';
import type { Diagramplan } from '../domain/rebase/rebase.ts';
import type { Diagrammodel } from '../domain/verschil/diagrammodel.ts';
import type { Brief } from '../domain/zaak/zaak.ts';
import type { VersleuteldBsn } from '../domain/zaak/zaakgegevens.ts';
import type { Procesbevinding } from '../engine/process-finding.ts';
import type { Procesbron, ProcessLibrary } from '../engine/process-source.ts';
import type { Klok, MakeId, Stores } from '../ports.ts';
import type { Regelbestanden } from '../rules/regelbestand.ts';
import type { Proefmotor } from './proef/proefmotor.ts';
import type { Overdrachtpoort } from './verhuizing/overdrachtpoort.ts';
import type { Stapmachine } from './zaak/zaakwerk.ts';

/** Encrypts a BSN at the door and decrypts it for who may see it. */
export interface BsnKluis {
  encrypt(bsn: string): VersleuteldBsn;
  decrypt(bsn: VersleuteldBsn): string;
}

/** Makes, hashes and checks passwords. */
export interface Wachtwoorden {
  /** A new temporary password, never the same twice. */
  make(): string;
  hash(wachtwoord: string): Promise<string>;
  verify(wachtwoordhash: string, wachtwoord: string): Promise<boolean>;
}

/** Reads, checks and compiles the diagrams that gemeenten draw. Nothing in a file is run or fetched. */
export interface Diagramlezer {
  /** What the drawing says, or one Dutch sentence why it cannot be read. */
  readModel(
    xml: string,
    proces: string,
  ): Promise<
    { readonly gelukt: true; readonly model: Diagrammodel } | { readonly gelukt: false; readonly melding: string }
  >;
  /** Why it cannot be carried out, or is not drawn by our rules; empty when it can. */
  check(xml: string, omgeving: Lintomgeving): Promise<readonly Procesbevinding[]>;
  /** One diagram from a national and a local one, part by part as the plan says. */
  merge(xml: { readonly landelijk: string; readonly lokaal: string }, plan: Diagramplan): Promise<string>;
  /** @throws InvalidProcessError when it cannot be carried out */
  compile(xml: string, versie: { readonly naam: string; readonly versie: string }): Promise<Procesbron>;
}

/** The way out for letters by e-mail. `demo`: nothing leaves the house. It answers what became of a letter and never throws. */
export interface Postbode {
  readonly soort: 'smtp' | 'demo';
  send(bericht: Mailbericht): Promise<Postuitslag>;
}

/** Everything that the use cases need from outside, put together in the composition root. */
export interface Usecasedeps {
  readonly stores: Stores;
  readonly regels: Regelbestanden;
  readonly processen: ProcessLibrary;
  /** Name of the process that an aanvraag starts. */
  readonly proces: string;
  /** Version of the engine that new processes are pinned to. */
  readonly engine: string;
  readonly machine: Stapmachine;
  /** The task forms by name. */
  readonly formulieren: Readonly<Record<string, Formulier>>;
  /** A form of this name from what somebody brings. @throws FormulierError naming what is wrong */
  readonly leesFormulier: (naam: string, inhoud: unknown) => Formulier;
  readonly diagrammen: Diagramlezer;
  readonly klok: Klok;
  readonly makeId: MakeId;
  readonly kluis: BsnKluis;
  /** Keys and transfer packages between gemeenten. */
  readonly overdracht: Overdrachtpoort;
  readonly wachtwoorden: Wachtwoorden;
  /** PDF bytes of a letter; `concept` marks one that was not sent. */
  readonly renderBrief: (brief: Brief, concept?: boolean) => Promise<Uint8Array>;
  /** Absent: a letter by e-mail waits until a person handles it. */
  readonly post?: Postbode;
  /** Plays invented zaken; absent in such a play itself. */
  readonly proef?: Proefmotor;
  /** Only in the demo: sets the date on which everybody works, and delivers what waits in the outbox. */
  readonly demo?: { setVandaag(datum: Datum): Promise<void>; deliver(): Promise<void> };
}
