package org.redress.query.analysis;

/**
 * A file of a report, made again from the log.
 *
 * @param name name to save it under
 * @param base64 its bytes
 * @param sha256 SHA-256 of its bytes
 * @param unchanged whether that is the digest that was recorded
 */
public record AnalysisFileContent(String name, String base64, String sha256, boolean unchanged) {}
