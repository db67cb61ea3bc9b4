/** A participant's sounds: no screen waits for them. */
import { useLate } from "../shell/use-late.ts";

const load = () => import("./participant-sounds.tsx");

export const useSounds = () => useLate(true, load);
