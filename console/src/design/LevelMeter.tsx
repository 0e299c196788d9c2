/** How loud the microphone is. */
export function LevelMeter({ level, muted }: { level: number; muted: boolean }) {
  const lit = muted ? 0 : Math.round(level * 12);
  return (
    <div
      role="meter"
      aria-label="Microphone level"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(level * 100)}
      className="flex h-6 items-center gap-0.5"
    >
      {Array.from({ length: 12 }, (_, index) => (
        <span
          key={index}
          className={`w-1 rounded-full transition-all ${index < lit ? 'h-5 bg-talk' : 'h-2 bg-line-strong/50'}`}
        />
      ))}
    </div>
  );
}
