package org.redress.events.letter;

/**
 * A part of a letter and the file in which it is handled.
 *
 * @param kind what the part is
 * @param fileId id of the case file, of the report, or of the consultation
 */
public record LetterPart(LetterPartKind kind, String fileId) {}
