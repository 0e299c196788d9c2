/** Everything the widget says; a page may replace any of it. */
export interface Copy {
  readonly open: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly mute: string;
  readonly unmute: string;
  readonly connecting: string;
  readonly waiting: string;
  readonly alone: string;
  readonly dictate: string;
  readonly dictating: string;
  readonly noDictation: string;
  readonly talking: string;
  readonly held: string;
  readonly reconnecting: string;
  readonly lost: string;
  readonly elsewhere: string;
  readonly over: string;
  readonly refused: string;
  readonly write: string;
  readonly send: string;
  readonly close: string;
  readonly failed: string;
  readonly busy: string;
  readonly notAllowed: string;
  readonly you: string;
  readonly ask: string;
  readonly question: string;
  readonly assistant: string;
  readonly thinking: string;
  readonly speak: string;
  readonly spoken: string;
  readonly yes: string;
  readonly no: string;
  readonly leaveName: string;
  readonly book: string;
  readonly quote: string;
  readonly other: string;
  readonly done: string;
  readonly declined: string;
  readonly notDone: string;
  readonly kept: string;
  readonly often: string;
  readonly unanswered: string;
}

export const ENGLISH: Copy = {
  open: 'Talk to us',
  title: 'Talk to us',
  start: 'Start the call',
  end: 'Hang up',
  mute: 'Mute',
  unmute: 'Unmute',
  connecting: 'Connecting…',
  waiting: 'Waiting for an agent…',
  alone: 'Nobody is free yet. Leave a message and stay on this page: whoever takes your call reads it first.',
  dictate: 'Speak your message',
  dictating: 'Done speaking',
  noDictation: 'Your browser cannot write down what you say now. Please type your message.',
  talking: 'You talk with {names}',
  held: 'You are on hold. Somebody is back soon.',
  reconnecting: 'Reconnecting…',
  lost: 'The connection was lost. Please call again.',
  elsewhere: 'Your call goes on in another window.',
  over: 'The call is over.',
  refused: 'Your microphone was refused: allow it in the address bar and start again, or write below.',
  write: 'Write a message',
  send: 'Send',
  close: 'Close',
  failed: 'The call could not be started. Please try again.',
  busy: 'Too many calls from here just now. Please try again in a minute.',
  notAllowed: 'Calls are not allowed from this page.',
  you: 'You',
  ask: 'Ask by text',
  question: 'Your question',
  assistant: 'Assistant',
  thinking: 'Looking …',
  speak: 'Speak your question',
  spoken: 'Done speaking',
  yes: 'Yes',
  no: 'No',
  leaveName: 'Leave this with us?',
  book: 'Book this consultation?',
  quote: 'Ask for this quote?',
  other: 'Do this?',
  done: 'Done.',
  declined: 'Not done.',
  notDone: 'That did not work. {why}',
  kept: 'Nobody answers here just now. What you wrote is kept, and somebody reads it.',
  often: 'That was a lot at once. Please ask again in a minute.',
  unanswered: 'There is no answer just now. Please ask again.',
};

export const GERMAN: Copy = {
  open: 'Sprechen Sie mit uns',
  title: 'Sprechen Sie mit uns',
  start: 'Anruf starten',
  end: 'Auflegen',
  mute: 'Stumm schalten',
  unmute: 'Ton einschalten',
  connecting: 'Verbinde …',
  waiting: 'Wir verbinden Sie gleich …',
  alone:
    'Noch ist niemand frei. Hinterlassen Sie eine Nachricht und bleiben Sie auf dieser Seite: Wer Ihren Anruf annimmt, liest sie zuerst.',
  dictate: 'Nachricht sprechen',
  dictating: 'Fertig gesprochen',
  noDictation: 'Ihr Browser kann Gesprochenes gerade nicht mitschreiben. Bitte tippen Sie Ihre Nachricht.',
  talking: 'Sie sprechen mit {names}',
  held: 'Sie werden gehalten. Gleich ist wieder jemand da.',
  reconnecting: 'Verbinde neu …',
  lost: 'Die Verbindung ist abgerissen. Bitte rufen Sie noch einmal an.',
  elsewhere: 'Ihr Anruf geht in einem anderen Fenster weiter.',
  over: 'Der Anruf ist beendet.',
  refused:
    'Das Mikrofon wurde abgelehnt: Erlauben Sie es in der Adresszeile und starten Sie neu, oder schreiben Sie unten.',
  write: 'Nachricht schreiben',
  send: 'Senden',
  close: 'Schließen',
  failed: 'Der Anruf konnte nicht gestartet werden. Bitte versuchen Sie es noch einmal.',
  busy: 'Von hier kommen gerade zu viele Anrufe. Bitte versuchen Sie es in einer Minute noch einmal.',
  notAllowed: 'Von dieser Seite sind Anrufe nicht erlaubt.',
  you: 'Sie',
  ask: 'Schriftlich fragen',
  question: 'Ihre Frage',
  assistant: 'Assistent',
  thinking: 'Ich sehe nach …',
  speak: 'Frage sprechen',
  spoken: 'Fertig gesprochen',
  yes: 'Ja',
  no: 'Nein',
  leaveName: 'So bei uns hinterlassen?',
  book: 'Diese Beratung buchen?',
  quote: 'Dieses Angebot anfragen?',
  other: 'Das tun?',
  done: 'Erledigt.',
  declined: 'Nicht getan.',
  notDone: 'Das ging nicht. {why}',
  kept: 'Gerade antwortet hier niemand. Was Sie geschrieben haben, ist aufgehoben und wird gelesen.',
  often: 'Das war viel auf einmal. Bitte fragen Sie in einer Minute noch einmal.',
  unanswered: 'Gerade gibt es keine Antwort. Bitte fragen Sie noch einmal.',
};

/** The words for a language, with the page's own over them. */
export function copyFor(language: string, own: Partial<Copy> = {}): Copy {
  const known = language.toLowerCase().startsWith('de') ? GERMAN : ENGLISH;
  return { ...known, ...own };
}
