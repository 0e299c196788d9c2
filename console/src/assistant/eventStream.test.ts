import { expect, it } from 'vitest';
import { eventsOf, type StreamEvent } from './eventStream';

async function read(...pieces: (string | Uint8Array)[]): Promise<StreamEvent[]> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces)
        controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
      controller.close();
    },
  });
  const events: StreamEvent[] = [];
  for await (const event of eventsOf(body)) events.push(event);
  return events;
}

it('reads events wherever the pieces are cut', async () => {
  const whole =
    'event:text\ndata:{"text":"Hé 🎉"}\n\n:still there\n\nevent: reply\ndata: {"reply":\ndata: "x"}\n\n';
  const bytes = new TextEncoder().encode(whole);
  const expected = [
    { name: 'text', data: { text: 'Hé 🎉' } },
    { name: 'reply', data: { reply: 'x' } },
  ];
  expect(await read(whole)).toEqual(expected);
  expect(await read(...[...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(expected);
});

it('leaves out what broke off, and what is no JSON', async () => {
  expect(
    await read('event:text\ndata:{"te\n\nevent:text\ndata:{"text":"a"}\n\nevent:text\ndata:{"text":"b"}'),
  ).toEqual([{ name: 'text', data: { text: 'a' } }]);
});

it('takes other ends of lines', async () => {
  expect(await read('event:text\r\ndata:1\r\n\r\n')).toEqual([{ name: 'text', data: 1 }]);
});
