/** What decides how a part of a drawing looks; the page's own styles do not come along into a picture. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

const margin = 16;
const titleHeight = 28;
/** Pixels of the picture for each of the drawing: sharp in a report. */
const sharpness = 2;

/** A drawing of the page as a picture (PNG) with its title above it, in the colours in which it is seen. */
export async function pictureOf(drawing: SVGSVGElement, title: string): Promise<Blob> {
  const { width, height } = drawing.viewBox.baseVal;
  const whole = { width: width + 2 * margin, height: height + 2 * margin + titleHeight };
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(asText(drawing, title, whole))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = whole.width * sharpness;
  canvas.height = whole.height * sharpness;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser made no picture'));
      else resolve(blob);
    }, 'image/png');
  });
}

function asText(
  drawing: SVGSVGElement,
  title: string,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const page = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({
    width,
    height,
    viewBox: `0 0 ${String(width)} ${String(height)}`,
  }))
    page.setAttribute(name, String(value));
  const { color, fontFamily, backgroundColor } = paperOf(drawing);
  page.append(
    part('rect', { width, height, fill: backgroundColor }),
    part(
      'text',
      {
        x: margin,
        y: margin + 14,
        fill: color,
        'font-family': fontFamily,
        'font-size': 14,
        'font-weight': 600,
      },
      title,
    ),
  );
  const copy = withLooks(drawing);
  copy.setAttribute('x', String(margin));
  copy.setAttribute('y', String(margin + titleHeight));
  page.append(copy);
  return new XMLSerializer().serializeToString(page);
}

function part(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

/** What the drawing stands on: the nearest colour behind it. */
function paperOf(
  drawing: SVGSVGElement,
): Pick<CSSStyleDeclaration, 'color' | 'fontFamily' | 'backgroundColor'> {
  const { color, fontFamily } = getComputedStyle(drawing);
  let behind: Element | null = drawing;
  while (behind !== null) {
    const { backgroundColor } = getComputedStyle(behind);
    if (backgroundColor !== 'transparent' && backgroundColor !== 'rgba(0, 0, 0, 0)')
      return { color, fontFamily, backgroundColor };
    behind = behind.parentElement;
  }
  return { color, fontFamily, backgroundColor: 'Canvas' };
}

function withLooks(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll('*');
  for (const [at, element] of drawing.querySelectorAll('*').entries()) {
    const computed = getComputedStyle(element);
    for (const look of looks) copies[at]?.setAttribute(look, computed.getPropertyValue(look));
  }
  return copy;
}
