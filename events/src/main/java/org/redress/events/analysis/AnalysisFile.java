package org.redress.events.analysis;

import org.redress.events.form.FormFormat;

/**
 * A file of a report.
 *
 * @param language its language
 * @param format its format
 * @param sha256 SHA-256 of its bytes, 64 hexadecimal digits
 * @param bytes its length
 */
public record AnalysisFile(
    AnalysisLanguage language, FormFormat format, String sha256, int bytes) {}
