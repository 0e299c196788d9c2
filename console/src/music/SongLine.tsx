import type { SongView } from '@/api/leadsViews';
import { Badge } from '@/design/Badge';
import { useSong } from './musicQueries';

/** A song in a line or two. */
export function SongLine({ song }: { song: SongView }) {
  return (
    <span className="min-w-40 flex-1 basis-48 text-sm">
      <bdi className="font-medium">{song.title}</bdi>{' '}
      <span className="text-ink-soft">
        <bdi>{song.artist}</bdi>, {song.year}, {song.genre}
      </span>{' '}
      {song.explicit && <Badge tone="hold">Explicit</Badge>}
    </span>
  );
}

/** The same where only the id is known. */
export function SongOf({ id }: { id: string }) {
  const song = useSong(id);
  if (song.data) return <SongLine song={song.data} />;
  return (
    <span className="min-w-40 flex-1 basis-48 text-sm text-ink-soft">
      {song.isError ? 'Unknown song' : 'Looking…'}
    </span>
  );
}
