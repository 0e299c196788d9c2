/** A span as people say it: 0:42, 12:05, 1:02:03. */
export function spanText(millis: number): string {
  const seconds = Math.max(0, Math.floor(millis / 1000));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

/** The same in words, for those who listen. */
export function spanWords(millis: number): string {
  const seconds = Math.max(0, Math.round(millis / 1000));
  const minutes = Math.floor(seconds / 60);
  const parts = [
    minutes > 0 && `${minutes} minute${minutes === 1 ? '' : 's'}`,
    `${seconds % 60} second${seconds % 60 === 1 ? '' : 's'}`,
  ];
  return parts.filter(Boolean).join(' ');
}
