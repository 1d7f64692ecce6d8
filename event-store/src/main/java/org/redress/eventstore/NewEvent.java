package org.redress.eventstore;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event of a commit on its way into the log.
 *
 * @param id globally unique event id
 * @param stream the stream (aggregate) it belongs to, or null for an event outside any stream
 * @param version position in the stream, 0 for the first; ignored without a stream
 * @param type the stream's type, for instance {@code Case}; null without a stream
 * @param name wire name of the event
 * @param revision revision of the event's form, or null
 * @param time when the event object was made
 * @param businessTime when the fact happened in the world, or null when it has no such time
 * @param meta JSON object with this event's own metadata beyond the commit's context, or null
 * @param payload JSON value
 */
public record NewEvent(
    String id,
    @Nullable String stream,
    long version,
    @Nullable String type,
    String name,
    @Nullable String revision,
    Instant time,
    @Nullable Instant businessTime,
    @Nullable String meta,
    String payload) {}
