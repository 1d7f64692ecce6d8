package org.redress.events.form;

/**
 * What the files of a form are known by.
 *
 * @param htmlSha256 SHA-256 of the HTML file, 64 hexadecimal digits
 * @param pdfSha256 SHA-256 of the PDF file, 64 hexadecimal digits
 * @param pdfBytes length of the PDF file in bytes
 */
public record FormFiles(String htmlSha256, String pdfSha256, int pdfBytes) {

  /** The digest of one of them. */
  public String sha256(FormFormat format) {
    return switch (format) {
      case HTML -> htmlSha256;
      case PDF -> pdfSha256;
    };
  }
}
