import { expect, it } from 'vitest';
import { NO_TASTE, wishOf } from './musicWords';

it('leaves out what was left open', () => {
  expect(wishOf(NO_TASTE, undefined)).toEqual({ eventType: 'wedding', count: 10, allowExplicit: false });
});

it('asks for everything that was said', () => {
  const wish = wishOf(
    {
      ...NO_TASTE,
      moment: 'first_dance',
      genres: 'Soul, jazz',
      decades: [1970],
      language: ' en ',
      maxMinutes: '4.5',
      liked: ['a'],
      disliked: ['b'],
    },
    'p',
  );
  expect(wish).toEqual({
    eventType: 'wedding',
    count: 10,
    allowExplicit: false,
    moment: 'first_dance',
    genres: ['soul', 'jazz'],
    decades: [1970],
    language: 'en',
    maxLengthSeconds: 270,
    liked: ['a'],
    disliked: ['b'],
    playlistId: 'p',
  });
});
