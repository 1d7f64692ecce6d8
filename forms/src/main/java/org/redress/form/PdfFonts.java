package org.redress.form;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of all forms. To read them takes longer than to print a page, so they are kept for the
 * next form as long as there is room; each pair is in the hands of one form at a time.
 */
final class PdfFonts {

  private static final String REGULAR_STYLE = "Regular";
  private static final String BOLD_STYLE = "Bold";
  private static final String FONTS = "/fonts/ttf/NotoSansSC/NotoSansSC-";
  private static final int MOST_KEPT = 2;
  private static final BlockingQueue<SoftReference<PdfFonts>> KEPT =
      new ArrayBlockingQueue<>(MOST_KEPT);

  private final TrueTypeFont regular;
  private final TrueTypeFont bold;

  private PdfFonts() throws IOException {
    regular = read(REGULAR_STYLE);
    bold = read(BOLD_STYLE);
  }

  /** A pair that nobody else has. */
  static PdfFonts take() throws IOException {
    SoftReference<PdfFonts> kept = KEPT.poll();
    @Nullable PdfFonts fonts = kept == null ? null : kept.get();
    return fonts == null ? new PdfFonts() : fonts;
  }

  /** For the next form; whoever took the pair no longer uses it, nor any document made with it. */
  void giveBack() {
    KEPT.offer(new SoftReference<>(this));
  }

  /** The regular font in a document, which holds no more of it than it uses. */
  PDFont regular(PDDocument document) throws IOException {
    return PDType0Font.load(document, regular, true);
  }

  /** The bold font in a document, which holds no more of it than it uses. */
  PDFont bold(PDDocument document) throws IOException {
    return PDType0Font.load(document, bold, true);
  }

  /** Reads the regular font. */
  static TrueTypeFont readRegular() throws IOException {
    return read(REGULAR_STYLE);
  }

  private static TrueTypeFont read(String style) throws IOException {
    try (InputStream font = PdfFonts.class.getResourceAsStream(FONTS + style + ".ttf")) {
      if (font == null) {
        throw new IOException("No font " + style);
      }
      return new TTFParser().parse(new RandomAccessReadBuffer(font));
    }
  }
}
