import { useEffect, useState } from 'react';

const KEY = 'baton.notes.';
export const LONGEST_NOTES = 10_000;

/** Notes of a call that save themselves in this browser until the paperwork is done. */
export function useNotes(callId: string) {
  const [notes, setNotes] = useState(() => keptNotes(callId));
  const [saved, setSaved] = useState(true);

  useEffect(() => {
    setNotes(keptNotes(callId));
    setSaved(true);
  }, [callId]);

  useEffect(() => {
    if (saved) return;
    const timer = setTimeout(() => {
      localStorage.setItem(KEY + callId, notes);
      setSaved(true);
    }, 400);
    return () => clearTimeout(timer);
  }, [notes, saved, callId]);

  return {
    notes,
    saved,
    write: (text: string) => {
      setNotes(text.slice(0, LONGEST_NOTES));
      setSaved(false);
    },
  };
}

export function keptNotes(callId: string): string {
  return localStorage.getItem(KEY + callId) ?? '';
}

export function forgetNotes(callId: string): void {
  localStorage.removeItem(KEY + callId);
}
