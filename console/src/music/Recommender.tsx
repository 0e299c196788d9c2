import { type FormEvent, type ReactNode, useState } from 'react';
import type { RecommendationRequest, SongView } from '@/api/leadsViews';
import { Answer } from '@/design/Answer';
import { Button } from '@/design/Button';
import { classes } from '@/design/classes';
import { Select, TextField } from '@/design/Field';
import { Panel } from '@/design/Panel';
import { Nothing } from '@/design/Rows';
import { inWords } from '@/design/words';
import { useRecommendations } from './musicQueries';
import { DECADES, EVENTS, MOMENTS, NO_TASTE, type Taste, wishOf } from './musicWords';
import { SongLine, SongOf } from './SongLine';
import { SongSearch } from './SongSearch';

/** Recommends songs for an event and a taste, and says why. */
export function Recommender({
  eventType,
  playlist,
  actions,
}: {
  eventType?: string;
  playlist?: { id: string; version: number };
  actions?: (song: SongView) => ReactNode;
}) {
  const [taste, setTaste] = useState<Taste>({ ...NO_TASTE, eventType: eventType ?? NO_TASTE.eventType });
  const [wish, setWish] = useState<RecommendationRequest | null>(null);
  const found = useRecommendations(wish, playlist?.version);
  const set = (changes: Partial<Taste>) => setTaste((before) => ({ ...before, ...changes }));

  function ask(event: FormEvent) {
    event.preventDefault();
    setWish(wishOf(taste, playlist?.id));
  }

  return (
    <Panel title="What fits">
      <form onSubmit={ask} className="grid gap-4">
        <div className="grid gap-3 sm:grid-cols-2">
          <Select
            label="Event"
            value={taste.eventType}
            onChange={({ target }) => set({ eventType: target.value })}
          >
            {EVENTS.map((one) => (
              <option key={one} value={one}>
                {inWords(one)}
              </option>
            ))}
          </Select>
          <Select
            label="Moment"
            value={taste.moment}
            onChange={({ target }) => set({ moment: target.value })}
          >
            <option value="">The whole event</option>
            {MOMENTS.map((one) => (
              <option key={one} value={one}>
                {inWords(one)}
              </option>
            ))}
          </Select>
        </div>
        <details className="text-sm">
          <summary className="w-fit font-medium">Taste and limits</summary>
          <div className="mt-3 grid gap-3">
            <TextField
              label="Genres"
              hint="With commas between them, for example soul, jazz."
              value={taste.genres}
              onChange={({ target }) => set({ genres: target.value })}
            />
            <fieldset>
              <legend className="mb-1.5 text-sm font-medium">Decades</legend>
              <div className="flex flex-wrap gap-1.5">
                {DECADES.map((decade) => {
                  const on = taste.decades.includes(decade);
                  return (
                    <button
                      key={decade}
                      type="button"
                      aria-pressed={on}
                      onClick={() =>
                        set({
                          decades: on
                            ? taste.decades.filter((one) => one !== decade)
                            : [...taste.decades, decade],
                        })
                      }
                      className={classes(
                        'rounded-full px-3 py-1 text-xs font-medium',
                        on ? 'bg-accent text-accent-ink' : 'bg-sunken',
                      )}
                    >
                      {decade}s
                    </button>
                  );
                })}
              </div>
            </fieldset>
            <div className="grid gap-3 sm:grid-cols-3">
              <TextField
                label="Language"
                placeholder="Any"
                value={taste.language}
                onChange={({ target }) => set({ language: target.value })}
              />
              <TextField
                label="At most, minutes"
                hint="Only songs whose length is known."
                type="number"
                min={0.5}
                step={0.5}
                value={taste.maxMinutes}
                onChange={({ target }) => set({ maxMinutes: target.value })}
              />
              <TextField
                label="How many"
                type="number"
                min={1}
                max={50}
                value={taste.count}
                onChange={({ target }) => set({ count: Number(target.value) })}
              />
            </div>
            <label className="flex items-center gap-2">
              <input
                type="checkbox"
                className="size-4 accent-accent"
                checked={taste.allowExplicit}
                onChange={({ target }) => set({ allowExplicit: target.checked })}
              />
              Explicit words are fine
            </label>
            <Liked title="Liked" ids={taste.liked} onChange={(liked) => set({ liked })} />
            <Liked title="Disliked" ids={taste.disliked} onChange={(disliked) => set({ disliked })} />
            <SongSearch
              label="Songs that the customer named"
              actions={(song) => (
                <>
                  <Button
                    size="small"
                    aria-label={`${song.title} is liked`}
                    disabled={taste.liked.includes(song.id)}
                    onClick={() =>
                      set({
                        liked: [...taste.liked, song.id],
                        disliked: taste.disliked.filter((id) => id !== song.id),
                      })
                    }
                  >
                    Liked
                  </Button>
                  <Button
                    size="small"
                    aria-label={`${song.title} is disliked`}
                    disabled={taste.disliked.includes(song.id)}
                    onClick={() =>
                      set({
                        disliked: [...taste.disliked, song.id],
                        liked: taste.liked.filter((id) => id !== song.id),
                      })
                    }
                  >
                    Disliked
                  </Button>
                </>
              )}
            />
          </div>
        </details>
        <Button type="submit" look="primary" className="justify-self-start" disabled={found.isFetching}>
          Recommend
        </Button>
      </form>
      {wish && (
        <div className="mt-4">
          <Answer of={found}>
            {(songs) =>
              songs.length === 0 ? (
                <Nothing>Nothing fits all of that.</Nothing>
              ) : (
                <ol aria-label="Recommended" className="grid gap-2">
                  {songs.map(({ song, reasons }) => (
                    <li key={song.id} className="flex flex-wrap items-center gap-2 rounded-md bg-sunken p-2">
                      <span className="min-w-40 flex-1 basis-56">
                        <SongLine song={song} />
                        <span className="block text-xs text-ink-soft">{reasons.join(' · ')}</span>
                      </span>
                      {actions?.(song)}
                    </li>
                  ))}
                </ol>
              )
            }
          </Answer>
        </div>
      )}
    </Panel>
  );
}

function Liked({
  title,
  ids,
  onChange,
}: {
  title: string;
  ids: readonly string[];
  onChange: (ids: readonly string[]) => void;
}) {
  if (ids.length === 0) return null;
  return (
    <ul aria-label={title} className="grid gap-1">
      {ids.map((id) => (
        <li key={id} className="flex items-center gap-2 rounded-md bg-sunken px-2 py-1">
          <span className="text-xs font-semibold text-ink-soft">{title}</span>
          <SongOf id={id} />
          <Button size="small" look="quiet" onClick={() => onChange(ids.filter((one) => one !== id))}>
            Forget
          </Button>
        </li>
      ))}
    </ul>
  );
}
