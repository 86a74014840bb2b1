import type { CanvasKit, Font } from 'canvaskit-wasm';
import { faces, readFont } from './fonts.ts';
import { openShaper, type ShapedLine } from './shaper.ts';

/** How text is to look. */
export interface TextStyle {
  family: string;
  weight: string;
  /** In pixels of the drawing. */
  size: number;
}

/** A font at a size, and what shapes text in it. */
export interface Letters {
  font: Font;
  shape: (text: string) => ShapedLine;
}

/** The site’s own fonts, each opened when it is first asked for; there are no others. */
export function openLetters(kit: CanvasKit): (style: TextStyle) => Letters {
  const open = new Map<string, (size: number) => Letters>();
  const sized = new Map<string, Letters>();
  const openFace = (family: string, weight: string) => {
    const face = faces.find((one) => one.family === family && one.weight === weight);
    if (!face) throw new Error(`there is no font of “${family}” in the weight ${weight}`);
    const file = readFont(face);
    const typeface = kit.Typeface.MakeTypefaceFromData(file);
    const shape = openShaper(file);
    return (size: number): Letters => ({ font: smooth(new kit.Font(typeface, size), kit), shape: (text) => shape(text, size) });
  };
  return ({ family, weight, size }) => {
    const name = `${family} ${weight}`;
    const face = open.get(name) ?? openFace(family, weight);
    open.set(name, face);
    const letters = sized.get(`${name} ${size}`) ?? face(size);
    sized.set(`${name} ${size}`, letters);
    return letters;
  };
}

/** Letters stand where their outlines say, not where a coarse screen would like them. */
function smooth(font: Font, { FontEdging, FontHinting }: CanvasKit): Font {
  font.setSubpixel(true);
  font.setLinearMetrics(true);
  font.setHinting(FontHinting.None);
  font.setEdging(FontEdging.AntiAlias);
  return font;
}
