package org.redress.query.form;

import org.redress.events.form.FormFormat;

/**
 * A file of an issued form.
 *
 * @param name name under which it can be kept
 * @param format which of the two files
 * @param base64 its content
 * @param sha256 SHA-256 of its content
 * @param sameAsIssued whether that is the digest on record
 */
public record FormFile(
    String name, FormFormat format, String base64, String sha256, boolean sameAsIssued) {

  /** Its media type. */
  public String mediaType() {
    return switch (format) {
      case HTML -> "text/html; charset=utf-8";
      case PDF -> "application/pdf";
    };
  }
}
