import { createContext, useContext } from 'react';
import type { Person } from './signIn';

export const PersonContext = createContext<Person | null>(null);

/** The person who is signed in; only below RequireSignIn. */
export function usePerson(): Person {
  const person = useContext(PersonContext);
  if (!person) throw new Error('This needs somebody who is signed in.');
  return person;
}
