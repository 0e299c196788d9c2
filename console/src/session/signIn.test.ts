import { expect, it } from 'vitest';
import { claimsOf, safeReturn } from './signIn';

const token = (claims: unknown) => `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.y`;

it('reads who one is and what one may from the bearer', () => {
  expect(
    claimsOf(
      token({
        preferred_username: 'sämi',
        realm_access: { roles: ['agent', 'supervisor', 'offline_access'] },
      }),
    ),
  ).toEqual({ username: 'sämi', roles: ['agent', 'supervisor'] });
});

it('makes nothing of nonsense', () => {
  for (const broken of ['', 'a.b', 'a.!!!.c', token(null)]) {
    expect(claimsOf(broken)).toEqual({ username: '', roles: [] });
  }
});

it.each([
  ['/room/support-call-001', '/room/support-call-001'],
  ['/', '/'],
  ['//evil.example', '/agent'],
  ['/\\evil.example', '/agent'],
  ['https://evil.example', '/agent'],
  [undefined, '/agent'],
])('goes back only to a place of ours: %s', (state, place) => expect(safeReturn(state)).toBe(place));
