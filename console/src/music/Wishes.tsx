import { useState } from 'react';
import { leadsService } from '@/api/client';
import type { PlaylistView, WishView } from '@/api/leadsViews';
import { Answer, Refusal } from '@/design/Answer';
import { Badge } from '@/design/Badge';
import { Button } from '@/design/Button';
import { TextField } from '@/design/Field';
import { Panel } from '@/design/Panel';
import { inWords } from '@/design/words';
import { usePlaylistChange, useWishes } from './musicQueries';
import { SongOf } from './SongLine';
import { SongSearch } from './SongSearch';

/** What guests wish for, the most wanted first. */
export function Wishes({ playlist: { id } }: { playlist: PlaylistView }) {
  const wishes = useWishes(id);
  const [guest, setGuest] = useState('');
  const act = usePlaylistChange((step: () => Promise<unknown>) => step());
  const path = (wish: WishView) => ({ params: { path: { id, requestId: wish.id } } });

  return (
    <Panel title="Wishes of guests">
      <div className="grid gap-4">
        <Answer of={wishes}>
          {(found) =>
            found.length === 0 ? (
              <p className="text-sm text-ink-soft">Nobody has wished for a song yet.</p>
            ) : (
              <ul aria-label="Wishes" className="grid gap-2">
                {found.map((wish) => (
                  <li key={wish.id} className="flex flex-wrap items-center gap-2 rounded-md bg-sunken p-2">
                    <span className="min-w-40 flex-1 basis-48">
                      <SongOf id={wish.songId} />
                      <span className="block text-xs text-ink-soft">
                        <bdi>{wish.guest}</bdi>, {wish.votes} {wish.votes === 1 ? 'vote' : 'votes'}
                      </span>
                    </span>
                    {wish.state === 'open' ? (
                      <>
                        <Button
                          size="small"
                          disabled={guest.trim() === '' || act.isPending}
                          onClick={() =>
                            act.mutate(() =>
                              leadsService.POST('/api/playlists/{id}/requests/{requestId}/vote', {
                                ...path(wish),
                                body: { guest: guest.trim() },
                              }),
                            )
                          }
                        >
                          Vote
                        </Button>
                        <Button
                          size="small"
                          look="primary"
                          disabled={act.isPending}
                          onClick={() =>
                            act.mutate(() =>
                              leadsService.POST(
                                '/api/playlists/{id}/requests/{requestId}/approve',
                                path(wish),
                              ),
                            )
                          }
                        >
                          Approve
                        </Button>
                        <Button
                          size="small"
                          disabled={act.isPending}
                          onClick={() =>
                            act.mutate(() =>
                              leadsService.POST(
                                '/api/playlists/{id}/requests/{requestId}/refuse',
                                path(wish),
                              ),
                            )
                          }
                        >
                          Refuse
                        </Button>
                      </>
                    ) : (
                      <Badge tone={wish.state === 'approved' ? 'talk' : 'danger'}>
                        {inWords(wish.state)}
                      </Badge>
                    )}
                  </li>
                ))}
              </ul>
            )
          }
        </Answer>
        <Refusal of={act.error} onClose={act.reset} />
        <TextField
          label="Guest"
          hint="Who wishes or votes; nobody counts twice."
          maxLength={100}
          value={guest}
          onChange={({ target }) => setGuest(target.value)}
        />
        {guest.trim() !== '' && (
          <SongSearch
            label="Wished song"
            actions={(song) => (
              <Button
                size="small"
                aria-label={`Wish for ${song.title}`}
                disabled={act.isPending}
                onClick={() =>
                  act.mutate(() =>
                    leadsService.POST('/api/playlists/{id}/requests', {
                      params: { path: { id } },
                      body: { songId: song.id, guest: guest.trim() },
                    }),
                  )
                }
              >
                Wish
              </Button>
            )}
          />
        )}
      </div>
    </Panel>
  );
}
