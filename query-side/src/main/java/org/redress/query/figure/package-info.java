/**
 * The figures: what each is, how it is counted, and the cases behind it. Every stream that counts
 * has a card; what a card contributes is counted ahead of time, so that a figure is read by a few
 * exact keys; and the same cards, folded once more from the log, prove the counters.
 */
@NullMarked
package org.redress.query.figure;

import org.jspecify.annotations.NullMarked;
