/**
 * Deciding about what follows a mediation: signing of its agreement, notice of its termination,
 * return visits and the watch over performance. Source: Order 121 Art. 23 to 26 (2026-04-15).
 */
@NullMarked
package org.redress.command.followup;

import org.jspecify.annotations.NullMarked;
