import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Ajv from 'ajv';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { convert } from 'office-addin-manifest-converter';
import { iconFiles, manifestFile, manifestText, manifestUrls, root, version } from './manifest-facts';

const schemaFile =
  require.resolve('@microsoft/app-manifest/build/json-schemas/teams/v1.24/MicrosoftTeams.schema.json');

describe('the manifest', () => {
  it("is read by Microsoft's own reader, in Danish first", async () => {
    expect(await OfficeAddinManifest.readManifestFile(manifestFile)).toMatchObject({
      officeAppType: 'TaskPaneApp',
      defaultLocale: 'da-DK',
      displayName: 'Monopolafdækning',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
    });
  });

  it('carries the version of package.json', () => {
    expect(/<Version>(.*)<\/Version>/.exec(manifestText)?.[1]).toBe(`${version}.0`);
  });

  it('asks for ExcelApi 1.14, once: the store refuses a manifest that says it again further in', () => {
    expect(
      [...manifestText.matchAll(/Name="ExcelApi" MinVersion="([\d.]+)"/g)].map(([, min]) => min),
    ).toEqual(['1.14']);
    expect(manifestText.match(/<Requirements>/g)).toHaveLength(1);
  });

  it('points at one origin only, over https', () => {
    const urls = manifestUrls(manifestText);
    expect(urls.length).toBeGreaterThan(8);
    expect(new Set(urls.map((url) => new URL(url).origin))).toEqual(new Set(['https://localhost:3000']));
  });

  it('refers to resources that are there, and to each of them', () => {
    const used = [...manifestText.matchAll(/resid="([^"]+)"/g)].map(([, id]) => id);
    const declared = [...manifestText.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(used)).toEqual(new Set(declared));
    expect(new Set(declared).size).toBe(declared.length);
  });

  it('says everything that people read in English too', () => {
    const texts = [
      ...manifestText.matchAll(
        /<(DisplayName|Description|bt:String)[^>]*DefaultValue="([^"]*)"([^>]*>)([^]*?)<\/\1>/g,
      ),
    ];
    expect(texts.length).toBe(9);
    for (const [, , danish, , overrides] of texts) {
      const english = /Locale="en-US" Value="([^"]+)"/.exec(overrides ?? '')?.[1] ?? '';
      expect(english).not.toBe('');
      expect(english).not.toBe(danish);
    }
  });

  it('keeps its texts within what Office shows', () => {
    const short = /<bt:ShortStrings>[^]*<\/bt:ShortStrings>/.exec(manifestText)?.[0] ?? '';
    const long = /<bt:LongStrings>[^]*<\/bt:LongStrings>/.exec(manifestText)?.[0] ?? '';
    const lengths = (part: string): readonly number[] =>
      [...part.matchAll(/Value="([^"]*)"/g)].map(([, text]) => text?.length ?? 0);
    expect(Math.max(...lengths(short))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths(long))).toBeLessThanOrEqual(250);
  });

  it('offers help at an address, in both places that Office shows it', () => {
    expect(manifestText).toMatch(/<SupportUrl DefaultValue="https:[^"]+\/support\.html" \/>/);
    expect(manifestText).toMatch(/<LearnMoreUrl resid="Support\.Url" \/>/);
  });

  it('speaks Danish where nothing else is asked for, and English', () => {
    expect(/<DefaultLocale>(.*)<\/DefaultLocale>/.exec(manifestText)?.[1]).toBe('da-DK');
    expect(new Set([...manifestText.matchAll(/Locale="([^"]+)"/g)].map(([, locale]) => locale))).toEqual(
      new Set(['en-US']),
    );
  });

  it('asks for the workbook that is open, and for nothing else', () => {
    expect(manifestText).not.toMatch(/<(WebApplicationInfo|AppDomains|ExtendedOverrides|Scopes)/);
  });

  it('has a button on the Home tab that opens the pane', () => {
    expect(manifestText).toMatch(/<OfficeTab id="TabHome">[^]*<Action xsi:type="ShowTaskpane">/);
  });
});

describe('the icons', () => {
  it.each(iconFiles)('%s has the size of its name, and room for transparency', (name) => {
    const png = readFileSync(path.join(root, 'assets', name));
    const size = Number(/\d+/.exec(name)?.[0]);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    // Colour type 6: red, green, blue and transparency.
    expect(png[25]).toBe(6);
  });

  it('are the sizes that Office asks for', () => {
    const pairs = [...manifestText.matchAll(/size="(\d+)" resid="Icon\.(\d+)"/g)];
    expect(pairs.map(([, size]) => Number(size))).toEqual([16, 32, 80, 16, 32, 80]);
    for (const [, size, id] of pairs) expect(id).toBe(size);
    for (const size of [16, 32, 80]) {
      expect(manifestText).toMatch(
        new RegExp(`id="Icon\\.${String(size)}" DefaultValue="[^"]*icon-${String(size)}\\.png"`),
      );
    }
    expect(manifestText).toMatch(/<IconUrl DefaultValue="[^"]*icon-32\.png"/);
    expect(manifestText).toMatch(/<HighResolutionIconUrl DefaultValue="[^"]*icon-64\.png"/);
  });
});

describe('the manifest as the unified manifest', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'monopol-manifest-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("is accepted by Microsoft's schema", async () => {
    await convert(manifestFile, folder, false);
    const name = readdirSync(folder).find((file) => file.startsWith('manifest')) ?? '';
    const converted = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Record<string, unknown>;
    const { $schema: _draft, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8')) as Record<
      string,
      unknown
    >;
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    const { $schema: _schema, ...manifest } = converted;
    validate({ ...manifest, manifestVersion: '1.24' });
    expect(validate.errors).toBeNull();
  });
});
