import { Link, useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { Badge } from '@/design/Badge';
import { Button } from '@/design/Button';
import { Frame } from '@/design/Frame';
import { Rows } from '@/design/Rows';
import { usePerson } from '@/session/PersonContext';
import { RequireSignIn } from '@/session/RequireSignIn';
import { useTemplates } from './templateQueries';

/** The texts that contracts begin with. */
export function TemplatesPage() {
  return (
    <RequireSignIn needs="agent">
      <Shelf />
    </RequireSignIn>
  );
}

function Shelf() {
  const { roles } = usePerson();
  const navigate = useNavigate();
  const templates = useTemplates();
  return (
    <Frame
      title="Templates of contracts"
      about="A contract copies the text: what becomes of the template later does not change it."
      actions={
        roles.includes('supervisor') && (
          <Button
            look="primary"
            icon={<Plus aria-hidden className="size-4" />}
            onClick={() =>
              navigate({ to: '/documents/templates/$templateId', params: { templateId: 'new' } })
            }
          >
            New template
          </Button>
        )
      }
    >
      <Rows of={templates} empty="No templates yet.">
        {(items) => (
          <ul aria-label="Templates" className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
            {items.map((template) => (
              <li
                key={template.id}
                className="grid content-start gap-2 rounded-lg border border-line bg-surface p-4 shadow-card"
              >
                <Link
                  to="/documents/templates/$templateId"
                  params={{ templateId: template.id }}
                  className="font-semibold hover:underline"
                >
                  <bdi>{template.title}</bdi>
                </Link>
                <p>
                  <Badge>{template.language}</Badge>
                </p>
                <p dir="auto" className="line-clamp-3 text-sm text-ink-soft">
                  {template.body}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Rows>
    </Frame>
  );
}
