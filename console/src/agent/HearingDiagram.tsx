import { Music2 } from 'lucide-react';
import type { TransferView } from '@/api/views';
import { classes } from '@/design/classes';
import { callerWaits, type Hearing, hearing, type Party } from './hearing';
import { targetName } from './transferWords';

const PLACES: Record<Party, { x: number; y: number }> = {
  caller: { x: 150, y: 34 },
  from: { x: 46, y: 126 },
  target: { x: 254, y: 126 },
};

/** Who hears whom, always to be seen: a line that flows between those who hear each other, a broken one between the others. */
export function HearingDiagram({ transfer, me }: { transfer: TransferView; me: string }) {
  const links = hearing(transfer);
  const waits = callerWaits(transfer);
  const names: Record<Party, string> = {
    caller: transfer.caller ?? 'the caller',
    from: transfer.fromAgent === me ? 'you' : transfer.fromAgent,
    target: transfer.target.agent === me ? 'you' : targetName(transfer),
  };
  return (
    <figure className="grid gap-2">
      <svg viewBox="-40 -10 380 184" aria-hidden className="mx-auto w-full max-w-md">
        {links.map((link) => (
          <Link key={link.pair.join()} link={link} />
        ))}
        {(['caller', 'from', 'target'] as const).map((party) => (
          <Person key={party} party={party} name={names[party]} waits={party === 'caller' && waits} />
        ))}
      </svg>
      <figcaption>
        <ul className="flex flex-wrap justify-center gap-2 text-xs" data-testid="hearing">
          {links.map(({ pair: [one, other], hears }) => (
            <li
              key={one + other}
              data-hears={hears}
              className={classes(
                'rounded-full px-2.5 py-1 font-medium',
                hears ? 'bg-talk-soft text-talk' : 'bg-sunken text-ink-soft',
              )}
            >
              <bdi>{names[one]}</bdi> and <bdi>{names[other]}</bdi>{' '}
              {hears ? 'hear each other' : 'do not hear each other'}
            </li>
          ))}
          {waits && (
            <li className="flex items-center gap-1 rounded-full bg-hold-soft px-2.5 py-1 font-medium text-hold">
              <Music2 aria-hidden className="size-3" /> <bdi>{names.caller}</bdi> hears music
            </li>
          )}
        </ul>
      </figcaption>
    </figure>
  );
}

function Link({ link: { pair, hears } }: { link: Hearing }) {
  const [one, other] = [PLACES[pair[0]], PLACES[pair[1]]];
  return (
    <line
      x1={one.x}
      y1={one.y}
      x2={other.x}
      y2={other.y}
      strokeWidth={hears ? 4 : 1.5}
      className={hears ? 'flow stroke-talk' : 'stroke-line-strong'}
      strokeDasharray={hears ? undefined : '2 6'}
    />
  );
}

function Person({ party, name, waits }: { party: Party; name: string; waits: boolean }) {
  const { x, y } = PLACES[party];
  const short = [...name].length > 14 ? `${[...name].slice(0, 13).join('')}…` : name;
  return (
    <g>
      <circle
        cx={x}
        cy={y}
        r="24"
        strokeWidth="2"
        className={waits ? 'fill-hold-soft stroke-hold' : 'fill-surface stroke-accent'}
      />
      <text x={x} y={y + 5} textAnchor="middle" className="fill-ink text-sm font-semibold">
        {waits ? '♪' : ([...name][0] ?? '?').toLocaleUpperCase()}
      </text>
      <text
        x={x}
        y={party === 'caller' ? y - 28 : y + 36}
        textAnchor="middle"
        className="fill-ink-soft text-[11px]"
      >
        {short}
      </text>
    </g>
  );
}
