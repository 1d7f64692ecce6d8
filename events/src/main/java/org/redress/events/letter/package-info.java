/** Facts about letters (来件) before they are split into files: Order 121 Art. 8, 9 (2026-04-15). */
@NullMarked
package org.redress.events.letter;

import org.jspecify.annotations.NullMarked;
