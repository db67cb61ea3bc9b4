/** A link that opens nothing: said as a whole page, with a way on. */
import { Link } from "wouter";
import { buttonClass } from "../../ui/button.tsx";
import { invalidLinkWords, waitingWords } from "../../words/shell.ts";
import { Notice } from "./notice.tsx";

export interface DeadLinkProps {
  readonly children: string;
  readonly title?: string;
}

export function DeadLink({ children, title = invalidLinkWords.title }: DeadLinkProps) {
  return (
    <Notice
      title={title}
      action={
        <Link href="/" className={buttonClass()}>
          {waitingWords.home}
        </Link>
      }
    >
      {children}
    </Notice>
  );
}
