/** The words about sounds. */

/** What pressing the switch of sounds does. */
export const turnSounds = (isOn: boolean) => `Turn sounds ${isOn ? "off" : "on"}`;

/** Told when they were switched by a key. */
export const toldSounds = { areOn: "Sounds are on.", areOff: "Sounds are off." };
