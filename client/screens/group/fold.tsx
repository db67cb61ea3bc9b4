/** Something that is there for whoever wants it: closed until its name is tapped. */
import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

export interface FoldProps {
  readonly name: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

export function Fold({ name, isOpen = false, children }: FoldProps) {
  return (
    <details open={isOpen}>
      <summary className="flex min-h-11 w-fit list-none items-center gap-2 text-15 font-bold lg:min-h-9 [&::-webkit-details-marker]:hidden">
        {name}
        <ChevronDown aria-hidden className="size-4 [details[open]>summary>&]:rotate-180" strokeWidth={2.5} />
      </summary>
      <div className="pt-1 pb-2">{children}</div>
    </details>
  );
}
