package org.redress.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.redress.events.form.FormFiles;
import org.redress.events.form.FormFormat;

/** The two files of a form. */
public final class PrintedForm {

  private final byte[] html;
  private final byte[] pdf;

  PrintedForm(String html, byte[] pdf) {
    this.html = html.getBytes(StandardCharsets.UTF_8);
    this.pdf = pdf.clone();
  }

  /** A file's bytes. */
  public byte[] bytes(FormFormat format) {
    return switch (format) {
      case HTML -> html.clone();
      case PDF -> pdf.clone();
    };
  }

  /** What the files are known by. */
  public FormFiles files() {
    return new FormFiles(sha256(html), sha256(pdf), pdf.length);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
