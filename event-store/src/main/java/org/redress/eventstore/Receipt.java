package org.redress.eventstore;

import java.time.Instant;

/**
 * Proof of a durable append.
 *
 * @param commit number of the commit in the log, from 1
 * @param recordedAt time recorded for the commit; never before that of an earlier commit
 */
public record Receipt(long commit, Instant recordedAt) {}
