import { type ReactNode, useEffect, useRef, useState } from 'react';

interface Eigenschappen {
  readonly knop: ReactNode;
  readonly knopklasse?: string;
  readonly label?: string;
  /** A click on a link in the panel also closes it. */
  readonly children: ReactNode;
}

/** A button with a panel below it. Escape and a click elsewhere close it; focus goes back to the button. */
export function Uitklap({ knop, knopklasse, label, children }: Eigenschappen) {
  const [open, setOpen] = useState(false);
  // The panel opens to the side where there is room.
  const [links, setLinks] = useState(false);
  const geheel = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const check = (gebeurtenis: Event) => {
      if (!geheel.current?.contains(gebeurtenis.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', check);
    document.addEventListener('focusin', check);
    return () => {
      document.removeEventListener('pointerdown', check);
      document.removeEventListener('focusin', check);
    };
  }, [open]);
  const sluit = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes what its own button opened
    <div
      className="werk-uitklap"
      ref={geheel}
      onClick={(klik) => {
        if (klik.target instanceof Element && klik.target.closest('a')) setOpen(false);
      }}
      onKeyDown={(toets) => {
        if (toets.key !== 'Escape' || !open) return;
        toets.stopPropagation();
        sluit();
      }}
    >
      <button
        type="button"
        ref={opener}
        className={knopklasse ?? 'werk-open'}
        aria-expanded={open}
        aria-label={label}
        onClick={(klik) => {
          setLinks(klik.currentTarget.getBoundingClientRect().left < window.innerWidth / 2);
          setOpen(!open);
        }}
      >
        {knop}
      </button>
      {/* Focusable, so that a click on its text does not take the focus out of it, which would close it. */}
      {open && (
        <div tabIndex={-1} className={`werk-uitklap__paneel${links ? ' werk-uitklap__paneel--links' : ''}`}>
          {children}
        </div>
      )}
    </div>
  );
}
