/** Letters (来件) and the files that their parts became. */
@NullMarked
package org.redress.query.letter;

import org.jspecify.annotations.NullMarked;
