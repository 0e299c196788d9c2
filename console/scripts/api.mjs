// Takes over the OpenAPI documents that the services' builds keep and writes the types that the console calls them with.
// Run it after a change of a service: ./baton up (or mvn -Dquick package), then npm run api.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const here = join(dirname(fileURLToPath(import.meta.url)), '..');

export const SERVICES = ['token-service', 'transfer-service', 'leads-service', 'conversation-service'];

/** Where a service's build keeps its document. */
export const builtDocument = (service) => join(here, '..', service, 'target/openapi/openapi.json');

/** Our copy of it. */
export const keptDocument = (service) => join(here, 'api', `${service}.json`);

/** The types made from our copy. */
export const typesFile = (service) => join(here, 'src/api', `${service}.ts`);

/** The document as we keep it: without what differs from build to build. */
export function neutral(text) {
  const { servers: _servers, ...document } = JSON.parse(text);
  delete document.info.version;
  for (const scheme of Object.values(document.components?.securitySchemes ?? {})) {
    delete scheme.openIdConnectUrl;
    delete scheme.flows;
  }
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** The types of a document. */
export async function types(document) {
  const ast = await openapiTS(JSON.parse(document), { defaultNonNullable: false });
  return `// Made by "npm run api" from the service's OpenAPI document. Not edited by hand.\n${astToString(ast)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const service of SERVICES) {
    if (!existsSync(builtDocument(service))) {
      console.error(`${service} is not built: mvn -Dquick package`);
      process.exit(1);
    }
    const document = neutral(readFileSync(builtDocument(service), 'utf8'));
    writeFileSync(keptDocument(service), document);
    writeFileSync(typesFile(service), await types(document));
    console.log(`${service}: ${Object.keys(JSON.parse(document).paths).length} paths`);
  }
}
