import { Document, validateIBAN } from 'sepa';
import { Temporal } from 'temporal-polyfill';
import type { Boeking } from '../domain/betalen/betaalbestanden.ts';
import {
  type Betaalrun,
  type Betaalrunregel,
  type Gemeenterekening,
  listTeBetalen,
} from '../domain/betalen/betaalrun.ts';
import { readOpdrachtdatum } from '../domain/betalen/betaalstuk.ts';
import { isSepaKenmerk, toSepaTekst } from '../domain/betalen/sepa-tekst.ts';
import { type Datum, splitDatum } from '../domain/datum.ts';
import { InvoerError } from '../domain/fouten.ts';
import type { Tijdstip } from '../domain/zaak/zaak.ts';
import { findBankdagen } from './bankdagen.ts';
import { checkSepa } from './check-sepa.ts';

/** Versions of the payment file that Dutch banks take. */
export const SEPAFORMATEN = ['pain.001.001.03', 'pain.001.001.09'] as const;
export type Sepaformaat = (typeof SEPAFORMATEN)[number];

export interface Sepakeuze {
  readonly formaat: Sepaformaat;
  readonly boeking: Boeking;
  /** The message id, at most 35 characters: a bank refuses a second file with the same one. */
  readonly berichtId: string;
  readonly gemaaktOp: Tijdstip;
}

/** Longest name in a payment file. */
export const MAX_NAAM = 70;
const MAX_OMSCHRIJVING = 140;
const MAX_KENMERK = 35;

/**
 * The same message id for every file of a run, whatever its format: when two of them reach the bank, it refuses the second.
 */
export function makeBerichtId({
  gemeente,
  maand,
  volgnummer,
}: Pick<Betaalrun, 'gemeente' | 'maand' | 'volgnummer'>): string {
  return `LKS-${maand.replace('-', '')}-${volgnummer}-${gemeente}`.slice(0, MAX_KENMERK).replace(/-+$/, '');
}

/** The id of the one batch in the file, which a bank repeats in its answers. */
export function makeBatchId(berichtId: string): string {
  return `${berichtId.slice(0, MAX_KENMERK - 2)}.1`;
}

/**
 * The payment file of a run, checked against the official schema and, in cents, against the run before it is handed out. Equal input
 * gives equal text.
 * @throws InvoerError when nothing is paid, or the account of the gemeente or the name of a werkgever is missing
 */
export async function makeSepaBestand(run: Betaalrun, keuze: Sepakeuze): Promise<string> {
  const regels = listTeBetalen(run);
  if (regels.length === 0) throw new InvoerError('In deze betaalrun wordt niets betaald. Er is geen bankbestand.');
  if (!isSepaKenmerk(keuze.berichtId)) throw new TypeError(`"${keuze.berichtId}" is no message id of SEPA`);
  const rekening = readRekening(run);
  const bestand = new Document(keuze.formaat);
  bestand.grpHdr.id = keuze.berichtId;
  bestand.grpHdr.created = toLocal(keuze.gemaaktOp);
  bestand.grpHdr.initiatorName = toNaam(rekening.naam, 'rekening van de gemeente');
  const batch = bestand.createPaymentInfo();
  batch.batchBooking = keuze.boeking === 'samen';
  batch.requestedExecutionDate = toDag(findBankdagen(run.betaaldag, readOpdrachtdatum(run)).uitvoerdatum);
  batch.debtorName = bestand.grpHdr.initiatorName;
  batch.debtorIBAN = rekening.iban;
  batch.debtorBIC = rekening.bic ?? '';
  bestand.addPaymentInfo(batch);
  batch.id = makeBatchId(keuze.berichtId);
  for (const regel of regels) addBetaling(batch, regel);
  const xml = bestand.toString();
  await checkSepa(xml, keuze.formaat, { rekening, regels, namen: regels.map(({ werkgever }) => readNaam(werkgever)) });
  return xml;
}

/** The name of the holder of an account as it stands in the file. @throws InvoerError when there is none */
export function readNaam({ naam, tenaamstelling }: Betaalrunregel['werkgever']): string {
  return toNaam(tenaamstelling?.trim() || naam, 'werkgever');
}

// helpers

type Batch = ReturnType<Document['createPaymentInfo']>;

function addBetaling(batch: Batch, regel: Betaalrunregel): void {
  const { id, werkgever, bedragCent, omschrijving } = regel;
  if (!isSepaKenmerk(id)) throw new TypeError(`"${id}" is no end-to-end id of SEPA`);
  if (!Number.isSafeInteger(bedragCent) || bedragCent <= 0) throw new TypeError(`${id} has no amount in whole cents`);
  if (werkgever.iban === undefined || !validateIBAN(werkgever.iban)) {
    throw new InvoerError(`De betaling ${id} heeft geen geldig IBAN. Herstel het IBAN van de werkgever in de zaak.`);
  }
  const betaling = batch.createTransaction();
  betaling.end2endId = id;
  // The cents are exact in both directions: at most 11 digits.
  betaling.amount = bedragCent / 100;
  betaling.creditorName = readNaam(werkgever);
  betaling.creditorIBAN = werkgever.iban;
  betaling.remittanceInfo = toSepaTekst(omschrijving, MAX_OMSCHRIJVING).tekst || id;
  batch.addTransaction(betaling);
  betaling.id = id;
}

function readRekening({ rekening }: Betaalrun): Gemeenterekening {
  if (rekening !== undefined && validateIBAN(rekening.iban)) return rekening;
  throw new InvoerError(
    'De gemeente heeft geen rekening met een geldig IBAN. Laat de functioneel beheerder het IBAN invullen.',
  );
}

function toNaam(naam: string, van: string): string {
  const { tekst } = toSepaTekst(naam, MAX_NAAM);
  if (tekst !== '') return tekst;
  throw new InvoerError(`De naam bij de ${van} is leeg. Vul de naam in.`);
}

// The library prints the parts of a Date in the zone of the machine, so they are set in that zone: the file says Dutch time everywhere.

function toDag(datum: Datum): Date {
  const { jaar, maand, dag } = splitDatum(datum);
  return new Date(jaar, maand - 1, dag, 12);
}

function toLocal(tijdstip: Tijdstip): Date {
  const moment = Temporal.Instant.from(tijdstip).toZonedDateTimeISO('Europe/Amsterdam');
  return new Date(moment.year, moment.month - 1, moment.day, moment.hour, moment.minute, moment.second);
}
