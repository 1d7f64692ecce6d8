/**
 * How read models are kept up to date: a projection says which documents an event changes and how,
 * a runner tails the log, folds a batch in memory, writes it and remembers how far it came. Exactly
 * once without transactions: every document remembers the last event it took, and the position is
 * stored last, under a claim that only one runner holds.
 */
@NullMarked
package org.redress.query.projection;

import org.jspecify.annotations.NullMarked;
