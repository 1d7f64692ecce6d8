/**
 * Figures that are counted ahead of time: one counter for every region, its ancestors and every
 * year, month and day, so that a figure is read by a few exact keys and nothing is ever scanned.
 */
@NullMarked
package org.redress.query.counter;

import org.jspecify.annotations.NullMarked;
