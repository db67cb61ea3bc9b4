/** Short tones made by the browser itself: no files, and silence wherever it does not let a page sound before somebody pressed something. */

export type Chime = "turn" | "minute" | "over";

/** In Hz, one after the other. */
const notes: Record<Chime, readonly number[]> = { turn: [523, 659], minute: [440], over: [440, 330] };
const noteSeconds = 0.16;

let context: AudioContext | undefined;

/** To be called when somebody presses something: from then on browsers let the page sound. */
export function allowSound(): void {
  try {
    context ??= new AudioContext();
    void context.resume().catch(() => undefined);
  } catch {
    // Without audio the page goes on.
  }
}

/** `loudness` from 0 to 1. Never throws: a sound is a convenience. */
export function sound(chime: Chime, loudness: number): void {
  // Asked to play while the page may not, it would play it all later on.
  if (context?.state !== "running") return;
  try {
    for (const [place, pitch] of notes[chime].entries())
      tone(context, pitch, context.currentTime + place * noteSeconds, loudness);
  } catch {
    // Without audio the page goes on.
  }
}

/** Fades in and out, so that it does not click. */
function tone(audio: AudioContext, pitch: number, at: number, loudness: number): void {
  const [source, gain] = [audio.createOscillator(), audio.createGain()];
  source.frequency.value = pitch;
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(loudness, at + 0.02);
  gain.gain.linearRampToValueAtTime(0, at + noteSeconds);
  source.connect(gain).connect(audio.destination);
  source.start(at);
  source.stop(at + noteSeconds);
}
