import { Link, useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ContactView } from '@/api/leadsViews';
import { ContactName } from '@/contacts/ContactName';
import { ContactPicker } from '@/contacts/ContactPicker';
import { Refusal } from '@/design/Answer';
import { Badge } from '@/design/Badge';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Select, TextField } from '@/design/Field';
import { Frame } from '@/design/Frame';
import { Panel } from '@/design/Panel';
import { Rows } from '@/design/Rows';
import { inWords } from '@/design/words';
import { usePerson } from '@/session/PersonContext';
import { RequireSignIn } from '@/session/RequireSignIn';
import { CatalogueButtons } from './CatalogueButtons';
import { beginPlaylist, usePlaylistChange, usePlaylists } from './musicQueries';
import { EVENTS } from './musicWords';
import { Recommender } from './Recommender';

/** What to play at events. */
export function MusicPage() {
  return (
    <RequireSignIn needs="agent">
      <Shelf />
    </RequireSignIn>
  );
}

function Shelf() {
  const { roles } = usePerson();
  const playlists = usePlaylists();
  const [adding, setAdding] = useState(false);
  return (
    <Frame
      title="Music"
      actions={
        <>
          {roles.includes('supervisor') && <CatalogueButtons />}
          <Button
            look="primary"
            icon={<Plus aria-hidden className="size-4" />}
            onClick={() => setAdding(true)}
          >
            New playlist
          </Button>
        </>
      }
    >
      <div className="grid gap-4 lg:grid-cols-2 [&>*]:min-w-0">
        <Recommender />
        <Panel title="Playlists" className="self-start">
          <Rows of={playlists} empty="No playlists yet.">
            {(items) => (
              <ul aria-label="Playlists" className="grid gap-2">
                {items.map((playlist) => (
                  <li
                    key={playlist.id}
                    className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md border border-line p-3 text-sm"
                  >
                    <Link
                      to="/music/$playlistId"
                      params={{ playlistId: playlist.id }}
                      className="font-medium underline decoration-line-strong underline-offset-2"
                    >
                      <bdi>{playlist.title}</bdi>
                    </Link>
                    <span className="min-w-0 flex-1 text-ink-soft">
                      <ContactName id={playlist.contactId} name={playlist.contactName} plain />
                    </span>
                    <Badge tone="accent">{inWords(playlist.eventType)}</Badge>
                    <span className="tabular-nums">
                      {playlist.entries.length} {playlist.entries.length === 1 ? 'song' : 'songs'}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </Rows>
        </Panel>
      </div>
      <Dialog title="New playlist" open={adding} onOpenChange={setAdding}>
        <Beginning />
      </Dialog>
    </Frame>
  );
}

function Beginning() {
  const navigate = useNavigate();
  const [contact, setContact] = useState<ContactView | null>(null);
  const [title, setTitle] = useState('');
  const [eventType, setEventType] = useState<string>('wedding');
  const begin = usePlaylistChange(beginPlaylist);
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!contact) return;
        begin.mutate(
          { contactId: contact.id, title, eventType },
          { onSuccess: ({ id }) => navigate({ to: '/music/$playlistId', params: { playlistId: id } }) },
        );
      }}
    >
      <ContactPicker label="Whose event" chosen={contact} onChoose={setContact} />
      <TextField
        label="Title"
        required
        maxLength={200}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <Select label="Event" value={eventType} onChange={({ target }) => setEventType(target.value)}>
        {EVENTS.map((one) => (
          <option key={one} value={one}>
            {inWords(one)}
          </option>
        ))}
      </Select>
      <Refusal of={begin.error} />
      <Button
        type="submit"
        look="primary"
        className="justify-self-end"
        disabled={contact === null || begin.isPending}
      >
        Begin the playlist
      </Button>
    </form>
  );
}
