/**
 * Finds texts that nobody shows. A text is used when its own key stands in the source outside src/text/; that the
 * two languages hold the same keys is checked by the types. Families that are looked up by code (issues, formats, questions,
 * lists, section titles, the spreadsheet's own words) follow from the declarations and are left to the types as well.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '..', 'src');
const byCode = new Set(['formats.ts', 'issues.ts', 'questions.ts', 'lists.ts', 'spreadsheet.ts']);

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(full) : [full];
  });
}

const source = filesBelow(root)
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(path.join(root, 'text')))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Every key path of the object literals that a text file exports. */
function keysOf(file) {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const keys = [];
  const visit = (node, trail) => {
    if (
      ts.isPropertyAssignment(node) ||
      ts.isMethodDeclaration(node) ||
      ts.isShorthandPropertyAssignment(node)
    ) {
      const next = [...trail, node.name.text];
      const holdsMore = ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.initializer);
      if (holdsMore) node.initializer.properties.forEach((property) => visit(property, next));
      else keys.push(next);
      return;
    }
    ts.forEachChild(node, (child) => visit(child, trail));
  };
  visit(tree, []);
  return keys;
}

/** A key counts as used when it is named, or when it belongs to a family that is looked up by a computed key. */
function isUsed(trail) {
  const named = (key) =>
    new RegExp(`(?:\\.|'|\\b)${key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`).test(source);
  const family = trail.at(-2);
  return named(trail.at(-1)) || (family !== undefined && new RegExp(`\\b${family}\\[`).test(source));
}

const unused = readdirSync(path.join(root, 'text/da'))
  .filter((name) => !byCode.has(name))
  .flatMap((name) =>
    keysOf(path.join(root, 'text/da', name))
      .filter((trail) => !isUsed(trail))
      .map((trail) => `${name}: ${trail.join('.')}`),
  );

if (unused.length > 0) {
  console.error(`Tekster, som ingen viser:\n${unused.join('\n')}`);
  process.exit(1);
}
