package org.redress.server.bench;

/**
 * One figure.
 *
 * @param target what was measured: {@code file}, {@code embedded} or {@code mongodb}
 * @param operation {@code append} (durable commits), {@code replay} (commits read in order), {@code
 *     stream} (streams of 20 events loaded) or {@code tail} (polls at the end of the log)
 * @param callers how many worked at once; for the file, commits in one batch
 * @param perSecond commits, streams or polls a second
 * @param ofFile for appends, the rate divided by that of the file with batches of the same size; 0
 *     for everything else
 */
public record Measurement(
    String target, String operation, int callers, double perSecond, double ofFile) {}
