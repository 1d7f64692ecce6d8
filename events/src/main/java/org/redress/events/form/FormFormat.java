package org.redress.events.form;

/** The two files of an issued form. */
public enum FormFormat {
  /** A page of one file, for screens and screen readers. */
  HTML,
  /** Tagged PDF (PDF/UA), for printing and keeping. */
  PDF
}
