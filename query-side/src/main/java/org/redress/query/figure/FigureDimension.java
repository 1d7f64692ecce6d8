package org.redress.query.figure;

/** What a figure can be narrowed to, and broken down by, besides period and region. */
public enum FigureDimension {
  /** Way by which a demand came in. */
  CHANNEL,
  /** Complaint, report, query or other demand. */
  KIND,
  /** Class of the goods or the service, with its code list: {@code 12315:家用电器}. */
  OBJECT_CLASS,
  /** Class of the problem, with its code list: {@code 12315:质量}. */
  PROBLEM_CLASS,
  /** Trade of the operator, with its code list. */
  INDUSTRY,
  /** Organisation that handles the file. */
  OFFICE,
  /** Group of people under special protection that the complainant belongs to. */
  SPECIAL_GROUP,
  /** Body that mediated: the entrusted body, or {@code AUTHORITY}. */
  BODY,
  /** Local scheme, kind of pledge or kind of unit. */
  SCHEME
}
