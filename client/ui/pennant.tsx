/** The yellow pennant: a word that asks for attention now. */
import type { ReactNode } from "react";

export function Pennant({ children }: { readonly children: ReactNode }) {
  return (
    <span className="field-spot inline-flex min-h-6 items-center pr-4 pl-2.5 text-14 font-bold leading-none [clip-path:polygon(0_0,100%_0,calc(100%-0.5rem)_50%,100%_100%,0_100%)]">
      {children}
    </span>
  );
}
