import type { MessageView } from '@/api/conversationViews';
import { classes } from '@/design/classes';
import { moment } from '@/design/words';
import { isOurs, speakerOf } from './conversationWords';

/** One thing that was said: the customer's words on one side, ours on the other. Shown as text, whatever it holds. */
export function Words({ message, brief }: { message: MessageView; brief?: boolean }) {
  const ours = isOurs(message.role);
  return (
    <div
      className={classes(
        'max-w-[min(92%,42rem)] rounded-lg px-3 py-1.5 text-sm',
        ours ? 'justify-self-end rounded-br-sm bg-accent-soft' : 'justify-self-start rounded-bl-sm bg-sunken',
        !message.isFinal && 'breathe',
      )}
    >
      <p className="flex flex-wrap items-baseline gap-x-2 text-xs text-ink-soft">
        <bdi className="font-semibold">{speakerOf(message)}</bdi>
        {!brief && (
          <time dateTime={message.at} className="tabular-nums">
            {moment(message.at)}
          </time>
        )}
      </p>
      <p dir="auto" className={brief ? 'line-clamp-3' : 'whitespace-pre-wrap'}>
        {message.text}
      </p>
    </div>
  );
}
