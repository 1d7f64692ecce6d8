/** Clues of illegal conduct found in the mediations of a case. */
@NullMarked
package org.redress.query.clue;

import org.jspecify.annotations.NullMarked;
