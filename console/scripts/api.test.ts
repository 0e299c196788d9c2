import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtDocument, keptDocument, neutral, SERVICES, types, typesFile } from './api.mjs';

describe.each(SERVICES)('the client of %s', (service) => {
  it('is made from the document that we keep', async () => {
    expect(readFileSync(typesFile(service), 'utf8')).toBe(
      await types(readFileSync(keptDocument(service), 'utf8')),
    );
  });

  it.runIf(existsSync(builtDocument(service)))(
    'knows the service as it was built last (else: npm run api)',
    () => {
      expect(readFileSync(keptDocument(service), 'utf8')).toBe(
        neutral(readFileSync(builtDocument(service), 'utf8')),
      );
    },
  );
});
