import { useMutation } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import type { PlaylistView, SongView } from '@/api/leadsViews';
import { ContactName } from '@/contacts/ContactName';
import { Answer, Refusal } from '@/design/Answer';
import { Badge } from '@/design/Badge';
import { Button } from '@/design/Button';
import { Frame } from '@/design/Frame';
import { Panel } from '@/design/Panel';
import { saveFile } from '@/design/saveFile';
import { inWords } from '@/design/words';
import { RequireSignIn } from '@/session/RequireSignIn';
import { playlistFile, stepsOf, usePlaylist, usePlaylistChange } from './musicQueries';
import { Recommender } from './Recommender';
import { SongOf } from './SongLine';
import { SongOrder } from './SongOrder';
import { SongSearch } from './SongSearch';
import { Wishes } from './Wishes';

/** A playlist being built. */
export function PlaylistPage() {
  const { playlistId } = useParams({ strict: false });
  return (
    <RequireSignIn needs="agent">
      <Asked key={playlistId} id={playlistId ?? ''} />
    </RequireSignIn>
  );
}

function Asked({ id }: { id: string }) {
  const playlist = usePlaylist(id);
  if (playlist.data) return <Builder playlist={playlist.data} />;
  return (
    <Frame title="Playlist">
      <Answer of={playlist}>{() => null}</Answer>
    </Frame>
  );
}

function Builder({ playlist }: { playlist: PlaylistView }) {
  const steps = stepsOf(playlist);
  const act = usePlaylistChange((step: () => Promise<unknown>) => step());
  const take = useMutation({
    mutationFn: (format: 'csv' | 'm3u') => playlistFile(playlist.id, format),
    onSuccess: (file, format) => saveFile(file, `${playlist.title}.${format}`),
  });
  const has = (id: string) => playlist.entries.some(({ songId }) => songId === id);

  const choices = (song: SongView) => (
    <>
      <Button
        size="small"
        aria-label={`Add ${song.title}`}
        disabled={act.isPending || has(song.id)}
        onClick={() => act.mutate(() => steps.add(song.id))}
      >
        {has(song.id) ? 'Added' : 'Add'}
      </Button>
      <Button
        size="small"
        look="quiet"
        aria-label={`Never play ${song.title}`}
        disabled={act.isPending || playlist.blocked.includes(song.id)}
        onClick={() => act.mutate(() => steps.block(song.id))}
      >
        Never
      </Button>
    </>
  );

  return (
    <Frame
      title={playlist.title}
      about={
        <span className="flex flex-wrap items-center gap-2">
          For <ContactName id={playlist.contactId} name={playlist.contactName} />
          <Badge tone="accent">{inWords(playlist.eventType)}</Badge>
        </span>
      }
      actions={(['m3u', 'csv'] as const).map((format) => (
        <Button
          key={format}
          size="small"
          icon={<Download aria-hidden className="size-4" />}
          disabled={take.isPending}
          onClick={() => take.mutate(format)}
        >
          {format.toUpperCase()}
        </Button>
      ))}
    >
      <Refusal of={act.error} onClose={act.reset} />
      <Refusal of={take.error} onClose={take.reset} />
      <div className="grid gap-4 lg:grid-cols-2 [&>*]:min-w-0">
        <div className="grid content-start gap-4">
          <SongOrder
            playlist={playlist}
            busy={act.isPending}
            onPlace={(id, position) => act.mutate(() => steps.place(id, position))}
            onLock={(id, locked) => act.mutate(() => steps.lock(id, locked))}
            onRemove={(id) => act.mutate(() => steps.remove(id))}
          />
          <Wishes playlist={playlist} />
          {playlist.blocked.length > 0 && (
            <Panel title="Never played">
              <ul aria-label="Never played" className="grid gap-1">
                {playlist.blocked.map((id) => (
                  <li key={id} className="flex items-center gap-2">
                    <SongOf id={id} />
                    <Button
                      size="small"
                      look="quiet"
                      disabled={act.isPending}
                      onClick={() => act.mutate(() => steps.unblock(id))}
                    >
                      Allow again
                    </Button>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
        </div>
        <div className="grid content-start gap-4">
          <Recommender
            eventType={playlist.eventType}
            playlist={{ id: playlist.id, version: playlist.version }}
            actions={choices}
          />
          <Panel title="Catalogue">
            <SongSearch label="Song" actions={choices} />
          </Panel>
        </div>
      </div>
    </Frame>
  );
}
