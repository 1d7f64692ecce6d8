/**
 * Deciding about money owed and paid to the consumer: promised and performed are kept apart, and
 * what turns out wrong is reversed, never edited.
 */
@NullMarked
package org.redress.command.refund;

import org.jspecify.annotations.NullMarked;
