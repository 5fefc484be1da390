import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './manifest-facts';

jest.setTimeout(60_000);

interface Bill {
  readonly bomFormat: string;
  readonly metadata: { readonly component: { readonly name: string } };
  readonly components: readonly { readonly name: string; readonly version: string }[];
}

const product = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

test('a build writes down every package in the product, and its licence; those of building and testing are not among them', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bill-'));
  try {
    execFileSync(process.execPath, [path.join(root, 'scripts/bill-of-materials.mjs'), folder], {
      stdio: 'pipe',
    });
    const bill = JSON.parse(readFileSync(path.join(folder, 'sbom.cdx.json'), 'utf8')) as Bill;
    expect([bill.bomFormat, bill.metadata.component.name]).toEqual(['CycloneDX', product.name]);
    const found = new Map(bill.components.map(({ name, version }) => [name, version]));
    for (const [name, version] of Object.entries(product.dependencies))
      expect([name, found.get(name)]).toEqual([name, version]);
    for (const name of ['jest', 'webpack', 'exceljs', 'playwright-core']) {
      expect(product.devDependencies).toHaveProperty([name]);
      expect(found.has(name)).toBe(false);
    }
    const licences = readFileSync(path.join(folder, 'web/licenses.txt'), 'utf8');
    for (const [name, version] of found) expect(licences).toContain(`${name} ${version} · `);
    expect(licences).toContain('THE SOFTWARE IS PROVIDED "AS IS"');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
