/** A countdown to a time that is fixed, whatever holds the clocks: what is left of it now. */
import type { Recall } from "../../shared/workshop/desk-state.ts";
import { useRemaining } from "./use-time.ts";

/** In ms of the workshop's time; below zero once it has come. */
export const useCountdown = ({ calledAt, dueAt }: Recall): number =>
  useRemaining({ remainingMs: dueAt - calledAt, runningSince: calledAt, holds: [] });
