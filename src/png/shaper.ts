import { Blob, Buffer, Direction, Face, Font, shape } from 'harfbuzzjs';

/** A line of text as glyphs of a font, and where each stands from the start of the line, as x and y by turns. */
export interface ShapedLine {
  glyphs: Uint16Array;
  positions: Float32Array;
  width: number;
}

/** Shapes text in a font as browsers do, by HarfBuzz: kerned and with ligatures. */
export function openShaper(file: ArrayBuffer): (text: string, size: number) => ShapedLine {
  const face = new Face(new Blob(file));
  const font = new Font(face);
  const buffer = new Buffer();
  return (text, size) => {
    buffer.clearContents();
    buffer.addText(text);
    // The families are written from the left; of other letters they have none.
    buffer.setDirection(Direction.LTR);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const scale = size / face.upem;
    const infos = buffer.getGlyphInfos();
    const positions = new Float32Array(2 * infos.length);
    let width = 0;
    buffer.getGlyphPositions().forEach(({ xAdvance, xOffset, yOffset }, index) => {
      positions.set([width + xOffset * scale, -yOffset * scale], 2 * index);
      width += xAdvance * scale;
    });
    return { glyphs: Uint16Array.from(infos, ({ codepoint }) => codepoint), positions, width };
  };
}
