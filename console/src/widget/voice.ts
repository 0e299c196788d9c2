import { Line } from '@/call/line';
import type { LineOptions } from '@/call/lineState';

/** The part that is loaded with the first click. */
export function openLine(options: LineOptions): Line {
  return new Line(options);
}
