import { type ReactNode, useEffect, useId, useRef } from 'react';

interface Eigenschappen {
  readonly titel: string;
  /** Called by Escape and by whatever closes it; absent when the dialog needs an answer. */
  readonly sluit?: () => void;
  readonly children: ReactNode;
  readonly voet?: ReactNode;
}

/** A native modal dialog: the rest of the page waits, and focus goes back to where it came from. */
export function Dialoog({ titel, sluit, children, voet }: Eigenschappen) {
  const dialoog = useRef<HTMLDialogElement>(null);
  const kop = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const lastFocus = useRef(document.activeElement);
  useEffect(() => {
    const element = dialoog.current;
    const terug = lastFocus.current;
    element?.showModal();
    // A field of the dialog that asked for the focus before the dialog was open gets it now, else the heading.
    (element?.querySelector<HTMLElement>('[data-focus]') ?? kop.current)?.focus();
    return () => {
      element?.close();
      if (terug instanceof HTMLElement) terug.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialoog}
      aria-labelledby={id}
      onCancel={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        sluit?.();
      }}
    >
      <div className="werk-dialoog__inhoud">
        <h2 id={id} ref={kop} tabIndex={-1}>
          {titel}
        </h2>
        {children}
      </div>
      {voet && <div className="werk-dialoog__voet">{voet}</div>}
    </dialog>
  );
}
