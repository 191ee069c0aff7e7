import { type ReactNode, useEffect, useRef, useState } from 'react';

interface Eigenschappen {
  readonly knop: ReactNode;
  readonly knopklasse?: string;
  readonly label?: string;
  /** The panel hangs from the left side of its button in place of the right. */
  readonly links?: boolean;
  /** A click on a link in the panel also closes it. */
  readonly children: ReactNode;
}

/** A button with a panel below it. Escape and a click elsewhere close it; focus goes back to the button. */
export function Uitklap({ knop, knopklasse, label, links, children }: Eigenschappen) {
  const [open, setOpen] = useState(false);
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
        onClick={() => setOpen(!open)}
      >
        {knop}
      </button>
      {open && <div className={`werk-uitklap__paneel${links ? ' werk-uitklap__paneel--links' : ''}`}>{children}</div>}
    </div>
  );
}
