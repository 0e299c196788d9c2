import type { Line } from './line';
import type { LineOptions } from './lineState';

/** A line; what it needs is loaded when the first one is opened. */
export async function openLine(options: LineOptions): Promise<Line> {
  const { Line } = await import('./line');
  return new Line(options);
}
