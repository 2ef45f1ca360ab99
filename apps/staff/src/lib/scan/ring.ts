/** What the desk sounds like: one tone when it is done, two rising when it asks, two low when it is refused. Words and shapes say the same. */
const tones = {
  done: [880],
  asks: [660, 880],
  refused: [330, 220],
} as const;

let audio: AudioContext | undefined;

export type Sound = keyof typeof tones;

export function ring(what: Sound): void {
  try {
    audio ??= new AudioContext();
    const start = audio.currentTime;
    tones[what].forEach((frequency, index) => {
      if (audio) tone(audio, { frequency, at: start + index * 0.12 });
    });
  } catch {
    // No sound device, or not allowed before the first touch: the screen says it all.
  }
}

function tone(context: AudioContext, { frequency, at }: { frequency: number; at: number }): void {
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.frequency.value = frequency;
  gain.gain.setValueAtTime(0.08, at);
  gain.gain.exponentialRampToValueAtTime(0.001, at + 0.1);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(at);
  oscillator.stop(at + 0.1);
}
