/**
 * Finds texts that nobody shows. A text is used when the code outside src/text/ reaches it by its whole path, as the
 * types know it: `texts.pane.form.title` uses that title and no other. A key that is computed uses the texts that its type
 * can name; an object that is handed over whole, to something that does not know it, uses everything in it.
 * That the two languages hold the same keys is checked by the types.
 */
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '..');
const textFolder = path.join(root, 'src/text');
const danish = path.join(textFolder, 'da');

const config = ts.getParsedCommandLineOfConfigFile(path.join(root, 'tsconfig.json'), {}, ts.sys);
const program = ts.createProgram(config.fileNames, config.options);
const checker = program.getTypeChecker();
const used = new Set();
const handedOver = new Set();

const isIn = (node, folder) => node.getSourceFile().fileName.startsWith(folder + path.sep);

/** Where the text of a property stands; nothing for what is only a type. */
function textsOf(property) {
  return (property?.declarations ?? []).filter(
    (declaration) => isIn(declaration, danish) && !ts.isPropertySignature(declaration),
  );
}

/** Marks what a property of a type is declared as. */
function use(property) {
  for (const text of textsOf(property)) used.add(text);
}

/** Marks the properties that a computed key can name. */
function useNamed(type, keyType) {
  const keys = keyType.isUnion() ? keyType.types : [keyType];
  const names = keys.filter((key) => key.isStringLiteral() || key.isNumberLiteral());
  if (names.length < keys.length) useAll(type);
  else for (const { value } of names) use(checker.getPropertyOfType(type, String(value)));
}

/** Marks everything below an object. */
function useAll(type) {
  for (const property of checker.getPropertiesOfType(type)) {
    const texts = textsOf(property);
    if (texts.length === 0 || texts.every((text) => handedOver.has(text))) continue;
    for (const text of texts) handedOver.add(text);
    use(property);
    useAll(checker.getTypeOfSymbol(property));
  }
}

function isTextObject(type) {
  return (
    type.getCallSignatures().length === 0 &&
    checker.getPropertiesOfType(type).some((property) => textsOf(property).length > 0)
  );
}

/** Whether an expression is handed to something that does not know the texts in it, so that any may be shown. */
function isHandedOver(node) {
  if (ts.isSpreadAssignment(node.parent)) return true;
  // Taken apart on the spot: what is taken counts, one by one.
  if (ts.isVariableDeclaration(node.parent) && node.parent.type === undefined) return false;
  const wanted = checker.getContextualType(node);
  return wanted !== undefined && !isTextObject(wanted);
}

function visit(node) {
  if (ts.isPropertyAccessExpression(node)) use(checker.getSymbolAtLocation(node.name));
  else if (ts.isElementAccessExpression(node)) {
    useNamed(checker.getTypeAtLocation(node.expression), checker.getTypeAtLocation(node.argumentExpression));
  } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    if (ts.isIdentifier(name)) {
      use(checker.getPropertyOfType(checker.getTypeAtLocation(node.parent), name.text));
    }
  }
  if (ts.isExpression(node) && isHandedOver(node)) {
    const type = checker.getTypeAtLocation(node);
    if (isTextObject(type)) useAll(type);
  }
  ts.forEachChild(node, visit);
}

for (const file of program.getSourceFiles()) {
  if (file.fileName.startsWith(path.join(root, 'src')) && !file.fileName.startsWith(textFolder)) visit(file);
  // A text may be put together from others.
  if (file.fileName.startsWith(danish)) visit(file);
}

/** The texts of a file that nothing reaches, by their whole path. */
function unusedIn(file) {
  const unused = [];
  // The embedded spreadsheet looks up its own words by itself.
  const isItsOwn = (trail) => path.basename(file.fileName) === 'spreadsheet.ts' && trail[0] === 'engine';
  const look = (node, trail) => {
    if (!ts.isPropertyAssignment(node) && !ts.isMethodDeclaration(node)) {
      // What a function makes, or a list holds, is no key of its own.
      if (ts.isFunctionLike(node) || ts.isCallExpression(node) || ts.isArrayLiteralExpression(node)) return;
      ts.forEachChild(node, (child) => look(child, trail));
      return;
    }
    const next = [...trail, node.name.text ?? node.name.getText()];
    if (isItsOwn(next)) return;
    const holdsMore = ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.initializer);
    if (holdsMore) node.initializer.properties.forEach((property) => look(property, next));
    else if (!used.has(node)) unused.push(next.join('.'));
  };
  look(file, []);
  return unused;
}

const unused = program
  .getSourceFiles()
  .filter(({ fileName }) => fileName.startsWith(danish + path.sep))
  .flatMap((file) => unusedIn(file).map((key) => `${path.basename(file.fileName)}: ${key}`));

if (unused.length > 0) {
  console.error(`Tekster, som ingen viser:\n${unused.join('\n')}`);
  process.exit(1);
}
