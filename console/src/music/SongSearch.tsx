import { type ReactNode, useState } from 'react';
import type { SongView } from '@/api/leadsViews';
import { TextField } from '@/design/Field';
import { Rows } from '@/design/Rows';
import { useSettled } from '@/design/useSettled';
import { useSongs } from './musicQueries';
import { SongLine } from './SongLine';

/** Finds songs of the catalogue; what to do with them is up to the page. */
export function SongSearch({ label, actions }: { label: string; actions: (song: SongView) => ReactNode }) {
  const [text, setText] = useState('');
  const songs = useSongs(useSettled(text));
  return (
    <div className="grid gap-2">
      <TextField
        label={label}
        type="search"
        placeholder="Title or artist"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <section
        aria-label="Songs found"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable without a mouse
        tabIndex={0}
        className="max-h-72 overflow-y-auto rounded-md border border-line p-1"
      >
        <Rows of={songs} empty={text ? 'No song like that.' : 'The catalogue is empty.'}>
          {(items) => (
            <ul>
              {items.map((song) => (
                <li key={song.id} className="flex flex-wrap items-center gap-2 rounded-sm px-2 py-1">
                  <SongLine song={song} />
                  {actions(song)}
                </li>
              ))}
            </ul>
          )}
        </Rows>
      </section>
    </div>
  );
}
