package org.redress.query.figure;

/**
 * The same words in both languages.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Text(String zh, String en) {}
