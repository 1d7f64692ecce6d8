/** Deciding about clues of illegal conduct found in a mediation: Order 121 Art. 27 (2026-04-15). */
@NullMarked
package org.redress.command.clue;

import org.jspecify.annotations.NullMarked;
