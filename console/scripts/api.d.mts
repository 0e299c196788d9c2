export const SERVICES: string[];
export function builtDocument(service: string): string;
export function keptDocument(service: string): string;
export function typesFile(service: string): string;
export function neutral(text: string): string;
export function types(document: string): Promise<string>;
