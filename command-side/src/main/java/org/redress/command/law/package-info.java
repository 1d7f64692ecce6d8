/**
 * The law as versioned data: regimes and limits by date, the calendars of days off, the settings
 * for what the texts leave open, and the counting of days. Pure: the same data and dates give the
 * same answer.
 */
@NullMarked
package org.redress.command.law;

import org.jspecify.annotations.NullMarked;
