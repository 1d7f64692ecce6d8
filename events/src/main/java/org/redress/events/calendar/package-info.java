/**
 * The days on which time limits are counted: days off and make-up working days by year and region.
 * Both sides count by the same calendars, so that a figure and a due date cannot disagree.
 */
@NullMarked
package org.redress.events.calendar;

import org.jspecify.annotations.NullMarked;
