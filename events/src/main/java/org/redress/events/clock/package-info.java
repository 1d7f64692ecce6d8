/**
 * Facts about statutory clocks: when a duty began to run, under which rule, until when, and whether
 * it was met. A due date is written down when it is computed, so that nobody who reads the record
 * has to compute it again.
 */
@NullMarked
package org.redress.events.clock;

import org.jspecify.annotations.NullMarked;
