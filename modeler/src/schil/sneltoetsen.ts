import { useEffect, useRef, useSyncExternalStore } from 'react';

const SLEUTEL = 'preferent.sneltoetsen';
const luisteraars = new Set<() => void>();

/** What each single key does, for the list behind "?". */
export const TOETSEN: readonly (readonly [toets: string, wat: string])[] = [
  ['/', 'Zoeken'],
  ['j of ↓', 'Volgende regel in de lijst'],
  ['k of ↑', 'Vorige regel in de lijst'],
  ['Enter', 'Regel openen'],
  ['o', 'Taak oppakken'],
  ['t', 'Taak teruggeven'],
  ['x', 'Regel kiezen'],
  ['m', 'Meldingen openen'],
  ['?', 'Deze lijst tonen'],
];

/** Whether single keys work; somebody who speaks to the computer turns them off (WCAG 2.1.4). */
export function useToetsenAan(): readonly [boolean, (aan: boolean) => void] {
  const aan = useSyncExternalStore(subscribe, readAan);
  return [aan, writeAan];
}

/** Binds single keys while a page is open. Keys typed into a field or with Ctrl, Alt or Meta are left alone. */
export function useSneltoetsen(toetsen: Readonly<Record<string, (gebeurtenis: KeyboardEvent) => void>>): void {
  const huidige = useRef(toetsen);
  useEffect(() => {
    huidige.current = toetsen;
  });
  useEffect(() => {
    const druk = (gebeurtenis: KeyboardEvent) => {
      if (!readAan() || gebeurtenis.defaultPrevented || isTyping(gebeurtenis)) return;
      huidige.current[gebeurtenis.key]?.(gebeurtenis);
    };
    document.addEventListener('keydown', druk);
    return () => document.removeEventListener('keydown', druk);
  }, []);
}

// helpers

function isTyping(gebeurtenis: KeyboardEvent): boolean {
  if (gebeurtenis.ctrlKey || gebeurtenis.altKey || gebeurtenis.metaKey) return true;
  if (document.querySelector('dialog[open]')) return true;
  const doel = gebeurtenis.target;
  if (!(doel instanceof HTMLElement)) return false;
  return doel.matches('input:not([type=checkbox]), textarea, select, [contenteditable]');
}

function readAan(): boolean {
  return localStorage.getItem(SLEUTEL) !== 'uit';
}

function writeAan(aan: boolean): void {
  localStorage.setItem(SLEUTEL, aan ? 'aan' : 'uit');
  for (const luister of luisteraars) luister();
}

function subscribe(luister: () => void): () => void {
  luisteraars.add(luister);
  return () => luisteraars.delete(luister);
}
