import { expect, it } from 'vitest';
import { partsOf } from './csvParts';

it('cuts a file so that nothing is lost', async () => {
  const parts = partsOf(new Blob(['name,title\nÄnne,Wedding\n']), 5);
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.every(({ size }) => size <= 5)).toBe(true);
  expect(await new Blob(parts).text()).toBe('name,title\nÄnne,Wedding\n');
});

it('sends a small file, and an empty one, at once', () => {
  expect(partsOf(new Blob(['name,title']))).toHaveLength(1);
  expect(partsOf(new Blob([]))).toHaveLength(1);
});
