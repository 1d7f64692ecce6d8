package org.redress.eventstore;

/**
 * A stream folded up to one of its events, kept to load the stream faster.
 *
 * @param stream the stream
 * @param version version of the last event that is folded in, 0 for the first
 * @param content the folded state; its form is the writer's own
 */
@SuppressWarnings("ArrayRecordComponent") // opaque bytes; nobody compares snapshots
public record Snapshot(String stream, long version, byte[] content) {}
