/** Deciding about letters (来件) and how they are split: Order 121 Art. 8, 9 (2026-04-15). */
@NullMarked
package org.redress.command.letter;

import org.jspecify.annotations.NullMarked;
