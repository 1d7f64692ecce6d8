package org.redress.form;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * What a screen reader or a search takes from the glyphs of a PDF. The font shows a Kangxi radical
 * and the character that looks like it with one glyph, and PDFBox names such a glyph by the
 * radical, which nobody searches for and few programs can speak; here it is the character.
 */
final class ReadableText {

  private static final int FIRST_RADICAL = 0x2E80;
  private static final int LAST_RADICAL = 0x2FDF;
  private static final int LAST_CODE = 0xFFFF;

  /** Most entries of one block: PDF 32000-1, 9.10.3. */
  private static final int BLOCK = 100;

  private ReadableText() {}

  /** The table from glyphs to text with characters in place of radicals. */
  static byte[] table(byte[] table) throws IOException {
    CMap before = new CMapParser().parse(new RandomAccessReadBuffer(table));
    List<String> entries = new ArrayList<>();
    for (int code = 0; code <= LAST_CODE; code++) {
      String text = before.toUnicode(code);
      if (text != null) {
        entries.add(entry(code, Characters.FOR_RADICALS.getOrDefault(text, text)));
      }
    }
    return written(entries).getBytes(US_ASCII);
  }

  private static String entry(int code, String text) {
    StringBuilder hex = new StringBuilder();
    text.chars()
        .forEach(unit -> hex.append(HexFormat.of().withUpperCase().toHexDigits((char) unit)));
    return "<%04X> <%s>\n".formatted(code, hex);
  }

  private static String written(List<String> entries) {
    StringBuilder table =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    for (int from = 0; from < entries.size(); from += BLOCK) {
      List<String> block = entries.subList(from, Math.min(from + BLOCK, entries.size()));
      table.append(block.size()).append(" beginbfchar\n");
      block.forEach(table::append);
      table.append("endbfchar\n");
    }
    return table
        .append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }

  /** Read from the font once, when the first form is printed. */
  private static final class Characters {

    static final Map<String, String> FOR_RADICALS = read();

    private Characters() {}

    private static Map<String, String> read() {
      Map<String, String> characters = new TreeMap<>();
      try (TrueTypeFont shapes = PdfFonts.readRegular()) {
        CmapLookup glyphs = shapes.getUnicodeCmapLookup();
        for (int radical = FIRST_RADICAL; radical <= LAST_RADICAL; radical++) {
          List<Integer> sameGlyph = glyphs.getCharCodes(glyphs.getGlyphId(radical));
          if (sameGlyph != null) {
            String text = Character.toString(radical);
            sameGlyph.stream()
                .filter(code -> code > LAST_RADICAL)
                .findFirst()
                .ifPresent(code -> characters.put(text, Character.toString(code)));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("The font could not be read", e);
      }
      return Map.copyOf(characters);
    }
  }
}
