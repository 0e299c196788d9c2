import { useEffect, useRef } from 'react';
import { classes } from '@/design/classes';
import type { Picture } from './lineState';

/** What the cameras see, others' large, one's own small and mirrored. Nothing where nobody shows anything. */
export function Pictures({ pictures }: { pictures: readonly Picture[] }) {
  if (pictures.length === 0) return null;
  return (
    <ul aria-label="Video" className="grid gap-2">
      {pictures.map((picture) => (
        <li
          key={picture.id}
          className={classes('overflow-hidden rounded-lg bg-sunken', picture.mine && 'w-32 justify-self-end')}
        >
          <Screen picture={picture} />
        </li>
      ))}
    </ul>
  );
}

function Screen({ picture }: { picture: Picture }) {
  const screen = useRef<HTMLVideoElement>(null);
  const { show } = picture;
  useEffect(() => (screen.current ? show(screen.current) : undefined), [show]);
  return (
    <video
      ref={screen}
      aria-label={picture.mine ? 'Your camera' : `${picture.from}’s camera`}
      autoPlay
      playsInline
      muted
      className={classes('aspect-video w-full object-cover', picture.mine && '-scale-x-100')}
    />
  );
}
