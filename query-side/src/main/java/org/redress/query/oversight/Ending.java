package org.redress.query.oversight;

/**
 * How a case was closed.
 *
 * @param succeeded whether the parties came to an agreement
 * @param days days of Asia/Shanghai from the receipt to the closing
 */
public record Ending(boolean succeeded, int days) {}
