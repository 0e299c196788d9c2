import { Sparkles } from 'lucide-react';
import { lazy, Suspense, useRef } from 'react';
import { useStore } from '@/call/useStore';
import { IconButton } from '@/design/Button';
import { useShortcuts } from '@/design/useShortcuts';
import { assistantOpen } from './panelState';

const AssistantPanel = lazy(() =>
  import('./AssistantPanel').then((part) => ({ default: part.AssistantPanel })),
);

/** Opens and closes the assistant, on every page. */
export function AssistantButton() {
  const open = useStore(assistantOpen);
  const button = useRef<HTMLButtonElement>(null);
  const toggle = () => assistantOpen.set(!assistantOpen.get());
  useShortcuts({ i: toggle });
  return (
    <>
      <IconButton
        ref={button}
        name="Assistant (I)"
        pressed={open}
        aria-keyshortcuts="i"
        aria-expanded={open}
        onClick={toggle}
      >
        <Sparkles aria-hidden className="size-5" />
      </IconButton>
      {open && (
        <Suspense fallback={null}>
          <AssistantPanel
            onClose={() => {
              assistantOpen.set(false);
              button.current?.focus();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
