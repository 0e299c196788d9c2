import { ArrowDown, ArrowUp, GripVertical, Lock, LockOpen, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { PlaylistView } from '@/api/leadsViews';
import { IconButton } from '@/design/Button';
import { classes } from '@/design/classes';
import { Panel } from '@/design/Panel';
import { Nothing } from '@/design/Rows';
import { SongOf } from './SongLine';

/** The songs in their order: dragged, or moved by buttons. */
export function SongOrder({
  playlist,
  busy,
  onPlace,
  onLock,
  onRemove,
}: {
  playlist: PlaylistView;
  busy: boolean;
  onPlace: (songId: string, position: number) => void;
  onLock: (songId: string, locked: boolean) => void;
  onRemove: (songId: string) => void;
}) {
  const { entries } = playlist;
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  return (
    <Panel title={`Songs (${entries.length})`}>
      {entries.length === 0 ? (
        <Nothing>Add songs from what fits, or from the catalogue.</Nothing>
      ) : (
        <ol aria-label="Songs in order" className="grid gap-1">
          {entries.map(({ songId, locked }, index) => (
            <li
              key={songId}
              data-song={songId}
              draggable={!locked && !busy}
              onDragStart={({ dataTransfer }) => {
                dataTransfer.effectAllowed = 'move';
                dataTransfer.setData('text/plain', songId);
                setDragged(songId);
              }}
              onDragEnd={() => {
                setDragged(null);
                setOver(null);
              }}
              onDragOver={(event) => {
                if (!dragged) return;
                event.preventDefault();
                setOver(songId);
              }}
              onDrop={(event) => {
                event.preventDefault();
                if (dragged && dragged !== songId) onPlace(dragged, index);
                setDragged(null);
                setOver(null);
              }}
              className={classes(
                'flex flex-wrap items-center gap-x-2 rounded-md border px-2 py-1',
                over === songId && dragged !== songId ? 'border-accent bg-accent-soft' : 'border-line',
                dragged === songId && 'opacity-50',
              )}
            >
              <GripVertical
                aria-hidden
                className={classes('size-4 text-ink-soft', locked ? 'opacity-30' : 'cursor-grab')}
              />
              <span className="w-6 text-right text-xs text-ink-soft tabular-nums">{index + 1}</span>
              <SongOf id={songId} />
              <span className="ml-auto flex">
                <IconButton
                  name={`Song ${index + 1} up`}
                  className="size-8"
                  disabled={busy || locked || index === 0}
                  onClick={() => onPlace(songId, index - 1)}
                >
                  <ArrowUp aria-hidden className="size-4" />
                </IconButton>
                <IconButton
                  name={`Song ${index + 1} down`}
                  className="size-8"
                  disabled={busy || locked || index === entries.length - 1}
                  onClick={() => onPlace(songId, index + 1)}
                >
                  <ArrowDown aria-hidden className="size-4" />
                </IconButton>
                <IconButton
                  name={`Song ${index + 1} stays in its place`}
                  className="size-8"
                  pressed={locked}
                  disabled={busy}
                  onClick={() => onLock(songId, !locked)}
                >
                  {locked ? (
                    <Lock aria-hidden className="size-4" />
                  ) : (
                    <LockOpen aria-hidden className="size-4" />
                  )}
                </IconButton>
                <IconButton
                  name={`Take song ${index + 1} out`}
                  className="size-8"
                  disabled={busy}
                  onClick={() => onRemove(songId)}
                >
                  <Trash2 aria-hidden className="size-4" />
                </IconButton>
              </span>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
