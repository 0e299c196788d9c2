import { Link, useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '@/design/Badge';
import { Button } from '@/design/Button';
import { Select, TextField } from '@/design/Field';
import { Frame } from '@/design/Frame';
import { Rows } from '@/design/Rows';
import { useSettled } from '@/design/useSettled';
import { inWords } from '@/design/words';
import { usePerson } from '@/session/PersonContext';
import { RequireSignIn } from '@/session/RequireSignIn';
import { useScripts } from './scriptQueries';
import { CATEGORIES, STATE_TONES } from './scriptWords';

/** What to say on calls. */
export function ScriptsPage() {
  return (
    <RequireSignIn needs="agent">
      <Shelf />
    </RequireSignIn>
  );
}

function Shelf() {
  const { roles } = usePerson();
  const navigate = useNavigate();
  const [category, setCategory] = useState('');
  const [state, setState] = useState('');
  const [language, setLanguage] = useState('');
  const scripts = useScripts(category, state, useSettled(language));
  return (
    <Frame
      title="Scripts"
      actions={
        roles.includes('supervisor') && (
          <Button
            look="primary"
            icon={<Plus aria-hidden className="size-4" />}
            onClick={() => navigate({ to: '/scripts/$scriptId', params: { scriptId: 'new' } })}
          >
            New script
          </Button>
        )
      }
    >
      <div className="grid gap-3 sm:grid-cols-3 lg:max-w-3xl">
        <Select label="Category" value={category} onChange={({ target }) => setCategory(target.value)}>
          <option value="">Every category</option>
          {CATEGORIES.map((one) => (
            <option key={one} value={one}>
              {inWords(one)}
            </option>
          ))}
        </Select>
        <Select label="State" value={state} onChange={({ target }) => setState(target.value)}>
          <option value="">Every state</option>
          {Object.keys(STATE_TONES).map((one) => (
            <option key={one} value={one}>
              {inWords(one)}
            </option>
          ))}
        </Select>
        <TextField
          label="Language"
          placeholder="en"
          value={language}
          onChange={({ target }) => setLanguage(target.value)}
        />
      </div>
      <Rows of={scripts} empty="No scripts like that.">
        {(items) => (
          <ul aria-label="Scripts" className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
            {items.map((script) => (
              <li
                key={script.id}
                className="grid content-start gap-2 rounded-lg border border-line bg-surface p-4 shadow-card"
              >
                <Link
                  to="/scripts/$scriptId"
                  params={{ scriptId: script.id }}
                  className="font-semibold hover:underline"
                >
                  <bdi>{script.title}</bdi>
                </Link>
                <p className="flex flex-wrap gap-1">
                  <Badge tone={STATE_TONES[script.state] ?? 'neutral'}>{inWords(script.state)}</Badge>
                  <Badge tone="accent">{inWords(script.category)}</Badge>
                  <Badge>{script.language}</Badge>
                  {script.published !== undefined && script.published !== script.version && (
                    <Badge tone="hold">
                      Version {script.published} is read, {script.version} is newer
                    </Badge>
                  )}
                </p>
                <p dir="auto" className="line-clamp-3 text-sm text-ink-soft">
                  {script.body}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Rows>
    </Frame>
  );
}
