import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CallerWatch, RETURN_MILLIS } from './callerWatch';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('says once that a caller who hung up does not come back', () => {
  const gone = vi.fn();
  const watch = new CallerWatch(gone);
  watch.look(true, true);
  watch.look(false, true);
  vi.advanceTimersByTime(RETURN_MILLIS - 1);
  watch.look(false, true);
  expect(gone).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  watch.look(false, true);
  vi.advanceTimersByTime(RETURN_MILLIS);
  expect(gone).toHaveBeenCalledOnce();
});

it('waits for a caller who has not come yet', () => {
  const gone = vi.fn();
  new CallerWatch(gone).look(false, true);
  vi.advanceTimersByTime(10 * RETURN_MILLIS);
  expect(gone).not.toHaveBeenCalled();
});

it.each([
  ['comes back', true, true],
  ['is moved by a transfer, or we are not connected', false, false],
])('forgets an absence when the caller %s', (_what, there, certain) => {
  const gone = vi.fn();
  const watch = new CallerWatch(gone);
  watch.look(true, true);
  watch.look(false, true);
  vi.advanceTimersByTime(RETURN_MILLIS - 1);
  watch.look(there, certain);
  vi.advanceTimersByTime(RETURN_MILLIS);
  expect(gone).not.toHaveBeenCalled();
});

it('ends with the call', () => {
  const gone = vi.fn();
  const watch = new CallerWatch(gone);
  watch.look(true, true);
  watch.look(false, true);
  watch.stop();
  vi.advanceTimersByTime(RETURN_MILLIS);
  expect(gone).not.toHaveBeenCalled();
});
