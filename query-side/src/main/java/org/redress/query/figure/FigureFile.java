package org.redress.query.figure;

/**
 * A file that contributes to a figure.
 *
 * @param id id of the file
 * @param family collection of its card
 * @param measure measure it contributes to
 * @param region its region
 * @param amount what it contributes in the month, as far as the scope reaches
 * @param month the month
 * @param place where it stands in the list
 */
public record FigureFile(
    String id,
    String family,
    String measure,
    String region,
    long amount,
    String month,
    String place) {}
