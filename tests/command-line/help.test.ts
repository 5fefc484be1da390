import { readFileSync } from 'node:fs';
import path from 'node:path';
import { monopol, temporaryFolder } from './run-monopol';

temporaryFolder();
jest.setTimeout(60_000);

const commands = ['skabelon', 'eksempler', 'udsend', 'konsolider', 'paamind', 'tilbagemeld', 'kontroller'];
const english =
  /\b(?:usage|options?|arguments?|commands?|display|help for|output the|default|error|missing|required|unknown|too many|expected|invalid|did you mean)\b/i;

describe('the help of the command line', () => {
  it('names every command, and what the exit codes mean', async () => {
    const { code, out, err } = await monopol(['--help']);
    expect(code).toBe(0);
    expect(err).toBe('');
    for (const command of commands) expect(out).toContain(command);
    expect(out).toContain('Slutkoder');
  });

  it.each(commands)('of %s is Danish, with its usage and every option', async (command) => {
    const { code, out } = await monopol([command, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Brug: monopolafdaekning ${command} `));
    expect(out).toContain('Tilvalg:');
    expect(out).not.toMatch(english);
  });

  it('tells the version of the package', async () => {
    const product = JSON.parse(readFileSync(path.resolve(__dirname, '../../package.json'), 'utf8')) as {
      version: string;
    };
    expect(await monopol(['--version'])).toEqual({ code: 0, out: `${product.version}\n`, err: '' });
  });
});

describe('wrong usage', () => {
  it.each([
    ['no command', [], 'Brug:'],
    ['an unknown command', ['konsolidr'], 'Ukendt kommando: konsolidr Mente du konsolider?'],
    ['an unknown option', ['kontroller', 'x', '--jsn'], 'Ukendt tilvalg: --jsn'],
    ['a missing option', ['skabelon'], '--ud <FIL> skal angives.'],
    ['an option without its value', ['skabelon', '--ud'], '--ud <FIL> mangler en værdi.'],
    ['a missing argument', ['kontroller'], 'FIL mangler.'],
    ['too many arguments', ['skabelon', '--ud', 'x.xlsx', 'y'], 'Der er for mange argumenter.'],
  ])('with %s ends with 2 and a Danish sentence', async (_, args, sentence) => {
    const { code, out, err } = await monopol(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(sentence);
    expect(err).not.toMatch(english);
  });
});
