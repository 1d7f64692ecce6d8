/**
 * Deciding about looking into the handling of a case: an oversight body opens a review, records
 * findings, demands that they be put right and closes; the office concerned reports.
 */
@NullMarked
package org.redress.command.oversight;

import org.jspecify.annotations.NullMarked;
