/** What an empty list says: what will appear here, and how. On the staff lines, since nothing has been played yet. */
import type { ReactNode } from "react";

export interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

const staff = ["top-0", "top-1/4", "top-1/2", "top-3/4", "top-full"];

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="relative py-7">
      <div aria-hidden className="absolute inset-x-0 top-3 bottom-3">
        {staff.map((place) => (
          <span key={place} className={`absolute inset-x-0 border-t border-line ${place}`} />
        ))}
      </div>
      <div className="relative ml-6 w-fit max-w-140 bg-paper px-4 py-1">
        <p className="display text-d26 leading-none!">{title}</p>
        {children && <div className="mt-2 text-16 text-ink2">{children}</div>}
        {action && <div className="mt-4">{action}</div>}
      </div>
    </div>
  );
}
