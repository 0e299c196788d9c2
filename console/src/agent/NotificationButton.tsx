import { Bell } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/design/Button';

/** Asks, when the person wants it, whether offers may be told outside the page. */
export function NotificationButton() {
  const [permission, setPermission] = useState(() =>
    'Notification' in window ? Notification.permission : 'denied',
  );
  if (permission !== 'default') return null;
  return (
    <Button
      size="small"
      className="hidden whitespace-nowrap md:inline-flex"
      icon={<Bell aria-hidden className="size-4" />}
      onClick={() => void Notification.requestPermission().then(setPermission)}
    >
      Tell me of offers
    </Button>
  );
}
