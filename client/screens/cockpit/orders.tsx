/**
 * How the cockpit gives orders: sends a command and says in a line at the foot of the screen if it was refused; asks
 * first where many would feel it.
 */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import type { CommandName, PayloadOf } from "../../../shared/workshop/commands.ts";
import { useSend } from "../../store/use-send.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Toast } from "../../ui/toast.tsx";
import { askWords, cockpitWords } from "../../words/cockpit.ts";
import { refusalWords } from "../../words/rejections.ts";

export interface Question {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
}

export interface Orders {
  /** Whether it was done. */
  readonly order: <Name extends CommandName>(name: Name, payload: PayloadOf<Name>) => Promise<boolean>;
  readonly tell: (text: string, undo?: { readonly label: string; readonly act: () => void }) => void;
  /** Takes away what was told. */
  readonly hush: () => void;
  /** Does it only if the facilitator says yes. */
  readonly ask: (question: Question, act: () => void) => void;
}

interface Told {
  readonly text: string;
  readonly undo?: { readonly label: string; readonly act: () => void } | undefined;
}

const OrdersContext = createContext<Orders | null>(null);
const toastMs = 7000;

export function useOrders(): Orders {
  const orders = useContext(OrdersContext);
  if (!orders) throw new Error("Orders are given inside of the cockpit.");
  return orders;
}

export function OrdersProvider({ children }: { readonly children: ReactNode }) {
  const send = useSend();
  const [told, setTold] = useState<Told | null>(null);
  const [asked, setAsked] = useState<(Question & { readonly act: () => void }) | null>(null);
  useEffect(() => {
    if (!told) return;
    const timer = setTimeout(() => setTold(null), toastMs);
    return () => clearTimeout(timer);
  }, [told]);
  const order = useCallback<Orders["order"]>(
    async (name, payload) => {
      const answer = await send(name, payload);
      if (!answer.ok) setTold({ text: refusalWords(answer) });
      return answer.ok;
    },
    [send],
  );
  const orders = useMemo<Orders>(
    () => ({
      order,
      tell: (text, undo) => setTold({ text, undo }),
      hush: () => setTold(null),
      ask: (question, act) => setAsked({ ...question, act }),
    }),
    [order],
  );
  const answer = (isYes: boolean) => {
    setAsked(null);
    if (isYes) asked?.act();
  };
  return (
    <OrdersContext value={orders}>
      {children}
      <Dialog
        isOpen={asked !== null}
        onClose={() => answer(false)}
        title={asked?.title ?? ""}
        description={asked?.text}
        closeLabel={cockpitWords.close}
        actions={
          <>
            <Button onClick={() => answer(true)}>{asked?.yes}</Button>
            <Button weight="tertiary" onClick={() => answer(false)}>
              {askWords.no}
            </Button>
          </>
        }
      />
      {told && (
        <Toast
          closeLabel={cockpitWords.dismiss}
          onClose={() => setTold(null)}
          action={told.undo && <Undo undo={told.undo} onDone={() => setTold(null)} />}
        >
          {told.text}
        </Toast>
      )}
    </OrdersContext>
  );
}

function Undo({ undo, onDone }: { readonly undo: NonNullable<Told["undo"]>; readonly onDone: () => void }) {
  return (
    <Button
      weight="tertiary"
      isDense
      onClick={() => {
        onDone();
        undo.act();
      }}
    >
      {undo.label}
    </Button>
  );
}
