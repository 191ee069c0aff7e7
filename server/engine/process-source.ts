import type { CompiledProcess } from './compile-process.ts';
import type { Elementinfo } from './element-info.ts';

/** One version of a process, compiled once and shared by all zaken that run it. */
export interface Procesbron {
  /** "aanvraag-en-besluit" */
  readonly naam: string;
  /** "2026-01-01": the date from which new zaken start on it. */
  readonly versie: string;
  /** Name of the bpmn:Process for people. */
  readonly titel: string;
  readonly xml: string;
  /** How the stored states begin that are of this drawing: up to the last point. The first is how it writes them. */
  readonly kenmerken: readonly string[];
  /** It was kept for what runs on it: the product has another drawing under this version now, or none. */
  readonly eerder?: true;
  /** The start event of the process; its `bericht` is the message with which it begins, absent when it begins by itself. */
  readonly start?: Elementinfo;
  /** All flow nodes, sub processes and what is in them included, in the order of the file. */
  readonly elementen: readonly Elementinfo[];
  element(id: string): Elementinfo | undefined;
  /** What the engine runs on; for this folder only. */
  readonly compiled: CompiledProcess;
}

/** All process versions that this server can run. */
export interface ProcessLibrary {
  readonly processen: readonly Procesbron[];
  /** @throws UnknownProcessError when there is no such version. */
  get(naam: string, versie: string): Procesbron;
  /**
   * The version in force on `peildatum` (YYYY-MM-DD): the newest one that is not of a later date.
   * @throws UnknownProcessError when none is in force yet.
   */
  latest(naam: string, peildatum: string): Procesbron;
  /** Name of the process that begins with this message, in any version; undefined when there is none. */
  findNaam(startbericht: string): string | undefined;
}
