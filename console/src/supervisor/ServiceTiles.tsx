import { explain } from '@/api/problem';
import { classes } from '@/design/classes';
import { Notice } from '@/design/Notice';
import { spanText } from '@/design/time';
import { useOpenCalls, useStats, useWallQueues } from './wallQueries';

/** The share of calls that should be answered in time. */
const LEVEL_GOAL = 0.8;

/** How the floor does, in figures. */
export function ServiceTiles() {
  const { data: stats, isError, error } = useStats();
  const { data: queues } = useWallQueues();
  const { data: calls } = useOpenCalls();
  const longest = Math.max(
    0,
    ...(calls ?? [])
      .filter(({ answeredAt }) => !answeredAt)
      .map(({ createdAt }) => Date.now() - Date.parse(createdAt)),
    ...(queues ?? []).map(({ longestWaitMillis }) => longestWaitMillis ?? 0),
  );
  const answered = stats && stats.startedLastDay > 0 ? stats.answeredLastDay / stats.startedLastDay : null;
  const level = stats && stats.dueLastDay > 0 ? stats.inTimeLastDay / stats.dueLastDay : null;
  const tiles: { name: string; value: string; tone?: 'bad' }[] = [
    { name: 'Calls now', value: String(stats?.open ?? '–') },
    { name: 'On hold', value: String(stats?.held ?? '–') },
    {
      name: 'Waiting',
      value: String(stats?.waiting ?? '–'),
      ...(stats && stats.waiting > 3 ? { tone: 'bad' } : {}),
    },
    { name: 'Longest wait', value: spanText(longest), ...(longest > 60_000 ? { tone: 'bad' } : {}) },
    {
      name: `In ${stats ? Math.round(stats.answerGoalMillis / 1000) : 20} s, 24 h`,
      value: level === null ? '–' : `${Math.round(level * 100)} %`,
      ...(level !== null && level < LEVEL_GOAL ? { tone: 'bad' } : {}),
    },
    { name: 'Answered, 24 h', value: answered === null ? '–' : `${Math.round(answered * 100)} %` },
    { name: 'Time to answer', value: stats ? spanText(stats.averageAnswerMillis) : '–' },
    { name: 'Length', value: stats ? spanText(stats.averageDurationMillis) : '–' },
  ];
  return (
    <>
      {isError && !stats && <Notice tone="warning">Figures are away. {explain(error)}</Notice>}
      <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4 xl:grid-cols-8">
        {tiles.map(({ name, value, tone }) => (
          <div
            key={name}
            className={classes(
              'rounded-lg border p-4',
              tone === 'bad' ? 'border-danger bg-danger-soft' : 'border-line bg-surface',
            )}
          >
            <dt className="text-xs font-medium text-ink-soft">{name}</dt>
            <dd className="text-xl font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
