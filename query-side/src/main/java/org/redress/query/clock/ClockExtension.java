package org.redress.query.clock;

import java.time.Instant;

/**
 * A longer limit.
 *
 * @param by by how much, in the unit of the limit
 * @param approvedBy account of the head who approved it
 * @param at when
 */
public record ClockExtension(int by, String approvedBy, Instant at) {}
