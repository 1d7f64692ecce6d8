package org.redress.form;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes a tagged PDF of a page. Nothing in it depends on the moment or the machine: times and ids
 * are taken from the form, and streams are left as they are, because two builds of the same
 * compressor need not give the same bytes.
 */
final class PdfFile {

  private static final String FAMILY = "Noto Sans SC";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  /** Stands for a character that the font does not have, so that it is written in by hand. */
  private static final String NO_GLYPH = "〓";

  static {
    XRLog.setLoggerImpl(new Unlogged());
  }

  private PdfFile() {}

  /** The PDF of a page, dated as the form. */
  static byte[] of(String html, Instant issuedAt) {
    try {
      return withoutChance(rendered(html), issuedAt);
    } catch (IOException e) {
      throw new UncheckedIOException("The form could not be made into a PDF", e);
    }
  }

  private static byte[] rendered(String html) throws IOException {
    PdfFonts fonts = PdfFonts.take();
    byte[] pdf;
    try (PDDocument document = new PDDocument()) {
      pdf = rendered(html, document, fonts);
    }
    fonts.giveBack();
    return pdf;
  }

  private static byte[] rendered(String html, PDDocument document, PdfFonts fonts)
      throws IOException {
    var out = new ByteArrayOutputStream();
    List<String> faults = new ArrayList<>();
    var regular = new PDFontSupplier(fonts.regular(document));
    var bold = new PDFontSupplier(fonts.bold(document));
    var builder =
        new PdfRendererBuilder()
            .usePDDocument(document)
            .withHtmlContent(html, null)
            .useFont(regular, FAMILY, REGULAR, FontStyle.NORMAL, true)
            .useFont(bold, FAMILY, BOLD, FontStyle.NORMAL, true)
            .useReplacementText(NO_GLYPH)
            .usePdfUaAccessibility(true)
            .useFastMode()
            .withProducer("Redress")
            .withDiagnosticConsumer(diagnostic -> {
              if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
                faults.add(diagnostic.getFormattedMessage());
              }
            })
            .toStream(out);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDF();
    }
    if (!faults.isEmpty()) {
      throw new IOException(String.join("; ", faults));
    }
    return out.toByteArray();
  }

  private static byte[] withoutChance(byte[] pdf, Instant issuedAt) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        COSBase object = document.getDocument().getObjectFromPool(key).getObject();
        if (object instanceof COSStream stream) {
          replace(stream, content(stream));
        } else if (object instanceof COSDictionary dictionary
            && dictionary.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table) {
          replace(table, ReadableText.table(content(table)));
        }
      }
      Calendar date = GregorianCalendar.from(issuedAt.atZone(ZoneOffset.UTC));
      document.getDocumentInformation().setCreationDate(date);
      document.getDocumentInformation().setModificationDate(date);
      document.getDocument().getTrailer().removeItem(COSName.ID);
      document.setDocumentId(issuedAt.toEpochMilli());
      var out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  private static byte[] content(COSStream stream) throws IOException {
    try (InputStream in = stream.createInputStream()) {
      return in.readAllBytes();
    }
  }

  private static void replace(COSStream stream, byte[] content) throws IOException {
    stream.removeItem(COSName.FILTER);
    stream.removeItem(COSName.DECODE_PARMS);
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content);
    }
  }
}
