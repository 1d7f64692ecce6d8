package org.redress.events;

/**
 * Where an imported record comes from, so that nobody takes it for live work.
 *
 * @param source name of the data set, as its mapping states it
 * @param record key of the record inside the data set
 */
public record ImportOrigin(String source, String record) {}
