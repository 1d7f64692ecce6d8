/**
 * Facts about money owed and paid to the consumer. Promised and performed are different facts, and
 * a correction is a new one.
 */
@NullMarked
package org.redress.events.refund;

import org.jspecify.annotations.NullMarked;
