import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { SongReport, SongRequest } from '@/api/leadsViews';
import { Refusal } from '@/design/Answer';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Select, TextField } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { inWords } from '@/design/words';
import { addSong, importSongs } from './musicQueries';
import { MOODS } from './musicWords';

/** Fills the catalogue: a song by hand, or many from a file. */
export function CatalogueButtons() {
  const [open, setOpen] = useState<'song' | 'file' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Button onClick={() => setOpen('song')}>Add a song</Button>
      <Button onClick={() => setOpen('file')}>Import songs</Button>
      <Dialog
        title="Add a song to the catalogue"
        open={open === 'song'}
        onOpenChange={(now) => !now && close()}
      >
        <SongForm onDone={close} />
      </Dialog>
      <Dialog
        title="Import songs"
        about="Songs that the catalogue has already stay as they are; rows that are not right are left out and named."
        open={open === 'file'}
        onOpenChange={(now) => !now && close()}
        wide
      >
        <SongImport />
      </Dialog>
    </>
  );
}

/** A change of the catalogue; what fits and what is found is asked for anew. */
function useCatalogueChange<V, R>(change: (value: V) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: ['songs'] }),
  });
}

const NO_SONG = {
  title: '',
  artist: '',
  year: '',
  genre: '',
  mood: 'party',
  energy: '3',
  language: 'en',
  explicit: false,
};

function SongForm({ onDone }: { onDone: () => void }) {
  const [draft, setDraft] = useState(NO_SONG);
  const set = (changes: Partial<typeof NO_SONG>) => setDraft((before) => ({ ...before, ...changes }));
  const add = useCatalogueChange(addSong);

  function save(event: FormEvent) {
    event.preventDefault();
    const song: SongRequest = {
      ...draft,
      title: draft.title.trim(),
      artist: draft.artist.trim(),
      genre: draft.genre.trim().toLowerCase(),
      year: Number(draft.year),
      energy: Number(draft.energy),
    };
    add.mutate(song, { onSuccess: onDone });
  }

  return (
    <form onSubmit={save} className="grid gap-4">
      <TextField
        label="Title"
        required
        maxLength={200}
        value={draft.title}
        onChange={({ target }) => set({ title: target.value })}
      />
      <TextField
        label="Artist"
        required
        maxLength={200}
        value={draft.artist}
        onChange={({ target }) => set({ artist: target.value })}
      />
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField
          label="Year"
          type="number"
          required
          min={1900}
          max={2100}
          value={draft.year}
          onChange={({ target }) => set({ year: target.value })}
        />
        <TextField
          label="Genre"
          required
          pattern="[A-Za-z][A-Za-z &\-]{0,31}"
          value={draft.genre}
          onChange={({ target }) => set({ genre: target.value })}
        />
        <TextField
          label="Language"
          required
          value={draft.language}
          onChange={({ target }) => set({ language: target.value })}
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select label="Mood" value={draft.mood} onChange={({ target }) => set({ mood: target.value })}>
          {MOODS.map((one) => (
            <option key={one} value={one}>
              {inWords(one)}
            </option>
          ))}
        </Select>
        <TextField
          label="Energy"
          hint="1 is calm, 5 is wild."
          type="number"
          required
          min={1}
          max={5}
          value={draft.energy}
          onChange={({ target }) => set({ energy: target.value })}
        />
      </div>
      <label className="flex items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={draft.explicit}
          onChange={({ target }) => set({ explicit: target.checked })}
        />
        Its words are not for everybody
      </label>
      <Refusal of={add.error} />
      <Button type="submit" look="primary" className="justify-self-end" disabled={add.isPending}>
        Add the song
      </Button>
    </form>
  );
}

function SongImport() {
  const [file, setFile] = useState<File | null>(null);
  const take = useCatalogueChange(importSongs);
  return (
    <form
      className="grid gap-4 [&>*]:min-w-0"
      onSubmit={(event) => {
        event.preventDefault();
        if (file) take.mutate(file);
      }}
    >
      <TextField
        label="CSV file"
        type="file"
        accept=".csv,text/csv"
        required
        className="py-2"
        hint="UTF-8, with a first row of names: title, artist, year, genre, mood, energy (all needed), explicit, language, bpm, length_seconds."
        onChange={({ target }) => {
          take.reset();
          setFile(target.files?.[0] ?? null);
        }}
      />
      <Refusal of={take.error} />
      {take.data && <Report report={take.data} />}
      <Button
        type="submit"
        look="primary"
        className="justify-self-end"
        disabled={!file || take.isPending || take.isSuccess}
      >
        {take.isPending ? 'Reading…' : 'Import'}
      </Button>
    </form>
  );
}

function Report({ report: { added, known, refused, rows } }: { report: SongReport }) {
  return (
    <div className="grid gap-3">
      <p role="status" className="text-sm tabular-nums">
        {added} added, {known} known before, {refused} refused.
      </p>
      {rows.length > 0 && (
        <Notice tone="warning">
          <ul aria-label="Refused rows" className="grid max-h-64 gap-1 overflow-y-auto">
            {rows.map(({ row, field, message }) => (
              <li key={row}>
                Row {row}: {field} {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
