package org.redress.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Everything around a command that is not the command itself.
 *
 * @param actor who acts
 * @param receivedAt when the command reached the service, to the millisecond
 * @param expectedVersion number of events the sender saw in the stream, null to act on any version
 * @param idempotencyKey key under which a repeat returns the first result, null for none
 * @param fingerprint keyed digest of what was sent, by which a key reused for something else is
 *     found; null without a key
 * @param correlationId id that ties together what one request caused
 * @param causationId id of the event that caused the command, null when a person did
 */
public record Submission(
    Actor actor,
    Instant receivedAt,
    @Nullable Long expectedVersion,
    @Nullable String idempotencyKey,
    @Nullable String fingerprint,
    String correlationId,
    @Nullable String causationId) {}
