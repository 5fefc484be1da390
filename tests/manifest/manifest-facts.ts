import { readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(__dirname, '..', '..');
export const manifestFile = path.join(root, 'manifest.xml');
export const manifestText = readFileSync(manifestFile, 'utf8');

/** The product's version, as package.json says it. */
export const version = (
  JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { readonly version: string }
).version;

/** The icons that stand in assets. */
export const iconFiles = [
  'icon-16.png',
  'icon-32.png',
  'icon-64.png',
  'icon-80.png',
  'icon-128.png',
] as const;

/** Every address in a manifest, the names of XML vocabularies aside. */
export function manifestUrls(manifest: string): readonly string[] {
  return [...manifest.matchAll(/(?:DefaultValue|Value)="(https?:[^"]+)"/g)].map(([, url]) => url ?? '');
}
